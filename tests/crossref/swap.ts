/** Exchanges two names throughout data: ids, names in every language, hosts. Doing it twice gives back what was there. */
import type { Dispute, Language, Localised, Outlet, Pack } from '../../lib/schema/index.ts';

const LANGUAGES = ['en', 'ko', 'zh', 'zh-Hant', 'ja'] as const satisfies readonly Language[];

/** What is exchanged for what, in a text of one language. */
export type Exchange = (text: string) => string;

/** An exchange for each language, and one for what is in no language of the data: ids, addresses, wordings of a page. */
export type Swap = Record<Language | 'any', Exchange>;

type Pair = readonly [string, string];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Exchanges each pair both ways at once; the longest first where one is in another; the first where two pairs share a word. A word in Latin letters is exchanged where it stands alone. */
function exchangeOf(pairs: readonly Pair[]): Exchange {
  const other = new Map<string, string>();
  for (const [a, b] of pairs) {
    if (a === b || other.has(a) || other.has(b)) continue;
    other.set(a, b).set(b, a);
  }
  if (other.size === 0) return (text) => text;
  const words = [...other.keys()].sort((a, b) => b.length - a.length).map((word) => `${/^[a-z0-9]/i.test(word) ? '(?<![a-z0-9])' : ''}${escaped(word)}${/[a-z0-9]$/i.test(word) ? '(?![a-z0-9])' : ''}`);
  const pattern = new RegExp(words.join('|'), 'gi');
  return (text) => text.replace(pattern, (found) => other.get(found) ?? found);
}

/** The exchange of two names, with ids, hosts and whatever else goes with them. */
function swapOf(a: Localised, b: Localised, more: readonly Pair[]): Swap {
  const pairIn = (language: Language): Pair => [a[language] ?? a.en, b[language] ?? b.en];
  const any = [...more, ...LANGUAGES.map(pairIn)];
  return {
    any: exchangeOf(any),
    ...Object.fromEntries(LANGUAGES.map((language) => [language, exchangeOf([pairIn(language), ...more])])) as Record<Language, Exchange>,
  };
}

/** Exchanges two outlets: names, ids, hosts. */
export function swapOutlets(outlets: Record<string, Outlet>, a: string, b: string): Swap {
  const [first, second] = [outlets[a]!, outlets[b]!];
  const hosts = first.hosts.flatMap((host, at): Pair[] => (second.hosts[at] === undefined ? [] : [[host, second.hosts[at]]]));
  return swapOf(first.name, second.name, [...hosts, [a, b]]);
}

/** Exchanges the two parties of a dispute: names and ids, which are also those of their terms, sources and names. */
export function swapParties(dispute: Dispute): Swap {
  const [[a, first], [b, second]] = Object.entries(dispute.parties) as [[string, Dispute['parties'][string]], [string, Dispute['parties'][string]]];
  return swapOf(first.name, second.name, [[a, b]]);
}

const isLocalised = (value: object) => 'en' in value && Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));

/** A value of data with the exchange made in all its texts and keys, which keep their order. A link is read before it is exchanged, so that what is escaped in it is exchanged too. */
export function swapped<T>(value: T, swap: Swap): T {
  const walk = (at: unknown): unknown => {
    if (typeof at === 'string') return swap.any(at.includes('#:~:text=') ? decodeURIComponent(at) : at);
    if (Array.isArray(at)) return at.map(walk);
    if (typeof at !== 'object' || at === null) return at;
    if (isLocalised(at)) return Object.fromEntries(Object.entries(at).map(([language, text]) => [language, swap[language as Language](text as string)]));
    return Object.fromEntries(Object.entries(at).map(([key, inner]) => [swap.any(key), walk(inner)]));
  };
  return walk(value) as T;
}

const byName = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A pack with the exchange made throughout, and its files in the order of their new names, as they would be read. */
export function swappedPack(pack: Pack, swap: Swap): Pack {
  const whole = swapped(pack, swap);
  const disputes = Object.fromEntries(Object.entries(whole.disputes).map(([id, dispute]) => [id, { ...dispute, accounts: byName(dispute.accounts) }]));
  return { ...whole, outlets: byName(whole.outlets), disputes: byName(disputes) };
}
