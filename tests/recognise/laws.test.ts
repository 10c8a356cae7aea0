/**
 * Laws of recognition, on fixture pages of both disputes: what may change around and inside a page without changing what is
 * read on it, and what may not. Each law holds a changed page against the same page unchanged, so that it says nothing about
 * whether the reading is the expected one; other tests do.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../data/desk/try/page.ts';
import { prepare, recognise, type CompiledDispute } from '../../lib/recognise/index.ts';
import type { Found, Pack, Page, Value } from '../../lib/schema/index.ts';
import { formsOf } from '../../lib/text/terms.ts';
import { disputeOf, inShort, packIn, read, statementsOf } from './readings.ts';

interface Subject {
  name: string;
  html: string;
  page: Page;
  pack: Pack;
  dispute: CompiledDispute;
  /** Headlines on the dispute with other values, such as stand beside articles on it. */
  headlines: string[];
}

const PUBLISHED_AT = 'https://paper.example/story';

function subjects(data: string, folder: string, names: string[], headlines: string[]): Subject[] {
  const pack = packIn(data);
  const dispute = disputeOf(pack);
  return names.map((name) => {
    const html = readFileSync(fileURLToPath(new URL(`../../${folder}/${name}.html`, import.meta.url)), 'utf8');
    return { name, html, page: pageOf(html, PUBLISHED_AT), pack, dispute, headlines };
  });
}

const FIRST = subjects('data', 'tests/fixtures/pages', [
  'en/wire-ban', 'en/finance-note', 'en/amp-letter', 'ko/wire-ban', 'ko/brief-letter', 'zh/wire-insider', 'zh-hant/wire-taiwan', 'ja/wire-ban',
], [
  'Alibaba bans Claude Code from July 8 over 31,000 fraudulent accounts, says Anthropic',
  'Anthropic engineer confirms hidden tracker in Claude Code 2.3.45',
  '알리바바, 7월 8일부터 앤트로픽 클로드 코드 사용 금지…허위 계정 3만1천 개',
  '阿里巴巴7月8日起禁用Claude Code，Anthropic称虚假账户达3.1万个',
  'アリババ、7月8日からClaude Codeを禁止 アンソロピックは不正アカウント3万1000件と主張',
]);
const SECOND = subjects('tests/fixtures/second/data', 'tests/fixtures/second/pages', [
  'en/wire-collapse', 'en/figures-table', 'en/broadcast-transcript', 'ko/wire-collapse', 'ko/five-days-on', 'zh/wire-collapse', 'ja/wire-collapse',
], [
  'Merrowline denies Corvina touched Lantern Pier as port counts 2,700 people led to safety',
  'Lantern Pier gave way on March 13, says Dunhaven Port Authority',
  '메로라인 "랜턴 부두 3월 13일 무너져"…2천700명 대피, 배 52척 이동',
  '梅罗航运否认渡轮碰到灯笼码头，2700人被疏散',
  'ランタン桟橋、3月13日に崩落 メローラインは接触を否定',
]);
const ALL = [...FIRST, ...SECOND];
/** Subjects are drawn by their names, so that a counterexample is told in a line. */
const any = (from: readonly Subject[]) => fc.constantFrom(...from.map(({ name, dispute }) => `${dispute.id}: ${name}`));
const subjectOf = (label: string): Subject => ALL.find(({ name, dispute }) => label === `${dispute.id}: ${name}`)!;

const shown = ({ claim, value, passage }: Found) => `${claim} ${inShort(value)}: ${passage.text}`;
const reading = (subject: Subject, page: Page) => statementsOf(subject.dispute, page);

/** A page with the texts of its article, and its title, changed. */
function rewritten(page: Page, change: (text: string, block: number) => string): Page {
  return { ...page, title: change(page.title, -1), blocks: page.blocks.map((block, at) => (block.article ? { ...block, text: change(block.text, at) } : block)) };
}

it.each(ALL)('$name is covered, so that the laws say something of it', (subject) => {
  expect(reading(subject, subject.page)?.length).toBeGreaterThan(2);
});

describe('furniture', () => {
  const links = (texts: string[]) => texts.map((text) => `<li><a href="/x">${text}</a></li>`).join('');
  const FURNITURE: ((headlines: string[]) => string)[] = [
    (headlines) => `<nav><ul>${links(['Home', 'World', ...headlines])}</ul></nav>`,
    (headlines) => `<aside class="most-read"><h2>Most read</h2><ol>${links(headlines)}</ol></aside>`,
    (headlines) => `<section class="related"><h3>Related</h3><ul>${links(headlines)}</ul></section>`,
    (headlines) => `<div class="comments" id="comments"><h3>Comments</h3>${headlines.map((text) => `<div class="comment"><b>reader</b><p>${text}</p></div>`).join('')}</div>`,
    (headlines) => `<footer><p>© 2031 The paper</p><ul>${links(['Contact', ...headlines])}</ul></footer>`,
  ];
  const put = (html: string, above: string, below: string) => html.replace(/(<body[^>]*>)/, (open) => open + above).replace('</body>', () => `${below}</body>`);

  it('around an article changes no statement', () => {
    fc.assert(fc.property(any(ALL), fc.array(fc.nat(FURNITURE.length - 1), { maxLength: 2 }), fc.array(fc.nat(FURNITURE.length - 1), { minLength: 1, maxLength: 3 }), (label, above, below) => {
      const subject = subjectOf(label);
      const build = (kinds: number[]) => kinds.map((kind) => FURNITURE[kind]!(subject.headlines)).join('\n');
      const page = pageOf(put(subject.html, build(above), build(below)), PUBLISHED_AT);
      expect(reading(subject, page)?.map(shown)).toEqual(reading(subject, subject.page)!.map(shown));
    }), { numRuns: 60 });
  });
});

describe('the order of paragraphs', () => {
  /**
   * Pages whose every sentence stands alone: it names what it speaks of, or leans on its own paragraph or the title. A
   * transcript, in which questions and answers lean on each other, and a table, whose cells lean on the head of their row, are none.
   */
  const ALONE = ALL.filter(({ name }) => ['en/wire-ban', 'ko/brief-letter', 'ja/wire-ban', 'zh/wire-insider', 'en/wire-collapse', 'ko/wire-collapse', 'zh/wire-collapse', 'ja/wire-collapse'].includes(name));

  it('changes no stated value', () => {
    const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    fc.assert(fc.property(any(ALONE), order, (label, keys) => {
      const subject = subjectOf(label);
      const { blocks } = subject.page;
      const places = blocks.flatMap((block, at) => (block.article && block.kind === 'paragraph' ? [at] : []));
      const shuffled = places.map((at, index) => ({ at, key: keys[index % keys.length]! })).sort((a, b) => a.key - b.key).map(({ at }) => blocks[at]!);
      const next = [...blocks];
      places.forEach((at, index) => { next[at] = shuffled[index]!; });
      expect(new Set(read(subject.dispute, { ...subject.page, blocks: next }))).toEqual(new Set(read(subject.dispute, subject.page)));
    }), { numRuns: 150 });
  });
});

describe('a figure of the text', () => {
  /** A statement whose value is one plain figure that stands nowhere else on the page: where its digits are, and what they are worth. */
  interface Figure { subject: Subject; found: Found; digits: string; at: number; valueOf(digits: string): Value }

  function figureOf(subject: Subject, found: Found): Figure[] {
    const { value, wording, passage } = found;
    const block = subject.page.blocks[passage.block]!.text;
    const groups = [...wording.matchAll(/\d+(?:[.,]\d+)*/g)];
    const last = groups.at(-1);
    if (!last) return [];
    const digits = last[0];
    const everything = [subject.page.title, ...subject.page.blocks.filter((one) => one.article).map((one) => one.text)].join('\n');
    if (everything.split(digits).length !== 2) return [];
    const at = block.indexOf(wording, passage.start) + last.index;
    if (value.kind === 'version') return [{ subject, found, digits, at, valueOf: (next) => ({ kind: 'version', version: next }) }];
    // A day without its month is counted from the day of publication: another day may be of another month.
    if (value.kind === 'date' && /[a-z월月]/i.test(wording) && /^\d{1,2}$/.test(digits) && value.date.endsWith(`-${digits.padStart(2, '0')}`)) {
      return [{ subject, found, digits, at, valueOf: (next) => ({ kind: 'date', date: `${value.date.slice(0, 8)}${next.padStart(2, '0')}` }) }];
    }
    const plain = Number(digits.replaceAll(',', ''));
    if (value.kind !== 'count' || groups.length !== 1 || !(plain > 0)) return [];
    const scale = Math.round(value.number / plain);
    return Math.round(plain * scale) === value.number ? [{ subject, found, digits, at, valueOf: (next) => ({ ...value, number: Math.round(Number(next.replaceAll(',', '')) * scale) }) }] : [];
  }

  const FIGURES = ALL.flatMap((subject) => reading(subject, subject.page)!.flatMap((found) => figureOf(subject, found)));

  /** Figures of the same form: digits for digits, none in front a nought; days from 10 to 28 for days. */
  function likeIt({ digits, found }: Figure): fc.Arbitrary<string> {
    if (found.value.kind === 'date') return fc.integer(digits.length === 1 ? { min: 1, max: 9 } : { min: 10, max: 28 }).map(String);
    const shape = [...digits].map((char, at) => (/\d/.test(char) ? fc.integer({ min: at === 0 || !/\d/.test(digits[at - 1]!) ? 1 : 0, max: 9 }).map(String) : fc.constant(char)));
    return fc.tuple(...shape).map((chars) => chars.join(''));
  }

  it('stands once on these pages, for counts, dates and versions', () => {
    expect(FIGURES.length).toBeGreaterThan(20);
    expect(new Set(FIGURES.map(({ found }) => found.value.kind))).toEqual(new Set(['count', 'date', 'version']));
  });

  it('changed to another of the same form changes the value of its claim, and nothing else', () => {
    fc.assert(fc.property(fc.nat(FIGURES.length - 1).chain((which) => fc.record({ page: fc.constant(FIGURES[which]!.subject.name), digits: fc.constant(FIGURES[which]!.digits), which: fc.constant(which), next: likeIt(FIGURES[which]!) })), ({ which, next }) => {
      const { subject, found, digits, at, valueOf } = FIGURES[which]!;
      fc.pre(next !== digits);
      const before = reading(subject, subject.page)!;
      const expected = before.map((one) => (one.claim === found.claim && inShort(one.value) === inShort(found.value) ? { ...one, value: valueOf(next) } : one)).map(({ claim, value }) => `${claim} ${inShort(value)}`);
      fc.pre(new Set(expected).size === expected.length);
      const page = rewritten(subject.page, (text, block) => (block === found.passage.block ? text.slice(0, at) + next + text.slice(at + digits.length) : text));
      expect(read(subject.dispute, page)).toEqual(expected);
    }), { numRuns: 200 });
  });
});

describe('the parties', () => {
  it('removed from a page, either of them, remove its coverage', () => {
    fc.assert(fc.property(any(ALL), fc.nat(1), fc.constantFrom('', 'it', 'the firm', '회사', '某方', '某社'), (label, which, instead) => {
      const subject = subjectOf(label);
      const [dispute] = Object.values(subject.pack.disputes);
      const party = Object.values(dispute!.parties)[which]!;
      const named = [party.term, ...(party.also ?? [])].flatMap((term) => formsOf(dispute!.terms[term]!));
      const forms = named.sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const without = rewritten(subject.page, (text) => text.normalize('NFKC').replace(new RegExp(forms.join('|'), 'gi'), instead));
      expect(reading(subject, without)).toBeUndefined();
    }), { numRuns: 100 });
  });
});

describe('reading a page again', () => {
  it('gives the same, with the text prepared once, twice, or the recogniser kept and fetched', () => {
    fc.assert(fc.property(any(ALL), (label) => {
      const subject = subjectOf(label);
      const text = prepare(subject.page);
      const once = recognise(subject.dispute, text);
      expect(recognise(subject.dispute, text)).toEqual(once);
      expect(recognise(subject.dispute, prepare(structuredClone(subject.page)))).toEqual(once);
      expect(recognise(structuredClone(subject.dispute), prepare(subject.page))).toEqual(once);
    }), { numRuns: 30 });
  });
});

describe('figures and words as another typesetter sets them', () => {
  it('full-width figures change no claim and no value', () => {
    fc.assert(fc.property(any(ALL), fc.array(fc.boolean(), { minLength: 7, maxLength: 31 }), (label, wide) => {
      const subject = subjectOf(label);
      let at = 0;
      const page = rewritten(subject.page, (text) => text.replace(/\d/g, (digit) => (wide[at++ % wide.length] ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit)));
      expect(read(subject.dispute, page)).toEqual(read(subject.dispute, subject.page));
    }), { numRuns: 60 });
  });

  it('soft hyphens inside long words change no claim and no value', () => {
    fc.assert(fc.property(any(ALL), fc.array(fc.nat(9), { minLength: 3, maxLength: 13 }), (label, places) => {
      const subject = subjectOf(label);
      let at = 0;
      const page = rewritten(subject.page, (text) => text.replace(/[a-z]{7,}/gi, (word) => {
        const place = 2 + (places[at++ % places.length]! % (word.length - 4));
        return `${word.slice(0, place)}\u00ad${word.slice(place)}`;
      }));
      expect(read(subject.dispute, page)).toEqual(read(subject.dispute, subject.page));
    }), { numRuns: 60 });
  });
});

describe('characters that a reader does not see', () => {
  const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

  it('change no claim and no value', () => {
    fc.assert(fc.property(any(ALL), fc.array(fc.nat(5000), { maxLength: 12 }), fc.constantFrom(...INVISIBLE), (label, places, invisible) => {
      const subject = subjectOf(label);
      const page = rewritten(subject.page, (text) => {
        const at = new Set(places.map((place) => place % (text.length + 1)));
        return [...Array(text.length + 1).keys()].map((i) => (at.has(i) ? invisible : '') + (text[i] ?? '')).join('');
      });
      expect(new Set(read(subject.dispute, page))).toEqual(new Set(read(subject.dispute, subject.page)));
    }), { numRuns: 200 });
  });
});
