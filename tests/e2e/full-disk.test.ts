/** Too little room for a pack, as the browsers themselves find it: the reader is told so, and nothing is lost. */
import { beforeAll, describe, expect, it } from 'vitest';
import { madePack } from '../bench/made/packs.ts';
import { sealPack } from '../../lib/pack/index.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { OptionsPage } from './options-page.ts';
import { fileWriter, PIER, PIER_PAGE } from './packs.ts';
import { BAN_ARTICLE, freshAddress } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

const write = fileWriter();
/** Room for what the extension brings and for little more, and a pack that is larger than that, in MB. */
const ROOM = 8, DISPUTES = 400;

describe.each(KINDS)('a disk without room, in %s', (kind) => {
  const running = useBrowser(kind, { room: ROOM });
  let large: string;
  beforeAll(async () => { large = write('large.pack', await sealPack(madePack({ disputes: DISPUTES }))); });

  it('keeps what was imported, says that there is no room, and goes on', async () => {
    const { session } = running;
    const options = await OptionsPage.open(session);
    // Firefox was told at its start.
    if (kind === 'chromium') await (await options.page.createCDPSession()).send('Storage.overrideQuotaForOrigin', { origin: await options.page.evaluate(() => document.location.origin), quotaSize: ROOM * 1024 * 1024 });
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();

    await options.choose(large);
    await options.press('.card button.do');
    await options.has('refused it', '[data-step="refused"]');
    expect(await options.text('.card')).toContain('There is not enough room on this machine.');
    expect(await options.page.evaluate(() => document.querySelectorAll('[data-import]').length)).toBe(1);

    const pier = new Sidebar(session, await session.open(freshAddress().url, { html: PIER_PAGE }));
    expect((await notesOf(pier)).map((note) => note.claim)).toContain('collapse-date');
    expect((await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar)).length).toBeGreaterThan(5);
    await (await OptionsPage.open(session)).tidy();
  });
});
