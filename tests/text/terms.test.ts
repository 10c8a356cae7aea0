import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWords, scan } from '../../lib/text/automaton.ts';
import { inflect } from '../../lib/text/inflect.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { compileTerms, findTerms, formsOf } from '../../lib/text/terms.ts';
import type { Term } from '../../lib/schema/index.ts';

type Place = [word: number, start: number, end: number];

/** Every occurrence of every word, by looking at each place for each of them; in the order in which they end, the longer first. */
function searched(words: readonly string[], text: string): Place[] {
  const places: Place[] = [];
  for (let end = 1; end <= text.length; end += 1) {
    for (const [word, form] of words.entries()) {
      if (end >= form.length && text.startsWith(form, end - form.length)) places.push([word, end - form.length, end]);
    }
  }
  return places.sort((a, b) => a[2] - b[2] || a[1] - b[1]);
}

function scanned(words: readonly string[], text: string): Place[] {
  const places: Place[] = [];
  scan(compileWords(words), text, (...place) => places.push(place));
  return places;
}

/** The parts of a text that are found to be a term, normalised. */
function found(term: Term, text: string): string[] {
  const normal = normalise(text).text;
  return findTerms(compileTerms({ term }), normal).map(({ start, end }) => normal.slice(start, end));
}

describe('the automaton', () => {
  // Few letters, so that words overlap, begin and end inside each other and share their beginnings.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '가', '禁', '\ud800'), minLength: 1, maxLength: 5 });
  const words = fc.uniqueArray(word, { maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '가', '禁', '\ud800', '\udc00', ' '), maxLength: 60 });

  it('finds what a search at every place finds', () => {
    fc.assert(fc.property(words, text, (list, source) => { expect(scanned(list, source)).toEqual(searched(list, source)); }), { numRuns: 1000 });
  });

  it('finds what a search finds among words of any signs', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), { maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 20 }), (list, picks) => {
      const source = picks.map((pick) => list[pick] ?? '-').join('');
      expect(scanned(list, source)).toEqual(searched(list, source));
    }));
  });

  it('is the same after the store has kept it', () => {
    fc.assert(fc.property(words, text, (list, source) => {
      const places: Place[] = [];
      scan(structuredClone(compileWords(list)), source, (...place) => places.push(place));
      expect(places).toEqual(scanned(list, source));
    }), { numRuns: 100 });
  });

  it('tells words inside and across each other', () => {
    expect(scanned(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([[1, 1, 4], [0, 2, 4], [3, 2, 6]]);
    expect(scanned(['aa', 'aaa'], 'aaaa')).toEqual([[0, 0, 2], [1, 0, 3], [0, 1, 3], [1, 1, 4], [0, 2, 4]]);
  });

  it('finds nothing without words, and nothing in nothing', () => {
    expect(scanned([], 'ushers')).toEqual([]);
    expect(scanned(['he'], '')).toEqual([]);
  });

  it('goes once through a long text of its own beginnings', () => {
    const long = 'a'.repeat(300_000);
    expect(scanned([`${'a'.repeat(200)}b`, 'c'], long)).toEqual([]);
    expect(scanned(['a'.repeat(200)], long)).toHaveLength(long.length - 199);
  });
});

describe('findTerms', () => {
  /** What findTerms promises, said plainly: each form of each term wherever it stands, a Latin one not inside a word. */
  function naive(terms: Record<string, Term>, normal: string): string[] {
    const latin = (char: string | undefined) => char !== undefined && /[a-z0-9\u00df-\u024f]/.test(char);
    return Object.values(terms).flatMap((term, index) => formsOf(term).flatMap((form) => {
      const hits: string[] = [];
      for (let at = normal.indexOf(form); at >= 0; at = normal.indexOf(form, at + 1)) {
        const cut = (latin(normal[at - 1]) && latin(form[0])) || (latin(form.at(-1)) && latin(normal[at + form.length]));
        if (!cut) hits.push(`${index}@${at}-${at + form.length}`);
      }
      return hits;
    })).sort();
  }

  const pieces = ['pier', 'Lantern Pier', 'ban', 'ana', 'o', '부두', '랜턴 부두', '가', '码头', '码', '桟橋', 'é'];
  const kind = fc.constantFrom('noun' as const, 'verb' as const, 'name' as const);
  const form = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
  const term = fc.oneof(
    fc.record({ kind, en: fc.array(form, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind, ko: fc.array(form, { minLength: 1, maxLength: 3 }), zh: fc.array(form, { minLength: 1, maxLength: 2 }) }),
  );
  const prose = fc.array(fc.constantFrom(...pieces, 's', "'s", ' ', '-', '.', 'ned', '를', 'Ａ', '\u200b'), { maxLength: 20 }).map((parts) => parts.join(''));

  it('finds what a search for each form finds', () => {
    fc.assert(fc.property(fc.array(term, { maxLength: 4 }), prose, (list, text) => {
      const terms = Object.fromEntries(list.map((one, index) => [`term-${index}`, one]));
      const normal = normalise(text).text;
      expect(findTerms(compileTerms(terms), normal).map(({ term: index, start, end }) => `${index}@${start}-${end}`).sort()).toEqual(naive(terms, normal));
    }), { numRuns: 500 });
  });

  it('leads back to the page through the offset map', () => {
    const source = 'The ＬＡＮ\u00adTERN\u00a0 Pier’s fall';
    const normal = normalise(source);
    const [hit] = findTerms(compileTerms({ pier: { kind: 'name', en: ['Lantern Pier'] } }), normal.text).map(({ start, end }) => normal.span(start, end));
    expect(source.slice(hit!.start, hit!.end)).toBe('ＬＡＮ\u00adTERN\u00a0 Pier');
  });

  it('gives every term of a form that several share', () => {
    const compiled = compileTerms({ pier: { kind: 'noun', en: ['pier'], zh: ['码头'] }, quay: { kind: 'noun', en: ['quay'], zh: ['码头'] }, town: { kind: 'name', en: ['Dunhaven'] } });
    const names = (text: string) => findTerms(compiled, normalise(text).text).map((hit) => compiled.keys[hit.term]);
    expect(names('在码头')).toEqual(['pier', 'quay']);
    expect(names('piers and quays at Dunhaven')).toEqual(['pier', 'quay', 'town']);
  });

  it('gives a term once at a place, whichever of its forms stand there', () => {
    expect(found({ kind: 'noun', en: ['pier', 'Pier', 'piers'] }, 'Piers')).toEqual(['piers']);
    expect(found({ kind: 'noun', en: ['pier'], ja: ['pier'] }, 'pier')).toEqual(['pier']);
  });
});

describe('a word of Latin script', () => {
  const ban: Term = { kind: 'noun', en: ['ban'] };

  it.each(['the ban', 'Ban!', '(ban)', '“ban”', 'ban-related', 'post-ban', 'ban/veto', 'a\u00a0ban.', 'ban：', 'Ban의', '对ban的', 'BAN', 'ｂａｎ', 'b\u00adan', 'b\u200ban'])('is found in %j', (text) => {
    expect(found(ban, text)).toEqual(['ban']);
  });

  it.each(['banana', 'urban', 'turban', 'bane', 'Urbane', 'ban2', '4ban', 'banß', 'éban', 'b an', 'b-an', 'ba', ''])('is not found in %j', (text) => {
    expect(found(ban, text)).toEqual([]);
  });

  it.each([
    ['bans', 'bans'], ["the ban's end", "ban's"], ['the ban’s end', "ban's"], ["the bans' end", "bans'"],
  ])('is found inflected in %j', (text, part) => expect(found(ban, text)).toContain(part));

  it('stands in the space of its phrase, however the page writes the space', () => {
    const fire: Term = { kind: 'noun', en: ['fire blight'] };
    for (const text of ['fire blight', 'fire-blight', 'fire\u00a0blight', 'fire \n blight', 'fire‑blight', 'Fire Blights']) expect(found(fire, text), text).toHaveLength(1);
    for (const text of ['fireblight', 'fire, blight', 'fire. Blight', 'fires blight']) expect(found(fire, text), text).toEqual([]);
  });
});

describe('inflect', () => {
  it.each<[string, Term['kind'], string[]]>([
    ['account', 'noun', ['account', 'accounts', "account's", "accounts'"]],
    ['company', 'noun', ['companies', "company's", "companies'"]],
    ['relay', 'noun', ['relays']],
    ['switch', 'noun', ['switches']],
    ['box', 'noun', ['boxes', "box's"]],
    ['ferry company', 'noun', ['ferry companies', "ferry company's", 'ferry-company', 'ferry-companies']],
    ['qx 3', 'noun', ["qx 3's", 'qx-3']],
    ['dunhaven', 'name', ['dunhaven', "dunhaven's"]],
    ['kittle docks', 'name', ["kittle docks'", "kittle docks's", 'kittle-docks']],
    ['prohibit', 'verb', ['prohibits', 'prohibited', 'prohibiting']],
    ['close', 'verb', ['closes', 'closed', 'closing']],
    ['deny', 'verb', ['denies', 'denied', 'denying']],
    ['relay', 'verb', ['relays', 'relayed', 'relaying']],
    ['touch', 'verb', ['touches', 'touched', 'touching']],
    ['ban', 'verb', ['bans', 'banned', 'banning']],
    ['take off', 'verb', ['takes off', 'took off', 'taken off', 'taking off', 'took-off']],
    ['shut', 'verb', ['shut', 'shuts', 'shutting']],
  ])('gives of %s as a %s: %j', (form, kind, some) => {
    const variants = inflect(form, kind);
    expect(variants).toEqual(expect.arrayContaining([form, ...some]));
    expect(new Set(variants).size).toBe(variants.length);
  });

  it.each<[string, Term['kind'], string[]]>([
    ['dunhaven', 'name', ['dunhavens', "dunhavens'"]],
    ['account', 'noun', ['accounted', 'accounting']],
    ['close', 'verb', ["close's", 'closeed', 'closeing']],
    ['ban', 'verb', ['baned', 'baning']],
    ['deny', 'verb', ['denys', 'denyed']],
    ['fake account', 'noun', ['fakes account']],
    ['qx 3', 'noun', ['qx 3s']],
  ])('does not give of %s as a %s: %j', (form, kind, none) => {
    const variants = inflect(form, kind);
    expect(none.filter((one) => variants.includes(one))).toEqual([]);
  });

  it.each(['부두', '码头', '桟橋', '가 pier', '', ' ', '-'])('leaves %j as it is', (form) => {
    for (const kind of ['noun', 'verb', 'name'] as const) expect(inflect(form, kind)).toEqual([form]);
  });

  it('keeps the form among its variants, and none of them empty', () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.constantFrom('noun' as const, 'verb' as const, 'name' as const), (form, kind) => {
      const normal = normalise(form).text;
      const variants = inflect(normal, kind);
      expect(variants[0]).toBe(normal);
      if (normal !== '') expect(variants).not.toContain('');
    }));
  });
});

describe('Korean', () => {
  const pier: Term = { kind: 'noun', ko: ['랜턴 부두'] };

  it.each(['가', '를', '의', '에서', '에', '와', '로', '는', '까지', '조차', '였다', ' '])('is found with 랜턴 부두%s', (particle) => {
    expect(found(pier, `어제 랜턴 부두${particle} 봤다`)).toEqual(['랜턴 부두']);
  });

  it('is found without its spaces', () => {
    expect(found(pier, '랜턴부두가')).toEqual(['랜턴부두']);
    expect(found(pier, '랜턴\u00a0부두가')).toEqual(['랜턴 부두']);
    expect(found(pier, '랜턴, 부두가')).toEqual([]);
  });

  it('is found however its syllables are composed', () => {
    expect(found(pier, '랜턴 부두가'.normalize('NFD'))).toEqual(['랜턴 부두']);
  });

  it('takes Latin letters in it for a word of their own', () => {
    const code: Term = { kind: 'noun', ko: ['QX 부두'] };
    expect(found(code, 'QX 부두가')).toEqual(['qx 부두']);
    expect(found(code, 'PQX 부두가')).toEqual([]);
    expect(formsOf(code)).not.toContain('qx부두');
  });
});

describe('Chinese and Japanese', () => {
  it.each<[string, Term, string[]]>([
    ['邓黑文港务局昨日表示', { kind: 'name', zh: ['港务局'] }, ['港务局']],
    ['在灯笼码头上', { kind: 'noun', zh: ['码头', '灯笼码头'] }, ['灯笼码头', '码头']],
    ['這個碼頭', { kind: 'noun', zh: ['码头'], 'zh-Hant': ['碼頭'] }, ['碼頭']],
    ['ランタン桟橋では', { kind: 'noun', ja: ['桟橋'] }, ['桟橋']],
    ['ﾗﾝﾀﾝ桟橋', { kind: 'noun', ja: ['ランタン'] }, ['ランタン']],
    ['港 务 局', { kind: 'name', zh: ['港务局'] }, []],
    ['Merrowline号渡轮', { kind: 'name', zh: ['Merrowline'] }, ['merrowline']],
    ['渡轮Merrowliners号', { kind: 'name', zh: ['Merrowline'] }, []],
  ])('%s', (text, term, parts) => expect(found(term, text)).toEqual(parts));
});

describe('hostile texts', () => {
  const term: Term = { kind: 'noun', en: ['pier', 'lantern pier'], ko: ['부두'], zh: ['码头'], ja: ['桟橋'] };

  it.each(['\ud800', '\udc00부두\ud800', '\u0000pier\u0000', '\u202epier\u202c', '부\u200b두', 'p\u0301ier', '\uffff'.repeat(1000), 'pier'.repeat(10_000)])('are read to their end: %j', (text) => {
    for (const part of found(term, text)) expect(['pier', '부두']).toContain(part);
  });

  it('find a term behind hidden signs, but not behind an accent', () => {
    expect(found(term, '\u202epier\u202c')).toEqual(['pier']);
    expect(found(term, '부\u200b두')).toEqual(['부두']);
    expect(found(term, 'p\u0301ier')).toEqual([]);
  });

  it('give places inside the text for anything that is thrown at them', () => {
    const compiled = compileTerms({ term });
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('pier', 'lantern ', '부두', '码', '头', '\ud83d')), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const normal = normalise(text).text;
      for (const { start, end } of findTerms(compiled, normal)) expect(formsOf(term)).toContain(normal.slice(start, end));
    }), { numRuns: 300 });
  });

  it('may be keys of any name', () => {
    const noun = (form: string): Term => ({ kind: 'noun', en: [form] });
    const compiled = compileTerms(Object.fromEntries([['constructor', noun('pier')], ['toString', noun('constructor')]]));
    expect(findTerms(compiled, 'pier constructor').map((hit) => compiled.keys[hit.term])).toEqual(['constructor', 'toString']);
  });
});
