import type { Trace } from '../../../lib/recognise/index.ts';
import type { Value } from '../../../lib/schema/index.ts';
import type { Tried } from './try.ts';

/** A value in one short line. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'count': return `${value.bound === 'exact' ? '' : `${value.bound} `}${value.number.toLocaleString('en')}`;
    case 'date': return value.date;
    case 'period': return `${value.from} to ${value.to}`;
    case 'version': return value.version;
    case 'names': return value.names.length > 0 ? value.names.join(', ') : '(none named)';
    case 'stated': return 'stated';
  }
}

const WHY = {
  all: 'not in the sentence', near: 'neither in the sentence nor near it', about: 'nowhere in the article', none: 'in the sentence, which shows that it is about something else',
  unasserted: 'there, but negated, asked or supposed', other: 'there, but said of another controversy', value: 'read, but no value that belongs to it',
} as const;

/** What one dispute came to on a page, for people. */
function explainDispute({ dispute, judgement, chosen, misses }: Trace): string[] {
  const name = (term: number) => dispute.terms.keys[term] ?? '?';
  const terms = judgement.terms.map(({ term, weight, headed, sentences }) => `${name(term)} ${weight} (${headed ? 'in a headline, ' : ''}${sentences} ${sentences === 1 ? 'sentence' : 'sentences'})`);
  const lines = [
    `  ${dispute.id}: ${judgement.covered ? 'covered' : 'not covered'}`,
    `    weight ${judgement.weight} of ${judgement.enough} needed: ${terms.join(', ') || 'no distinctive term'}`,
    `    ${Math.round(judgement.share * 100)} % of its sentences speak of it; ${judgement.statements} claims found${judgement.telling ? '' : ', none that only this dispute has'}`,
    `    ${judgement.focus} sentences name its own focus, ${judgement.other} other controversies`,
  ];
  if (judgement.missingParties.length > 0) lines.push(`    not named in the article: ${judgement.missingParties.map(name).join(', ')}`);
  for (const { claim, spot, read, hits, score } of chosen) {
    lines.push(`    ${claim.id} = ${valueText(read.value)}`, `      "${spot.text}"`,
      `      ${hits.map((hit) => `${name(hit.term)} "${spot.text.slice(hit.start, hit.end)}"`).join(', ')}; value ${read.gap} away; score ${score.toFixed(1)}`);
  }
  for (const { claim, spot, why, missing } of misses) {
    lines.push(`    ${claim.id}: nearest miss "${spot.text}"`, `      ${missing.map(name).join(' or ') || 'value'}: ${WHY[why]}`);
  }
  return lines;
}

/** What was recognised on a page and why, for people. */
export function explain(file: string, { page, language, traces }: Tried): string {
  const article = page.blocks.filter((block) => block.article).length;
  const head = `${file}\n  ${page.title}\n  ${language}, ${article} of ${page.blocks.length} blocks are the article`;
  const body = traces.length > 0 ? traces.flatMap(explainDispute) : ['  no dispute has all its parties named here'];
  return [head, ...body].join('\n');
}
