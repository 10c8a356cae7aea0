import { isAll } from './alone.ts';
import { isDigit } from './characters.ts';
import { type DateRead, relative, type Setting } from './dates.ts';
import { readHan } from './numbers-han.ts';

const ENGLISH_NUMBERS = new Map('zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i]));
const ENGLISH = /(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week)s?(?: (ago|from now|from today|hence)\b)?/y;
/** Native Korean words for a number of days. */
const KOREAN_DAYS = new Map(Object.entries({ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9, 열흘: 10, 보름: 15, 일주일: 7 }));
const KOREAN = /(?:(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|일주일)|(\d{1,3}) ?(일|주일?)) ?(전|후|뒤)/y;
const HAN = /^ ?(天|日|周|週|个星期|個星期|星期|週間|周間)(?:之|以)?(前|后|後)/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(text); };

/**
 * Reads a day by its distance from the publication: 'three days ago', 'two weeks from now'. 'In three weeks', 3일 전, 三天后 and 3日前 lean, within
 * a sentence, on whatever it tells of ('built in three weeks', 출시 3일 전): they are dates only where they are all of the text.
 */
export function readSpan({ text, published }: Setting, at: number): DateRead | undefined {
  if (!published) return undefined;
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const english = match(ENGLISH, text, at);
    if (english) {
      const [all, count, unit, direction] = english, end = at + all.length, start = text.startsWith('in ', at - 3) ? at - 3 : at;
      if (direction === undefined && (start === at || !isAll(text, start, end))) return undefined;
      const number = isDigit(count!.charCodeAt(0)) ? Number(count) : ENGLISH_NUMBERS.get(count!) ?? 1;
      return relative(published, number * (unit === 'week' ? 7 : 1) * (direction === 'ago' ? -1 : 1), direction === undefined ? start : at, end);
    }
    if (!isDigit(code)) return undefined;
  }
  if (at > 4 || text.length > 24) return undefined;
  const korean = match(KOREAN, text, at);
  if (korean) {
    const days = KOREAN_DAYS.get(korean[1] ?? '') ?? Number(korean[2]) * (korean[3] === '일' ? 1 : 7);
    return alone(text, relative(published, korean[4] === '전' ? -days : days, at, at + korean[0].length));
  }
  const han = readHan(text, at, true), found = han && HAN.exec(text.slice(han.end, han.end + 7));
  if (!found || !Number.isInteger(han.number) || han.number > 999) return undefined;
  const days = han.number * (found[1] === '天' || found[1] === '日' ? 1 : 7);
  return alone(text, relative(published, found[2] === '前' ? -days : days, at, han.end + found[0].length));
}

const alone = (text: string, read: DateRead | undefined): DateRead | undefined => read && isAll(text, read.start, read.end) ? read : undefined;
