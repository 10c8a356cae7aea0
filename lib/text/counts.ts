import type { Bound } from '../schema/value.ts';
import { boundAfter, boundBefore, boundWithin } from './bounds.ts';
import { readAfter } from './counters.ts';
import type { Setting } from './dates.ts';
import { packAfter } from './packs.ts';

/** A count with its place in the normalised text; `sure` is false where only a text that is nothing else is read as it. */
export type CountRead = { number: number; bound: Bound; counter?: string; start: number; end: number; sure: boolean };
/** Figures or words that are no count, and where reading goes on. */
export type Passed = { skip: number };

/** A number before its surroundings are looked at. `surely` decides, once they are known. */
export type Core = { number: number; start: number; end: number; over?: boolean; surely: (around: Around) => boolean };
/** What stands around a number: what it counts, whether that is a measure or a pack, its bound, and the code of what follows it at once. */
export type Around = { counter: string | undefined; measured: boolean; bound: Bound; next: number };

/** A currency before a number: money is no count. */
export const MONEY_BEFORE = /(?:[$€£¥₩￥]|(?:^|[^a-z])(?:us\$|usd|eur|gbp|krw|cny|rmb|jpy|hkd|nt\$)) ?$/;
const RANGE_AFTER = /^ ?(?:~|至|到|-|에서) ?(?:\d|[一二三四五六七八九十两兩])/;
const RANGE_BEFORE = /[\d十百千万萬亿億만천백억개명건회人个個件名次回](?:~|至|到|-|에서) ?$|(?:^|[^a-z\d])(?:one|\d{1,3}) (?:in|out of) $|(?:^|[^a-z])between (?:[a-z]+ )?$|(?:^|[^a-z])between [\w,. -]{1,24} and (?:[a-z]+ )?$/;

/** What makes a number an hour of the day. */
const CLOCK_BEFORE = /(?:^|[^a-z])(?:half past|quarter (?:past|to|of)|minutes (?:past|to)) $/;
const CLOCK_AFTER = /^ ?(?:[ap]\.m\b|[ap]m\b|o'clock\b)/;

/** Looks around a number: what it counts, what bounds it, and whether it is a count at all. */
export function finish(setting: Setting, read: Core): CountRead | Passed {
  const { text } = setting;
  const head = text.slice(Math.max(0, read.start - 40), read.start);
  if (CLOCK_BEFORE.test(head) || (read.number <= 24 && CLOCK_AFTER.test(text.slice(read.end, read.end + 10)))) return { skip: read.end };
  const pack = packAfter(text, read.start, read.end);
  const core = pack ? { ...read, number: read.number * pack.scale, end: pack.end } : read;
  const within = boundWithin(text, core.end);
  let end = within?.end ?? core.end;
  const after = readAfter(text, end, setting.language() !== 'ja');
  if (after.kind === 'money' || after.kind === 'part' || after.kind === 'ordinal') return { skip: after.end };
  const counter = after.kind === 'counter' ? after.counter : undefined;
  if (counter !== undefined) end = after.end;
  if (/^(?:년|年)$/.test(counter ?? '') && core.number >= 1000 && core.number < 3000) return { skip: end };
  const tail = text.slice(end, end + 6);
  if (counter !== undefined && /^ ?(?:째|번째|目(?!标|標|的|前|指))/.test(tail)) return { skip: end };
  // 1인당 is a rate, 昭和五十年 a year, 3시 30분 a time of day, 20대 an age, and a range no single count.
  if (counter !== undefined && (tail.startsWith('당') || (counter === '年' && /(?:令和|平成|昭和|大正|明治|民[国國])$/.test(head)) || (/^[분초分秒]/.test(counter) && /[시時时点點분分割할] ?$/.test(head)) || (counter === '대' && core.number % 10 === 0 && core.number < 100))) return { skip: end };
  if (RANGE_AFTER.test(tail) || RANGE_BEFORE.test(head)) return { skip: end };
  const before = boundBefore(text, core.start), behind = boundAfter(text, end);
  const inner = within ?? (core.over ? { bound: 'over' as const } : undefined);
  const strong = [behind?.bound, inner?.bound, before?.bound].filter((bound) => bound !== undefined);
  const bound = strong.find((one) => one !== 'about' && one !== 'exact') ?? strong[0] ?? 'exact';
  const next = text.charCodeAt(core.end);
  const start = before?.start ?? core.start;
  end = behind?.end ?? end;
  return { number: core.number, bound, ...(counter !== undefined ? { counter } : {}), start, end, sure: core.surely({ counter, measured: pack !== undefined || after.kind === 'measure', bound, next }) };
}
