import { weigh, type Trace, type Weighed } from '../../../lib/recognise/index.ts';
import { valueText } from './value-text.ts';

type Miss = Trace['misses'][number];

const UNASSERTED = ['negated', 'denied', 'hypothetical', 'reversed', 'asked'] as const;
const KINDS = { count: 'count', date: 'date', period: 'period', version: 'version', names: 'name', stated: 'value' } as const;

/** Why a value was not taken, for people. */
function refusalText(dispute: Trace['dispute'], { claim, spot }: Miss, { gap, refused: why, ...place }: Weighed): string {
  switch (why?.why) {
    case undefined: return `is taken, ${gap} away`;
    case 'unasserted': return `is ${UNASSERTED.find((one) => (spot.row ?? spot).asserts(place, [one])) ?? 'not asserted'}`;
    case 'elsewhere': return 'stands in another cell of the row';
    case 'other': return 'is said of another controversy';
    case 'year': return 'leaves out its year, and the text tells of other years; `around` in the claim would settle it';
    case 'rival': return `is nearer to the words of ${why.rival}`;
    case 'far': return `is too far from its words: ${why.gap}, more than the reach of ${claim.reach}`;
    case 'unbound': return `is nearer to ${dispute.terms.keys[why.term] ?? '?'}, which unbinds it`;
    case 'side': return 'stands on the wrong side of its words (`ahead`, `behind`)';
    case 'between': return 'has another value between itself and its words';
    case 'alone': return 'has none of its words in the sentence (`unit`, `binds`, `ahead`, `behind`)';
  }
}

/** The values of a sentence that states a claim and gives it none, each with what keeps it from being the claim's: one a line. */
export function explainValues(dispute: Trace['dispute'], miss: Miss): string[] {
  const { claim, spot } = miss, line = spot.row ?? spot;
  if (claim.kind === 'names') return ['none of its names stands there, close enough to the terms that bind them'];
  const text = ({ start, end }: { start: number; end: number }) => `"${line.text.slice(start, end)}"`;
  const own = weigh(dispute, claim, line).map((weighed) => ({ start: weighed.start, told: `${text(weighed)}, ${valueText(weighed.value, claim.measure)}: ${refusalText(dispute, miss, weighed)}` }));
  const others = line.values().filter(({ value }) => value.kind !== claim.kind).map((read) => ({ start: read.start, told: `${text(read)}: is a ${KINDS[read.value.kind]}, not a ${KINDS[claim.kind]}` }));
  const amounts = line.amounts().filter(({ measure }) => claim.kind === 'count' && measure !== claim.measure).map((read) => ({ start: read.start, told: `${text(read)}: is an amount of ${read.measure}, and ${claim.measure ? `not of ${claim.measure}` : 'the claim has no `measure`'}` }));
  const all = [...own, ...amounts, ...others].sort((a, b) => a.start - b.start).map(({ told }) => told);
  return all.length > 0 ? all : [`there is no ${claim.measure ? `amount of ${claim.measure}` : KINDS[claim.kind]} in the sentence`];
}
