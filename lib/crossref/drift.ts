import type { Account, Claim, Note, Statement, Value } from '../schema/index.ts';
import { relate } from './relate.ts';
import { shown, valuesOf } from './shown.ts';

/** Values without the names that a page is read to give only where it gives no other: a recorded list may hold both. */
function withoutFallbacks(claim: Claim, values: readonly Value[]): Value[] {
  const isOwn = (name: string) => claim.names?.[name]?.fallback === undefined;
  const anyOwn = values.some((value) => value.kind === 'names' && value.names.some(isOwn));
  return values.map((value) => (value.kind === 'names' && anyOwn ? { ...value, names: value.names.filter(isOwn) } : value));
}

/**
 * Where a recorded page does not give a recorded value, or gives one that was recorded as changed since: what was
 * recorded, and when. Prose has no value to compare, and what was taken out is not looked for.
 */
export function driftOf(claim: Claim, account: Account | undefined, own: Statement | undefined, here: readonly Value[]): Note['recorded'] {
  if (!account || !own || own.withdrawn || own.value.kind === 'stated' || here.length === 0) return undefined;
  if (relate(withoutFallbacks(claim, here), withoutFallbacks(claim, valuesOf(own)), { ...claim, difference: 'differs' }) === 'same') return undefined;
  const changed = own.earlier.at(-1)?.until ?? '';
  return { day: changed > account.recorded ? changed : account.recorded, shown: shown(claim, own.value, own.wording) };
}
