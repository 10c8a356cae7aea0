import { namesIn } from './compare.ts';
import type { Claim, Localised, Outlet, Shown, Statement, Value } from '../schema/index.ts';

/** A value with its names spelt out, and what a count is an amount of. Names that the claim lacks are left out. */
export function shown(claim: Claim, value: Value, wording = ''): Shown {
  return { value, names: namesIn(value).flatMap((name) => claim.names?.[name]?.name ?? []), wording, ...(claim.measure && { measure: claim.measure }) };
}

/** All values of a recorded statement, the main one first. */
export function valuesOf(statement: Statement): Value[] {
  return [statement.value, ...statement.also.map((also) => also.value)];
}

/** The name of an outlet, or its id where the data lacks it. */
export function outletName(outlets: Record<string, Outlet>, id: string): Localised {
  return outlets[id]?.name ?? { en: id };
}
