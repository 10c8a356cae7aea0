import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { tryFiles } from '../../data/desk/try/try.ts';
import { desk } from './desk.ts';
import { temporary } from './folder.ts';

const loaded = loadPack(fileURLToPath(new URL('../../data', import.meta.url)));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
const { pack } = loaded;

/** What `try --explain` prints of a page of these paragraphs, of 5 July 2026. */
function explained(...paragraphs: string[]): string {
  const file = join(temporary(), 'page.html'), told: string[] = [];
  writeFileSync(file, `<html lang="en"><head><title>News</title><meta property="article:published_time" content="2026-07-05"></head><body><article><h1>News</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`);
  tryFiles(pack, [file], {}, (line) => told.push(line));
  return told.join('\n');
}

const BAN = 'Alibaba told its employees that Claude Code, the coding tool of Anthropic, would be banned';

describe('what is told of a claim that has no value', () => {
  it.each([
    ['too far', `${BAN}, which many of them had not expected at all, on July 10.`, '"July 10", 2026-07-10: is too far from its words'],
    ['another claim', `${BAN} from July 10.`, '"July 10", 2026-07-10: is nearer to the words of ban-effective-date'],
    ['a word that unbinds', 'Anthropic sent the letter on Alibaba to the Senate Banking Committee before the ban of July 10 became known.', '"July 10", 2026-07-10: is nearer to ban, which unbinds it'],
    ['not asserted', `${BAN}, and it may take effect on July 10.`, '"July 10", 2026-07-10: is hypothetical'],
    ['another kind', `${BAN} for 12 teams.`, '"12": is a count, not a date'],
    ['none', `${BAN}.`, 'there is no date in the sentence'],
  ])('names each value and why it was not taken: %s', (_, text, line) => expect(explained(text)).toContain(line));

  it('says that a year is unclear where the claim does not say what time it is about', () => {
    const told: string[] = [], file = join(temporary(), 'page.html');
    writeFileSync(file, `<html><head><meta property="article:published_time" content="2026-07-05"></head><body><p>Last year the two fell out. ${BAN} from June 10.</p></body></html>`);
    const dispute = pack.disputes['alibaba-anthropic-2026']!, { ban } = dispute.topics;
    const claim = { ...ban!.claims['ban-effective-date']!, around: undefined };
    tryFiles({ ...pack, disputes: { [dispute.id]: { ...dispute, topics: { ...dispute.topics, ban: { ...ban!, claims: { ...ban!.claims, 'ban-effective-date': claim } } } } } }, [file], {}, (line) => told.push(line));
    expect(told.join('\n')).toContain('"June 10", 2026-06-10: leaves out its year, and the text tells of other years');
  });
});

describe('what is told of a page', () => {
  it('counts the telling claims found, and needed', () => {
    expect(explained(`${BAN} from July 10.`)).toContain('1 of 1 telling claims found');
    const filler = ['It rained.', 'It snowed.', 'The sun came out.', 'A dog barked.', 'Nobody came.', 'Trains ran late.'].join(' ');
    expect(explained(`${BAN} from July 10. ${filler}`)).toContain('of 2 telling claims found');
  });

  it('says why it has no article', () => {
    const file = join(temporary(), 'page.html'), told: string[] = [];
    writeFileSync(file, '<p>Alibaba banned it.</p><p>Anthropic, too.</p>');
    tryFiles(pack, [file], {}, (line) => told.push(line));
    expect(told[0]).toContain('0 of 2 blocks are the article: an article has a paragraph of 40 letters at least (Korean, Chinese and Japanese characters count as two); the longest here has 18');
  });
});

describe('forms', () => {
  it('prints what a term is found by, and names the nearest where there is none', () => {
    const { status, stdout } = desk('forms', 'distil');
    expect([status, stdout.split('\n').slice(0, 5)]).toEqual([0, ['alibaba-anthropic-2026: distil, a verb', '  distil', '  distils', '  distilled', '  distilling']]);
    const missing = desk('forms', 'distill', '--dispute', 'alibaba-anthropic-2026');
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('there is no term "distill" in terms.yaml. Did you mean distillation or distil?')]);
  }, 60_000);
});
