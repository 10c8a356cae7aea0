import { fingerprintOf, type Opened, type Seal } from '../../../lib/pack/index.ts';
import type { Pack } from '../../../lib/schema/index.ts';
import type { NamedKey } from '../read/keys.ts';
import { counted } from '../check/print.ts';

/** Who signed a pack, in words, and whether that key is one of those that come with the extension, `known`. */
export async function tellSeal(seal: Seal, known: readonly NamedKey[]): Promise<string> {
  if (seal.state === 'unsigned') return 'unsigned';
  const name = known.find(({ key }) => key === seal.key)?.name;
  return `signed by key ${await fingerprintOf(seal.key)}${name === undefined ? ', which is not in keys/: the extension does not trust it of itself' : ` (${name}, which comes with the extension)`}`;
}

function* tellContents({ version, outlets, disputes }: Pack): Generator<string> {
  yield `version  ${version}`;
  const accounts = Object.values(disputes).reduce((sum, dispute) => sum + Object.keys(dispute.accounts).length, 0);
  yield `holds    ${counted(Object.keys(disputes).length, 'dispute')}, ${counted(Object.keys(outlets).length, 'outlet')}, ${counted(accounts, 'account')}`;
  for (const { id, title, asOf } of Object.values(disputes)) yield `         ${id}: ${title.en}, as of ${asOf}`;
}

/**
 * What a pack file holds and who signed it, or why it is refused, line by line; `good` where it opens and, if a key is
 * wanted, is signed by that one.
 */
export async function tellPack(opened: Opened, known: readonly NamedKey[], wanted?: string): Promise<{ good: boolean; lines: string[] }> {
  if (!opened.ok) {
    const { what, expected, actual, tip } = opened.problem;
    return { good: false, lines: [`refused  ${what}`, `expected ${expected}`, `found    ${actual}`, `tip      ${tip}`] };
  }
  const { seal } = opened;
  const lines = [...tellContents(opened.pack), `seal     ${await tellSeal(seal, known)}`];
  if (wanted === undefined || (seal.state === 'signed' && seal.key === wanted)) return { good: true, lines };
  return { good: false, lines: [...lines, `refused  not signed by key ${await fingerprintOf(wanted)}`] };
}
