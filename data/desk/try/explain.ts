import { PROSE } from '../../../lib/page/article.ts';
import { weigh } from '../../../lib/page/outline.ts';
import type { Trace } from '../../../lib/recognise/index.ts';
import type { Page } from '../../../lib/schema/index.ts';
import { explainValues } from './explain-values.ts';
import { valueText } from './value-text.ts';
import type { Tried } from './try.ts';

export { valueText };

const WHY = {
  all: 'not in the sentence', near: 'neither in the sentence nor near it', about: 'nowhere in the article', none: 'in the sentence, which shows that it is about something else',
  unasserted: 'there, but negated, asked or supposed', other: 'there, but said of another controversy', value: 'its terms meet, but no value belongs to it',
} as const;

/** How many telling claims a page states, of how many that it must. */
function tellingText({ found, needed }: Trace['judgement']['tellingClaims']): string {
  if (needed === 0) return `${found} of them telling (so many claims need none)`;
  return `${found} of ${needed} telling claims found`;
}

/** What one dispute came to on a page, for people. */
function explainDispute({ dispute, judgement, chosen, misses }: Trace): string[] {
  const name = (term: number) => dispute.terms.keys[term] ?? '?';
  const terms = judgement.terms.map(({ term, weight, headed, sentences }) => `${name(term)} ${weight} (${headed ? 'in a headline, ' : ''}${sentences} ${sentences === 1 ? 'sentence' : 'sentences'})`);
  const lines = [
    `  ${dispute.id}: ${judgement.covered ? 'covered' : 'not covered'}`,
    `    weight ${judgement.weight} of ${judgement.enough} needed: ${terms.join(', ') || 'no distinctive term'}`,
    `    ${Math.round(judgement.share * 100)} % of its sentences speak of it; ${judgement.statements} ${judgement.statements === 1 ? 'claim' : 'claims'} found, ${tellingText(judgement.tellingClaims)}`,
    `    ${judgement.focus} sentences name its own focus, ${judgement.other} other controversies`,
  ];
  if (judgement.missingParties.length > 0) lines.push(`    not named in the article: ${judgement.missingParties.map(name).join(', ')}`);
  for (const { claim, spot, read, hits, score } of chosen) {
    lines.push(`    ${claim.id} = ${valueText(read.value, claim.measure)}`, `      "${spot.text}"`,
      `      ${hits.map((hit) => `${name(hit.term)} "${spot.text.slice(hit.start, hit.end)}"`).join(', ')}; value ${read.gap} away; score ${score.toFixed(1)}`);
  }
  for (const miss of misses) {
    const { claim, spot, why, missing } = miss;
    lines.push(`    ${claim.id}: nearest miss "${spot.text}"`, `      ${why === 'value' ? WHY.value : `${missing.map(name).join(' or ')}: ${WHY[why]}`}`);
    if (why === 'value') lines.push(...explainValues(dispute, miss).map((line) => `        ${line}`));
  }
  return lines;
}

/** Why a page has no article. */
function noArticle({ blocks }: Page): string {
  const longest = Math.max(0, ...blocks.map((block) => (block.kind === 'heading' ? 0 : weigh(block.text))));
  if (longest >= PROSE) return 'what it has of text looks like menus, or like a list of links to other stories';
  return `an article has a paragraph of ${PROSE} letters at least (Korean, Chinese and Japanese characters count as two); the longest here has ${longest}`;
}

/** What was recognised on a page and why, for people. */
export function explain(file: string, { page, language, traces }: Tried): string {
  const article = page.blocks.filter((block) => block.article).length;
  const head = `${file}\n  ${page.title}\n  ${language}, ${article} of ${page.blocks.length} blocks are the article${article === 0 ? `: ${noArticle(page)}` : ''}`;
  const body = traces.length > 0 ? traces.flatMap(explainDispute) : ['  no dispute has all its parties named here'];
  return [head, ...body].join('\n');
}
