import type { LiveBlock } from './blocks.ts';
import { isSeen, member, tagOf } from './dom.ts';
import { findFurniture } from './furniture.ts';
import { titleOf } from './metadata.ts';
import { type Box, outline, type Outline, sums } from './outline.ts';
import { askReadability } from './readability.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A block of this weight, with little of its text linked, is a sentence at least; a page without any has no article. */
export const PROSE = 40;
/** From the headline down to the body, at most so many blocks of standfirst, byline and captions. */
const LEAD = 15;

/** The block with the story's title: the one that says what the page's title says, headings first, of several that do the first that is seen; else the only h1; -1 where there is none. */
function findHeadline(blocks: LiveBlock[], title: string): number {
  const wanted = plain(title);
  const matches = (at: number): boolean => {
    const text = plain(blocks[at]!.text);
    return text === wanted || (text.length >= 15 && wanted.includes(text)) || (wanted.length >= 15 && text.length < wanted.length * 1.5 && text.includes(wanted));
  };
  const numbers = [...blocks.keys()];
  const isTop = (at: number): boolean => tagOf(blocks[at]!.element) === 'h1';
  if (wanted.length > 0) {
    const headings = numbers.filter((at) => blocks[at]!.kind === 'heading' && matches(at)), tops = headings.filter(isTop);
    const found = tops.length > 0 ? tops : headings.length > 0 ? headings : numbers.filter((at) => plain(blocks[at]!.text) === wanted);
    if (found.length > 0) return (found.length > 1 ? found.find((at) => isSeen(blocks[at]!.element)) : undefined) ?? found[0]!;
  }
  const tops = numbers.filter(isTop);
  return tops.length === 1 ? tops[0]! : -1;
}

/**
 * The own rule for pages that Readability cannot read: each block of prose gives its weight to the box around it, half of it to the next
 * and a quarter to the one after; all that is no furniture in the box with most weight is the article.
 */
function chooseByDensity({ boxes, around, weights, links }: Outline, isFurniture: (block: number) => boolean): Set<number> {
  const scores = new Map<Box, number>();
  weights.forEach((weight, at) => {
    if (isFurniture(at) || weight < PROSE || links[at]! >= 0.5) return;
    let box = around[at] ?? null;
    for (let part = 1; box !== null && part > 0.2; part /= 2, box = box.parent) scores.set(box, (scores.get(box) ?? 0) + weight * part * (1 - links[at]!));
  });
  let best: Box | undefined;
  for (const box of boxes) if ((scores.get(box) ?? 0) > (best === undefined ? 0 : scores.get(best)!)) best = box;
  const chosen = new Set<number>();
  if (best !== undefined) for (let at = best.first; at < best.end; at++) if (!isFurniture(at)) chosen.add(at);
  return chosen;
}

/**
 * Which blocks belong to the article. First the structure of the page tells its furniture (furniture.ts); among the rest Mozilla's
 * Readability, or where it fails the rule of density, chooses the body; then what it cut inside the body comes back, lists, tables,
 * quotes and captions of the story, and with it the headline and what stands between the two. A front page has no article.
 * What the page says of its own structure (`<article>`, structured data) is not trusted beyond that. Linear but for Readability.
 */
export function markArticle(document: Document, blocks: LiveBlock[]): boolean[] {
  const none = blocks.map(() => false);
  const survey = outline(document, blocks);
  const { boxes, weights, links } = survey;
  const title = titleOf(document, String(member(document, 'URL') ?? ''));
  const headline = findHeadline(blocks, title);
  const furniture = findFurniture(blocks, survey, headline);
  const isBody = (at: number): boolean => furniture[at] === false && at !== headline;
  const proseOf = (chosen: Iterable<number>): number => {
    let sum = 0;
    for (const at of chosen) if (isBody(at) && weights[at]! >= PROSE && links[at]! < 0.5) sum += weights[at]!;
    return sum;
  };

  const byDensity = chooseByDensity(survey, (at) => !isBody(at));
  const asked = askReadability(document, blocks, survey, (at) => furniture[at] === false, title);
  // Readability may settle on a stray part of a short page.
  const chosen = asked !== null && proseOf(asked) * 2 >= proseOf(byDensity) ? asked : byDensity;
  const prose = proseOf(chosen);
  const otherStories = links.filter((link, at) => at !== headline && link >= 0.7 && weights[at]! >= 20).length;
  if (prose === 0 || (headline < 0 && prose < 60 * otherStories)) return none;

  const body = blocks.map((_, at) => chosen.has(at) && isBody(at));
  const first = body.indexOf(true), last = body.lastIndexOf(true);
  const chosenWeight = sums(weights.map((weight, at) => (body[at] ? weight : 0)));
  const anyWeight = sums(weights.map((weight, at) => (isBody(at) ? weight : 0)));
  let root: Box | undefined;
  for (const box of boxes) {
    if (chosenWeight(box.first, box.end) >= 0.8 * chosenWeight(0, blocks.length) && (root === undefined || box.end - box.first <= root.end - root.first)) root = box;
  }
  const isTight = root !== undefined && chosenWeight(root.first, root.end) >= 0.7 * anyWeight(root.first, root.end);
  const isWithin = (at: number): boolean => root !== undefined && root.first <= at && at < root.end && (isTight || (first < at && at < last));
  const isLead = (at: number): boolean => headline >= 0 && headline < at && at < first && first - headline <= LEAD;
  return blocks.map((_, at) => at === headline || (isBody(at) && (body[at] === true || isWithin(at) || isLead(at))));
}
