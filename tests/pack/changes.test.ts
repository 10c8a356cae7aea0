import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changesBetween, type Detailed, isUnchanged, type Listed } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { millOf, millPack } from './sample.ts';
import { packs } from './packs.ts';

const NORTH = 'north-daily-2026-05-01';
const none: Listed = { added: [], removed: [], changed: [] };
const nothing = { added: [], removed: [], changed: {} };

/** What a change to the small pack is told as. */
async function told(change: (pack: Pack) => void): Promise<Changes> {
  const after = await millPack();
  change(after);
  return changesBetween(await millPack(), after);
}
const inMill = (changes: Changes) => changes.disputes.changed['mill-2026'];
const unchangedMill = { accounts: nothing, claims: none, sources: none, terms: none, fields: [] };

const swapped = <T extends Listed | Detailed<unknown>>({ added, removed, changed }: T) => ({ added: removed, removed: added, changed });
const mapped = <T, R>(record: Record<string, T>, change: (one: T) => R) => Object.fromEntries(Object.entries(record).map(([key, one]) => [key, change(one)]));
function mirrored({ outlets, disputes }: Changes): unknown {
  return {
    outlets: swapped(outlets),
    disputes: {
      ...swapped(disputes),
      changed: mapped(disputes.changed, ({ asOf, accounts, claims, sources, terms, fields }) => ({
        ...(asOf && { asOf: { from: asOf.to, to: asOf.from } }),
        accounts: { ...swapped(accounts), changed: mapped(accounts.changed, (one) => ({ statements: swapped(one.statements), fields: one.fields })) },
        claims: swapped(claims), sources: swapped(sources), terms: swapped(terms), fields,
      })),
    },
  };
}

describe('what changes from pack to pack', () => {
  it('is nothing between a pack and its like', () => {
    fc.assert(fc.property(packs, (pack) => {
      const changes = changesBetween(pack, structuredClone(pack));
      expect(changes).toEqual({ outlets: none, disputes: nothing });
      expect(isUnchanged(changes)).toBe(true);
    }));
  });

  it('is something between packs that are not alike', () => {
    fc.assert(fc.property(packs, packs, (one, other) => {
      const sorted = (key: string, value: unknown) => (typeof value !== 'object' || value === null || Array.isArray(value) || ['topics', 'claims'].includes(key) ? value : Object.fromEntries(Object.entries(value).sort()));
      const content = ({ outlets, disputes }: Pack) => JSON.stringify([outlets, disputes], sorted);
      if (isUnchanged(changesBetween(one, other))) expect(content(one)).toBe(content(other));
    }));
  });

  it('reads the other way round when the packs change places', () => {
    fc.assert(fc.property(packs, packs, (one, other) => {
      expect(changesBetween(other, one)).toEqual(mirrored(changesBetween(one, other)));
    }));
  });

  it('is everything where there was no pack before', async () => {
    expect(changesBetween(undefined, await millPack())).toEqual({
      outlets: { added: ['north-daily', 'south-post'], removed: [], changed: [] }, disputes: { added: ['mill-2026'], removed: [], changed: {} },
    });
  });

  it('does not count another order of keys, nor the version', async () => {
    expect(isUnchanged(await told((pack) => {
      pack.version = '2026-05-02-000000000000';
      pack.outlets = Object.fromEntries(Object.entries(pack.outlets).reverse());
      const { kind, name, restsOn } = millOf(pack).sources['notice']!;
      millOf(pack).sources['notice'] = { name, restsOn, kind };
    }))).toBe(true);
  });

  it('tells of an outlet that moved', async () => {
    expect(await told((pack) => { pack.outlets['north-daily']!.hosts.push('old.example'); })).toEqual({ outlets: { ...none, changed: ['north-daily'] }, disputes: nothing });
  });

  it('tells of a figure that an outlet changed, and of the account and statement alone', async () => {
    const changes = await told((pack) => { millOf(pack).accounts[NORTH]!.statements[0]!.value = { kind: 'count', number: 51, bound: 'exact' }; });
    expect(inMill(changes)).toEqual({ ...unchangedMill, accounts: { ...nothing, changed: { [NORTH]: { statements: { ...none, changed: ['litres'] }, fields: [] } } } });
  });

  it('tells of a statement that is gone, one that is new, and a headline', async () => {
    const changes = await told((pack) => {
      const account = millOf(pack).accounts[NORTH]!;
      account.statements = [account.statements[0]!, { ...account.statements[1]!, claim: 'owner' }];
      account.title = 'The mill opens';
    });
    expect(inMill(changes)?.accounts.changed).toEqual({ [NORTH]: { statements: { added: ['owner'], removed: ['purpose'], changed: [] }, fields: ['title'] } });
  });

  it('tells of accounts that come and go', async () => {
    const changes = await told((pack) => {
      const { accounts } = millOf(pack);
      accounts['north-daily-2026-05-03'] = accounts[NORTH]!;
      delete accounts[NORTH];
    });
    expect(inMill(changes)?.accounts).toEqual({ added: ['north-daily-2026-05-03'], removed: [NORTH], changed: {} });
  });

  it('tells of claims, sources, terms, the day and other parts, each under its name', async () => {
    const changes = await told((pack) => {
      const mill = millOf(pack);
      mill.asOf = '2026-05-09';
      mill.timeline = [];
      mill.topics['water']!.claims['litres']!.reach = 90;
      mill.sources['miller']!.name.en = 'a miller';
      mill.terms['wheel'] = { kind: 'noun', en: ['wheel'] };
    });
    expect(inMill(changes)).toEqual({
      ...unchangedMill, asOf: { from: '2026-05-02', to: '2026-05-09' }, claims: { ...none, changed: ['litres'] }, sources: { ...none, changed: ['miller'] }, terms: { ...none, added: ['wheel'] }, fields: ['timeline'],
    });
  });

  it.each<[name: string, change: (pack: Pack) => void]>([
    ['topics are told in another order', (pack) => { const mill = millOf(pack); mill.topics = Object.fromEntries(Object.entries(mill.topics).reverse()); }],
    ['a topic has another name', (pack) => { millOf(pack).topics['water']!.name.en = 'The river'; }],
    ['a claim moves to another topic', (pack) => {
      const { water, people } = millOf(pack).topics;
      people!.claims = { ...water!.claims, ...people!.claims };
      water!.claims = {};
    }],
  ])('tells of topics where %s', async (_, change) => {
    expect(inMill(await told(change))).toEqual({ ...unchangedMill, fields: ['topics'] });
  });

  it('tells of a claim that is new in a topic, and not of the topic', async () => {
    expect(inMill(await told((pack) => { const { claims } = millOf(pack).topics['water']!; claims['depth'] = claims['litres']!; }))).toEqual({ ...unchangedMill, claims: { ...none, added: ['depth'] } });
  });

  it('tells of statements that stand in another order', async () => {
    const changes = await told((pack) => { millOf(pack).accounts[NORTH]!.statements.reverse(); });
    expect(inMill(changes)?.accounts.changed).toEqual({ [NORTH]: { statements: none, fields: ['statements'] } });
  });
});
