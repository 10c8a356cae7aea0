import type { Page } from '../../../lib/schema/index.ts';
import { readHtml } from '../try/html.ts';
import { pageFromFile } from '../try/page.ts';
import { addressesOf } from './addresses.ts';
import { readSaved } from './saved.ts';

/** A saved page, and the addresses that it gives for itself: none, where it does not say where it stood. */
export interface SavedPage { page: Page; addresses: string[] }

/** Reads a saved page with its addresses. Throws, naming the file, where there is no such file or it is no page. */
export function savedPage(file: string): SavedPage {
  const page = pageFromFile(file);
  return { page, addresses: addressesOf(page.canonical, readSaved(readHtml(file), page).savedFrom) };
}
