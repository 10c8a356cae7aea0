import { MAX_TEXT } from './blocks.ts';
import { member } from './dom.ts';
import { type Clock, realClock, watch } from './watch.ts';

/** A look reads all of the text: in the long run so many characters a second, so that a huge page that never rests is looked at less often. */
export const CHARACTERS_A_SECOND = 200_000;
/** A page that was read and covers nothing is read again when its text has become longer or shorter by this part of it … */
export const OTHERWISE = 0.1;
/** … or, while it goes on changing a little, after so many ms, and each further time after twice as many. */
export const FIRST_WAIT = 10_000;

/** What is looked for: whether the raw text names what it must (`names`), and then, which costs far more, whether the page, read as a whole, is covered. */
export type Wanted = { names: (text: string) => Promise<boolean>; isCovered: () => Promise<boolean> };

/**
 * Looks at a page now, and again whenever it has changed, as often as `watch` tells: late text is never missed, however long the page has been
 * changing. What is costly is bounded: a page that goes on for ever without being covered is read ever more rarely. Ends on abort, and once it is covered.
 */
export function keepLooking(document: Document, { names, isCovered }: Wanted, signal: AbortSignal, clock: Clock = realClock): void {
  if (signal.aborted) return;
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let free = 0, wait = FIRST_WAIT;
  let read: { length: number; until: number } | null = null;
  let cancel = (): void => {};

  function later(at: number): void {
    cancel();
    cancel = clock.after(at - clock.now(), look);
  }
  function look(): void {
    const now = clock.now();
    if (now < free) return later(free);
    const text = (member(document, 'body')?.textContent ?? '').slice(0, MAX_TEXT);
    free = now + (text.length / CHARACTERS_A_SECOND) * 1000;
    const isOther = read === null || Math.abs(text.length - read.length) > read.length * OTHERWISE;
    if (read !== null && !isOther && now < read.until) return later(read.until);
    void ask(text);
  }
  async function ask(text: string): Promise<void> {
    if (!(await names(text)) || until.aborted) return;
    if (await isCovered()) return done.abort();
    read = { length: text.length, until: clock.now() + wait };
    wait *= 2;
  }

  watch(document, look, until, clock);
  until.addEventListener('abort', () => cancel(), { once: true });
  look();
}
