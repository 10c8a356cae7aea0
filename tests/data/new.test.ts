import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newAccount } from '../../data/desk/write/new-account.ts';
import { newClaim } from '../../data/desk/write/new-claim.ts';
import { newDispute } from '../../data/desk/write/new-dispute.ts';
import { newOutlet } from '../../data/desk/write/new-outlet.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { pageOf } from '../../data/desk/try/page.ts';
import { createTrial } from '../../data/desk/try/try.ts';
import { answering } from './asker.ts';
import { desk, digests } from './desk.ts';
import { smallFolder } from './folder.ts';

const TODAY = '2026-05-12';
const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const ARS = { name: 'Ars Technica', host: ['arstechnica.example'], country: 'us', language: ['en'] };

function findingsOf(folder: string) {
  const loaded = loadPack(folder, 'with');
  return loaded.ok ? [] : loaded.findings.map(({ file, path, actual }) => `${file} ${path} ${actual}`);
}

describe('new outlet', () => {
  it('writes a file that loads as it is, in the style of the others', async () => {
    const folder = smallFolder();
    expect(await newOutlet(folder, 'ars-technica', { ...ARS, host: ['https://arstechnica.example/a', 'www.arstechnica.example'], nameZhHant: '科技' })).toBe('outlets/ars-technica.yaml');
    expect(text(folder, 'outlets/ars-technica.yaml')).toBe('name:\n  en: Ars Technica\n  zh-Hant: 科技\nhosts:\n  - arstechnica.example\n  - www.arstechnica.example\ncountry: US\nlanguages: [en]\n');
    expect(findingsOf(folder)).toEqual([]);
  });

  it('asks for what is missing, and again where an answer will not do', async () => {
    const folder = smallFolder();
    const asker = answering([['hosts', 'not a host', 'ars.example'], ['country', 'Britain', 'gb'], ['languages', 'english', 'en']]);
    await newOutlet(folder, 'ars-technica', { name: 'Ars Technica' }, asker);
    expect(asker.turnedDown).toHaveLength(3);
    expect(text(folder, 'outlets/ars-technica.yaml')).toContain('country: GB');
    expect(findingsOf(folder)).toEqual([]);
  });

  it.each([
    ['names all that is missing, where there is nobody to ask', 'ars', {}, '--name, --host, --country, --language'],
    ['never overwrites', 'north-daily', ARS, 'is there already'],
    ['says which option is not as it should be', 'ars', { ...ARS, country: 'Britain' }, '--country'],
    ['takes no host that is none', 'ars', { ...ARS, host: ['arstechnica'] }, '--host'],
    ['takes no id that is none', '../ars', ARS, 'the id'],
  ])('%s, and writes nothing', async (_, id, options, says) => {
    const folder = smallFolder();
    const before = digests(folder);
    await expect(newOutlet(folder, id, options)).rejects.toThrow(says);
    expect(digests(folder)).toEqual(before);
  });
});

describe('new account', () => {
  const options = { url: ['https://north.example/second'], published: '2026-05-03', claims: ['litres', 'purpose'] };

  it('writes a statement for each named claim, and check finds each place that is to be filled in, once', () => {
    const folder = smallFolder();
    const file = newAccount(folder, 'north-daily', options, TODAY);
    expect(file).toBe('disputes/mill-2026/accounts/north-daily-2026-05-03.yaml');
    expect(text(folder, file)).toContain('\n\nstatements:\n  # How many litres?\n  - claim: litres\n    value: { kind: count, number: TODO, bound: exact } # bound: exact, about');
    const paths = findingsOf(folder).map((finding) => finding.split(' ')[1]);
    expect(paths).toEqual(['statements[0].value.number', 'statements[0].attribution', 'statements[0].firmness', 'statements[1].attribution', 'statements[1].firmness']);
  });

  it('is finished by filling those places in', () => {
    const folder = smallFolder();
    newAccount(folder, 'north-daily', options, TODAY);
    const file = join(folder, 'disputes/mill-2026/accounts/north-daily-2026-05-03.yaml');
    const done = readFileSync(file, 'utf8').replaceAll('number: TODO', 'number: 40').replaceAll('attribution: TODO', 'attribution: itself').replaceAll('firmness: TODO', 'firmness: plain')
      .replaceAll('wording: TODO', 'wording: forty').replaceAll('en: TODO', 'en: The article counts forty.').replace('\nstatements', 'untranslated: [ko, zh, zh-Hant, ja]\n\nstatements');
    const other = smallFolder({ 'disputes/mill-2026/accounts/north-daily-2026-05-03.yaml': done });
    expect(findingsOf(other)).toEqual([]);
  });

  it('takes the id of the outlet alone, or one that begins with it, where there is no day', () => {
    const folder = smallFolder();
    const undated = { url: ['https://north.example/third'] };
    expect(newAccount(folder, 'north-daily', undated, TODAY)).toBe('disputes/mill-2026/accounts/north-daily.yaml');
    expect(newAccount(folder, 'north-daily', { url: ['https://north.example/fourth'], id: 'north-daily-brief' }, TODAY)).toContain('north-daily-brief.yaml');
    expect(() => newAccount(folder, 'north-daily', { url: ['https://north.example/fifth'], id: 'brief' }, TODAY)).toThrow('named after its outlet');
  });

  it.each([
    ['suggests the outlet that a slip may have meant', 'north-dayly', options, 'Did you mean north-daily?'],
    ['suggests the claim that a slip may have meant', 'north-daily', { ...options, claims: ['litre'] }, 'Did you mean litres?'],
    ['says that the article is recorded already, and where', 'north-daily', { ...options, url: ['http://www.north.example/mill/#top'] }, 'north-daily-2026-05-01.yaml'],
    ['wants an address', 'north-daily', { ...options, url: [] }, '--url'],
    ['takes no day that the calendar does not have', 'north-daily', { ...options, published: '2026-02-30' }, '--published'],
    ['does not know a dispute that is not there', 'north-daily', { ...options, dispute: 'mill' }, 'Did you mean mill-2026?'],
  ])('%s, and writes nothing', (_, outlet, given, says) => {
    const folder = smallFolder();
    const before = digests(folder);
    expect(() => newAccount(folder, outlet, given, TODAY)).toThrow(says);
    expect(digests(folder)).toEqual(before);
  });

  it('can be written while another account is only half done', () => {
    const folder = smallFolder({ 'disputes/mill-2026/accounts/south-post-2026-05-02.yaml': 'outlet: [' });
    expect(newAccount(folder, 'north-daily', options, TODAY)).toContain('north-daily-2026-05-03');
  });
});

describe('new dispute', () => {
  const options = { title: 'Acme: the refunds, May 2026', party: ['Acme', 'globex=글로벡스'], language: ['en', 'ko'] };

  it('loads at once, as a draft that readers do not get', () => {
    const folder = smallFolder();
    newDispute(folder, 'acme-2026', options, TODAY);
    const [withDrafts, without] = [loadPack(folder, 'with'), loadPack(folder)];
    expect(findingsOf(folder)).toEqual([]);
    expect(withDrafts.ok && Object.keys(withDrafts.pack.disputes)).toEqual(['acme-2026', 'mill-2026']);
    expect(without.ok && Object.keys(without.pack.disputes)).toEqual(['mill-2026']);
  });

  it('has examples that are recognised on a page, so that an editor sees how it goes before changing them', () => {
    const folder = smallFolder();
    newDispute(folder, 'acme-2026', { title: 'Acme and Globex', party: ['Acme', 'Globex'] }, TODAY);
    const loaded = loadPack(folder, 'with');
    if (!loaded.ok) throw new Error('it does not load');
    const page = pageOf('<html><body><article><h1>Acme turns to Globex</h1><p>Acme demanded an answer from Globex on Monday. It speaks of 300 customers of Globex.</p></article></body></html>', 'https://a.example/');
    const trace = createTrial(loaded.pack)(page).traces.find(({ dispute }) => dispute.id === 'acme-2026');
    expect(trace?.judgement.covered).toBe(true);
    expect(trace?.chosen.map(({ claim, read }) => [claim.id, read.value])).toEqual([['demand', { kind: 'stated' }], ['customers-count', { kind: 'count', number: 300, bound: 'exact' }]]);
  });

  it.each([
    ['wants a title and two parties', 'acme-2026', { party: ['Acme'] }, '--title, --party (one more)'],
    ['never touches a dispute that is there', 'mill-2026', options, 'is there already'],
    ['asks for an id where a name makes none', 'acme-2026', { ...options, party: ['Acme', '글로벡스'] }, 'id=Name'],
    ['takes no language that the interface does not have', 'acme-2026', { ...options, language: ['fr'] }, '--language'],
  ])('%s, and writes nothing', (_, id, given, says) => {
    const folder = smallFolder();
    const before = digests(folder);
    expect(() => newDispute(folder, id, given, TODAY)).toThrow(says);
    expect(digests(folder)).toEqual(before);
  });
});

describe('new claim', () => {
  const options = { topic: 'water', kind: 'date', question: 'When was it opened?', label: 'Opening' };

  it('stands behind the last of its topic; what was there stays, letter by letter', () => {
    const folder = smallFolder();
    const before = text(folder, 'disputes/mill-2026/claims/water.yaml');
    newClaim(folder, 'opening', options);
    const after = text(folder, 'disputes/mill-2026/claims/water.yaml');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^\n {2}opening:\n {4}kind: date\n {4}question:\n {6}en: When was it opened\?\n/);
    expect(findingsOf(folder)).toEqual([]);
  });

  it('stands ahead of a comment that belongs to no claim, and of nothing that is a claim’s own', () => {
    const water = `${'name: { en: Water }\nclaims:\n  litres: # counted\n    kind: stated\n    question: { en: How much? }\n    label: { en: Much }\n'}    # its own\n# of the file\n`;
    const folder = smallFolder({ 'disputes/mill-2026/claims/water.yaml': water, 'disputes/mill-2026/accounts/north-daily-2026-05-01.yaml': null, 'disputes/mill-2026/accounts/south-post-2026-05-02.yaml': null });
    newClaim(folder, 'opening', options);
    expect(text(folder, 'disputes/mill-2026/claims/water.yaml')).toMatch(/# its own\n\n {2}opening:[^]*# of the file\n$/);
    newClaim(folder, 'closing', options);
    expect(findingsOf(folder)).toEqual([]);
  });

  it('begins a topic that is new, which is told last', () => {
    const folder = smallFolder();
    newClaim(folder, 'owner', { ...options, topic: 'owners', kind: 'names', names: ['alder', 'brook'] });
    const loaded = loadPack(folder);
    expect(loaded.ok && Object.keys(loaded.pack.disputes['mill-2026']!.topics)).toEqual(['water', 'people', 'owners']);
  });

  it('keeps the list of languages in which texts are missing', () => {
    const folder = smallFolder({ 'disputes/mill-2026/dispute.yaml': ['untranslated: [ko, zh, zh-Hant, ja]\n', ''] });
    newClaim(folder, 'opening', options);
    expect(text(folder, 'disputes/mill-2026/dispute.yaml')).toContain('untranslated: [ko, zh, zh-Hant, ja]');
  });

  it.each([
    ['wants a question', 'opening', { ...options, question: 'The opening.' }, '--question'],
    ['names all that is missing', 'opening', { topic: 'water' }, '--kind, --question, --label'],
    ['never takes the place of another', 'purpose', options, 'claims/people.yaml'],
    ['knows the kinds', 'opening', { ...options, kind: 'number' }, '--kind'],
  ])('%s, and writes nothing', (_, id, given, says) => {
    const folder = smallFolder();
    const before = digests(folder);
    expect(() => newClaim(folder, id, given)).toThrow(says);
    expect(digests(folder)).toEqual(before);
  });
});

describe('on the command line', () => {
  it('the outcome is printed and the exit code can be trusted', () => {
    const folder = smallFolder();
    const made = desk('--folder', folder, 'new', 'outlet', 'ars', '--name', 'Ars', '--host', 'ars.example', '--country', 'US', '--language', 'en', '--name-zh-hant', '科技');
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/^written: .*outlets\/ars\.yaml\n$/);
    const again = desk('--folder', folder, 'new', 'outlet', 'ars', '--name', 'Ars');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('is there already');
    const account = desk('--folder', folder, 'new', 'account', 'ars', '--url', 'https://ars.example/1', '--claims', 'litres,purpose');
    expect(account.status).toBe(0);
    expect(text(folder, 'disputes/mill-2026/accounts/ars.yaml')).toContain('claim: purpose');
  });
});
