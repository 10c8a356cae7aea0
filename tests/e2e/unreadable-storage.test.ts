import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../harness/build.ts';
import { openPopup } from '../harness/extension.ts';
import { until } from '../harness/until.ts';
import { WEATHER_ARTICLE } from './pages.ts';
import { KINDS, openArticle, useBrowser } from './session.ts';

/** A copy of the build whose pages cannot read what the reader has chosen, as where a browser's own file of it is damaged; it goes when this process ends. */
function unreadableCopy(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-unreadable-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'unreadable.js'), `(globalThis.browser ?? chrome).storage.local.get = () => Promise.reject(new Error('IO error: the file is damaged'));`);
  for (const page of ['popup.html', 'options.html', 'welcome.html']) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace('<script', '<script src="/unreadable.js"></script><script'));
  }
  return folder;
}

describe.each(KINDS)('where what the reader has chosen cannot be read, in %s', (kind) => {
  const running = useBrowser(kind, { extension: unreadableCopy(builtFolder(kind)) });

  it('the popup and the settings come up and say so, and the introduction comes up', async () => {
    const { session } = running;
    const popup = await openPopup(session, (await openArticle(session, WEATHER_ARTICLE)).page);
    expect(await popup.evaluate(() => [document.querySelector<HTMLElement>('main')!.dataset['state'], document.querySelector('code')!.textContent])).toEqual(['failed', 'Error: IO error: the file is damaged']);

    const options = await session.driver.extensionPage('options.html');
    await until('the settings to say so', () => options.evaluate(() => document.querySelector('[data-part="data"] [role="alert"]')?.textContent?.includes('the file is damaged')));
    expect(await options.evaluate(() => document.querySelectorAll('[data-part="reading"] input, [data-part="reading"] select, [data-part="reading"] button').length)).toBeGreaterThan(3);

    const welcome = await session.driver.extensionPage('welcome.html');
    await until('the introduction', () => welcome.evaluate(() => document.querySelector('[data-demo]') !== null));
  });
});
