import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { shortValue } from '../../data/desk/report/short-value.ts';
import { valueText } from '../../data/desk/try/value-text.ts';
import { newClaim } from '../../data/desk/write/new-claim.ts';
import { typedValue } from '../../data/desk/write/typed.ts';
import type { Measure } from '../../lib/schema/index.ts';
import { smallFolder } from './folder.ts';

const typed = (measure: Measure, text: string) => {
  const result = typedValue({ kind: 'count', measure, names: undefined, unnamed: false }, text);
  return result.ok && result.value.kind === 'count' ? `${result.value.bound} ${result.value.number}` : result;
};

describe('an amount as a maintainer types it', () => {
  it.each<[Measure, string, string]>([
    ['USD', '3650000', 'exact 3650000'], ['USD', '3.65 million', 'exact 3650000'], ['USD', '$3.65 million', 'exact 3650000'], ['USD', 'over $3.65 million', 'over 3650000'],
    ['USD', 'about 3650000', 'about 3650000'], ['USD', '365만 달러', 'exact 3650000'], ['KRW', '약 50억 원', 'about 5000000000'],
    ['percent', '30', 'exact 30'], ['percent', '12.5%', 'exact 12.5'], ['percent', '30 per cent', 'exact 30'], ['percent', 'at-least 30%', 'at-least 30'],
  ])('in %s: %s', (measure, text, expected) => expect(typed(measure, text)).toBe(expected));

  it.each<[Measure, string]>([['USD', '€3.65 million'], ['USD', '30%'], ['percent', '$30'], ['percent', '30 percentage points'], ['USD', 'some']])('of something else is turned down, %s: %s', (measure, text) => {
    expect(typed(measure, text)).toMatchObject({ ok: false });
  });
});

describe('a claim of an amount', () => {
  const options = { topic: 'water', kind: 'count', question: 'How much was paid?', label: 'Payment' };

  it('is written with its measure, and loads', () => {
    const folder = smallFolder();
    const [file] = newClaim(folder, 'payment', { ...options, measure: 'USD' });
    expect(readFileSync(join(folder, file!), 'utf8')).toContain('\n  payment:\n    kind: count\n    measure: USD\n');
    const loaded = loadPack(folder, 'with');
    expect(loaded.ok && Object.values(loaded.pack.disputes)[0]?.topics['water']?.claims['payment']?.measure).toBe('USD');
  });

  it.each([['--measure', { ...options, measure: 'dollars' }], ['only a claim of kind count', { ...options, kind: 'date', measure: 'USD' }]])('is not written where its measure will not do: %s', (says, given) => {
    expect(() => newClaim(smallFolder(), 'payment', given)).toThrow(says);
  });
});

describe('an amount in short', () => {
  it.each([['percent', '>30%', 'over 30 percent'], ['USD', '>30 USD', 'over 30 USD'], [undefined, '>30', 'over 30']] as const)('of %s', (measure, short, long) => {
    const value = { kind: 'count', number: 30, bound: 'over' } as const;
    expect([shortValue(value, measure), valueText(value, measure)]).toEqual([short, long]);
  });
});
