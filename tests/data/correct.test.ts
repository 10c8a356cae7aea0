import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { correct, type CorrectOptions } from '../../data/desk/write/correct.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { UNSEEN } from '../../data/desk/read/unseen.ts';
import { Account } from '../../lib/schema/index.ts';
import { desk, digests } from './desk.ts';
import { NORTH, smallFolder } from './folder.ts';

const TODAY = '2026-05-12';
const ID = 'north-daily-2026-05-01';

/** An account with comments and layout of its own, which a correction must leave alone. */
const OWN = `# kept by hand
outlet: north-daily
addresses: ['https://north.example/mill']   # one
published: 2026-05-01
recorded: 2026-05-02
language:   en # said so
read: whole
untranslated: [ko, zh, zh-Hant, ja]

statements:
  # --- Water ---
  - claim: litres
    # as the notice has it
    value: { kind: count, number: 50, bound: about } # a day
    wording: about fifty
    label: litres
    summary:
      en: The notice gives about fifty.
      ko: 공고에는 약 50이라고 적혀 있다.
    attribution: notice
    firmness: attributed # by the notice

  # --- People ---
  - claim: purpose
    value: {kind: stated}
    summary: { en: 'Flour, says the miller.' }
    attribution: miller
    firmness: attributed
    relations:
      - to: south-post-2026-05-02
        relation: less-specific
        reason: { en: One names flour. }
# the end
`;

const withOwn = () => smallFolder({ [NORTH]: OWN });
const accountOf = (folder: string) => Account.parse(parse(readFileSync(join(folder, NORTH), 'utf8')));
const litres = (folder: string) => accountOf(folder).statements[0]!;
const run = (folder: string, options: Partial<CorrectOptions>, claim = 'litres', account = ID) => correct(folder, account, claim, { on: '2026-05-04', ...options }, TODAY);

describe('a correction', () => {
  it('puts the new in its place and keeps what stood there, with the day and the reason', () => {
    const folder = withOwn();
    run(folder, { number: '60', bound: 'over', wording: 'over sixty', summary: 'The notice gives over sixty.', reason: 'The outlet gives another figure.' });
    const { value, wording, summary, earlier } = litres(folder);
    expect({ value, wording, summary }).toEqual({ value: { kind: 'count', number: 60, bound: 'over' }, wording: 'over sixty', summary: { en: 'The notice gives over sixty.' } });
    expect(earlier).toEqual([{
      value: { kind: 'count', number: 50, bound: 'about' }, wording: 'about fifty', label: 'litres', attribution: 'notice', firmness: 'attributed',
      summary: { en: 'The notice gives about fifty.', ko: '공고에는 약 50이라고 적혀 있다.' }, until: '2026-05-04', reason: { en: 'The outlet gives another figure.' },
    }]);
    expect(loadPack(folder).ok).toBe(true);
  });

  it('leaves every other line of the file as it was, comments and layout too', () => {
    const folder = withOwn();
    run(folder, { number: '60', bound: 'exact', summary: 'The notice gives sixty.' });
    const after = readFileSync(join(folder, NORTH), 'utf8');
    const [head, tail] = [OWN.slice(0, OWN.indexOf('recorded')), OWN.slice(OWN.indexOf('\n  # --- People'))];
    expect(after.startsWith(`${head}updated: 2026-05-04\nrecorded: 2026-05-12\nlanguage:   en # said so\nread: whole\n`)).toBe(true);
    expect(after.endsWith(tail)).toBe(true);
    expect(after).toContain('  # --- Water ---\n  - claim: litres\n');
    for (const comment of ['# as the notice has it', '# a day', '# by the notice']) expect(after).toContain(comment);
    expect(after).toContain('    value: { kind: count, number: 60, bound: exact }');
  });

  it('can follow another: the oldest stands first', () => {
    const folder = withOwn();
    run(folder, { number: '60', bound: 'exact', summary: 'Sixty.' });
    run(folder, { on: '2026-05-06', number: '70', bound: 'exact', summary: 'Seventy.' });
    expect(litres(folder).earlier.map(({ until, value }) => [until, value])).toEqual([['2026-05-04', { kind: 'count', number: 50, bound: 'about' }], ['2026-05-06', { kind: 'count', number: 60, bound: 'exact' }]]);
    expect(accountOf(folder).updated).toBe('2026-05-06');
  });

  it('leaves no summary that tells of the old value: the new one is to be written, where it was not given', () => {
    const folder = withOwn();
    expect(run(folder, { number: '60', bound: 'exact' }).notes.join()).toContain('TODO');
    expect([litres(folder).summary, litres(folder).wording]).toEqual([{ en: 'TODO' }, undefined]);
    expect(litres(folder).label).toBe('litres');
  });

  it('keeps the summary where the value stays, and lets firmness follow the source', () => {
    const folder = withOwn();
    run(folder, { attribution: 'itself' });
    const { summary, attribution, firmness, wording, earlier } = litres(folder);
    expect([summary.en, attribution, firmness, wording]).toEqual(['The notice gives about fifty.', 'itself', 'plain', 'about fifty']);
    expect(earlier[0]!.attribution).toBe('notice');
  });

  it('of the same day goes in the place of the first, with --replace: no history is made up', () => {
    const folder = withOwn();
    run(folder, { number: '60', bound: 'exact', summary: 'Sixty.', reason: 'Another figure.' });
    run(folder, { number: '70', bound: 'over', summary: 'Over seventy.', replace: true });
    expect(litres(folder)).toMatchObject({ value: { number: 70, bound: 'over' }, summary: { en: 'Over seventy.' }, earlier: [{ value: { number: 50, bound: 'about' }, until: '2026-05-04', reason: { en: 'Another figure.' } }] });
    expect(litres(folder).earlier).toHaveLength(1);
  });

  it('says in which other languages the old summary was taken out', () => {
    expect(run(withOwn(), { number: '60', bound: 'exact', summary: 'Sixty.' }).notes.join()).toContain('in ko, too');
  });

  it('of prose can give other names of the claim', () => {
    const people = "name: { en: People }\nclaims:\n  purpose:\n    kind: stated\n    question: { en: What is the building for? }\n    label: { en: Purpose }\n    names:\n      flour: { name: { en: flour } }\n      grain: { name: { en: grain } }\n";
    const folder = smallFolder({ [NORTH]: OWN.replace('{kind: stated}', '{ kind: stated, names: [flour] }').replace(/\n {4}relations:[^]*?\n#/, '\n#'), 'disputes/mill-2026/claims/people.yaml': people });
    expect(run(folder, { summary: 'Flour, it says now.' }, 'purpose').notes.join()).toContain('flour');
    run(folder, { on: '2026-05-06', summary: 'Both, says the miller.', names: 'grain,flour' }, 'purpose');
    expect(accountOf(folder).statements[1]).toMatchObject({ value: { kind: 'stated', names: ['flour', 'grain'] }, earlier: [{}, { value: { names: ['flour'] } }] });
    expect(() => run(folder, { on: '2026-05-07', names: 'oats' }, 'purpose')).toThrow('flour, grain');
  });

  it('of prose stands ahead of the relations, in the order of the schema', () => {
    const folder = withOwn();
    run(folder, { summary: 'Grain, says the miller.' }, 'purpose');
    expect(readFileSync(join(folder, NORTH), 'utf8')).toMatch(/ {4}firmness: attributed\n {4}earlier:\n {6}- value: \{ kind: stated \}\n[^]* {8}until: 2026-05-04\n {4}relations:\n {6}- to: south-post/);
    expect(loadPack(folder).ok).toBe(true);
  });

  it('may be that the outlet took the statement out: its day is kept, and what it said', () => {
    const folder = withOwn();
    run(folder, { withdrawn: true });
    expect(litres(folder)).toMatchObject({ withdrawn: '2026-05-04', earlier: [], value: { kind: 'count', number: 50, bound: 'about' }, wording: 'about fifty' });
    run(folder, { withdrawn: true }, 'purpose');
    expect(readFileSync(join(folder, NORTH), 'utf8')).toMatch(/withdrawn: 2026-05-04\n {4}relations/);
  });

  it('keeps a later day of the last change', () => {
    const folder = smallFolder({ [NORTH]: OWN.replace('recorded:', 'updated: 2026-05-08 # by the page\nrecorded:') });
    run(folder, { number: '60', bound: 'exact', summary: 'Sixty.' });
    expect(readFileSync(join(folder, NORTH), 'utf8')).toContain('updated: 2026-05-08 # by the page\n');
  });

  it('lists the languages in which the new summary is missing', () => {
    const whole = `{ en: The notice gives about fifty., ko: 약 50, zh: 约五十, zh-Hant: 約五十, ja: 約五十 }`;
    const folder = smallFolder({ [NORTH]: OWN.replace(/summary:\n.*\n.*ko.*\n/, `summary: ${whole}\n`).replace(/ {2}# --- People[^]*/, '').replace('untranslated: [ko, zh, zh-Hant, ja]\n', ''), 'disputes/mill-2026/accounts/south-post-2026-05-02.yaml': null });
    run(folder, { number: '60', bound: 'exact', summary: 'Sixty.' });
    expect(accountOf(folder).untranslated).toEqual(['ko', 'zh', 'zh-Hant', 'ja']);
  });

  it('gives the same content whatever figures and words it is made of', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }).filter((number) => number !== 50), fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((one) => one.trim() !== '' && !UNSEEN.test(one)), (number, words) => {
      const folder = withOwn();
      const summary = `S ${words}`;
      run(folder, { number: String(number), bound: 'exact', summary, wording: words });
      expect(litres(folder)).toMatchObject({ value: { number }, wording: words, summary: { en: summary }, earlier: [{ value: { number: 50 } }] });
    }), { numRuns: 25 });
  });
});

describe('a correction that cannot be is told in one error, and the file stays byte for byte', () => {
  it.each<[string, Partial<CorrectOptions>, string, string, string]>([
    ['an account that is not there: the nearest are named', { number: '60', bound: 'exact' }, 'litres', 'north-daily-2026-05-02', 'Did you mean north-daily-2026-05-01'],
    ['a claim that it does not speak to', { number: '60', bound: 'exact' }, 'liters', ID, 'Did you mean litres?'],
    ['a day before the article was published', { on: '2026-04-30', number: '60', bound: 'exact' }, 'litres', ID, 'published on 2026-05-01'],
    ['a day that has not come', { on: '2027-01-01', number: '60', bound: 'exact' }, 'litres', ID, 'has not come yet'],
    ['a day that the calendar does not have', { on: '2026-06-31', number: '60', bound: 'exact' }, 'litres', ID, '--on'],
    ['a value of another kind', { date: '2026-05-04' }, 'litres', ID, '--number, --bound'],
    ['a value for prose', { number: '60', bound: 'exact' }, 'purpose', ID, 'give --summary'],
    ['a figure without its bound, where the old one was not exact', { number: '60' }, 'litres', ID, '--bound about'],
    ['a day that reads two ways', { on: '5.5.2026', number: '60' }, 'litres', ID, '--on'],
    ['a figure that is none', { number: 'sixty of them or so', bound: 'about' }, 'litres', ID, '--number'],
    ['a bound that is none', { number: '60', bound: 'roughly' }, 'litres', ID, '--bound'],
    ['a source that is not there', { attribution: 'notise' }, 'litres', ID, 'Did you mean notice?'],
    ['a firmness that is none', { firmness: 'sure' }, 'litres', ID, '--firmness'],
    ['words that are too long', { wording: 'long '.repeat(20) }, 'litres', ID, '--wording'],
    ['what it says already', { number: '50', bound: 'about' }, 'litres', ID, 'nothing changes'],
    ['no change', {}, 'litres', ID, 'nothing changes'],
    ['a new value for what is taken out', { withdrawn: true, number: '60', bound: 'exact' }, 'litres', ID, 'no place for --number'],
  ])('%s', (_, options, claim, account, says) => {
    const folder = withOwn();
    const before = digests(folder);
    expect(() => run(folder, options, claim, account)).toThrow(says);
    expect(digests(folder)).toEqual(before);
  });

  it('the same one twice, one that goes before the last, and one of what is withdrawn', () => {
    const folder = withOwn();
    const sixty = { number: '60', bound: 'exact', summary: 'Sixty.' };
    run(folder, sixty);
    const before = digests(folder);
    expect(() => run(folder, sixty)).toThrow('a correction of 2026-05-04 already');
    expect(() => run(folder, { ...sixty, on: '2026-05-05' })).toThrow('nothing changes');
    expect(() => run(folder, { number: '70', bound: 'exact' })).toThrow('--replace');
    expect(() => run(folder, { number: '70', bound: 'exact', on: '2026-05-05', replace: true })).toThrow('no correction of 2026-05-05');
    expect(() => run(folder, { on: '2026-05-03', number: '70', bound: 'exact' })).toThrow('in their order');
    expect(digests(folder)).toEqual(before);
    run(folder, { withdrawn: true });
    expect(() => run(folder, { number: '80', bound: 'exact' })).toThrow('withdrawn');
  });

  it('one in an account that is not as it should be', () => {
    const folder = smallFolder({ [NORTH]: OWN.replace('number: 50', 'number: fifty') });
    const before = digests(folder);
    expect(() => run(folder, { number: '60', bound: 'exact' })).toThrow('expected a number');
    expect(digests(folder)).toEqual(before);
  });

  it('on the command line, with 1 for scripts', () => {
    const folder = withOwn();
    const before = digests(folder);
    const failed = desk('--folder', folder, 'correct', ID, 'litres', '--on', '2026-04-01', '--number', '60');
    expect([failed.status, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toMatch(/^--on: .*\n$/);
    expect(digests(folder)).toEqual(before);
    const done = desk('--folder', folder, 'correct', ID, 'litres', '--on', '2026-05-04', '--number', '60', '--bound', 'exact', '--summary', 'Sixty.');
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(litres(folder).earlier).toHaveLength(1);
  });
});
