import { attributeOf } from './dom.ts';
import type { Facts } from './facts.ts';
import { type Box, nameWords } from './outline.ts';
import { COMMENT_WORDS, COMMENTS_HEADING, FURNITURE_PAIRS, FURNITURE_WORDS, LIST_HEADING, QUALIFIERS, STORY_ASIDE_WORDS } from './words.ts';

const ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'complementary']);
const TAGS = new Set(['nav', 'footer', 'menu', 'form', 'aside', 'dialog', 'search']);

/** True for an aside of the story's own: a pull quote or a box of facts. */
function isOfStory(box: Box, { blocks, unlinked, weight }: Facts): boolean {
  if (unlinked(box) < 0.7 * weight(box)) return false;
  if (nameWords(box).some((word) => STORY_ASIDE_WORDS.has(word))) return true;
  // An aside is small; only its beginning is looked at.
  return blocks.slice(box.first, Math.min(box.end, box.first + 5)).some((block) => block.kind === 'quote');
}

/** What a box is by its tag, role, label and names: what readers wrote, other furniture, or nothing that would tell. */
function sortOf(box: Box, facts: Facts): 'comments' | 'other' | null {
  const { element, tag } = box;
  const label = attributeOf(element, 'aria-label')?.slice(0, 100) ?? '';
  const words = nameWords(box);
  const told = words.filter((_, at) => !QUALIFIERS.has(words[at - 1] ?? '') && !QUALIFIERS.has(words[at + 1] ?? ''));
  const isComment = attributeOf(element, 'itemprop') === 'comment' || attributeOf(element, 'itemtype')?.endsWith('/Comment');
  if (isComment || told.some((word) => COMMENT_WORDS.has(word)) || COMMENTS_HEADING.test(label)) return 'comments';
  if (told.some((word) => FURNITURE_WORDS.has(word)) || words.some((word, at) => FURNITURE_PAIRS.has(`${words[at - 1]} ${word}`))) return 'other';
  const role = attributeOf(element, 'role') ?? '';
  if (tag === 'aside' || role === 'complementary') return isOfStory(box, facts) ? null : 'other';
  const isSiteHeader = tag === 'header' && box.parent?.tag !== 'article' && box.parent?.tag !== 'main';
  return isSiteHeader || TAGS.has(tag) || ROLES.has(role) || LIST_HEADING.test(label) ? 'other' : null;
}

/**
 * The boxes that are furniture by what they call themselves. Names lie: nothing that holds the headline is taken, nor a box with more than
 * half of the prose that readers did not write, nor a lone box of comments before which the page says nothing. What is in a box of comments is not looked at.
 */
export function findNamed(facts: Facts): Box[] {
  const { headline, prose } = facts;
  const boxes = facts.boxes.filter((box) => !facts.holdsHeadline(box));
  const isComments = (box: Box): boolean => sortOf(box, facts) === 'comments';
  const comments: Box[] = [], others: Box[] = [];
  let story = prose({ first: 0, end: facts.blocks.length });
  for (const [at, box] of boxes.entries()) {
    if (box.first < (comments.at(-1)?.end ?? 0)) continue;
    const sort = sortOf(box, facts);
    if (sort === 'other') others.push(box);
    if (sort !== 'comments') continue;
    const holdsComments = () => {
      for (let next = at + 1; next < boxes.length && boxes[next]!.first < box.end; next++) if (isComments(boxes[next]!)) return true;
      return false;
    };
    if (prose({ first: headline + 1, end: box.first }) === 0 && !holdsComments()) continue;
    comments.push(box);
    story -= prose(box);
  }
  return [...comments, ...others.filter((box) => prose(box) <= story / 2)];
}
