/** Puts markup into the document of a test: parsed apart from it, as a page's own markup is, scripts not run. */
export function show(document: Document, markup: string): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
  Document.prototype.querySelectorAll.call(document, 'body')[0]?.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
}

/** A document of its own, for what is read from its head too. */
export const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

/** An element with text or children. */
export function element(document: Document, tag: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
