/**
 * Packs that are made up for the benchmarks, of as many disputes as are asked for, the same for the same seed. Parties and products are invented;
 * the larger parties stand in several disputes, and what disputes speak of (letters, bans, accounts, lawsuits …) is shared between them, as in the news.
 */
import type { Account, Claim, Dispute, Localised, Outlet, Pack, Statement, Term } from '../../../lib/schema/index.ts';
import { chanceOf, type Chance } from './chance.ts';
import { KINDS, type Cast } from './claims.ts';
import { createNames, inFive } from './names.ts';
import { VOCABULARY } from './vocabulary.ts';

const LANGUAGES: Dispute['languages'] = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];
const FIRST_OF = { kind: 'count', unit: [], counters: [], binds: [], ahead: [], behind: [], reach: 80, unbinds: [], unnamed: false, difference: 'differs', telling: false } as const satisfies Partial<Claim>;

/** How much a made pack holds; accounts are those of one dispute. */
export interface Much {
  disputes: number;
  accounts?: number;
  seed?: number;
}

const idOf = ({ en }: Localised) => en.toLowerCase().replaceAll(' ', '-');
const termOf = (name: Required<Localised>, kind: Term['kind'], ...more: string[]): Term => ({ kind, en: [name.en, ...more], ko: [name.ko], zh: [name.zh], 'zh-Hant': [name['zh-Hant']], ja: [name.ja] });

/** The cast of a made dispute, as its data name it. */
export function castOf({ parties: { first, second }, terms }: Dispute): Cast {
  const { en, ko, zh, 'zh-Hant': hant, ja } = terms['product']!;
  return { first: first!.name as Cast['first'], second: second!.name as Cast['second'], product: { en: en![0]!, ko: ko![0]!, zh: zh![0]!, 'zh-Hant': hant![0]!, ja: ja![0]! } };
}

function statementsOf(chance: Chance, kinds: readonly string[], cast: Cast): Statement[] {
  return chance.some(kinds, chance.whole(3, 6)).map((claim) => {
    const { value, wording, sentence } = KINDS[claim]!.say(chance, cast);
    return {
      claim, value, ...(wording && { wording: wording.slice(0, 60) }), attribution: chance.one(['itself', 'insider', 'first-letter']), firmness: 'attributed',
      summary: inFive(sentence, `기사는 ${cast.first.ko}와 ${cast.second.ko}에 대해 이렇게 전한다.`, `报道就${cast.first.zh}与${cast.second.zh}如此写道。`, `記事は${cast.first.ja}と${cast.second.ja}についてこう伝えている。`),
      also: [], earlier: [], relations: [],
    };
  });
}

function accountsOf(chance: Chance, count: number, kinds: readonly string[], cast: Cast, outlets: Readonly<Record<string, Outlet>>, slug: string): Record<string, Account> {
  return Object.fromEntries(chance.some(Object.keys(outlets), count).map((outlet): [string, Account] => {
    const published = `2031-07-${String(chance.whole(1, 28)).padStart(2, '0')}`;
    return [`${outlet}-${published}`, {
      outlet, title: `${cast.first.en} and ${cast.second.en} at odds`, addresses: [`https://${outlets[outlet]!.hosts[0]}/2031/07/${slug}`], copies: [], published, recorded: '2031-07-29', language: 'en', read: 'whole', untranslated: [],
      statements: statementsOf(chance, kinds, cast),
    }];
  }));
}

function disputeOf(id: string, chance: Chance, cast: Cast, accounts: number, outlets: Readonly<Record<string, Outlet>>): Dispute {
  // Two of them only this dispute would make a page state.
  const kinds = ['ban-announced', 'lawsuit-filed', ...chance.some(Object.keys(KINDS).filter((kind) => !KINDS[kind]!.claim(cast).telling), 6)];
  const needed = new Set(kinds.flatMap((kind) => KINDS[kind]!.terms));
  const vocabulary = [...needed, ...chance.some(Object.keys(VOCABULARY).filter((term) => !needed.has(term)), chance.whole(10, 20))];
  const claims = Object.fromEntries(kinds.map((kind): [string, Claim] => [kind, { ...FIRST_OF, ...KINDS[kind]!.claim(cast) }]));
  const { first, second, product } = cast;
  return {
    id, status: 'live', languages: LANGUAGES, untranslated: [], asOf: `2031-07-${chance.whole(10, 29)}`,
    title: inFive(`${first.en} and ${second.en}, July 2031`, `${first.ko}와 ${second.ko}, 2031년 7월`, `${first.zh}与${second.zh}，2031年7月`, `${first.ja}と${second.ja}、2031年7月`),
    parties: { first: { name: first, term: 'first', also: ['product'] }, second: { name: second, term: 'second' } },
    coverage: { distinctive: { product: 3, ...Object.fromEntries([...needed].slice(0, 6).map((term) => [term, 1])) }, focus: ['second'], other: [], enough: 4 },
    timeline: [{ date: '2031-07-01', event: inFive('The letter is sent.', '서한이 발송되다.', '信函发出。', '書簡が送られる。'), source: 'insider' }],
    terms: {
      first: termOf(first, 'name', `${first.en} Group`), second: termOf(second, 'name', `${second.en} Holdings`), product: termOf(product, 'name', `${first.en} ${product.en}`),
      ...Object.fromEntries(vocabulary.map((term) => [term, VOCABULARY[term]!])),
    },
    sources: {
      insider: { kind: 'person', name: inFive('a person familiar with the matter', '사정을 아는 관계자', '知情人士', '事情に詳しい関係者'), restsOn: 'unknown' },
      'first-letter': { kind: 'document', name: inFive(`a letter from ${first.en}`, `${first.ko}의 서한`, `${first.zh}的信函`, `${first.ja}の書簡`), restsOn: ['insider'] },
    },
    topics: {
      dispute: { name: inFive('The dispute', '분쟁', '争议', '争い'), claims: Object.fromEntries(Object.entries(claims).slice(0, 4)) },
      rest: { name: inFive('What followed', '이후', '后续', 'その後'), claims: Object.fromEntries(Object.entries(claims).slice(4)) },
    },
    accounts: accountsOf(chance, accounts, kinds, cast, outlets, id),
  };
}

function outletOf(name: Required<Localised>): Outlet {
  return { name: inFive(`The ${name.en} Post`, `${name.ko} 신문`, `${name.zh}报`, `${name.ja}新聞`), hosts: [`${idOf(name)}-post.example`], country: 'GB', languages: ['en'] };
}

/** A pack of made disputes. */
export function madePack({ disputes, accounts = 10, seed = 1 }: Much): Pack {
  const chance = chanceOf(seed);
  const name = createNames(chance);
  const outlets = Object.fromEntries(Array.from({ length: 60 }, () => name(2)).map((one) => [`${idOf(one)}-post`, outletOf(one)]));
  const large = Array.from({ length: Math.ceil(2 * Math.sqrt(disputes)) }, () => name(2));
  const all = Array.from({ length: disputes }, (_, at): Dispute => {
    // Half of the disputes are with a large party; the larger, the more.
    const first = chance.next() < 0.5 ? large[Math.floor(large.length * chance.next() ** 2)]! : name(3);
    const cast = { first, second: name(3), product: name(3) };
    return disputeOf(`${idOf(first)}-${idOf(cast.second)}-${at}`, chance, cast, accounts, outlets);
  });
  return { format: 2, version: `2031-07-29-${seed.toString(16).padStart(12, '0')}`, outlets, disputes: Object.fromEntries(all.map((dispute) => [dispute.id, dispute])) };
}
