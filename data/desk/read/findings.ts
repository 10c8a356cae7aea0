import { fromHere } from '../terminal/given.ts';

/** What is wrong in a file of the data, for a person who will put it right. */
export interface Finding {
  /** The rule that is broken: 'file', 'yaml' or 'schema' for the form, else the name of an editorial rule. */
  rule: string;
  /** Relative to the data folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** Inside the file, such as `statements[3].value.number`; '' for the file as a whole. */
  path: string;
  expected: string;
  actual: string;
  tip: string;
}

/** A path inside a file as people write it: `statements[3].value`. */
export function printPath(path: readonly PropertyKey[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');
}

/** A value in a few words: short ones whole, long ones cut, nothing as 'nothing'. */
export function printValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Findings by file, then by line, so that a report reads from top to bottom. */
export function inFileOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** A finding for people: where, which rule, what was expected, what was found, and what to do. */
export function findingText({ rule, file, line, path, expected, actual, tip }: Finding): string {
  const [wanted, found, advice] = [expected, actual, tip].map((text) => text.replace(/\s+/g, ' '));
  return `${file}:${line}${path ? `  ${path}` : ''}  (${rule})\n  expected ${wanted}\n  found    ${found}\n  tip      ${advice}`;
}

/** Findings for people, with their files as they are opened from here. */
export function findingsText(folder: string, findings: readonly Finding[]): string {
  return findings.map((finding) => findingText({ ...finding, file: fromHere(folder, finding.file) })).join('\n\n');
}
