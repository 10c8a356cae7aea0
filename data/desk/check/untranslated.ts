import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { untranslatedOf } from '../../../lib/editorial/index.ts';
import { DisputeFile } from '../../../lib/schema/index.ts';
import { withList } from './mend.ts';
import { disputeParts } from '../read/parts.ts';
import { rewriteWhole } from '../write/write.ts';

/** Lists in dispute.yaml the languages in which some text of its files is missing now. Gives the file, if it was not so already. */
export function untranslatedListed(folder: string, dispute: string): string[] {
  const { id, frame, terms, sources, topics } = disputeParts(folder, dispute);
  const missing = untranslatedOf({ ...frame, id, terms, sources, topics, accounts: {} });
  if (missing.join() === frame.untranslated.join()) return [];
  const file = `disputes/${dispute}/dispute.yaml`;
  const before = readFileSync(join(folder, file), 'utf8');
  const text = withList(before, 'untranslated', missing, Object.keys(DisputeFile.shape));
  if (text === undefined) return [];
  rewriteWhole(folder, file, before, text);
  return [file];
}
