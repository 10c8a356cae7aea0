import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { mirror, relate } from '../../lib/crossref/index.ts';
import type { Claim, Value } from '../../lib/schema/index.ts';
import { Bound, Claim as ClaimSchema } from '../../lib/schema/index.ts';

const claim = (part: Omit<z.input<typeof ClaimSchema>, 'question' | 'label'>): Claim => ClaimSchema.parse({ question: { en: 'How?' }, label: { en: 'x' }, ...part });
const count = (number: number, bound: Bound = 'exact'): Value => ({ kind: 'count', number, bound });
const date = (text: string): Value => ({ kind: 'date', date: text });
const names = (...list: string[]): Value => ({ kind: 'names', names: list });
const MILLION = 1_000_000;

const counts = claim({ kind: 'count' });
const committee = claim({
  kind: 'names',
  names: { senators: { name: { en: 'senators' } }, committee: { name: { en: 'committee' }, within: 'senators' }, chair: { name: { en: 'chair' }, within: 'committee' } },
});
const labels = claim({ kind: 'names', difference: 'other-wording', names: { backdoor: { name: { en: 'backdoor' } }, tracker: { name: { en: 'tracker' } } } });
const sources = claim({ kind: 'names', difference: 'other-source', names: { one: { name: { en: 'one' } }, two: { name: { en: 'two' } } } });

const reasons = claim({ kind: 'stated', names: { resale: { name: { en: 'resale' } } } });

/** Each row: what this page says, what the other account says, and how the note names it. */
const table: [string, Claim, Value[], Value[], ReturnType<typeof relate>][] = [
  ['equal figures', counts, [count(25_000, 'about')], [count(25_000, 'about')], 'same'],
  ["'over 28 million' and 'over 28.8 million'", counts, [count(28 * MILLION, 'over')], [count(28.8 * MILLION, 'over')], 'more-specific'],
  ["'over 28 million' and '28.8 million'", counts, [count(28 * MILLION, 'over')], [count(28.8 * MILLION)], 'more-specific'],
  ["'over 28 million' and '40 million'", counts, [count(28 * MILLION, 'over')], [count(40 * MILLION)], 'differs'],
  ["'over 28 million' and '28 million' sharp", counts, [count(28 * MILLION, 'over')], [count(28 * MILLION)], 'differs'],
  ["'about 25,000' and '25,000' sharp", counts, [count(25_000, 'about')], [count(25_000)], 'more-specific'],
  ["'nearly 25,000' and 'about 25,000'", counts, [count(25_000, 'nearly')], [count(25_000, 'about')], 'other-wording'],
  ["'nearly 25,000' and '26,000'", counts, [count(25_000, 'nearly')], [count(26_000)], 'differs'],
  ["'about 25,000' and 'about 30,000'", counts, [count(25_000, 'about')], [count(30_000, 'about')], 'differs'],
  ["'nearly 30,000' and '28,000'", counts, [count(30_000, 'nearly')], [count(28_000)], 'more-specific'],
  ["'nearly 30,000' and '25,000'", counts, [count(30_000, 'nearly')], [count(25_000)], 'differs'],
  ["'under 25,000' and 'nearly 25,000'", counts, [count(25_000, 'under')], [count(25_000, 'nearly')], 'more-specific'],
  ["'at least 3' and '5'", counts, [count(3, 'at-least')], [count(5)], 'more-specific'],
  ['one page with both figures, the other with the wider one', counts, [count(28 * MILLION, 'over'), count(28.8 * MILLION, 'over')], [count(28 * MILLION, 'over')], 'less-specific'],
  ['the same two figures on both sides', counts, [count(28 * MILLION, 'over'), count(28.8 * MILLION, 'over')], [count(28.8 * MILLION, 'over'), count(28 * MILLION, 'over')], 'same'],
  ['equal days', claim({ kind: 'date' }), [date('2026-07-10')], [date('2026-07-10')], 'same'],
  ['a month and a day in it', claim({ kind: 'date' }), [date('2026-04')], [date('2026-04-02')], 'more-specific'],
  ['a month and a day in another', claim({ kind: 'date' }), [date('2026-04')], [date('2026-05-02')], 'differs'],
  ['a version and its line', claim({ kind: 'version' }), [{ kind: 'version', version: '2.1' }], [{ kind: 'version', version: '2.1.91' }], 'more-specific'],
  ['2.1.9 and 2.1.91', claim({ kind: 'version' }), [{ kind: 'version', version: '2.1.9' }], [{ kind: 'version', version: '2.1.91' }], 'differs'],
  ['a committee and senators', committee, [names('committee')], [names('senators')], 'less-specific'],
  ['senators and two narrower names', committee, [names('senators')], [names('committee', 'chair')], 'more-specific'],
  ['no name and one', committee, [names()], [names('chair')], 'more-specific'],
  ['two labels for one thing', labels, [names('backdoor')], [names('tracker')], 'other-wording'],
  ['labels of which one is shared', labels, [names('backdoor')], [names('backdoor', 'tracker')], 'other-wording'],
  ['names spread over two passages', labels, [names('backdoor'), names('tracker')], [names('backdoor', 'tracker')], 'same'],
  ['two sources', sources, [names('one')], [names('two')], 'other-source'],
  ['the same source', sources, [names('one')], [names('one')], 'same'],
  ['prose that gives none of the names, and prose that gives one', reasons, [{ kind: 'stated', names: [] }], [{ kind: 'stated', names: ['resale'] }], 'more-specific'],
  ['prose that gives none of the names on both sides', reasons, [{ kind: 'stated', names: [] }], [{ kind: 'stated', names: [] }], 'same'],
  ['prose on both sides', claim({ kind: 'stated' }), [{ kind: 'stated' }], [{ kind: 'stated' }], 'same'],
];

describe('relate', () => {
  it.each(table)('%s', (_, of, here, there, expected) => {
    expect(relate(here, there, of)).toBe(expected);
  });

  it.each(table)('%s, read from the other side, is the mirror image', (_, of, here, there, expected) => {
    expect(relate(there, here, of)).toBe(mirror(expected));
  });

  const anyCount = fc.record({ kind: fc.constant('count' as const), number: fc.nat(10 ** 9), bound: fc.constantFrom(...Bound.options) });
  const anyDate = fc.record({ kind: fc.constant('date' as const), date: fc.constantFrom('2026-04', '2026-04-02', '2026-05', '2026-07-10') });
  const anyNames = fc.record({ kind: fc.constant('names' as const), names: fc.uniqueArray(fc.constantFrom('senators', 'committee', 'chair')) });
  const sides: [string, fc.Arbitrary<Value>, Claim][] = [['counts', anyCount, counts], ['dates', anyDate, claim({ kind: 'date' })], ['names', anyNames, committee]];

  it.each(sides)('of %s is symmetric, whatever the values', (_, any, of) => {
    const side = fc.array(any, { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(side, side, (a, b) => { expect(relate(b, a, of)).toBe(mirror(relate(a, b, of))); }));
  });

  it.each(sides)('of %s finds a page the same as itself where it gives one value', (_, any, of) => {
    fc.assert(fc.property(any, (value) => { expect(relate([value], [value], of)).toBe('same'); }));
  });

  it('refuses to compare a figure with a date', () => {
    expect(() => relate([count(1)], [date('2026-04')], counts)).toThrow(/kind count was compared with one of kind date/);
  });
});
