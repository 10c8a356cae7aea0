import type { Claim, Localised, Value } from '../../../lib/schema/index.ts';
import type { Chance } from './chance.ts';
import { inFive } from './names.ts';

/** Who stands against whom, over what. `product` is the first party's. */
export interface Cast {
  first: Required<Localised>;
  second: Required<Localised>;
  product: Required<Localised>;
}

/** What a dispute may have a claim of: how it is recognised, and what is said of it, as data and as a page says it. */
export interface Kind {
  /** Terms of the vocabulary that it needs. */
  terms: readonly string[];
  claim(cast: Cast): Pick<Claim, 'kind' | 'recognise' | 'question' | 'label'> & Partial<Claim>;
  /** A value as the data have it, and a sentence of a page that gives it. */
  say(chance: Chance, cast: Cast): { value: Value; wording?: string; sentence: string };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day of 2031 as the data and as pages write it. */
function day(chance: Chance): { iso: string; words: string } {
  const [month, date] = [chance.whole(1, 12), chance.whole(1, 28)];
  return { iso: `2031-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, words: `${MONTHS[month - 1]} ${date}` };
}

const pattern = (all: Claim['recognise'][number]['all'], more: Partial<Claim['recognise'][number]> = {}) => ({ all, near: [], about: [], none: [], despite: [], ...more });
const stated = (sentence: string) => ({ value: { kind: 'stated' } as const, sentence });
function count(number: number, wording: string, sentence: string, bound: 'exact' | 'over' = 'exact') {
  return { value: { kind: 'count', number, bound } as const, wording, sentence };
}
const dated = ({ iso, words }: ReturnType<typeof day>, sentence: string) => ({ value: { kind: 'date', date: iso } as const, wording: words, sentence });

/** The names that a cause may have, of the vocabulary. */
const CAUSES = { outage: inFive('an outage', '장애', '服务中断', '障害'), 'data-leak': inFive('a data leak', '정보 유출', '数据泄露', '情報漏えい'), fraud: inFive('fraud', '사기', '欺诈', '詐欺'), defect: inFive('a defect', '결함', '缺陷', '欠陥') };

/** The claims that disputes are made of, by id. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'ban-announced': {
    terms: ['ban'],
    claim: ({ second, product }) => ({ kind: 'stated', telling: true, question: inFive(`What is ${second.en} reported to ban?`, `${second.ko}은(는) 무엇을 금지하는가?`, `据报道，${second.zh}禁用什么？`, `${second.ja}は何を禁止すると報じられたか？`), label: inFive(`Ban of ${product.en}`, `${product.ko} 금지`, `${product.zh}禁令`, `${product.ja}の禁止`), recognise: [pattern(['ban', 'product'], { near: ['second'] })] }),
    say: (_, { second, product }) => stated(`${second.en} told its staff that it would ban ${product.en} in all of its offices.`),
  },
  'ban-date': {
    terms: ['ban', 'take-effect', 'letter'],
    claim: () => ({ kind: 'date', binds: ['take-effect'], unbinds: ['letter'], question: inFive('From which day does the ban apply?', '금지는 언제부터 적용되는가?', '禁令从哪天起生效？', '禁止はいつから適用されるか？'), label: inFive('Start of the ban', '금지 시작일', '禁令生效日', '禁止の開始日'), recognise: [pattern(['ban', 'take-effect'])] }),
    say: (chance) => { const at = day(chance); return dated(at, `The ban takes effect on ${at.words}, an internal notice said.`); },
  },
  'accounts-count': {
    terms: ['account'],
    claim: () => ({ kind: 'count', unit: ['account'], question: inFive('How many accounts are named?', '계정은 몇 개인가?', '涉及多少账户？', 'アカウントはいくつか？'), label: inFive('Accounts', '계정 수', '账户数', 'アカウント数'), recognise: [pattern(['account'], { near: [['first', 'second', 'product']] })] }),
    say: (chance, { first }) => { const n = chance.whole(2, 90) * 1000; return count(n, n.toLocaleString('en'), `More than ${n.toLocaleString('en')} fraudulent accounts were opened with ${first.en} within weeks.`, 'over'); },
  },
  'letter-date': {
    terms: ['letter', 'lawmaker', 'ban'],
    claim: () => ({ kind: 'date', binds: ['letter'], unbinds: ['ban'], question: inFive('Of which day is the letter?', '서한의 날짜는?', '信函写于哪天？', '書簡の日付は？'), label: inFive('Day of the letter', '서한 날짜', '信函日期', '書簡の日付'), recognise: [pattern(['letter'], { near: [['first', 'second']] })] }),
    say: (chance, { first }) => { const at = day(chance); return dated(at, `In a letter dated ${at.words}, ${first.en} asked lawmakers to step in.`); },
  },
  'lawsuit-filed': {
    terms: ['lawsuit', 'court'],
    claim: ({ first, second }) => ({ kind: 'stated', telling: true, question: inFive(`What does ${first.en} ask of the court?`, `${first.ko}은(는) 법원에 무엇을 청구하는가?`, `${first.zh}向法院请求什么？`, `${first.ja}は裁判所に何を求めたか？`), label: inFive(`${first.en} v ${second.en}`, '소송', '诉讼', '訴訟'), recognise: [pattern(['lawsuit', 'first', 'second'])] }),
    say: (_, { first, second }) => stated(`${first.en} filed a lawsuit against ${second.en} in a district court.`),
  },
  'damages-sought': {
    terms: ['damages'],
    claim: () => ({ kind: 'count', measure: 'USD', binds: ['damages'], question: inFive('What sum is asked for?', '청구한 금액은?', '索赔金额是多少？', '請求額はいくらか？'), label: inFive('Sum', '청구액', '索赔额', '請求額'), recognise: [pattern(['damages'])] }),
    say: (chance, { first }) => { const n = chance.whole(2, 900); return count(n * 1e6, `$${n} million`, `${first.en} seeks damages of $${n} million.`); },
  },
  'trial-period': {
    terms: ['trial-run'],
    claim: () => ({ kind: 'period', binds: ['trial-run'], question: inFive('From when to when did the trial run?', '시범 운영 기간은?', '试运行从何时到何时？', '試験運用の期間は？'), label: inFive('Trial', '시범 운영', '试运行', '試験運用'), recognise: [pattern(['trial-run', 'product'])] }),
    say(chance, { product }) {
      const [from, to] = [day(chance), day(chance)].sort((a, b) => (a.iso < b.iso ? -1 : 1)) as [ReturnType<typeof day>, ReturnType<typeof day>];
      return { value: { kind: 'period', from: from.iso, to: to.iso }, sentence: `A trial of ${product.en} ran from ${from.words} to ${to.words}.` };
    },
  },
  'update-version': {
    terms: ['update'],
    claim: () => ({ kind: 'version', binds: ['update'], question: inFive('Which version is named?', '어느 버전인가?', '是哪个版本？', 'どのバージョンか？'), label: inFive('Version', '버전', '版本', 'バージョン'), recognise: [pattern(['update', 'product'])] }),
    say(chance, { product }) {
      const version = `${chance.whole(1, 9)}.${chance.whole(0, 20)}.${chance.whole(0, 90)}`;
      return { value: { kind: 'version', version }, wording: version, sentence: `The update of ${product.en} to version ${version} was pulled a day later.` };
    },
  },
  cause: {
    terms: Object.keys(CAUSES),
    claim: () => ({ kind: 'names', difference: 'other-wording', names: Object.fromEntries(Object.entries(CAUSES).map(([id, name]) => [id, { name, term: id }])), question: inFive('What is named as the cause?', '무엇을 원인으로 드는가?', '被指为原因的是什么？', '何が原因とされているか？'), label: inFive('Cause', '원인', '原因', '原因'), recognise: [pattern([Object.keys(CAUSES)], { near: [['product', 'first']] })] }),
    say(chance, { product }) {
      const [id, name] = chance.one(Object.entries(CAUSES));
      return { value: { kind: 'names', names: [id] }, wording: name.en, sentence: `It all began with ${name.en} at ${product.en}, two insiders said.` };
    },
  },
  denial: {
    terms: ['deny'],
    claim: ({ second }) => ({ kind: 'stated', question: inFive(`What does ${second.en} say to that?`, `${second.ko}의 입장은?`, `${second.zh}如何回应？`, `${second.ja}はどう答えたか？`), label: inFive('The answer', '입장', '回应', '回答'), recognise: [pattern(['deny', 'second'], { despite: ['denied'] })] }),
    say: (_, { second }) => stated(`${second.en} rejected the accusation through a spokesperson.`),
  },
  'layoffs-count': {
    terms: ['employee', 'lay-off'],
    claim: () => ({ kind: 'count', unit: ['employee'], question: inFive('How many employees are to go?', '몇 명을 감원하는가?', '裁减多少员工？', '何人を削減するか？'), label: inFive('Employees', '감원 규모', '裁员人数', '削減数'), recognise: [pattern(['employee', 'lay-off'])] }),
    say: (chance, { second }) => { const n = chance.whole(12, 980); return count(n, `${n}`, `${second.en} laid off ${n} employees who worked with it.`); },
  },
};
