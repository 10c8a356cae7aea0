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

/** Scrolls the list, and nothing around it, until the note can be read: `scrollIntoView` would move the page as well. */
export function reveal(article: HTMLElement, list: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), article.getBoundingClientRect()];
  if (inner.top < outer.top || inner.height > outer.height) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
