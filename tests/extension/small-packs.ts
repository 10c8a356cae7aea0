/** Small packs of invented disputes, and pages on them, for tests that fill a store hundreds of times. */
import { PACK_FORMAT, Pack, type Page } from '../../lib/schema/index.ts';

const noun = (form: string) => ({ kind: 'noun', en: [form] });
const name = (form: string) => ({ kind: 'name', en: [form] });

/** A pack with one dispute between two parties, which one outlet has written about. */
export function packOf(id: string, [one, other]: readonly [string, string], asOf = '2026-05-10', title = `${one} and ${other}`): Pack {
  return Pack.parse({
    format: PACK_FORMAT,
    version: `${asOf}-0123456789ab`,
    outlets: { [`${id}-daily`]: { name: { en: `${one} Daily` }, hosts: [`${id}.example`], country: 'GB', languages: ['en'] } },
    disputes: {
      [id]: {
        id, title: { en: title }, status: 'live', languages: ['en'], untranslated: ['ko', 'zh', 'zh-Hant', 'ja'], asOf,
        parties: { one: { name: { en: one }, term: 'one' }, other: { name: { en: other }, term: 'other' } },
        coverage: { distinctive: { crate: 1, recall: 1 }, focus: ['one'], other: [], enough: 1 },
        timeline: [],
        terms: { one: name(one), other: name(other), recall: { kind: 'verb', en: ['recall'] }, crate: noun('crate') },
        sources: {},
        topics: {
          all: {
            name: { en: 'All' },
            claims: {
              recalled: { kind: 'stated', question: { en: 'Was it called back?' }, label: { en: 'Recall' }, telling: true, recognise: [{ all: ['recall'] }] },
              crates: { kind: 'count', question: { en: 'How many crates?' }, label: { en: 'Crates' }, telling: true, unit: ['crate'], recognise: [{ all: ['crate'] }] },
            },
          },
        },
        accounts: {
          [`${id}-daily-1`]: {
            outlet: `${id}-daily`, addresses: [`https://${id}.example/first`], recorded: '2026-05-03', language: 'en', read: 'whole', untranslated: ['ko', 'zh', 'zh-Hant', 'ja'],
            statements: [{ claim: 'crates', value: { kind: 'count', number: 50, bound: 'exact' }, summary: { en: 'Fifty.' }, attribution: 'itself', firmness: 'plain' }],
          },
        },
      },
    },
  });
}

/** The pack that comes with the extension, and one that the reader imports. */
export const MILL = packOf('mill', ['Pomvale', 'Brixel']);
export const KILN = packOf('kiln', ['Alderby', 'Tarnwick']);

/** A page on the dispute between two parties; with `crates`, it states a second claim. */
export function pageOn(url: string, [one, other]: readonly [string, string] = ['Pomvale', 'Brixel'], crates = true): Page {
  const text = [`${one} is to recall all of its juice, ${other} says.`, ...(crates ? [`${other} counted 40 crates that came from ${one}.`] : [])];
  return { url, title: `${one} recalls what ${other} sold`, blocks: text.map((sentence) => ({ text: sentence, kind: 'paragraph', article: true })) };
}

/** A page on something else. */
export const pageOnNothing = (url: string, text = 'It will rain.'): Page => ({ url, title: 'Rain', blocks: [{ text, kind: 'paragraph', article: true }] });
