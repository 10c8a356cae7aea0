/** A small made-up dispute for tables: an orchard, Pomvale, and a juice maker, Brixel. Short enough to be held in the head. */
import { compileDispute, prepare, trace, type CompiledDispute, type Trace } from '../../lib/recognise/index.ts';
import { Dispute, type Block, type Page } from '../../lib/schema/index.ts';
import { inShort } from './readings.ts';

const text = (en: string) => ({ en });
const said = (label: string) => ({ question: text(`${label}?`), label: text(label) });

const SMALL = {
  id: 'juice',
  title: text('The juice'),
  languages: ['en', 'ko', 'zh', 'ja'],
  parties: { brixel: { name: text('Brixel'), term: 'brixel', also: ['zapp'] }, pomvale: { name: text('Pomvale'), term: 'pomvale' } },
  asOf: '2031-09-30',
  coverage: { distinctive: { recall: 1, blight: 1, crate: 1 }, focus: ['pomvale'], other: ['tarn'], enough: 2 },
  timeline: [],
  sources: {},
  accounts: {},
  terms: {
    brixel: { kind: 'name', en: ['Brixel'], ko: ['브릭셀'], zh: ['布里塞尔'], ja: ['ブリクセル'] },
    pomvale: { kind: 'name', en: ['Pomvale'], ko: ['폼베일'], zh: ['庞谷'], ja: ['ポムベール'] },
    // Brixel's brand, by which a page may name the party.
    zapp: { kind: 'name', en: ['Zapp'] },
    tarn: { kind: 'name', en: ['Tarn'] },
    recall: { kind: 'verb', en: ['recall'], ko: ['회수'], zh: ['召回'], ja: ['回収'] },
    juice: { kind: 'noun', en: ['juice'], ko: ['주스'], zh: ['果汁'], ja: ['ジュース'] },
    tasting: { kind: 'noun', en: ['tasting'] },
    deny: { kind: 'verb', en: ['deny'] },
    crate: { kind: 'noun', en: ['crate', 'apple crate'], ko: ['상자'], zh: ['果箱'], ja: ['木箱'] },
    delivery: { kind: 'noun', en: ['delivery'], ko: ['배송'], zh: ['配送'], ja: ['配送'] },
    letter: { kind: 'noun', en: ['letter'] },
    recipe: { kind: 'noun', en: ['recipe'] },
    shelf: { kind: 'noun', en: ['shelf'] },
    blight: { kind: 'noun', en: ['blight'] },
    'fire-blight': { kind: 'noun', en: ['fire blight'] },
    disease: { kind: 'noun', en: ['disease'] },
    frost: { kind: 'noun', en: ['frost'] },
    weather: { kind: 'noun', en: ['weather'] },
    retailer: { kind: 'noun', en: ['shop', 'retailer'] },
    sell: { kind: 'noun', en: ['sold', 'seller'] },
    aldermart: { kind: 'name', en: ['Aldermart'] },
    tillery: { kind: 'name', en: ['Tillery'] },
    'tillery-park': { kind: 'name', en: ['Tillery Park'] },
  },
  topics: {
    all: {
      name: text('All'),
      claims: {
        'recall-announced': { kind: 'stated', ...said('The recall'), telling: true, recognise: [{ all: ['recall', 'juice'], near: ['brixel'], about: ['pomvale'], none: ['tasting'] }] },
        'recall-denied': { kind: 'stated', ...said('A denial'), recognise: [{ all: ['deny', 'recall'], despite: ['denied'] }] },
        'recall-date': { kind: 'date', ...said('The day'), binds: ['recall'], unbinds: ['letter', 'delivery'], reach: 60, recognise: [{ all: ['recall'] }] },
        'letter-date': { kind: 'date', ...said('The letter'), binds: ['letter'], unbinds: ['recall'], reach: 60, recognise: [{ all: ['letter'] }] },
        'crates-count': { kind: 'count', ...said('Crates'), unit: ['crate'], counters: ['개', '个', '個'], recognise: [{ all: ['crate'] }] },
        'deliveries-count': { kind: 'count', ...said('Deliveries'), unit: ['delivery'], counters: ['회', '次', '回'], recognise: [{ all: ['delivery'] }] },
        'shelf-period': { kind: 'period', ...said('On the shelf'), recognise: [{ all: ['shelf'] }] },
        'recipe-version': { kind: 'version', ...said('The recipe'), binds: ['recipe'], reach: 30, recognise: [{ all: ['recipe'] }] },
        cause: {
          kind: 'names', ...said('The cause'), recognise: [{ all: [['blight', 'fire-blight', 'disease', 'frost', 'weather']] }],
          names: {
            disease: { name: text('disease'), term: 'disease' },
            blight: { name: text('blight'), term: 'blight', within: 'disease' },
            'fire-blight': { name: text('fire blight'), term: 'fire-blight', within: 'blight' },
            frost: { name: text('frost'), term: 'frost' },
            weather: { name: text('weather'), term: 'weather', fallback: 'page' },
          },
        },
        'named-shops': {
          kind: 'names', unnamed: true, ...said('Shops'), recognise: [{ all: ['retailer', 'recall'] }],
          names: { aldermart: { name: text('Aldermart'), term: 'aldermart' } },
        },
        seller: {
          kind: 'names', ...said('Who sold it'), binds: ['sell'], reach: 20, recognise: [{ all: ['sell'] }],
          names: {
            aldermart: { name: text('Aldermart'), term: 'aldermart' },
            tillery: { name: text('Tillery'), term: 'tillery' },
            'tillery-park': { name: text('Tillery Park'), term: 'tillery-park' },
            brixel: { name: text('Brixel'), term: 'brixel', fallback: 'sentence' },
          },
        },
      },
    },
  },
};

/** The small dispute compiled, whole or with some of what its coverage asks changed. */
export function smallDispute(coverage: Partial<Dispute['coverage']> = {}): CompiledDispute {
  return compileDispute(Dispute.parse({ ...SMALL, coverage: { ...SMALL.coverage, ...coverage } }));
}

const SMALL_DISPUTE = smallDispute();

/** A page of blocks; a text alone is a paragraph of the article. */
export function pageOfBlocks(blocks: (string | Partial<Block>)[], title = 'Brixel and Pomvale'): Page {
  const whole = blocks.map((block): Block => ({ text: '', kind: 'paragraph', article: true, ...(typeof block === 'string' ? { text: block } : block) }));
  return { url: 'https://paper.example/juice', title, published: '2031-09-19', blocks: whole };
}

/** All that recognition saw of the small dispute on a page, whether or not the page covers it. */
export const traceOf = (blocks: (string | Partial<Block>)[], title?: string, dispute = SMALL_DISPUTE): Trace => trace(dispute, prepare(pageOfBlocks(blocks, title)));

/** The claims that blocks state, 'claim value', in the order of the page. */
export const stated = (...blocks: (string | Partial<Block>)[]): string[] => traceOf(blocks).chosen.map(({ claim, read }) => `${claim.id} ${inShort(read.value)}`);

/** What kept a claim from being stated at the place that came nearest to it; undefined where it is stated or nothing came near. */
export const whyNot = (claim: string, ...blocks: (string | Partial<Block>)[]): string | undefined => traceOf(blocks).misses.find((miss) => miss.claim.id === claim)?.why;
