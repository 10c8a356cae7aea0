/** Claims of amounts: a small made-up dispute between a store, Quillmarket, and a maker of games, Fernhollow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDispute, prepare, trace } from '../../lib/recognise/index.ts';
import { Dispute, Measure, type Block } from '../../lib/schema/index.ts';
import { inShort } from './readings.ts';
import { pageOfBlocks } from './small.ts';

const text = (en: string) => ({ en });
const said = (label: string) => ({ kind: 'count', question: text(`${label}?`), label: text(label) });

const STORE = {
  id: 'store',
  title: text('The store'),
  languages: ['en', 'ko', 'zh', 'ja'],
  parties: { quillmarket: { name: text('Quillmarket'), term: 'quillmarket' }, fernhollow: { name: text('Fernhollow'), term: 'fernhollow' } },
  asOf: '2031-09-30',
  coverage: { distinctive: { damages: 1, commission: 1 }, focus: ['fernhollow'], other: [], enough: 1 },
  timeline: [],
  sources: {},
  accounts: {},
  terms: {
    quillmarket: { kind: 'name', en: ['Quillmarket'], ko: ['퀼마켓'], zh: ['羽市'], ja: ['クイルマーケット'] },
    fernhollow: { kind: 'name', en: ['Fernhollow'], ko: ['펀할로'], zh: ['蕨谷'], ja: ['ファーンホロー'] },
    damages: { kind: 'noun', en: ['damages'], ko: ['손해배상'], zh: ['赔偿'], ja: ['損害賠償'] },
    fine: { kind: 'noun', en: ['fine'], ko: ['과징금'], zh: ['罚款'], ja: ['制裁金'] },
    commission: { kind: 'noun', en: ['commission'], ko: ['수수료'], zh: ['佣金'], ja: ['手数料'] },
    developer: { kind: 'noun', en: ['developer'], ko: ['개발자'], zh: ['开发者'], ja: ['開発者'] },
  },
  topics: {
    all: {
      name: text('All'),
      claims: {
        'damages-paid': { ...said('Damages'), measure: 'USD', binds: ['damages'], unbinds: ['fine'], recognise: [{ all: ['damages'] }] },
        'fine-paid': { ...said('Fine'), measure: 'EUR', unit: ['fine'], recognise: [{ all: ['fine'] }] },
        'commission-rate': { ...said('Commission'), measure: 'percent', recognise: [{ all: ['commission'] }] },
        'developers-count': { ...said('Developers'), unit: ['developer'], counters: ['명'], recognise: [{ all: ['developer'] }] },
      },
    },
  },
};

const dispute = compileDispute(Dispute.parse(STORE));

/** The claims that blocks state, 'claim value', in the order of the page. */
const stated = (...blocks: (string | Partial<Block>)[]) => trace(dispute, prepare(pageOfBlocks(blocks))).chosen.map(({ claim, read }) => `${claim.id} ${inShort(read.value)}`);

describe('a claim with a measure', () => {
  it.each<[string, string[]]>([
    ['Quillmarket paid $3.65 million in damages.', ['damages-paid 3650000']],
    ['Damages of over $3.65 million were paid.', ['damages-paid over 3650000']],
    ['Quillmarket paid €3.65 million in damages.', []],
    ['Quillmarket paid A$3.65 million in damages.', []],
    ['Quillmarket paid €3.65 million ($4 million) in damages.', ['damages-paid 4000000']],
    ['Damages were 3,650,000 crates.', []],
    ['It paid damages to 25,000 people.', []],
    ['A fine of $5 million came on top of $3.65 million in damages.', ['damages-paid 3650000']],
    ['The damages case ended with a fine of $5 million.', []],
    ['A fine of €2bn ($2.2bn) was set.', ['fine-paid 2000000000']],
    ['Quillmarket takes a commission of 30%.', ['commission-rate 30']],
    ['The commission fell from 30 percent to 15 percent.', ['commission-rate 30', 'commission-rate 15']],
    ['The commission is 15-30%.', []],
    ['The commission fell by 15 percentage points.', []],
    ['The commission is $30.', []],
    ['손해배상으로 365만 달러를 냈다.', ['damages-paid 3650000']],
    ['손해배상으로 약 365만 달러(약 50억 원)를 냈다.', ['damages-paid about 3650000']],
    ['과징금 20억 유로가 부과됐다.', ['fine-paid 2000000000']],
    ['수수료는 30퍼센트다.', ['commission-rate 30']],
    ['수수료는 3할이다.', ['commission-rate 30']],
    ['羽市支付了约3650万美元的赔偿。', ['damages-paid about 36500000']],
    ['佣金为百分之三十。', ['commission-rate 30']],
    ['欧盟处以20亿欧元的罚款。', ['fine-paid 2000000000']],
    ['損害賠償として365万ドルを支払った。', ['damages-paid 3650000']],
    ['手数料は30パーセントだ。', ['commission-rate 30']],
    ['制裁金は20億ユーロだった。', ['fine-paid 2000000000']],
  ])('takes amounts of it and nothing else, by the words that it stands close to: %s', (sentence, found) => expect(stated(sentence)).toEqual(found));

  it('takes no amount that is denied', () => {
    expect(stated('Quillmarket did not pay $3.65 million in damages.')).toEqual([]);
  });

  it('is read across the cells of a row', () => {
    expect(stated({ text: 'Damages', kind: 'cell', row: 1 }, { text: '$3.65 million', kind: 'cell', row: 1 }, { text: 'Commission', kind: 'cell', row: 2 }, { text: '30%', kind: 'cell', row: 2 })).toEqual(['damages-paid 3650000', 'commission-rate 30']);
  });
});

/** Amounts as pages write them, with their measure. */
const AMOUNTS: [string, Measure][] = [
  ['$3.65 million', 'USD'], ['3.65 million dollars', 'USD'], ['30 million Canadian dollars', 'CAD'], ['HK$5,000', 'HKD'], ['CHF 20 million', 'CHF'], ['30 €', 'EUR'], ['€2bn', 'EUR'], ['£5m', 'GBP'], ['Rs 30 crore', 'INR'],
  ['30%', 'percent'], ['30 per cent', 'percent'], ['365만 달러', 'USD'], ['365만 캐나다 달러', 'CAD'], ['50억 원', 'KRW'], ['30퍼센트', 'percent'], ['3할', 'percent'], ['3650万美元', 'USD'], ['3000万澳元', 'AUD'], ['百分之三十', 'percent'], ['36億円', 'JPY'], ['365万豪ドル', 'AUD'], ['3割', 'percent'],
];
const FRAMES = ['In all, developers: AMOUNT.', 'AMOUNT developers and damages, fine, commission', '개발자 AMOUNT 수수료 과징금 손해배상', '开发者 AMOUNT 佣金罚款赔偿', '開発者はAMOUNT 手数料 損害賠償 制裁金'];

describe('whatever the sentence', () => {
  const of = { 'damages-paid': 'USD', 'fine-paid': 'EUR', 'commission-rate': 'percent' } as Record<string, Measure>;

  it('a count of things takes no amount, and an amount goes to claims of its measure alone', () => {
    fc.assert(fc.property(fc.constantFrom(...AMOUNTS), fc.constantFrom(...FRAMES), ([amount, measure], frame) => {
      for (const one of stated(frame.replace('AMOUNT', amount))) expect(of[one.split(' ')[0]!], one).toBe(measure);
    }), { numRuns: 400 });
  });

  it('the frames do state the claims', () => {
    for (const frame of FRAMES.slice(1)) expect(stated(frame.replace('AMOUNT', '30%')), frame).toEqual(['commission-rate 30']);
    expect(stated('In all, developers: 30.')).toEqual(['developers-count 30']);
  });
});
