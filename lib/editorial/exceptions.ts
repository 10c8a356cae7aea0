import type { Exceptions } from '../schema/index.ts';

/** A finding as the desk tells it: by rule, file and the place in the file. */
export interface Told { rule: string; file: string; path: string; expected: string; actual: string; tip: string }

const keyOf = ({ rule, file, path }: Pick<Told, 'rule' | 'file' | 'path'>) => `${rule}\n${file}\n${path}`;

/**
 * The findings that no exception is made for; then one for every exception that does not occur (any more), and for every one
 * that is listed twice, at its place in exceptions.yaml. For findings of all rules on data whose structure holds: where only
 * some rules were run, the exceptions to the others would seem to have gone.
 */
export function withoutExceptions<Finding extends Told>(findings: readonly Finding[], exceptions: Exceptions): (Finding | Told)[] {
  const occurring = new Set(findings.map(keyOf));
  const excepted = new Set<string>();
  const stale = exceptions.flatMap((exception, index): Told[] => {
    const key = keyOf(exception);
    const place = { rule: 'exceptions', file: 'exceptions.yaml', path: `[${index}]` };
    const name = `${exception.rule} at ${exception.path} in ${exception.file}`;
    if (excepted.has(key)) return [{ ...place, expected: 'each exception once', actual: `${name}, again`, tip: 'Delete one of the two.' }];
    excepted.add(key);
    return occurring.has(key) ? [] : [{ ...place, expected: 'an exception that occurs', actual: `${name}, where nothing is found`, tip: 'Delete it: what it was made for has gone, or has moved.' }];
  });
  return [...findings.filter((finding) => !excepted.has(keyOf(finding))), ...stale];
}
