import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Told, withoutExceptions } from '../../lib/editorial/index.ts';
import { type Exception, Exceptions } from '../../lib/schema/index.ts';

const finding = (rule: string, file: string, path: string): Told & { line: number } => ({ rule, file, path, line: 7, expected: 'this', actual: 'that', tip: 'Mend it.' });
const exception = (rule: string, file: string, path: string): Exception => ({ rule, file, path, reason: 'A name of its own.', date: '2026-05-01' });
const FILE = 'disputes/mill/terms.yaml';

describe('exceptions', () => {
  it('take away the finding of that rule at that place, and no other', () => {
    const others = [finding('terms', FILE, 'mill'), finding('ids', FILE, 'weir'), finding('terms', 'disputes/dam/terms.yaml', 'weir')];
    expect(withoutExceptions([finding('terms', FILE, 'weir'), ...others], [exception('terms', FILE, 'weir')])).toEqual(others);
  });

  it('that do not occur are findings, each at its place in the list', () => {
    const told = withoutExceptions([finding('terms', FILE, 'weir')], [exception('terms', FILE, 'weir'), exception('terms', FILE, 'mill')]);
    expect(told).toEqual([expect.objectContaining({ rule: 'exceptions', file: 'exceptions.yaml', path: '[1]', actual: `terms at mill in ${FILE}, where nothing is found` })]);
  });

  it('that are listed twice are findings', () => {
    const told = withoutExceptions([finding('terms', FILE, 'weir')], [exception('terms', FILE, 'weir'), exception('terms', FILE, 'weir')]);
    expect(told).toEqual([expect.objectContaining({ rule: 'exceptions', path: '[1]', actual: `terms at weir in ${FILE}, again` })]);
  });

  it('of all findings leave none, and without exceptions all stay', () => {
    const places = fc.uniqueArray(fc.tuple(fc.constantFrom('terms', 'ids', 'dates'), fc.constantFrom('a.yaml', 'b.yaml'), fc.constantFrom('', 'x', 'y[0]')), { selector: String });
    fc.assert(fc.property(places, (all) => {
      const findings = all.map((place) => finding(...place));
      expect(withoutExceptions(findings, [])).toEqual(findings);
      expect(withoutExceptions(findings, all.map((place) => exception(...place)))).toEqual([]);
    }));
  });

  it('are listed with their reason and their day', () => {
    expect(Exceptions.safeParse([exception('terms', FILE, 'weir')]).success).toBe(true);
    for (const part of ['rule', 'file', 'path', 'reason', 'date']) expect(Exceptions.safeParse([{ ...exception('terms', FILE, 'weir'), [part]: undefined }]).success).toBe(false);
    expect(Exceptions.safeParse([{ ...exception('terms', FILE, 'weir'), reason: '' }]).success).toBe(false);
  });
});
