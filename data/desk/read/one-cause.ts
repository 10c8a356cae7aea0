import type { Finding } from './findings.ts';

/** Further places that are named beside the first. */
const SHOWN = 3;

const disputeOf = ({ file }: Finding) => (file.startsWith('disputes/') ? file.split('/')[1] : '');

/**
 * An id that leads nowhere has one cause, however many places name it: its findings become one, at the first place, that tells of
 * the others. Findings of other rules stay as they are.
 */
export function oneForEachCause(findings: readonly Finding[]): Finding[] {
  const causes = Map.groupBy(findings, (finding) => (finding.rule === 'references' ? JSON.stringify([disputeOf(finding), finding.expected, finding.actual]) : finding));
  return [...causes.values()].map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const places = others.slice(0, SHOWN).map(({ file, line }) => `${file.split('/').slice(-2).join('/')}:${line}`).join(', ');
    const more = others.length > SHOWN ? ` and in ${others.length - SHOWN} more places` : '';
    return { ...first!, actual: `${first!.actual}, which is named at ${places}${more} too` };
  });
}
