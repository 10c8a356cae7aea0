import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { addPage, draftText } from '../../data/desk/write/add.ts';
import { type AddOptions, headingOf } from '../../data/desk/write/heading.ts';
import { draftOf } from '../../data/desk/write/draft.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { pageOf } from '../../data/desk/try/page.ts';
import { disputeParts } from '../../data/desk/read/parts.ts';
import { compiledOf, propose, traceOf } from '../../data/desk/write/propose.ts';
import { articleLanguage, readSaved } from '../../data/desk/write/saved.ts';
import { sharedRuns } from '../../lib/editorial/index.ts';
import { Account } from '../../lib/schema/index.ts';
import { type Answers, answering } from './asker.ts';
import { desk, digests } from './desk.ts';
import { smallFolder } from './folder.ts';

const TODAY = '2026-05-12';
const PAGES = fileURLToPath(new URL('../fixtures', import.meta.url));
const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** A saved page of North Daily about the mill, with what it says of itself in JSON-LD; `more` goes into its head, `sentence` into its text. */
const page = ({ canonical = 'https://north.example/second?utm_source=x', published = '2026-05-03T23:30:00+09:00', body = '<p>The notice says that the mill lets through nearly 60 litres a day.</p>', more = '', title = 'The mill lets through fewer litres every day now, notice says' } = {}) => `<!doctype html><html lang="en"><head><title>${title} | North Daily</title>
${canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`}<meta property="og:site_name" content="North Daily">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}","dateModified":"2026-05-04T08:00:00+09:00","author":[{"name":"Ada Alder"},{"name":"Ben Brook"}],"publisher":{"name":"North Daily"}}</script>${more}</head>
<body><article><h1>${title}</h1>${body}<p>${`${'The mill stands by the river, and the river by the mill, as it has for years, '.repeat(10)}so they say.`}</p></article></body></html>`;

/** A saved page in a file that goes with the test. */
function pageFile(html: string): string {
  const at = mkdtempSync(join(tmpdir(), 'crossread-page-'));
  onTestFinished(() => rmSync(at, { recursive: true, force: true }));
  writeFileSync(join(at, 'saved.html'), html);
  return join(at, 'saved.html');
}

function saved(html = page(), edits: Parameters<typeof smallFolder>[0] = {}): { folder: string; file: string } {
  const folder = smallFolder({ 'disputes/mill-2026/claims/water.yaml': ['    recognise', '    telling: true\n    recognise'], ...edits });
  const file = pageFile(html);
  return { folder, file };
}

async function added(html = page(), options: AddOptions = {}, answers?: Answers, edits: Parameters<typeof smallFolder>[0] = {}) {
  const { folder, file } = saved(html, edits);
  const asker = answers && answering(answers);
  const result = await addPage(folder, file, options, TODAY, asker);
  const text = readFileSync(join(folder, result.file), 'utf8');
  return { ...result, folder, text, asker, content: Account.parse(parse(text)) };
}

describe('add fills in what the page says of itself', () => {
  it('outlet, address, day as written in the page’s own zone, last change, byline, language, first words of the headline', async () => {
    const { file, content } = await added();
    expect(file).toBe('disputes/mill-2026/accounts/north-daily-2026-05-03.yaml');
    expect(content).toMatchObject({
      outlet: 'north-daily', title: 'The mill lets through fewer litres every', addresses: ['https://north.example/second'], copies: [],
      published: '2026-05-03', updated: '2026-05-04', recorded: TODAY, language: 'en', byline: 'Ada Alder, Ben Brook', read: 'whole', untranslated: ['ko', 'zh', 'zh-Hant', 'ja'],
    });
  });

  it('a statement for each claim that is found, with its value, its words, its source, and the question above it', async () => {
    const { content, text } = await added();
    expect(content.statements).toEqual([{
      claim: 'litres', value: { kind: 'count', number: 60, bound: 'nearly' }, wording: 'nearly 60', label: 'litres', summary: { en: 'TODO' },
      attribution: 'notice', firmness: 'attributed', also: [], earlier: [], relations: [],
    }]);
    expect(text).toContain('  # How many litres?\n  - claim: litres\n');
    expect(text).toContain('attribution: notice # proposed');
  });

  it('further values of the page under `also`, the most specific one as the value', async () => {
    const { content } = await added(page({ body: '<p>The mill lets through over 50 litres.</p><p>The miller counts 57 litres at the mill.</p>' }));
    expect(content.statements[0]).toMatchObject({ value: { number: 57, bound: 'exact' }, also: [{ value: { number: 50, bound: 'over' }, wording: 'over 50' }] });
  });

  it.each([
    ['the outlet’s own voice where nobody is named', 'The mill lets through 60 litres.', 'itself', 'plain'],
    ['a source that the sentence names beside a word of saying', 'According to the miller, the mill lets through 60 litres.', 'miller', 'attributed'],
    ['no source that is only spoken of', 'The miller sold the mill of 60 litres.', 'itself', 'plain'],
    ['what the page keeps at a distance', 'The mill reportedly lets through 60 litres.', 'itself', 'qualified'],
  ])('%s', async (_, sentence, attribution, firmness) => {
    const { content } = await added(page({ body: `<p>${sentence}</p>` }));
    expect(content.statements[0]).toMatchObject({ attribution, firmness });
  });

  const PARTY = { 'disputes/mill-2026/sources.yaml': "mill:\n  kind: organisation\n  name: { en: The mill }\nnotice:\n  kind: document\n  name: { en: a notice }\n  restsOn: [miller]\nmiller:\n  kind: person\n  name: { en: 'Ada Alder, the miller' }\n" } as const;
  it.each([
    ['the bare name of a person is enough', 'A write-up by Ada Alder traces it: the mill lets through 60 litres.', 'miller'],
    ['a party is never taken for who says what is said of it', 'Neighbours accused the mill of letting through 60 litres.', 'TODO'],
    ['whom the sentence before names is a guess', 'According to the notice, the wheel is old. It lets through 60 litres at the mill.', 'TODO'],
    ['somebody speaks and is not named', 'A spokeswoman told us that the mill lets through 60 litres.', 'TODO'],
  ])('whom a statement rests on is left open unless the sentence shows it: %s', async (_, sentence, attribution) => {
    const { folder, file } = saved(page({ body: `<p>${sentence}</p>` }), PARTY);
    const text = readFileSync(join(folder, (await addPage(folder, file, {}, TODAY)).file), 'utf8');
    expect(/^ {4}attribution: (\S+)/m.exec(text)?.[1]).toBe(attribution);
    expect(text).not.toContain('perhaps mill');
  });

  const NAMED = {
    'disputes/mill-2026/claims/water.yaml': "name: { en: Water }\nclaims:\n  litres:\n    kind: names\n    question: { en: What is used? }\n    label: { en: Use }\n    telling: true\n    names:\n      rye: { name: { en: rye }, term: rye }\n      corn: { name: { en: corn }, term: corn }\n      maize: { name: { en: maize }, term: maize, within: corn }\n    recognise:\n      - all: [mill, [rye, corn, maize]]\n",
    'disputes/mill-2026/terms.yaml': 'mill:\n  kind: noun\n  en: [mill]\nrye:\n  kind: noun\n  en: [rye]\ncorn:\n  kind: noun\n  en: [corn]\nmaize:\n  kind: noun\n  en: [maize]\n',
  } as const;
  it('what the page names in several places, as one list in the claim’s order, without the wider names', async () => {
    const { content } = await added(page({ body: '<p>The mill grinds corn.</p><p>The mill grinds maize.</p><p>The mill grinds rye.</p>' }), {}, undefined, NAMED);
    expect(content.statements[0]).toMatchObject({ value: { kind: 'names', names: ['rye', 'maize'] }, also: [] });
  });

  it('a name of the outlet from the title of the page, a byline from a plain line, an address in https', async () => {
    const html = page({ canonical: 'http://north.example/second' }).replace(/<meta property="og:site_name"[^>]*>/, '').replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '').replace('</h1>', '</h1><p>By Henrik Aldous · May 3, 2026</p>');
    const { content } = await added(html, { published: '2026-05-03' });
    expect(content).toMatchObject({ byline: 'Henrik Aldous', addresses: ['https://north.example/second'] });
    expect(readSaved(html, pageOf(html, 'https://north.example/second')).site).toBe('North Daily');
  });

  it('no name for an outlet that the page does not name: it is left to be written', async () => {
    const html = page({ canonical: 'https://west.example/mill' }).replace(/<meta property="og:site_name"[^>]*>/, '').replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '').replace(' | North Daily', '');
    const { folder } = await added(html, { country: 'GB', published: '2026-05-03' });
    expect(readFileSync(join(folder, 'outlets/west.yaml'), 'utf8')).toContain('en: TODO');
  });

  it('what is still to be done, and which points were not found', async () => {
    const { notes } = await added();
    expect(notes).toEqual(['to be done, each marked TODO: 1 summary', '1 proposed source to look over, marked # proposed', 'not found on the page: purpose']);
  });

  it('an address under copies, where another prints the outlet’s text', async () => {
    const { content } = await added(page(), { url: 'https://reprints.example/a#top' });
    expect(content).toMatchObject({ outlet: 'north-daily', addresses: ['https://north.example/second'], copies: ['https://reprints.example/a'] });
  });

  it('the address that the browser noted when it saved the page', async () => {
    const html = page({ canonical: '' }).replace('<html', '<!-- saved from url=(0026)https://south.example/mill2 --><html');
    expect((await added(html)).content).toMatchObject({ outlet: 'south-post', addresses: ['https://south.example/mill2'] });
  });

  it('the beginning alone, where the page is short or says that it is locked', async () => {
    const locked = await added(page({ more: '<script type="application/ld+json">{"isAccessibleForFree":"False"}</script>' }));
    expect([locked.content.read, locked.notes.join()]).toEqual(['beginning', expect.stringContaining('not open to all')]);
    expect((await added(page().replace(/<p>The mill stands[^]*?<\/p>/, ''))).content.read).toBe('beginning');
  });

  it('the language that the text is in, with a word where the page says another', async () => {
    const { content, notes } = await added(page().replace('lang="en"', 'lang="ko"'));
    expect([content.language, notes.join()]).toEqual(['en', expect.stringContaining('ko')]);
  });

  it('the page’s word for the language, where the text is in none that is read', () => {
    const french = page({ title: 'Le moulin', body: '<p>Le moulin laisse passer soixante litres par jour, selon le meunier de la ville.</p>' }).replace('lang="en"', 'lang="fr-FR"').replace(/<p>The mill stands[^]*?<\/p>/, '');
    expect(articleLanguage(pageOf(french, 'https://a.example/'))).toEqual({ language: 'fr' });
  });

  it('a page in another encoding as it is meant', async () => {
    const { folder, file } = saved();
    const html = page({ canonical: 'https://north.example/enc' }).replace('<head>', '<head><meta charset="windows-1252">').replace('Ada Alder', 'Ada Älder');
    writeFileSync(file, Buffer.from(html, 'latin1'));
    const { file: written } = await addPage(folder, file, {}, TODAY);
    expect(readFileSync(join(folder, written), 'utf8')).toContain('byline: Ada Älder, Ben Brook');
  });

  it('options go before the page', async () => {
    const { content } = await added(page(), { published: '2026-05-02', read: 'beginning', translated: 'machine', byline: 'Cy', language: 'ja', recorded: '2026-05-05' });
    expect(content).toMatchObject({ published: '2026-05-02', read: 'beginning', translated: 'machine', byline: 'Cy', language: 'ja', recorded: '2026-05-05' });
  });

  it('a draft that loads, and in which check finds the summary to be written', async () => {
    const { folder } = await added();
    expect(loadPack(folder).ok).toBe(true);
    const { status, stdout, stderr } = desk('--folder', folder, 'check');
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('statements[0].summary.en  (finished)')]);
  });

  it('a second article of one outlet and day, under a name of its own', async () => {
    const { folder } = await added();
    const file = pageFile(page({ canonical: 'https://north.example/third' }));
    expect((await addPage(folder, file, {}, TODAY)).account).toBe('north-daily-2026-05-03-2');
    expect(loadPack(folder).ok).toBe(true);
  });
});

describe('add says why not, and writes nothing', () => {
  const OTHER = page({ canonical: 'https://west.example/mill' });
  it.each<[string, string, AddOptions, string]>([
    ['for an article that is recorded already, and where', page({ canonical: 'http://www.north.example/mill/' }), {}, 'north-daily-2026-05-01.yaml'],
    ['for a page that covers no dispute', page({ title: 'Rain', body: '<p>It rains.</p>' }).replace(/<p>The mill stands[^]*?<\/p>/, ''), {}, '--dispute mill-2026'],
    ['for a page that does not say where it stands', page({ canonical: '' }), {}, '--url'],
    ['for a file in which there is no HTML', '# A text\n\nIt has no markup.', {}, 'no HTML'],
    ['for an outlet that is new, with the command that makes it', OTHER, {}, 'new outlet west --name "North Daily" --host west.example --language en --country'],
    ['for an address that is none', page(), { url: 'north.example/2' }, '--url'],
    ['for a day that is none', page(), { published: 'yesterday' }, '--published'],
    ['for a page saved in a form that is not read', 'From: <Saved by Blink>\nSnapshot-Content-Location: https://north.example/\nMIME-Version: 1.0\n\nx', {}, 'HTML only'],
  ])('%s', async (_, html, options, says) => {
    const { folder, file } = saved(html);
    const before = digests(folder);
    await expect(addPage(folder, file, options, TODAY)).rejects.toThrow(says);
    expect(digests(folder)).toEqual(before);
  });

  it('for a file that is not there', async () => {
    await expect(addPage(smallFolder(), '/nowhere/page.html', {}, TODAY)).rejects.toThrow('there is no such file');
  });
});

describe('add, asking', () => {
  const SUMMARY = 'The notice puts it at almost sixty.';

  it('takes what is proposed by Enter, and wants a summary of our own for each', async () => {
    const { content, asker } = await added(page(), {}, [['Summary', '', 'The notice says that the mill lets through nearly 60 litres a day.', 'The notice admits sixty.', SUMMARY]]);
    expect(content.statements[0]).toMatchObject({ summary: { en: SUMMARY }, attribution: 'notice', value: { number: 60 } });
    expect(asker!.turnedDown).toEqual([expect.stringContaining('readers see'), expect.stringContaining('the article’s'.replace('’', "'")), expect.stringContaining('"admits" judges')]);
    expect(asker!.said.join('\n')).toContain('The notice says that the mill lets through nearly 60 litres a day.');
  });

  it('takes another value, other words, another source, firmness, and a summary in more languages', async () => {
    const { content } = await added(page(), {}, [
      ['further languages', ['ko']], ['Is this what', 'value', 'whom', 'yes'], ['The value', 'many', 'over 59'], ['The words that say so', 'sixty litres', 'nearly 60 litres'], ['Whom does', 'itself'], ['reportedly', true], ['Korean', 'Almost sixty.', '공고에 따르면 거의 예순이다.'], ['Summary', SUMMARY],
    ]);
    expect(content.statements[0]).toMatchObject({ value: { kind: 'count', number: 59, bound: 'over' }, wording: 'nearly 60 litres', attribution: 'itself', firmness: 'qualified', summary: { en: SUMMARY, ko: '공고에 따르면 거의 예순이다.' } });
    expect(content.untranslated).toEqual(['zh', 'zh-Hant', 'ja']);
  });

  it('lets a new source be made, which goes to the end of sources.yaml; the rest of that stays as it was', async () => {
    const sources = '# whom\nnotice: # by the door\n  kind: document\n  name: { en: a notice }\n  restsOn: [miller]\nmiller:\n  kind: person\n  name: { en: the miller }\n';
    const { content, folder } = await added(page(), {}, [['Is this what', 'whom', 'yes'], ['Whom does', '+the town clerk'], ['What is it', 'person'], ['rest on', 'unknown'], ['Summary', SUMMARY]], { 'disputes/mill-2026/sources.yaml': sources });
    expect(content.statements[0]!.attribution).toBe('town-clerk');
    expect(readFileSync(join(folder, 'disputes/mill-2026/sources.yaml'), 'utf8')).toBe(`${sources}\ntown-clerk:\n  kind: person\n  name:\n    en: the town clerk\n  restsOn: unknown\n`);
    expect(loadPack(folder).ok).toBe(true);
  });

  it('offers the claims that were not found, and leaves out what the maintainer says is not there', async () => {
    const { content, text } = await added(page(), {}, [['Is this what', 'no'], ['not found', ['purpose']], ['The words that say so', ''], ['Whom does', '?', 'itself'], ['Summary', 'It is for flour.']]);
    expect(content.statements).toMatchObject([{ claim: 'purpose', value: { kind: 'stated' }, attribution: 'itself', firmness: 'plain', summary: { en: 'It is for flour.' } }]);
    expect(text).not.toContain('wording');
  });

  const PROSE = { 'disputes/mill-2026/claims/people.yaml': "name: { en: People }\nclaims:\n  purpose:\n    kind: stated\n    question: { en: What is the building for? }\n    label: { en: Purpose }\n    names:\n      flour: { name: { en: flour } }\n      grain: { name: { en: grain } }\n    recognise:\n      - all: [mill]\n" } as const;
  const ON_MILL = { dispute: 'mill-2026' };
  it('asks which names of the claim prose gives, with what the sentence seems to give ticked; none is an answer', async () => {
    const both = page({ body: '<p>The mill is for flour.</p>' });
    expect((await added(both, ON_MILL, [['Summary', SUMMARY]], PROSE)).content.statements[0]).toMatchObject({ claim: 'purpose', value: { kind: 'stated', names: ['flour'] } });
    expect((await added(both, ON_MILL, [['Which of these', []], ['Summary', SUMMARY]], PROSE)).content.statements[0]).toMatchObject({ value: { kind: 'stated', names: [] } });
  });

  it('leaves the names of prose open where nobody is asked, so that check finds them', async () => {
    const { folder, file } = saved(page({ body: '<p>The mill is for flour.</p>' }), PROSE);
    const { file: written } = await addPage(folder, file, ON_MILL, TODAY);
    expect(readFileSync(join(folder, written), 'utf8')).toContain('names: [TODO] } # of: flour, grain; [] for none of these');
    const loaded = loadPack(folder);
    expect(loaded.ok ? [] : loaded.findings.map(({ path }) => path)).toEqual([expect.stringContaining('statements[0].value.names')]);
  });

  it('asks three times at most for a point: is it so, whom where the sentence does not show it, the summary', async () => {
    const sure = await added(page(), {}, [['Summary', SUMMARY]]);
    expect(sure.asker!.asked).toEqual(['Is this right?', 'Is this what the article says?', 'Summary in English: one plain sentence of your own', expect.stringContaining('not found'), expect.stringContaining('further languages')]);
    const unsure = await added(page({ body: '<p>Someone told us that the mill lets through 60 litres.</p>' }), {}, [['Whom', '?', 'miller'], ['Summary', SUMMARY]]);
    expect(unsure.asker!.asked.filter((one) => one.startsWith('Whom'))).toHaveLength(2);
    expect(unsure.content.statements[0]).toMatchObject({ attribution: 'miller', firmness: 'attributed' });
  });

  it('goes back to the point before, and asks it again', async () => {
    const two = page({ body: '<p>The mill lets through 60 litres.</p><p>The mill is for flour.</p>' });
    const { content } = await added(two, {}, [['Is this what', 'no', 'back', 'yes', 'yes'], ['Whom', 'itself'], ['Summary', SUMMARY]], PROSE);
    expect(content.statements.map(({ claim }) => claim)).toEqual(['litres', 'purpose']);
  });

  it('keeps what is answered where it is broken off, if that is wished; else nothing', async () => {
    const two = page({ body: '<p>The mill lets through 60 litres.</p><p>The mill is for flour.</p>' });
    const left = Object.assign(new Error('left'), { name: 'ExitPromptError' });
    const answers = (keep: boolean): Answers => [['Is this what', 'yes', left], ['Keep what', keep], ['Summary', SUMMARY]];
    const { folder, file } = saved(two, PROSE);
    const before = digests(folder);
    await expect(addPage(folder, file, {}, TODAY, answering(answers(false)))).rejects.toBe(left);
    expect(digests(folder)).toEqual(before);
    const { file: written } = await addPage(folder, file, {}, TODAY, answering(answers(true)));
    expect(parse(readFileSync(join(folder, written), 'utf8')).statements.map(({ claim, summary }: { claim: string; summary: { en: string } }) => [claim, summary.en])).toEqual([['litres', SUMMARY], ['purpose', 'TODO']]);
  });

  it('does not take a day that reads two ways, and says what it understood', async () => {
    const opening = { 'disputes/mill-2026/claims/people.yaml': "name: { en: People }\nclaims:\n  purpose:\n    kind: date\n    question: { en: When? }\n    label: { en: Day }\n", 'disputes/mill-2026/accounts/south-post-2026-05-02.yaml': null, 'disputes/mill-2026/accounts/north-daily-2026-05-01.yaml': null } as const;
    const { content, asker } = await added(page(), {}, [['Is this what', 'no'], ['not found', ['purpose']], ['The value', '5.7.2026', '5/7/26', '5 July 2026'], ['Whom', 'itself'], ['Summary', SUMMARY]], opening);
    expect(content.statements[0]!.value).toEqual({ kind: 'date', date: '2026-07-05' });
    expect([asker!.turnedDown.length, asker!.said.join('\n')]).toEqual([2, expect.stringContaining('understood: 2026-07-05')]);
  });

  it('does not take Korean for English', async () => {
    const { asker } = await added(page(), {}, [['Summary', '공고에 따르면 거의 예순이다.', SUMMARY]]);
    expect(asker!.turnedDown).toEqual(['this is not English']);
  });

  it('can be left in the middle: the rest is written with its summaries to be done', async () => {
    const { content } = await added(page(), {}, [['Is this what', 'stop']]);
    expect(content.statements[0]!.summary.en).toBe('TODO');
  });

  it('makes an outlet that is new, and lets what the page says of itself be put right', async () => {
    const { content, folder, written } = await added(page({ canonical: 'https://west.example/mill' }), {}, [['id of the new outlet', 'west'], ['in English', 'The West'], ['country', 'ie'], ['Is this right', 'published', 'byline', 'yes'], ['The day on the page', '3 May', '2026-05-01'], ['Who signs', '-'], ['Summary', SUMMARY]]);
    expect(content).toMatchObject({ outlet: 'west', published: '2026-05-01' });
    expect(content.byline).toBeUndefined();
    expect(written).toEqual(['outlets/west.yaml', 'disputes/mill-2026/accounts/west-2026-05-01.yaml']);
    expect(readFileSync(join(folder, 'outlets/west.yaml'), 'utf8')).toBe('name:\n  en: The West\nhosts:\n  - west.example\ncountry: IE\nlanguages: [en]\n');
  });

  it('lets the outlet be put right, a new one made anew or one that is known', async () => {
    const west = page({ canonical: 'https://west.example/mill' });
    const anew = await added(west, {}, [['id of the new outlet', 'west', 'western'], ['in English', 'The West', 'The Western'], ['country', 'ie', 'gb'], ['Is this right', 'outlet', 'yes'], ['Which outlet', '+'], ['Summary', SUMMARY]]);
    expect(anew.written).toEqual(['outlets/western.yaml', 'disputes/mill-2026/accounts/western-2026-05-03.yaml']);
    expect(readFileSync(join(anew.folder, 'outlets/western.yaml'), 'utf8')).toContain('en: The Western\nhosts:\n  - west.example\ncountry: GB');
    const known = await added(west, {}, [['id of the new outlet', 'west'], ['country', 'ie'], ['Is this right', 'outlet', 'yes'], ['Which outlet', 'south-post'], ['Summary', SUMMARY]]);
    expect([known.written, known.content.copies]).toEqual([['disputes/mill-2026/accounts/south-post-2026-05-03.yaml'], ['https://west.example/mill']]);
  });

  it('writes nothing where the article speaks to no claim, the new outlet neither', async () => {
    const { folder, file } = saved(page({ canonical: 'https://west.example/mill' }));
    const before = digests(folder);
    await expect(addPage(folder, file, {}, TODAY, answering([['country', 'ie'], ['Is this what', 'no']]))).rejects.toThrow('nothing was written');
    expect(digests(folder)).toEqual(before);
  });
});

describe('of the page’s sentences nothing gets into the file', () => {
  const parts = disputeParts(DATA, 'alibaba-anthropic-2026');
  const compiled = compiledOf(parts);
  const fixtures = ['pages', 'held', 'second', 'last'].flatMap((set) => readdirSync(join(PAGES, set), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => join(PAGES, set, file)));

  it.each(fixtures.map((file) => [file.slice(PAGES.length + 1), file]))('of %s', (_, file) => {
    const html = readFileSync(file, 'utf8');
    const own = pageOf(html, 'https://saved.example/');
    const said = readSaved(html, own);
    const { head } = headingOf(own, said, { outlet: 'outlet', addresses: ['https://saved.example/'], copies: [], language: articleLanguage(own).language, recorded: TODAY }, {});
    const drafts = propose(parts, own, traceOf(compiled, own), () => 0).map(draftOf);
    if (drafts.length === 0) return;
    // A value as the page prints it is itself the fact: '4月22日到6月5日' are nine words to a dictionary.
    const values = drafts.flatMap(({ value, wording, also = [] }) => [...(value.kind === 'stated' ? [] : [wording]), ...also.map((one) => one.wording)]);
    const text = values.reduce<string>((rest, wording) => (wording === undefined ? rest : rest.replaceAll(`wording: ${wording}\n`, '')), draftText(head, drafts, parts.claims));
    expect(sharedRuns(text, [own.title, ...own.blocks.map((block) => block.text)].join('\n'))).toEqual([]);
    for (const { wording } of drafts) if (wording !== undefined) expect(own.blocks.some((block) => block.text.includes(wording))).toBe(true);
  });
});
