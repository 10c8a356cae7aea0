declare module 'bench:peers' {
  type Quote = { exact: string; prefix: string; suffix: string };
  export function anchor(root: Element, selectors: object[]): Promise<Range>;
  export const RangeAnchor: new (root: Element, range: Range) => { toSelector(): { type: string } };
  export function toRange(root: Element, quote: Quote, options: { hint?: number }): Range | null;
  export const Mark: new (root: Element) => { mark(text: string, options: object): void; unmark(): void };
}
