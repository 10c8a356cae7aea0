/** Numbers that are written on and on: what can be held is read, and of what cannot nothing is, no part of it either. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../lib/text/index.ts';
import { short } from './short.ts';

describe('dozens', () => {
  it.each([['two dozen people', '24'], ['three hundred dozen', '3600'], ['two thousand dozen', '24000']])('%s → %s', (text, values) => expect(short(text)).toBe(values));

  it.each([2, 3, 15, 400])('said %i times make no dozens of dozens', (times) => {
    expect(short(`He saw two ${'dozen '.repeat(times)}people`)).toBe('24');
    expect(short(`He saw three hundred ${'dozen '.repeat(times)}people`)).toBe('3600');
  });
});

describe('a number too long to be held', () => {
  it.each([
    ['90071992547409930', '억 개'], ['1'.padEnd(31, '0'), '만 개'], ['1'.padEnd(31, '0'), '조 원'], ['9'.repeat(16), '億個'], ['9'.repeat(16), '万个账户'], ['9'.repeat(40), '천만 명'], ['9'.repeat(40), ' accounts'],
  ])('in figures gives nothing, and nor does the scale behind it: %s%s', (figures, behind) => {
    expect([short(figures + behind), readAmounts(figures + behind)]).toEqual(['', []]);
  });

  it('in figures is read up to what can be held', () => expect(short(`${'9'.repeat(15)} accounts`)).toBe('9'.repeat(15)));

  const sign = fc.constantFrom(...'〇零一二三四五六七八九');
  it('in Han signs gives nothing at any length, with a scale behind it or without', () => {
    fc.assert(fc.property(fc.array(sign, { minLength: 16, maxLength: 400 }), fc.constantFrom('', '共有', '约'), fc.constantFrom('个账户', '個', '件', '年', '万个', '亿个', '百万千个', '亿美元'), (signs, before, behind) => {
      const text = `${before}${signs.join('')}${behind}`;
      expect([short(text), readAmounts(text)], text).toEqual(['', []]);
    }), { numRuns: 300 });
    for (let length = 16; length <= 100; length += 1) for (const behind of ['个', '万个']) expect(short(`共有${'九'.repeat(length)}${behind}`), String(length)).toBe('');
  });

  it('in Han signs is read up to what can be held, and what stands behind one that cannot is read', () => {
    expect(short(`共有${'九'.repeat(15)}个`)).toBe('9'.repeat(15));
    expect(short(`${'九'.repeat(300)}个，三个`)).toBe('3');
  });
});
