import type { Account, Claim, Note, Statement, Value } from '../schema/index.ts';
import { relate } from './relate.ts';
import { shown, valuesOf } from './shown.ts';

/**
 * Where a recorded page does not give a recorded value, or gives one that was recorded as changed since: what was
 * recorded, and when. Prose has no value to compare, and what was taken out is not looked for.
 */
export function driftOf(claim: Claim, account: Account | undefined, own: Statement | undefined, here: readonly Value[]): Note['recorded'] {
  if (!account || !own || own.withdrawn || own.value.kind === 'stated' || here.length === 0) return undefined;
  if (relate(here, valuesOf(own), { ...claim, difference: 'differs' }) === 'same') return undefined;
  const changed = own.earlier.at(-1)?.until ?? '';
  return { day: changed > account.recorded ? changed : account.recorded, shown: shown(claim, own.value, own.wording) };
}
