import { expect, it } from 'vitest';
import { checkFolder } from '../../data/desk/check/check.ts';
import { findingText } from '../../data/desk/read/findings.ts';
import { DATA_FOLDER } from '../../data/desk/terminal/folder.ts';
import { loadPack } from '../../data/desk/read/load.ts';

/** The last day on which anything was recorded, so that this holds on a machine whose clock stands anywhere. */
function lastDay(): string {
  const loaded = loadPack(DATA_FOLDER, 'with');
  if (!loaded.ok) throw new Error(loaded.findings.map(findingText).join('\n'));
  const days = Object.values(loaded.pack.disputes).flatMap(({ asOf, accounts }) => [asOf, ...Object.values(accounts).map(({ recorded }) => recorded)]);
  return days.sort().at(-1)!;
}

it('the data of the project keeps every rule, but for the exceptions that it lists', () => {
  expect(checkFolder(DATA_FOLDER, lastDay()).findings.map(findingText)).toEqual([]);
});
