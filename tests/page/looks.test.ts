import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../lib/page/blocks.ts';
import { CHARACTERS_A_SECOND, FIRST_WAIT, keepLooking } from '../../lib/page/looks.ts';
import { APART, MOST_A_MINUTE, QUIET } from '../../lib/page/watch.ts';
import { element, show } from './build.ts';
import { createClock } from './clock.ts';

/** Lets the browser hand over mutations, and what was asked for be answered. */
const settle = async (): Promise<void> => {
  for (let times = 0; times < 8; times++) await Promise.resolve();
};

const STORY = 'An article that comes late, of a sentence or two at least. '.repeat(4);

function begin({ names, covers }: { names: string; covers: string }) {
  const clock = createClock(), room = new AbortController();
  const seen = { looks: 0, reads: [] as number[], covered: false };
  keepLooking(document, {
    names: async (text) => (seen.looks++, text.includes(names)),
    isCovered: async () => {
      seen.reads.push(clock.now());
      return (seen.covered = document.body.textContent.includes(covers));
    },
  }, room.signal, clock);
  /** Has the page's clock tick once a second for so many seconds. */
  async function tick(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      document.querySelector('#clock')!.firstChild!.nodeValue = String(clock.now());
      await settle();
      clock.advance(1000);
      await settle();
    }
  }
  return { clock, room, seen, tick };
}

beforeEach(async () => {
  show(document, '<p id="clock">0</p><p>A page with a few words of its own.</p>');
  await settle();
});

describe('keepLooking', () => {
  it('finds what comes late on a page that is never still, after 36 seconds as after an hour', async () => {
    for (const late of [2, 36, 3600]) {
      show(document, '<p id="clock">0</p>');
      const { seen, tick } = begin({ names: 'late', covers: 'late' });
      await tick(late);
      expect(seen.reads).toEqual([]);
      document.body.append(element(document, 'article', STORY));
      await tick(APART / 1000 + 2);
      expect(seen.covered, `after ${late} s`).toBe(true);
    }
  });

  it('looks no more often than the page is watched', async () => {
    const { room, seen, tick } = begin({ names: 'nothing', covers: 'nothing' });
    await tick(600);
    expect(seen.looks).toBeLessThanOrEqual(10 * MOST_A_MINUTE + 2);
    room.abort();
  });

  it('reads a page that covers nothing ever more rarely, while little of it changes', async () => {
    const { room, seen, tick } = begin({ names: 'words', covers: 'nothing' });
    await tick(3600);
    expect(seen.reads.length).toBeLessThan(12);
    const waits = seen.reads.slice(1).map((time, at) => time - seen.reads[at]!);
    for (const [at, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(FIRST_WAIT * 2 ** at);
    room.abort();
  });

  it('reads it at once when much of it has changed, however long it has been there', async () => {
    const { seen, tick } = begin({ names: 'words', covers: 'late' });
    await tick(1800);
    document.body.append(element(document, 'article', STORY));
    await tick(APART / 1000 + 2);
    expect(seen.covered).toBe(true);
  });

  it('reads a small change late rather than never, where the page is still from then on', async () => {
    const { clock, seen } = begin({ names: 'words', covers: 'new' });
    await settle();
    document.querySelector('p:last-child')!.firstChild!.nodeValue = 'A page with a new words of its own.';
    await settle();
    clock.advance(QUIET);
    await settle();
    expect(seen.covered).toBe(false);
    clock.advance(FIRST_WAIT);
    await settle();
    expect(seen.covered).toBe(true);
  });

  it('reads a huge page less often', async () => {
    const apart = 30;
    expect(apart * CHARACTERS_A_SECOND).toBeLessThan(MAX_TEXT);
    document.body.append(element(document, 'p', 'x'.repeat(apart * CHARACTERS_A_SECOND)));
    const { room, seen, tick } = begin({ names: 'nothing', covers: 'nothing' });
    await tick(10 * apart);
    // At once, and then as often as its length allows.
    expect(seen.looks).toBeLessThanOrEqual(10 + 1);
    expect(seen.looks).toBeGreaterThan(5);
    room.abort();
  });

  it.each([['once the page is covered', 'words'], ['on abort', 'nothing']])('is over %s', async (_, covers) => {
    const { clock, room, seen, tick } = begin({ names: 'words', covers });
    await settle();
    if (covers === 'nothing') room.abort();
    const { looks } = seen;
    await tick(60);
    expect(seen.looks).toBe(looks);
    expect(clock.waiting()).toBe(0);
  });
});
