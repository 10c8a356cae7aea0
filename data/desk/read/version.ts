import { createHash } from 'node:crypto';
import type { Pack } from '../../../lib/schema/index.ts';

/**
 * The version of a pack's content: the newest 'as of' day of its disputes, and the first twelve hexadecimal digits of
 * the SHA-256 of its JSON, in which the order of topics and claims counts: readers see it. A pack without disputes has no day, and that is an error of the caller.
 */
export function versionOf(content: Omit<Pack, 'version'>): string {
  const newest = Object.values(content.disputes).map((dispute) => dispute.asOf).sort().at(-1);
  if (!newest) throw new Error('a pack without disputes has no version');
  return `${newest}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)}`;
}
