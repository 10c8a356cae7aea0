import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { groundOf } from '../../lib/crossref/chain.ts';
import { mirror, relate } from '../../lib/crossref/index.ts';
import type { Account, Claim, Dispute, Localised, Outlet, Relation, Statement, Value } from '../../lib/schema/index.ts';
import { FURTHER } from './further-facts.ts';

const about = (number: number): Value => ({ kind: 'count', number, bound: 'about' });
const over = (number: number): Value => ({ kind: 'count', number, bound: 'over' });
const date = (day: string): Value => ({ kind: 'date', date: day });
const names = (...list: string[]): Value => ({ kind: 'names', names: list });
const stated = (...list: string[]): Value => ({ kind: 'stated', names: list });
const silent = undefined;

/** The facts: what each of the two accounts says on each point, its main value first. */
const FACTS: [claim: string, kind: Claim['kind'], sbs: Value[] | undefined, vibetimes: Value[] | undefined][] = [
  ['ban-announced', 'stated', [stated('claude-code')], [stated('anthropic-tools')]],
  ['ban-effective-date', 'date', [date('2026-07-10')], [date('2026-07-10')]],
  ['ban-report-source', 'names', [names('zhidongxi')], [names('caixin')]],
  ['high-risk-list', 'stated', [stated('high-risk')], [stated('high-risk')]],
  ['models-to-delete', 'names', [names('sonnet', 'opus', 'haiku')], [names()]],
  ['alternative-tool', 'names', [names('qoder')], [names('qoder')]],
  ['subsidy', 'stated', [stated('outside-models', 'weekly-hundreds')], silent],
  ['letter-date', 'date', [date('2026-06-10')], silent],
  ['letter-recipient', 'names', [names('senate-banking-committee')], [names('us-senators')]],
  ['accounts-count', 'count', [about(25_000)], [about(25_000)]],
  ['accounts-operator', 'names', [names('alibaba')], [names('qwen-lab'), names('alibaba-affiliates')]],
  ['exchanges-count', 'count', [over(28_000_000)], [over(28_800_000), over(28_000_000)]],
  ['campaign-period', 'period', [{ kind: 'period', from: '2026-04-22', to: '2026-06-05' }], silent],
  ['distillation-claim', 'stated', [stated('cheap-models')], [stated('competing-models')]],
  ['scale-quote', 'stated', [stated('unlawful', 'systematic', 'industrial')], silent],
  ['account-restrictions', 'stated', [stated('users-2026')], silent],
  ['hidden-code-version', 'version', [{ kind: 'version', version: '2.1.91' }], silent],
  ['hidden-code-release', 'date', [date('2026-04')], silent],
  ['hidden-code-discovery', 'stated', [stated('developer')], [stated('not-named')]],
  ['hidden-code-target', 'stated', [stated('chinese-users')], [stated('chinese-users')]],
  ['hidden-code-label', 'names', [names('backdoor', 'trojan-horse')], [names('hidden-tracking-code', 'backdoor')]],
  ['anthropic-acknowledgement', 'stated', silent, [stated('engineer')]],
  ['removal-date', 'stated', silent, [stated('next-day')]],
  ['anthropic-explanation', 'stated', silent, [stated('account-abuse', 'account-fraud', 'data-extraction')]],
  ['sales-restriction', 'stated', silent, [stated('government-controlled')]],
  ['bypass-blocking', 'names', silent, [names('ant-group', 'bytedance')]],
  ['alibaba-response', 'stated', silent, silent],
];

const SBS = 'sbs-news-2026-07-03';
const VIBETIMES = 'vibetimes-2026-07-04';

let outlets: Record<string, Outlet>;
let dispute: Dispute;
let sbs: Account;
let vibetimes: Account;

beforeAll(() => {
  const loaded = loadPack(fileURLToPath(new URL('../../data', import.meta.url)));
  if (!loaded.ok) throw new Error(`the data does not load:\n${JSON.stringify(loaded.findings, null, 1)}`);
  outlets = loaded.pack.outlets;
  const whole = loaded.pack.disputes['alibaba-anthropic-2026']!;
  // What is held here are the facts that were read for these; whoever adds an account need not edit a test.
  dispute = { ...whole, accounts: Object.fromEntries([SBS, VIBETIMES, ...Object.keys(FURTHER)].map((id) => [id, whole.accounts[id]!])) };
  sbs = dispute.accounts[SBS]!;
  vibetimes = dispute.accounts[VIBETIMES]!;
});

const claimOf = (id: string) => Object.values(dispute.topics).map((topic) => topic.claims[id]).find(Boolean);
const said = (account: Account, claim: string): Statement | undefined => account.statements.find((one) => one.claim === claim);
const values = (statement: Statement | undefined) => statement && [statement.value, ...statement.also.map((one) => one.value)];
const origins = (account: Account, claim: string) => groundOf(dispute.sources, account, said(account, claim)!).origins;

/** Every text of ours in a part of the data: what has an English form that is a text, with the place where it stands. */
function textsIn(part: unknown, place = ''): [string, Localised][] {
  if (part === null || typeof part !== 'object') return [];
  if ('en' in part && typeof part.en === 'string') return [[place, part as Localised]];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${place}/${key}`));
}
const sentences = () => textsIn(dispute).filter(([place]) => /\/(question|summary|reason|event)$/.test(place));

describe('the two accounts that the data began with', () => {
  for (const [id, kind, first, second] of FACTS) {
    it(`say on ${id} what their pages say, and no more`, () => {
      expect(claimOf(id)?.kind).toBe(kind);
      expect(values(said(sbs, id))).toEqual(first);
      expect(values(said(vibetimes, id))).toEqual(second);
    });
  }

  it('say nothing beyond these points', () => {
    const stating = (column: 2 | 3) => FACTS.filter((row) => row[column]).map(([id]) => id).sort();
    expect(sbs.statements.map((one) => one.claim).sort()).toEqual(stating(2));
    expect(vibetimes.statements.map((one) => one.claim).sort()).toEqual(stating(3));
  });

  it('carry their own words for what is counted', () => {
    expect(said(sbs, 'accounts-count')!.label).toBe('fake accounts');
    expect(said(vibetimes, 'accounts-count')!.label).toBe('fraudulent accounts');
    expect(said(sbs, 'exchanges-count')!.label).toBe('conversations');
    expect(said(vibetimes, 'exchanges-count')!.label).toBe('interactions');
  });

  it('stand where and when they were published', () => {
    expect(sbs).toMatchObject({
      published: '2026-07-03', language: 'en', translated: 'machine', read: 'whole',
      addresses: ['https://news.sbs.co.kr/english/article.do?news_id=N1008640918', 'https://news.sbs.co.kr/amp/news.amp?news_id=N1008640918'],
    });
    expect(vibetimes).toMatchObject({
      published: '2026-07-04', language: 'en', byline: '모민철', read: 'whole',
      addresses: ['https://vibetimes.co.kr/en/news/cmr5oe14t1oa5amamnm1q264y'],
    });
    expect(vibetimes.translated).toBeUndefined();
    for (const account of [sbs, vibetimes]) {
      for (const address of account.addresses) expect(outlets[account.outlet]!.hosts).toContain(new URL(address).host);
    }
  });

  it.each<[claim: string, relation: Relation]>([
    ['ban-announced', 'less-specific'], ['high-risk-list', 'same'], ['distillation-claim', 'other-wording'],
    ['hidden-code-discovery', 'less-specific'], ['hidden-code-target', 'same'],
  ])('stand to each other in prose as a reader of both would say: on %s, the second is %s', (id, relation) => {
    const [first, second, claim] = [values(said(sbs, id))!, values(said(vibetimes, id))!, claimOf(id)!];
    expect(relate(first, second, claim)).toBe(relation);
    expect(relate(second, first, claim)).toBe(mirror(relation));
  });
});

/** A value in the short form of the further facts; names in the order of the alphabet. */
function short(value: Value): string {
  switch (value.kind) {
    case 'count': return `${value.bound} ${value.number}`;
    case 'date': return value.date;
    case 'period': return `${value.from}/${value.to}`;
    case 'version': return value.version;
    case 'names': return value.names.toSorted().join(' ') || 'none';
    case 'stated': return value.names?.toSorted().join(' ') ?? 'stated';
  }
}

describe('the accounts of which the beginning was read', () => {
  it('are these, and say that no more was read', () => {
    for (const id of Object.keys(FURTHER)) expect(dispute.accounts[id]!.read).toBe('beginning');
  });

  it.each(Object.entries(FURTHER))('say what their pages say, and no more: %s', (id, facts) => {
    const statements = dispute.accounts[id]!.statements.map((one) => [one.claim, [one.value, ...one.also.map((also) => also.value)].map(short).join(', ')]);
    const expected = Object.entries(facts).map(([claim, value]) => [claim, claimOf(claim)?.names ? value.split(' ').toSorted().join(' ') : value]);
    expect(statements.toSorted()).toEqual(expected.toSorted());
  });
});

describe('who rests on whom', () => {
  it('is one origin for the figures of the letter', () => {
    for (const claim of ['accounts-count', 'exchanges-count', 'accounts-operator', 'distillation-claim']) {
      expect(origins(sbs, claim)).toEqual(['anthropic']);
      expect(origins(vibetimes, claim)).toEqual(['anthropic']);
    }
  });

  it('is two origins for the ban, since nothing says that the insiders are one person', () => {
    expect(origins(sbs, 'high-risk-list')).toEqual(['zhidongxi-insider']);
    expect(origins(vibetimes, 'high-risk-list')).toEqual(['caixin-insider']);
    expect(dispute.sources['zhidongxi-insider']!.name).toEqual(dispute.sources['caixin-insider']!.name);
  });

  it('is nobody in common where neither account names a source', () => {
    expect(origins(sbs, 'models-to-delete')).toEqual(['itself-sbs-news']);
    expect(origins(vibetimes, 'models-to-delete')).toEqual(['itself-vibetimes']);
  });

  it('is the developer for the code, as one account tells it, and not said in the other', () => {
    expect(origins(sbs, 'hidden-code-discovery')).toEqual(['developer']);
    expect(origins(vibetimes, 'hidden-code-discovery')).toEqual(['itself-vibetimes']);
  });

  it('is the engineer in person for the acknowledgement, and the company for the explanation', () => {
    expect(origins(vibetimes, 'anthropic-acknowledgement')).toEqual(['anthropic-engineer']);
    expect(origins(vibetimes, 'anthropic-explanation')).toEqual(['anthropic']);
  });
});

describe('the timeline', () => {
  it('has every day that the accounts give, in order', () => {
    const dates = dispute.timeline.map((entry) => entry.date);
    for (const day of ['2026-04', '2026-04-22', '2026-06-05', '2026-06-10', '2026-07-03', '2026-07-10']) expect(dates).toContain(day);
    // A month stands for its end: "from late June" comes after a day in June.
    expect(dates.map((day) => (day === '2026-06' ? '2026-06-30' : day))).toEqual(dates.map((day) => (day === '2026-06' ? '2026-06-30' : day)).sort());
  });
});

/** Words that judge, or that tell a reader what to think of an account or a party. */
const VERDICTS = [
  /\b(false|falsely|untrue|mislead\w*|bias\w*|omit\w*|omission|admit\w*|refus\w*|disputed|correct\w*|incorrect\w*|wrong\w*|fails? to|failed|lie[sd]?|lying|allegedly|so-called|debunk\w*|hoax|conceal\w*|propaganda|unfounded|baseless)\b/i,
  /허위|거짓|왜곡|편향|누락|오보|은폐|시인했|거부했/,
  /虚假|虛假|误导|誤導|偏见|偏見|遗漏|遺漏|谎|謊|承认|承認|所谓|所謂|隐瞒|隱瞞/,
  /虚偽|誤報|偏向|隠蔽|嘘|認めた|いわゆる/,
];

describe('our own texts', () => {
  it('are there in English, Korean and Chinese, everywhere', () => {
    const lacking = [...textsIn(dispute), ...Object.values(dispute.accounts).flatMap(({ outlet }) => textsIn(outlets[outlet], `/outlets/${outlet}`))].filter(([, text]) => !text.en || !text.ko || !text.zh).map(([place]) => place);
    expect(lacking).toEqual([]);
  });

  it('are in the language that they are said to be in', () => {
    expect(sentences().length).toBeGreaterThan(2 * FACTS.length);
    for (const [place, { en, ko, zh, ja, 'zh-Hant': hant }] of sentences()) {
      expect(en, place).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\s]+$/u);
      expect(ko, place).toMatch(/\p{Script=Hangul}/u);
      for (const chinese of [zh, hant ?? zh]) {
        expect(chinese, place).toMatch(/\p{Script=Han}/u);
        expect(chinese, place).not.toMatch(/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      }
      if (ja) expect(ja, place).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });

  it('judge nobody', () => {
    const judging = textsIn(dispute).flatMap(([place, text]) => Object.values(text).filter((one) => VERDICTS.some((verdict) => verdict.test(one))).map((one) => `${place}: ${one}`));
    expect(judging).toEqual([]);
  });

  it('name no outlet of the data but as the source of another, so that two outlets can trade names and nothing else changes on screen', () => {
    const marks = Object.values(outlets).flatMap((outlet) => [...Object.values(outlet.name), ...outlet.hosts]).concat('SBS');
    const isName = (place: string) => /^\/sources\/[^/]+\/name$|\/names\/[^/]+\/name$/.test(place);
    const naming = textsIn(dispute).filter(([place, text]) => !isName(place) && Object.values(text).some((one) => marks.some((mark) => one.toLowerCase().includes(mark.toLowerCase())))).map(([place]) => place);
    expect(naming).toEqual([]);
  });

  it('leave to the page no more than a few of its words', () => {
    for (const account of Object.values(dispute.accounts)) {
      for (const statement of account.statements) {
        for (const words of [statement.wording, statement.label, ...statement.also.map((one) => one.wording)]) {
          if (words && /[a-z]/i.test(words)) expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(5);
        }
        expect(statement.summary.en.length, statement.summary.en).toBeLessThanOrEqual(200);
      }
    }
  });
});

describe('what could be known, and when', () => {
  it('is never later than an account that reports it', () => {
    for (const account of Object.values(dispute.accounts)) {
      for (const { claim } of account.statements) expect((claimOf(claim)!.since ?? '') <= (account.published ?? '9'), claim).toBe(true);
    }
  });
});
