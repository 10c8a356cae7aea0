import { describe, expect, it } from 'vitest';
import { candidates, compileGate, gateTexts, prepare, watchlist } from '../../lib/recognise/index.ts';
import type { Dispute, Page } from '../../lib/schema/index.ts';
import { MILL } from '../extension/small-packs.ts';
import { packIn } from './readings.ts';

const disputes = [packIn('data'), packIn('tests/fixtures/second/data')].flatMap((pack) => Object.values(pack.disputes));
const [FIRST, SECOND] = disputes.map((dispute) => dispute.id);
const gate = compileGate(disputes);

function pageWith(text: string, title = '', article = true): Page {
  return { url: 'https://paper.example/', title, blocks: [{ text, kind: 'paragraph', article }] };
}
const named = (...page: Parameters<typeof pageWith>) => candidates(gate, gateTexts(prepare(pageWith(...page))));

describe('the gate', () => {
  it.each([
    ['Merrowline sails.', []],
    ['Merrowline and the Dunhaven Port Authority', [SECOND]],
    ['MERROWLINE’s ferry, ＤＵＮＨＡＶＥＮ port', [SECOND]],
    ['메로라인과 던헤이븐 항만공사가', [SECOND]],
    ['梅羅航運與鄧黑文港務局', [SECOND]],
    ['Merrowlines and the Dunhaven Port Authority', []],
    ['The Corvina left the Port of Dunhaven.', [SECOND]],
    ['The Corvina is a ferry of Merrowline.', []],
    ['Merrowline and Alibaba', []],
    ['Merrowline, the Dunhaven Port Authority, Alibaba and Anthropic', [FIRST, SECOND]],
    ['', []],
  ])('lets a page pass for the disputes of which it names every party: %j', (text, ids) => {
    expect(new Set(named(text))).toEqual(new Set(ids));
  });

  it('takes title and article together, and no furniture', () => {
    expect(named('Merrowline sails.', 'Dunhaven port')).toEqual([SECOND]);
    expect(named('Merrowline sails.', 'Dunhaven port', false)).toEqual([]);
  });
});

describe('the watchlist', () => {
  const forms = watchlist(disputes)[1]!;

  it('has a list for each party, in which none holds another', () => {
    expect(forms).toHaveLength(2);
    for (const list of forms) expect(list.filter((form) => list.some((other) => other !== form && form.includes(other)))).toEqual([]);
  });

  it('is found in the text of every page that the gate lets pass', () => {
    const seen = (text: string) => forms.every((list) => list.some((form) => text.includes(form)));
    for (const text of ['Merrowline and the Dunhaven Port Authority', '메로라인과 던헤이븐항만공사가', '梅羅航運與鄧黑文港務局', 'メローラインとダンヘイブン港湾局', 'The Corvina left the Port of Dunhaven.', 'MERROWLINE and the DUNHAVEN PORT AUTHORITY', 'merrowline, dunhaven port authority']) {
      expect(named(text), text).toEqual([SECOND]);
      expect(seen(text), text).toBe(true);
    }
  });
});

describe('a page that names the parties of very many disputes', () => {
  const called = (id: string, one: string, other: string): Dispute => ({ ...MILL.disputes['mill']!, id, terms: { one: { kind: 'name', en: [one] }, other: { kind: 'name', en: [other] } } });
  const page = [...gateTexts(prepare(pageWith('The orchard of Pomvale and the press of Brixel: Pomvale Holdings of the north and Brixel Trading of the south.')))];
  const many = (count: number, one: string, other: string) => Array.from({ length: count }, (_, at) => called(`a-${at}`, one, other));

  it('is held against fifty of them, those with the longest names, in the order of the page', () => {
    const found = candidates(compileGate([...many(5000, 'the', 'of'), called('mill', 'Pomvale', 'Brixel'), called('north', 'north', 'south')]), page);
    expect(found.length).toBe(50);
    expect(found.filter((id) => !id.startsWith('a-'))).toEqual(['mill', 'north']);
  });

  it('is held against all of them where they are few, in its own order', () => {
    expect(candidates(compileGate([called('south', 'south', 'north'), called('mill', 'Pomvale', 'Brixel'), ...many(48, 'orchard', 'press')]), page)).toEqual([...many(48, '', '').map(({ id }) => id), 'mill', 'south']);
  });

  it('goes by the shortest of the names that it takes to be there, and by the longest of a party that has several', () => {
    const both = { ...called('both', 'the', 'Brixel'), terms: { one: { kind: 'name' as const, en: ['the', 'Pomvale'] }, other: { kind: 'name' as const, en: ['Brixel'] } } };
    const found = candidates(compileGate([...many(60, 'north', 'south'), called('half', 'Pomvale Holdings', 'of'), both]), page);
    expect([found.includes('half'), found.includes('both')]).toEqual([false, true]);
  });

  it.each([['as long', 'Pomvale', 'Brixel'], ['longer', 'Pomvale Holdings', 'Brixel Trading']])('is still held against what came with the extension where the names of sixty others are %s', (_, one, other) => {
    const found = candidates(compileGate([...many(60, one, other), called('mill', 'Pomvale', 'Brixel')], ['mill']), page);
    expect([found.length, found.includes('mill')]).toEqual([50, true]);
  });
});
