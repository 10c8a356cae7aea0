import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/schema/index.ts';
import { short } from './short.ts';

type Row = [text: string, values: string, language?: Language];

const rows: Row[] = [
  ['2.1.91', 'v2.1.91'],
  ['v2.1.91', 'v2.1.91'],
  ['version 2.1', 'v2.1'],
  ['버전 2.1', 'v2.1'],
  ['2.1版本', 'v2.1'],
  ['バージョン2.1', 'v2.1'],
  ['ver. 2.1', 'v2.1'],
  ['版本2.1', 'v2.1'],
  ['2.1.91 버전', 'v2.1.91'],
  ['Claude Code 2.1.91', 'v2.1.91'],
  ['It shipped in v2.1.91.', 'v2.1.91'],
  ['1.200.000', '1200000'],
  ['2.1 million', '2100000'],
  ['2026.07.10', '2026-07-10'],
  ['it grew 2.1 times as fast', ''],
];

describe('versions', () => {
  it.each(rows)('%s', (text, values, language) => expect(short(text, language)).toBe(values));
});
