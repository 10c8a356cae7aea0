import type { Bound } from '../schema/value.ts';
import { isAsciiLetter, isDigit } from './characters.ts';

/** A bound and how far the words that give it reach. */
export type Bounded = { bound: Bound; start: number; end: number };

const ENGLISH_BEFORE: [Bound, string][] = [
  ['over', 'over|more than|greater than|higher than|larger than|bigger than|upwards of|upward of|in excess of|excess of|north of|above|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|surpasses|topping|topped|tops|beyond|well over|just over|slightly over|a little over|far more than|well above|just above|slightly more than|a little more than|well in excess of|easily over|>'],
  ['under', 'under|less than|fewer than|lower than|below|smaller than|well under|well below|far fewer than|far less than|<'],
  ['nearly', 'nearly|almost|close to|just under|just below|slightly under|slightly less than|slightly fewer than|a little under|a little less than|approaching|nearing|near|just shy of|shy of|just short of|virtually|practically|very nearly|not quite|pretty much'],
  ['at-least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at the very least|no lower than|not below|>=|≥|=>'],
  ['at-most', 'at most|up to|no more than|not more than|a maximum of|maximum of|maximum|as many as|as much as|no greater than|not over|not exceeding|at the most|max|<=|≤|not above'],
  ['about', 'about|approximately|around|roughly|some|approx.|approx|circa|ca.|c.|an estimated|estimated|in the region of|in the neighbourhood of|in the neighborhood of|in the order of|on the order of|in the vicinity of|somewhere around|somewhere near|maybe|perhaps|give or take|more or less|~|≈|≒|±|∼|an average of|ballpark'],
  ['exact', 'exactly|precisely'],
];
const ENGLISH_AFTER: [RegExp, Bound][] = [
  // 'or more' belongs to the figure before it, 'and over 28.8 million' to the one behind.
  [/^ ?\+(?!\d)|^(?: |-)plus\b(?! [\da-z]+ (?:is|are|equals))/, 'over'],
  [/^ (?:[a-z-]+ ){0,2}(?:or|and) (?:more|above|over|up|upwards?|greater|higher)\b(?! (?:than\b|[\d$€£]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)\b))/, 'at-least'],
  [/^ (?:[a-z-]+ ){0,2}or (?:fewer|less|below|under|lower)\b(?! (?:than\b|[\d$€£]))/, 'at-most'],
  [/^ (?:[a-z-]+ ){0,2}(?:or so|or thereabouts|give or take|more or less)\b/, 'about'],
  [/^[ -]odd\b/, 'about'],
  [/^ (?:[a-z-]+ )?at (?:the )?(?:very )?least\b/, 'at-least'],
  [/^ (?:[a-z-]+ )?at (?:the )?(?:very )?most\b|^ (?:[a-z-]+ )?(?:maximum|tops)\b/, 'at-most'],
];

const EAST_BEFORE: [Bound, string][] = [
  ['about', '약|대략|대략적으로|어림잡아|줄잡아|얼추|거진|한 약|约|約|大约|大約|大概|约为|約為|约有|約有|约莫|約莫|差不多|估计|估計|约计|およそ|おおよそ|おおむね|概ね|ざっと|だいたい|大体|~|≈|≒|推定|推计'],
  ['over', '超过|超過|超|逾|多于|多於|大于|大於|高于|高於|突破|破|超出|起码超过|超えて|越え|무려 약|초과'],
  ['under', '不到|不足|少于|少於|低于|低於|小于|小於|未到|不满|不滿|未满|未滿|未達|未达'],
  ['nearly', '거의|근|近|将近|將近|接近|逼近|几近|幾近|幾乎|几乎|近乎|ほぼ|ほとんど|まもなく|接近于|直逼'],
  ['at-least', '최소|최소한|적어도|못해도|최저|至少|最少|起码|起碼|不少于|不少於|不低于|不低於|不下|不下于|不下於|少なくとも|最低|最低でも|最低で|少なくても|少説|少说'],
  ['at-most', '최대|최대한|많아야|최고|최다|많게는|至多|最多|不超过|不超過|不多于|不多於|不高于|不高於|顶多|頂多|最高|最大|最大で|多くとも|多くて|多くても|せいぜい|最大限|上限'],
  ['exact', '정확히|정확하게|正好|恰好|刚好|剛好|ちょうど|正確に|整整'],
];

/** What stands between a number and a bound behind it: a particle, sometimes a space. */
const KOREAN_AFTER = /^ ?(?:(?:이|가|을|를|은|는|에|의|도|이나|나)(?= ))? ?(이상|초과|미만|이하|넘는|넘게|넘은|넘어|넘긴|넘겨|넘었|넘을|넘겼|웃도는|웃돌|웃돈|상회|남짓|가량|정도|쯤|안팎|내외|육박|가까이|가까운|가까우|가깝|못 미치|못 미친|못미치|채 안|밑도는|밑돌|하회|이내|전후|선을 넘)/;
const KOREAN_BOUND: [RegExp, Bound][] = [
  [/^이상/, 'at-least'], [/^(?:이하|이내)/, 'at-most'], [/^(?:미만|못|채 안|밑도|밑돌|하회)/, 'under'], [/^(?:초과|넘|웃|상회|선을 넘)/, 'over'],
  [/^(?:육박|가까|가깝)/, 'nearly'], [/^(?:남짓|가량|정도|쯤|안팎|내외|전후)/, 'about'],
];
const HAN_AFTER: [RegExp, Bound][] = [
  [/^(?:左右|上下(?!文)|前后|前後|程度|ほど|くらい|ぐらい|内外|之谱|许|許(?!可))/, 'about'],
  [/^(?:以上|及以上|或以上|或更多)/, 'at-least'],
  [/^(?:以下|[以之][内內](?!部(?![署队隊分门門]))|或以下)/, 'at-most'],
  [/^(?:未満|未满|未滿|を下回|に満たな|に届か)/, 'under'],
  [/^(?:を超え|を超す|を上回|超え|超(?![级級市前大低高人音])|余り|あまり|強(?![いく化力制])|之多(?=.{0,0}\b)|有余|有餘|を突破|をこえ|を越え)/, 'over'],
  [/^(?:近く|弱(?![いく点點])|に迫る|に近い|に近づ|近い|足らず|近くに)/, 'nearly'],
];

type Entry = { words: string; bound: Bound };
const entries = new Map<string, Entry[]>();
/** Phrases are found by their last character. */
function list(table: [Bound, string][]): void {
  for (const [bound, phrases] of table) for (const words of phrases.split('|')) {
    const last = words[words.length - 1]!, known = entries.get(last);
    if (known) known.push({ words, bound }); else entries.set(last, [{ words, bound }]);
  }
}
list(ENGLISH_BEFORE); list(EAST_BEFORE);
for (const known of entries.values()) known.sort((a, b) => b.words.length - a.words.length);

/** Words that may stand between a bound and its number without changing either. */
const BETWEEN = /(?:a total of|total of|the|an?|a whopping|as many as|또|총|모두|전체|共|总共|總共|总计|總計|合計|計|合计|达|達|高达|高達|多达|多達|达到|達到|有|为|為) ?$/;

/** The bound that the words before a number give, if any; `start` is where they begin. */
export function boundBefore(text: string, at: number): { bound: Bound; start: number } | undefined {
  let found: { bound: Bound; start: number } | undefined, from = at;
  // 'approximately some', 'at least about': two at most, of which the one that says more counts.
  for (let round = 0; round < 2; round++) {
    const one = oneBefore(text, from) ?? (round === 0 ? beyondBetween(text, from) : undefined);
    if (!one) break;
    if (found && found.bound !== 'about') break;
    if (found && one.bound === 'exact') break;
    found = one; from = one.start;
  }
  return found;
}

function beyondBetween(text: string, at: number): { bound: Bound; start: number } | undefined {
  const between = BETWEEN.exec(text.slice(Math.max(0, at - 12), at));
  return between && between[0].trim() !== '' && at - between[0].length > 0 ? oneBefore(text, at - between[0].length) : undefined;
}

function oneBefore(text: string, at: number): { bound: Bound; start: number } | undefined {
  let end = at;
  if (text.charCodeAt(end - 1) === 32) end--;
  if (end === 0) return undefined;
  for (const { words, bound } of entries.get(text[end - 1]!) ?? []) {
    const start = end - words.length;
    if (start < 0 || !text.startsWith(words, start)) continue;
    const before = text.charCodeAt(start - 1);
    if (isAsciiLetter(words.charCodeAt(0))) {
      // A word must be whole, and parted from the number.
      if (isAsciiLetter(before) || isDigit(before) || (end === at && isAsciiLetter(words.charCodeAt(words.length - 1)))) continue;
      if (words === 'near' && text.slice(Math.max(0, start - 4), start).endsWith('the ')) continue;
    } else if (before >= 0xac00 && before <= 0xd7a3 && words.charCodeAt(0) >= 0xac00) continue;
    else if (words === '近' && /[最附靠邻鄰]/.test(text[start - 1] ?? '')) continue;
    else if (words === '破' && /[突打]/.test(text[start - 1] ?? '')) continue;
    else if (words === '~' && (isDigit(before) || before > 0x2e80)) continue;
    return { bound, start };
  }
  return undefined;
}

/** The bound that the words behind a number (or its counter) give, if any; `end` is where they end. */
export function boundAfter(text: string, at: number): { bound: Bound; end: number } | undefined {
  const code = text.charCodeAt(at), next = code === 32 ? text.charCodeAt(at + 1) : code;
  if (Number.isNaN(next)) return undefined;
  if (next < 0x250) {
    if (!(next === 43 || next === 45 || isAsciiLetter(next))) return undefined;
    const rest = text.slice(at, at + 48);
    for (const [pattern, bound] of ENGLISH_AFTER) {
      const found = pattern.exec(rest);
      // Where a noun stands between, the bound holds but the wording stays with the number.
      if (found) return { bound, end: / \S+ (?:or|and|at|give|more|maximum|tops)/.test(found[0]) ? at : at + found[0].length };
    }
    return undefined;
  }
  const korean = KOREAN_AFTER.exec(text.slice(at, at + 12));
  if (korean) {
    for (const [pattern, bound] of KOREAN_BOUND) if (pattern.test(korean[1]!)) return { bound, end: at + korean[0].length };
  }
  const rest = text.slice(at, at + 6), trimmed = rest.startsWith(' ') ? rest.slice(1) : rest;
  for (const [pattern, bound] of HAN_AFTER) {
    const found = pattern.exec(trimmed);
    if (found) return { bound, end: at + rest.length - trimmed.length + found[0].length };
  }
  return undefined;
}

/** 여, 多, 余, 餘, 来: signs between a number and its counter. */
export function boundWithin(text: string, at: number): { bound: Bound; end: number } | undefined {
  const sign = text[at] ?? '';
  if (sign === '여' && !/^여(?:러|기|전|성|자|름|행|권)/.test(text.slice(at, at + 2))) return { bound: 'about', end: at + 1 };
  if (sign === '多' || sign === '余' || sign === '餘') return text[at + 1] === 'り' ? undefined : { bound: 'over', end: at + 1 };
  if (sign === '来' && /^来(?:个|個|人|名|次|家|件|天|万|年|歲|岁)/.test(text.slice(at, at + 2))) return { bound: 'about', end: at + 1 };
  if (sign === '超' && /^超(?:の|が|に|回|人|件|個|名|$|[。、])/.test(text.slice(at, at + 2))) return { bound: 'over', end: at + 1 };
  if (sign === '数' || sign === '數') return undefined;
  return undefined;
}
