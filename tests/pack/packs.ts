import fc from 'fast-check';
import type { Account, Dispute, Outlet, Pack } from '../../lib/schema/index.ts';

/** A few ids for everything, so that two packs of chance often have the same. */
const id = fc.constantFrom('a', 'b', 'c', 'constructor');
const text = fc.constantFrom('one', 'two').map((en) => ({ en }));
const day = fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03');
const digest = fc.constantFrom('0', '1', '2').map((digit) => digit.repeat(12));
const some = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 3, noNullPrototype: true });

const outlet: fc.Arbitrary<Outlet> = text.map((name) => ({ name, hosts: ['north.example'], country: 'GB', languages: ['en'] }));

const account: fc.Arbitrary<Account> = fc.record({
  byline: fc.option(fc.constantFrom('Kim', 'Lee'), { nil: undefined }),
  statements: fc.uniqueArray(fc.record({ claim: id, summary: text }), { selector: ({ claim }) => claim, maxLength: 3 }),
}).map(({ byline, statements }) => ({
  outlet: 'north', addresses: [], copies: [], recorded: '2026-05-02', language: 'en', read: 'whole', untranslated: [],
  ...(byline && { byline }),
  statements: statements.map((one) => ({ ...one, value: { kind: 'stated' }, attribution: 'itself', firmness: 'plain', also: [], earlier: [], relations: [] })),
}));

const claim = text.map((question): Dispute['topics'][string]['claims'][string] => ({
  kind: 'stated', question, label: { en: 'label' }, unit: [], counters: [], binds: [], ahead: [], behind: [], reach: 80, unbinds: [], unnamed: false, difference: 'differs', telling: false, recognise: [],
}));

const dispute = fc.record({
  title: text, asOf: day, accounts: some(account),
  sources: some(text.map((name): Dispute['sources'][string] => ({ kind: 'person', name }))),
  terms: some(text.map(({ en }): Dispute['terms'][string] => ({ kind: 'noun', en: [en] }))),
  topics: some(fc.record({ name: text, claims: some(claim) })),
}).map((parts): Omit<Dispute, 'id'> => {
  // A claim has one topic.
  const taken = new Set<string>();
  const topics = Object.fromEntries(Object.entries(parts.topics).map(([name, topic]) => {
    const claims = Object.fromEntries(Object.entries(topic.claims).filter(([one]) => !taken.has(one)));
    for (const one of Object.keys(claims)) taken.add(one);
    return [name, { ...topic, claims }];
  }));
  return { status: 'live', languages: ['en'], untranslated: [], parties: {}, coverage: { distinctive: {}, focus: ['a'], other: [], enough: 1 }, timeline: [], ...parts, topics };
});

/** Packs of chance. They have the form of packs; what they name need not be there. */
export const packs: fc.Arbitrary<Pack> = fc.record({ digest, outlets: some(outlet), disputes: some(dispute).filter((all) => Object.keys(all).length > 0) })
  .map((parts) => {
    const disputes = Object.fromEntries(Object.entries(parts.disputes).map(([name, one]) => [name, { ...one, id: name }]));
    const newest = Object.values(disputes).map(({ asOf }) => asOf).sort().at(-1);
    return { format: 2, version: `${newest}-${parts.digest}`, outlets: parts.outlets, disputes };
  });
