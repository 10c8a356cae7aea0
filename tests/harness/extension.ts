import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { until } from './until.ts';

/** Opens the popup over a page by the toolbar button; resolves when it knows what happened on that tab. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const popup = await session.driver.popup(page);
  await until('the popup to know its tab', () => popup.evaluate(() => document.querySelector('[data-state]:not([data-state="checking"])') !== null));
  return popup;
}

/** Ends the background's worker or event page, as the browser does when it is idle; throws where it goes on running. */
export async function sleep(session: Session): Promise<void> {
  await until('the background to be asleep', async () => {
    await session.driver.sleep();
    return !(await session.driver.awake());
  });
}

/** Reloads the extension, as an update does; resolves when its background runs again. */
export async function reload(session: Session): Promise<void> {
  await session.driver.reload();
  await until('the background to run again', () => session.driver.awake());
}
