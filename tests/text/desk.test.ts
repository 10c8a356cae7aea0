import { describe, expect, it } from 'vitest';
import { printValues, type ValuesOptions } from '../../data/desk/try/values.ts';

function printed(text: string, options: ValuesOptions, input = ''): string[] {
  const lines: string[] = [];
  printValues(text, options, (line) => lines.push(line), () => input);
  return lines;
}

describe('data values', () => {
  it('prints one line of JSON, with the value, its wording and its place', () =>
    expect(printed('계정 약 2만5천 개를', { json: true, language: 'ko' })).toEqual(['{"values":[{"kind":"count","number":25000,"bound":"about","text":"약 2만5천 개","start":3,"end":11}]}']));
  it('prints one line for every line of input, empty ones too', () =>
    expect(printed('-', { json: true, published: '2026-07-03' }, 'July 10\r\n\nv2.1.91\n')).toEqual([
      '{"values":[{"kind":"date","date":"2026-07-10","text":"July 10","start":0,"end":7}]}', '{"values":[]}', '{"values":[{"kind":"version","version":"2.1.91","text":"v2.1.91","start":0,"end":7}]}']));
  it('says what it can not read', () => expect(printed('nothing here', {})).toEqual(['no value is read here']));
  it('turns away a language that it does not know', () => expect(() => printed('one', { language: 'xx' })).toThrow(RangeError));
  it.each(['nope', '2026-02-30', '2026-2-3', '2026-07', ''])('turns away a day of publication that is none: %j', (published) => {
    expect(() => printed('July 10', { published })).toThrow(`--published: a day is written as 2026-07-03; found "${published}"`);
  });
  it('takes a day of publication with a time behind it', () => expect(printed('July 10', { json: true, published: '2026-07-03T09:00:00Z' })).toEqual(printed('July 10', { json: true, published: '2026-07-03' })));
});
