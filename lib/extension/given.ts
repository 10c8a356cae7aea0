import { nearest } from '../text/nearest.ts';
import { interfaceTag } from './interface-tag.ts';
import type { Given } from './messages.ts';
import { readSettings, type Settings } from './settings.ts';
import { spokenIn } from './spoken.ts';
import type { Covered } from './tab-state.ts';

/** What the sidebar of a covered page is given: its notes in the reader's language, and how it is to stand, which may be `otherwise` than the settings say. */
export async function givenOf({ address, notes, article }: Covered, otherwise: Partial<Settings> = {}): Promise<Given> {
  const settings = { ...(await readSettings()), ...otherwise };
  return { address, notes: spokenIn(notes, nearest(interfaceTag(settings))), article, settings };
}
