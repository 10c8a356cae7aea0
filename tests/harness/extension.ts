import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { until } from './until.ts';

/** Opens the popup beside the tab in front, as the toolbar button would for that tab. */
export async function openPopup(session: Session): Promise<Page> {
  const page = await session.driver.extensionPage('popup.html');
  await until('the popup to know its tab', () => page.evaluate(() => document.querySelector('[data-state]:not([data-state="checking"])') !== null));
  return page;
}

/** Ends the background's worker or event page, as the browser does when it is idle; throws where it goes on running. */
export async function sleep(session: Session): Promise<void> {
  await session.driver.sleep();
  await until('the background to be asleep', async () => !(await session.driver.awake()));
}

/** Reloads the extension, as an update does; resolves when its background runs again. */
export async function reload(session: Session): Promise<void> {
  const page = await session.driver.extensionPage('popup.html');
  const closed = until('the old extension to be gone', async () => page.isClosed());
  await page.evaluate(`setTimeout(() => (globalThis.browser ?? chrome).runtime.reload())`).catch(() => {});
  await closed;
  await until('the background to run again', () => session.driver.awake());
}
