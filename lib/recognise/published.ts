import type { Page } from '../schema/index.ts';

/** The calendar day that a page gives as its publication, as it is written there; undefined where it gives none that can be read. */
export function statedDay(page: Page): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(page.published ?? '')?.[0];
}

/** The day from which dates without a year are counted: the page's own, else the day up to which the dispute's data was kept. */
export function publishedDay(page: Page, asOf: string): string {
  return statedDay(page) ?? asOf;
}
