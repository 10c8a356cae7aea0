import { isHangul } from './characters.ts';
import { isAll } from './alone.ts';
import { type Day, fullYear, plusDays, weekdayOf } from './calendar.ts';
import { type DateRead, relative, relativeMonth, type Setting } from './dates.ts';
import { readHan } from './numbers-han.ts';
import { readKorean } from './numbers-ko.ts';

/** Years, months and days that lean on the publication, by how far they lie from it. */
const YEAR_WORDS: [string, number][] = [['올해', 0], ['금년', 0], ['지난해', -1], ['작년', -1], ['전년', -1], ['재작년', -2], ['내년', 1], ['내후년', 2], ['大前年', -3], ['后年', 2], ['後年', 2], ['再来年', 2], ['再來年', 2], ['今年', 0], ['本年', 0], ['去年', -1], ['昨年', -1], ['前年', -2], ['一昨年', -2], ['明年', 1], ['来年', 1], ['來年', 1]];
const MONTH_WORDS: [string, number][] = [['이번 달', 0], ['이번달', 0], ['이달', 0], ['지난달', -1], ['지난 달', -1], ['전달', -1], ['다음 달', 1], ['다음달', 1], ['내달', 1],
  ['本月', 0], ['这个月', 0], ['這個月', 0], ['今月', 0], ['当月', 0], ['當月', 0], ['上个月', -1], ['上個月', -1], ['上月', -1], ['先月', -1], ['前月', -1], ['下个月', 1], ['下個月', 1], ['下月', 1], ['来月', 1], ['來月', 1]];
const DAY_WORDS: [string, number][] = [['오늘', 0], ['금일', 0], ['어제', -1], ['그제', -2], ['그저께', -2], ['내일', 1], ['모레', 2], ['글피', 3],
  ['今天', 0], ['今日', 0], ['本日', 0], ['昨天', -1], ['昨日', -1], ['前天', -2], ['一昨日', -2], ['明天', 1], ['明日', 1], ['后天', 2], ['後天', 2], ['明後日', 2], ['きょう', 0], ['きのう', -1], ['あす', 1], ['あした', 1], ['おととい', -2], ['あさって', 2], ['大前天', -3], ['大后天', 3], ['大後天', 3]];
const ERAS: [string, number][] = [['令和', 2018], ['平成', 1988], ['昭和', 1925], ['大正', 1911], ['明治', 1867], ['民國', 1911], ['民国', 1911], ['中華民國', 1911]];
const WEEK_WORDS: [string, number][] = [...Object.entries({ 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 }).flatMap(([which, weeks]) => ['个星期', '個星期', '星期', '个礼拜', '個禮拜', '礼拜', '禮拜', '个周', '個週'].map((week): [string, number] => [which + week, weeks])),
  ['이번 주', 0], ['이번주', 0], ['지난주', -1], ['지난 주', -1], ['다음 주', 1], ['다음주', 1], ['本周', 0], ['本週', 0], ['这周', 0], ['這週', 0], ['上周', -1], ['上週', -1], ['下周', 1], ['下週', 1], ['今週の', 0], ['先週の', -1], ['来週の', 1], ['今週', 0], ['先週', -1], ['来週', 1]];
const WEEKDAY = /^(?:의)? ?(?:([월화수목금토일])요일|(?:周|週|星期|礼拜|禮拜)?([一二三四五六日天](?![十个個名些家位种種次项項款])|日(?=个))|([月火水木金土日])曜日?)/;

const index = new Map<string, [string, number, 'year' | 'month' | 'day' | 'era' | 'week'][]>();
for (const [kind, list] of [['year', YEAR_WORDS], ['month', MONTH_WORDS], ['day', DAY_WORDS], ['era', ERAS], ['week', WEEK_WORDS]] as const)
  for (const [word, value] of list) index.set(word[0]!, [...(index.get(word[0]!) ?? []), [word, value, kind] as [string, number, typeof kind]].sort((a, b) => b[0].length - a[0].length));
/** Characters that may begin a date in words. */
export const EAST_DATE_STARTS = [...index.keys(), '유', '시', '하', '사', '나', '닷', '엿', '여', '아', '열', '보', '同', '같'];

const MONTH_SIGN = /^ ?(?:월|月)(?!드|급|계|화|경|球|饼|餅|亮|光|曜|刊|薪|租|收|額|额|給)(?:份)?/;
const DAY_SIGN = /^ ?(?:일(?!부(?!터)|반|본|정|상|단|류|보|종|자리|하|체)|日(?!本|報|报|元|圆|圓|志|記|记|常|経|经|产|產|系|語|语)|号(?![楼码文机])|號(?![樓碼]))/;
const YEAR_SIGN = /^ ?(?:년도?|年度?)/;
/** What makes a number of days a length of time. */
const LENGTH = /^ ?(?:간|동안|만에|이내|내(?![년일달])|후|뒤|전|째|치|분|정도|가량|씩|차|남짓|안|연속|동|이상|이하|넘|여|간의|쯤|間|间|后|後|前|以?[内內](?!部(?![署队隊分门門]))|以上|以下|目|分|来|來|余|多|ぶり|ほど|程度|連続|左右)/;

/** A number in figures, Han or Hangul, as dates write it. */
function numberAt(text: string, at: number): { number: number; end: number; figures: boolean } | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) {
    let end = at;
    while (end - at < 5 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
    return end - at > 4 ? undefined : { number: Number(text.slice(at, end)), end, figures: true };
  }
  const char = text[at] ?? '';
  if (char === '元') return { number: 1, end: at + 1, figures: false };
  if (/[〇零○一二三四五六七八九十廿卅卌百千两兩]/.test(char)) {
    // 九七年: two signs, each in its place.
    const short = /^[〇零○一二三四五六七八九]{2}(?=年)/.exec(text.slice(at, at + 3));
    if (short) return { number: fullYear(Number([...short[0]].map((sign) => readHan(sign, 0, true)!.number).join(''))), end: at + 2, figures: false };
    const han = readHan(text, at, true);
    return han && !Number.isNaN(han.number) && !han.figures ? { number: han.number, end: han.end, figures: false } : undefined;
  }
  if (char === '유' && text[at + 1] === '월') return { number: 6, end: at + 1, figures: false };
  if (char === '시' && text[at + 1] === '월') return { number: 10, end: at + 1, figures: false };
  if (/[일이삼사오육칠팔구십천]/.test(char)) {
    // '십일일' is the eleventh: the last 일 is the day's own sign.
    const words = /^[일이삼사오육륙칠팔구십백천](?: ?[일이삼사오육륙칠팔구십백천]){0,8}(?= ?(?:년|월|일))/.exec(text.slice(at, at + 18));
    const signs = words?.[0].replaceAll(' ', ''), korean = signs === undefined ? undefined : readKorean(`${signs} `, 0);
    return korean && words && korean.end === signs!.length ? { number: korean.number, end: at + words[0].length, figures: false } : undefined;
  }
  return undefined;
}

const LUNAR = /(?:[农農]历|[农農]曆|[阴陰][历曆]|旧暦|음력) ?$/;

/** The month of the date before. */
const SAME_MONTH = /^(?:同月|같은 ?달) ?/;

/** Words of the part of a month or year, which leave the month as it is. */
const PART = /^ ?(?:초순|중순|하순|초|말(?![하을이은로])|상순|初旬|上旬|中旬|下旬|初|底|末)/;

/**
 * Reads a Korean, Chinese or Japanese date at `at`: 2026년 7월 10일 · 7月10日 · 七月十日 · 칠월 십일 · 令和8年7月10日 · 本月10日 · 올해 4월 · 오늘 · 다음 주 금요일.
 * A day alone ('10일') is the nearest such day to the publication, before it behind 지난, after it behind 오는; a length of time ('10일간', '3日以内') is none.
 */
export function readEastDate({ text, published }: Setting, at: number): DateRead | undefined {
  const leaning = SAME_MONTH.exec(text.slice(at, at + 5));
  if (leaning) return sameMonth(text, at, at + leaning[0].length);
  let pos = at, year: number | undefined, month: number | undefined, day: number | undefined, lean = false, vague = false;
  const space = (): void => { if (text.charCodeAt(pos) === 32) pos++; };
  for (const [word, value, kind] of index.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (kind === 'day') return /^(?:날|头条|頭條)/.test(text.slice(end, end + 2)) ? undefined : withFollowing(text, relative(published, value, at, end));
    if (kind === 'week') return published && weekday(text, published, value, at, end);
    if (kind === 'era') {
      const count = numberAt(text, text.charCodeAt(end) === 32 ? end + 1 : end), sign = count && YEAR_SIGN.exec(text.slice(count.end, count.end + 3));
      if (!count || !sign) continue;
      year = value + count.number; pos = count.end + sign[0].length;
    } else if (!published) return undefined;
    else if (kind === 'year') {
      year = published.year + value; pos = end;
      if (/[の의]/.test(text[pos] ?? '')) pos++;
      // 去年本月: this month, a year before.
      const same = (index.get(text[pos] ?? '') ?? []).find(([name, shift, sort]) => sort === 'month' && shift === 0 && text.startsWith(name, pos));
      if (same) { month = published.month; pos += same[0].length; lean = true; }
    }
    else { ({ year, month } = relativeMonth(published, value)!); pos = end; lean = true; if (/[の의]/.test(text[pos] ?? '') ) pos++; }
    break;
  }
  let figures = false;
  const words = pos > at;
  if (year === undefined) {
    const count = numberAt(text, at), sign = count && YEAR_SIGN.exec(text.slice(count.end, count.end + 3));
    if (count && sign && (count.number >= 1000 || count.number < 100)) { year = fullYear(count.number); pos = count.end + sign[0].length; if (count.number < 100 && !count.figures) year = undefined; figures = count.figures; if (year === undefined) return undefined; }
  }
  const afterYear = pos;
  let yearEnd = pos;
  if (month === undefined) {
    if (pos > at) space();
    // 同年, 같은 해 lean on a date that is not at hand.
    const count = numberAt(text, pos), sign = count && MONTH_SIGN.exec(text.slice(count.end, count.end + 3));
    if (count && sign && count.number >= 1 && count.number <= 12) { month = count.number; pos = count.end + sign[0].length; yearEnd = pos; figures ||= count.figures; }
    else { pos = afterYear; yearEnd = afterYear; }
  } else yearEnd = pos;
  const monthEnd = yearEnd;
  if (month !== undefined || pos === at) {
    if (month !== undefined) { if (/^の\d{1,2}日(?!間)/.test(text.slice(pos, pos + 5))) pos++; space(); }
    const count = numberAt(text, pos), sign = count && DAY_SIGN.exec(text.slice(count.end, count.end + 4));
    if (count && sign && count.number >= 1 && count.number <= 31 && !LENGTH.test(text.slice(count.end + sign[0].length, count.end + sign[0].length + 3)) || (count && sign && month !== undefined && count.number >= 1 && count.number <= 31)) {
      day = count!.number; pos = count!.end + sign![0].length; figures ||= count!.figures;
      // 二十七日 is a day; 三日 may be three of them, and 10号 a number.
      // A day behind a month that the calendar has not is none either.
      if (month === undefined && /[월月] ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
      if (month === undefined && ((!figures && count!.end - at < 2) || /[일号號]/.test(sign![0]) && (!figures || sign![0].trim() !== '일')) && !(/[号號日]/.test(sign![0]) && isAll(text, at, pos))) return undefined;
    } else if (month !== undefined && count && count.number >= 1 && count.number <= 31 && isAll(text, at, count.end)) { day = count.number; pos = count.end; }
    else if (month !== undefined && count && !figures && count.end - pos >= 1 && /[十廿卅]/.test(text.slice(pos, count.end)) && count.number <= 31 && !/[월月个個]/.test(text[count.end] ?? '')) { day = count.number; pos = count.end; }
  }
  if (month === undefined && day === undefined) return undefined;
  if (day === undefined) {
    pos = monthEnd;
    // 'の', '의' were taken in the hope of a day.
    if (/[の의]/.test(text[pos - 1] ?? '') && words) pos--;
    const part = PART.exec(text.slice(pos, pos + 4));
    if (part) { pos += part[0].length; vague = true; }
    // 이월, 사월 alone are other words too.
    else if (year === undefined && !figures && isHangul(text.charCodeAt(at)) && !words && !isAll(text, at, pos)) return undefined;
    if (!lean && year === undefined && LENGTH.test(text.slice(pos, pos + 3))) { if (/^ ?(?:간|동안|间|間)/.test(text.slice(pos, pos + 3))) return undefined; }
  } else if (month === undefined) {
    const before = text.slice(Math.max(0, at - 4), at);
    if (/(?:약|최대|최소|단|며칠|총|만|約|约|共|最长|最大) ?$/.test(before)) return undefined;
  }
  // A day of the old calendar is another day of this one.
  if (LUNAR.test(text.slice(Math.max(0, at - 4), at))) return { start: at, end: pos };
  const direction = /(?:지난|去る) ?$/.test(text.slice(Math.max(0, at - 4), at)) ? -1 : /(?:오는|다가오는|来る) ?$/.test(text.slice(Math.max(0, at - 6), at)) ? 1 : undefined;
  return { start: at, end: pos, ...(year !== undefined ? { year } : {}), ...(month !== undefined ? { month } : {}), ...(day !== undefined ? { day } : {}), ...(direction && year === undefined ? { direction } : {}), ...(vague ? { part: true } : {}) };
}

/** '同月24日', '같은 달 24일': a day of the month of the date before. */
function sameMonth(text: string, start: number, at: number): DateRead | undefined {
  const count = numberAt(text, at), sign = count && DAY_SIGN.exec(text.slice(count.end, count.end + 4));
  if (!count || !sign || LENGTH.test(text.slice(count.end + sign[0].length, count.end + sign[0].length + 3))) return undefined;
  return { start, end: count.end + sign[0].length, day: count.number, sameMonth: true };
}

/** '오늘(3일)', '今天（3日）', '今日3日': the words and the figures are one date. */
function withFollowing(text: string, read: DateRead | undefined): DateRead | undefined {
  if (!read) return undefined;
  const same = /^ ?\(?(?:(\d{1,2})(?:월|月) ?)?(\d{1,2})(?:일|日|号|號)\)?/.exec(text.slice(read.end, read.end + 12));
  return same && Number(same[2]) === read.day ? { ...read, end: read.end + same[0].length } : read;
}

function weekday(text: string, published: Day, weeks: number, start: number, end: number): DateRead | undefined {
  const found = WEEKDAY.exec(text.slice(end, end + 5));
  if (!found) return undefined;
  const place = found[1] ? '월화수목금토일'.indexOf(found[1]) : found[3] ? '月火水木金土日'.indexOf(found[3]) : '一二三四五六日'.indexOf(found[2] === '天' ? '日' : found[2]!);
  return { ...plusDays(published, place - weekdayOf(published) + 7 * weeks), start, end: end + found[0].length };
}
