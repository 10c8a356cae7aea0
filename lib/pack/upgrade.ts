import { Language } from '../schema/index.ts';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with each of its values changed; anything else as it is: the schema will say what is wrong with it. */
function eachOf(value: unknown, change: (one: Json) => Json): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isRecord(one) ? change(one) : one]));
}

/** The longest byline that format 2 has. */
const BYLINE = 120;

function shorterByline(account: Json): Json {
  return typeof account['byline'] === 'string' ? { ...account, byline: account['byline'].slice(0, BYLINE) } : account;
}

/** The languages in which a dispute's terms have forms, in the order in which languages are listed. */
function languagesOf(terms: unknown): string[] {
  const all = isRecord(terms) ? Object.values(terms).filter(isRecord) : [];
  return Language.options.filter((language) => all.some((term) => Object.hasOwn(term, language)));
}

/** Format 2 says of each dispute in which languages it is recognised, and limits bylines. All else that it brought has a default. */
function fromFormat1(pack: Json): Json {
  const disputes = eachOf(pack['disputes'], (dispute) => ({ ...dispute, languages: languagesOf(dispute['terms']), accounts: eachOf(dispute['accounts'], shorterByline) }));
  return { ...pack, format: 2, disputes };
}

/** How a pack of each earlier format becomes one of the next. */
const UPGRADES: Readonly<Record<number, (pack: Json) => Json>> = { 1: fromFormat1 };

/** Brings the JSON of a pack of an earlier format up to the present one, step by step. What has not the form of a pack stays as it is, and is not yet checked. */
export function broughtUp(pack: Json): Json {
  const { format } = pack;
  const upgrade = typeof format === 'number' ? UPGRADES[format] : undefined;
  return upgrade ? broughtUp(upgrade(pack)) : pack;
}
