/** From note to note by keys, as pure steps over the articles of a list. */

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** The note that a key leads to from where the focus is; none at the ends, undefined for any other key. From outside of the notes every step leads to the first. */
export function nextNote(list: HTMLElement, from: EventTarget, key: string): { article: HTMLElement | null } | undefined {
  const by = steps[key];
  if (by === undefined) return undefined;
  const articles = [...list.querySelectorAll<HTMLElement>('article')];
  const at = articles.findIndex((article) => article.contains(from as Node));
  return { article: articles[at === -1 ? 0 : at + by] ?? null };
}

/** What scrolls the notes: their list, or in a low window the whole panel, where a fixed head would leave them no room. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  const overflow = list.ownerDocument.defaultView?.getComputedStyle(list).overflowY;
  return overflow === 'visible' ? list.parentElement ?? list : list;
}

/** Scrolls the list, and nothing around it, until the note can be read: `scrollIntoView` would move the page as well. */
export function reveal(article: HTMLElement, list: HTMLElement): void {
  const scroller = scrollerOf(list);
  const [outer, inner] = [scroller.getBoundingClientRect(), article.getBoundingClientRect()];
  if (inner.top < outer.top || inner.height > outer.height) scroller.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}
