import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { accountAt, allOutlets, compiledDispute, disputeById, gateOf, madeFrom, openStore, rebuild, seed, type Bundled, type Store } from '../../lib/store/index.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks');
const pack: Pack = loaded.pack;
const DISPUTE = 'alibaba-anthropic-2026';

/** A pack as it comes with the extension, under a version of its own. */
const bundle = (of: Pack, version = of.version): Bundled => ({ version, read: () => ({ ...of, version }) });
const CLAIMS = Object.values(pack.disputes[DISPUTE]!.topics).flatMap(({ claims }) => Object.keys(claims)).length;
const LATER = '2027-01-01-000000000000';

let store: Store;
let name = 0;
beforeEach(() => {
  name += 1;
  store = openStore(`test-${name}`);
});
afterEach(() => deleteDB(store.name));

describe('seeding', () => {
  it('fills an empty store with the pack, compiled and ready', async () => {
    expect(await seed(store, bundle(pack))).toBe(true);
    expect(await madeFrom(store)).toBe(pack.version);
    expect(Object.keys(await allOutlets(store))).toEqual(Object.keys(pack.outlets));
    expect((await disputeById(store, DISPUTE))?.title).toEqual(pack.disputes[DISPUTE]!.title);
    expect((await compiledDispute(store, DISPUTE))?.claims.length).toBe(CLAIMS);
    expect((await gateOf(store))!.counts.get(DISPUTE)).toBe(2);
  });

  it('does not even parse the pack where the store has it already', async () => {
    await seed(store, bundle(pack));
    expect(await seed(store, { version: pack.version, read: () => { throw new Error('was read'); } })).toBe(false);
  });

  it('puts a newer pack in the place of the old one, and leaves nothing of it', async () => {
    await seed(store, bundle(pack));
    const { vibetimes: _, ...outlets } = pack.outlets;
    await seed(store, bundle({ ...pack, outlets }, LATER));
    expect(Object.keys(await allOutlets(store))).toEqual(Object.keys(outlets));
    expect(await madeFrom(store)).toBe(LATER);
  });

  it('seeds once where two ask at once', async () => {
    await Promise.all([seed(store, bundle(pack)), seed(store, bundle(pack))]);
    expect(await store.keys('disputes')).toEqual(Object.keys(pack.disputes));
  });

  it('is done again when the store was lost', async () => {
    await seed(store, bundle(pack));
    await deleteDB(store.name);
    expect(await seed(store, bundle(pack))).toBe(true);
    expect(await madeFrom(store)).toBe(pack.version);
  });

  it('keeps the last good pack where a new one cannot be compiled', async () => {
    await seed(store, bundle(pack));
    const dispute = pack.disputes[DISPUTE]!;
    const broken = { ...pack, disputes: { [DISPUTE]: { ...dispute, terms: {} } } };
    await expect(rebuild(store, bundle(broken, LATER))).rejects.toThrow(/there is no term/);
    expect(await madeFrom(store)).toBe(pack.version);
    expect((await compiledDispute(store, DISPUTE))?.claims.length).toBe(CLAIMS);
  });

  it('keeps the last good pack where writing a new one breaks off in the middle', async () => {
    await seed(store, bundle(pack));
    const unstorable = { ...pack, outlets: { ...pack.outlets, odd: (() => {}) as never } };
    await expect(rebuild(store, bundle(unstorable, LATER))).rejects.toThrow(/could not be cloned|DataCloneError/);
    expect(await madeFrom(store)).toBe(pack.version);
    expect(Object.keys(await allOutlets(store))).toEqual(Object.keys(pack.outlets));
  });

  it('survives the round trip of the compiled recogniser through the database', async () => {
    await seed(store, bundle(pack));
    const compiled = (await compiledDispute(store, DISPUTE))!;
    expect(compiled.terms.automaton.next).toBeInstanceOf(Map);
    expect(compiled.terms.automaton.fail).toBeInstanceOf(Int32Array);
  });
});

describe('looking up the account of a page', () => {
  beforeEach(() => seed(store, bundle(pack)));
  const SBS = 'sbs-news-2026-07-03';

  it.each([
    ['its address', 'https://news.sbs.co.kr/english/article.do?news_id=N1008640918', SBS],
    ['its AMP address', 'https://news.sbs.co.kr/amp/news.amp?news_id=N1008640918', SBS],
    ["trackers' marks and a fragment added", 'https://news.sbs.co.kr/english/article.do?utm_source=x&news_id=N1008640918#top', SBS],
    ['http in place of https', 'http://news.sbs.co.kr/english/article.do?news_id=N1008640918', SBS],
    ['www. in front and a slash behind', 'https://www.vibetimes.co.kr/en/news/cmr5oe14t1oa5amamnm1q264y/', 'vibetimes-2026-07-04'],
    ['another article of the outlet', 'https://news.sbs.co.kr/english/article.do?news_id=N1008640919', undefined],
    ['no article at all', 'https://news.sbs.co.kr/english/article.do', undefined],
    ['a host that only ends alike', 'https://evilnews.sbs.co.kr/english/article.do?news_id=N1008640918', undefined],
    ['what is no address', 'not an address', undefined],
    ['a file', 'file:///tmp/article.html', undefined],
  ])('%s', async (_, address, expected) => {
    expect(accountAt((await disputeById(store, DISPUTE))!, [address])).toBe(expected);
  });

  it('knows a page that prints the account of another outlet', async () => {
    const dispute = pack.disputes[DISPUTE]!;
    const copied = { ...dispute.accounts[SBS]!, copies: ['https://reprints.example/world/sbs-1?page=2'] };
    await seed(store, bundle({ ...pack, disputes: { [DISPUTE]: { ...dispute, accounts: { ...dispute.accounts, [SBS]: copied } } } }, LATER));
    expect(accountAt((await disputeById(store, DISPUTE))!, ['https://reprints.example/world/sbs-1?page=2&from=mail'])).toBe(SBS);
    expect(accountAt((await disputeById(store, DISPUTE))!, ['https://reprints.example/world/sbs-1'])).toBeUndefined();
    await seed(store, bundle({ ...pack, disputes: { [DISPUTE]: { ...dispute, accounts: { ...dispute.accounts, [SBS]: { ...copied, addresses: [] } } } } }, `${LATER}b`));
    expect(accountAt((await disputeById(store, DISPUTE))!, ['https://reprints.example/world/sbs-1?page=2'])).toBe(SBS);
  });

  it('takes the first address that is known', async () => {
    expect(accountAt((await disputeById(store, DISPUTE))!, ['https://x.example/', 'https://news.sbs.co.kr/amp/news.amp?news_id=N1008640918'])).toBe(SBS);
  });
});
