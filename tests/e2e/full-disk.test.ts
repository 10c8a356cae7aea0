/**
 * Too little room for a pack, as the browser itself finds it: the reader is told so, and nothing is lost. Firefox can be given a limit; what Chromium does on
 * a disk that is full is shown by `npm run bench -- disk`.
 */
import { describe, expect, it } from 'vitest';
import { madePack } from '../bench/made/packs.ts';
import { sealPack } from '../../lib/pack/index.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { OptionsPage } from './options-page.ts';
import { fileWriter, PIER, PIER_PAGE } from './packs.ts';
import { BAN_ARTICLE, freshAddress } from './pages.ts';
import { notesOf, openArticle, useBrowser } from './session.ts';

/** Room for what the extension brings and for little more, in MB, and the disputes of a pack that is larger than that. */
const ROOM = 8, DISPUTES = 400;
const write = fileWriter();

describe('a disk without room, in firefox', () => {
  const running = useBrowser('firefox', { room: ROOM });

  it('keeps what was imported, says that there is no room for more, and goes on', async () => {
    const { session } = running;
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();

    await options.choose(write('large.pack', await sealPack(madePack({ disputes: DISPUTES }))));
    await options.press('.card button.do');
    await options.has('refused it', '[data-step="refused"]');
    expect(await options.text('.card')).toContain('There is not enough room on this machine.');
    expect(await options.page.evaluate(() => document.querySelectorAll('[data-import]').length)).toBe(1);

    const pier = new Sidebar(session, await session.open(freshAddress().url, { html: PIER_PAGE }));
    expect((await notesOf(pier)).map((note) => note.claim)).toContain('collapse-date');
    expect((await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar)).length).toBeGreaterThan(5);
  });
});
