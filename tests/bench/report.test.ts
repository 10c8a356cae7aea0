import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contestants, exponent, median, type Report, type Row, tell, write } from './report.ts';

const rows = (cost: (size: number) => number | undefined): Row[] => [1, 10, 100, 1000].map((size) => ({ what: `${size}`, size, figures: { a: cost(size) } }));
const report: Report = {
  name: 'one', title: 'One', unit: 'ms', ours: 'ours',
  rows: [{ what: 'small', size: 10, figures: { theirs: 6, ours: 2 } }, { what: 'large', size: 100, figures: { ours: 20, theirs: undefined } }],
  budgets: [{ what: 'ratio', figure: 2, limit: 2, unit: '×' }, { what: 'time', figure: 300.5, limit: 300, unit: 'ms' }],
  notes: ['What they do not do.'],
};

describe('the growth that is told', () => {
  test.each([[0, () => 7], [1, (size: number) => 3 * size], [2, (size: number) => size * size], [0.5, (size: number) => Math.sqrt(size) / 9]] as const)('is %f of such a series', (wanted, cost) => {
    expect(exponent(rows(cost), 'a')).toBeCloseTo(wanted, 10);
  });

  test('leaves out what could not be measured, and is none of fewer than two sizes', () => {
    expect(exponent(rows((size) => (size === 10 ? undefined : size)), 'a')).toBeCloseTo(1, 10);
    expect(exponent(rows((size) => (size === 10 ? 5 : undefined)), 'a')).toBeUndefined();
    expect(exponent([{ what: '', size: 5, figures: { a: 1 } }, { what: '', size: 5, figures: { a: 2 } }], 'a')).toBeUndefined();
    expect(exponent(rows((size) => (size === 1 ? 0 : size)), 'a')).toBeCloseTo(1, 10);
    expect(exponent([{ what: 'no size', figures: { a: 1 } }], 'a')).toBeUndefined();
  });
});

test('the middle is one of the figures, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeUndefined();
});

describe('a report as text', () => {
  const lines = tell(report).split('\n');
  test("has ours first, and the others' figures as multiples of it", () => {
    expect(contestants(report)).toEqual(['ours', 'theirs']);
    expect(lines.find((line) => line.includes('small'))).toMatch(/small\D+2\.00\D+6\.00\D+3\.00 ×/);
    expect(lines.find((line) => line.includes('theirs ÷ ours'))).toBeDefined();
  });

  test('has a dash for what could not be measured', () => {
    expect(lines.find((line) => line.includes('large'))).toMatch(/20\.0\s*│\s*–\s*│\s*–/);
  });

  test('says of each budget whether it is kept: the limit itself is within', () => {
    expect(lines).toContain('within budget: ratio: 2.00 ×, at most 2.00 ×');
    expect(lines.find((line) => line.startsWith('OVER budget: time'))).toBeDefined();
    expect(lines.filter((line) => line.includes('budget'))).toHaveLength(2);
  });

  test('has growth and notes', () => {
    expect(lines).toContain('grows with the size to the power of: ours 1.00');
    expect(lines).toContain('· What they do not do.');
  });
});

test('the same is written as JSON, with the growth and the machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-report-'));
  try {
    write(join(folder, 'deep', 'bench.json'), [report], { node: 'v1' });
    const written = JSON.parse(readFileSync(join(folder, 'deep', 'bench.json'), 'utf8'));
    expect(written).toMatchObject({ machine: { node: 'v1' }, reports: [{ name: 'one', rows: [{ figures: { ours: 2, theirs: 6 } }, {}], budgets: report.budgets }] });
    expect(written.reports[0].growth.ours).toBeCloseTo(1, 10);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
