import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/crossref/compare.ts';
import { shown } from '../../lib/crossref/shown.ts';
import { Bound, Claim, Shown, type Value } from '../../lib/schema/index.ts';

const claim = (more: object = {}) => Claim.parse({ kind: 'count', question: { en: 'How much?' }, label: { en: 'Amount' }, ...more });
const amount = (number: number, bound: Bound = 'exact'): Value => ({ kind: 'count', number, bound });

describe('an amount', () => {
  it('is shown with the measure of its claim, and a count with none', () => {
    expect(shown(claim({ measure: 'USD' }), amount(3_650_000), '$3.65 million')).toEqual({ value: amount(3_650_000), names: [], wording: '$3.65 million', measure: 'USD' });
    expect(shown(claim(), amount(12))).toEqual({ value: amount(12), names: [], wording: '' });
  });

  it('is read in notes that were kept before there were measures', () => {
    expect(Shown.parse({ value: amount(12), names: [], wording: '' })).toEqual({ value: amount(12), names: [], wording: '' });
  });

  it.each<[Value, Value, string]>([
    [amount(3_650_000), amount(3_650_000), 'equal'], [amount(3_600_000, 'over'), amount(3_650_000), 'narrower'], [amount(30), amount(15), 'different'], [amount(30, 'about'), amount(30), 'narrower'], [amount(12.5), amount(12.5), 'equal'], [amount(12, 'over'), amount(12.5), 'narrower'],
  ])('%j beside %j', (first, second, expected) => expect(compare(first, second)).toBe(expected));

  it('stands to another as that stands to it, from its side', () => {
    const mirror = { equal: 'equal', narrower: 'wider', wider: 'narrower', overlapping: 'overlapping', different: 'different' };
    const any = fc.record({ number: fc.constantFrom(0.5, 3.65, 12.5, 15, 30, 99.99, 3_650_000, 2e9), bound: fc.constantFrom(...Bound.options) });
    fc.assert(fc.property(any, any, (a, b) => {
      const [one, other] = [amount(a.number, a.bound), amount(b.number, b.bound)];
      expect(compare(other, one)).toBe(mirror[compare(one, other)]);
    }));
  });
});
