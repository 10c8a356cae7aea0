import { describe, expect, it } from 'vitest';
import { candidates, compileGate, gateTexts, prepare, watchlist } from '../../lib/recognise/index.ts';
import type { Page } from '../../lib/schema/index.ts';
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
