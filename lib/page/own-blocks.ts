import { styleOf } from './dom.ts';

/** So many elements of one name are asked, where the first ones are not shown. */
const MOST_ASKED = 5;

/** What `display` is of a block. */
const BLOCK = /^(?:block|flex|grid|flow-root|table|list-item)\b/;

/**
 * Tells of elements with names of a page's own (`news-line`), which HTML's style sheet knows nothing of, whether they stand as blocks. The first of each name
 * that is shown speaks for all of that name. Where nothing is drawn they are inline. For one reading: styles change.
 */
export function ownBlocks(): (element: Element, tag: string) => boolean {
  const known = new Map<string, boolean>();
  const asked = new Map<string, number>();
  return (element, tag) => {
    if (!tag.includes('-')) return false;
    const answer = known.get(tag);
    if (answer !== undefined) return answer;
    const display = styleOf(element)?.display ?? '', times = (asked.get(tag) ?? 0) + 1;
    asked.set(tag, times);
    if (display !== 'none' || times === MOST_ASKED) known.set(tag, BLOCK.test(display));
    return BLOCK.test(display);
  };
}
