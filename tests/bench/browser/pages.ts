import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../harness/tool.ts';

/** A stream of figures from 0 to 1 that is the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const WORDS = ('the a of in on over under and but after before ferry harbour council winter bridge orchard lantern market river valley teacher librarian gardener ' +
  'opened closed repaired painted measured counted carried promised early late slowly quietly nearly seven twelve forty hundred metres hours mornings — coast’s').split(' ');
const HANGUL = '항구 의회 겨울 다리 과수원 등불 시장 강 골짜기 교사 사서 정원사 열었다 닫았다 고쳤다 칠했다 세었다 일찍 늦게 천천히 조용히 일곱 열둘 마흔'.split(' ');

/** Sentences of invented news, about `length` characters; with the dash and the curly apostrophe that nearly every page has. */
export function prose(length: number, next: () => number, words: readonly string[] = WORDS): string {
  const parts: string[] = [];
  for (let long = 0; long < length;) {
    const sentence = `${Array.from({ length: 8 + Math.floor(next() * 14) }, () => words[Math.floor(next() * words.length)]!).join(' ')}. `;
    parts.push(sentence);
    long += sentence.length;
  }
  return parts.join('').slice(0, length);
}

/** The same in Korean. */
export const koreanProse = (length: number, next: () => number): string => prose(length, next, HANGUL);

/** A page of `length` characters of text in about `nodes` nodes, half of them elements; without `nodes` as articles are, some 80 characters a node. */
export function plainPage(length: number, { nodes = Math.max(20, Math.round(length / 80)), korean = false, more = '' }: { nodes?: number; korean?: boolean; more?: string } = {}): string {
  const next = random(length + nodes);
  const text = (korean ? koreanProse : prose)(length, next);
  const leaves = Math.max(1, nodes >> 1), each = length / leaves;
  const parts: string[] = [];
  for (let leaf = 0; leaf < leaves; leaf++) {
    const slice = text.slice(Math.round(leaf * each), Math.round((leaf + 1) * each));
    // A paragraph holds some ten inline elements, as links and emphasis stand in news.
    parts.push(leaf % 10 === 0 ? `</p><p>${slice}` : `<span>${slice}</span>`);
  }
  return `<!doctype html><html lang="${korean ? 'ko' : 'en'}"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body><p>Edition</p><p>${more}${parts.join('')}</p></body></html>`;
}

const INLINE = [(text: string) => `<em>${text}</em>`, (text: string) => `<a href="#">${text}</a>`, (text: string) => `<b><i>${text}</i></b>`, (text: string) => `<span class="x">${text}</span>`, (text: string) => `${text}<br>`, (text: string) => `\n  ${text}`];

/**
 * A page of `length` characters of text in marked paragraphs, with inline markup of many kinds in them, furniture between them and a seed.
 * One paragraph in ten stands on it a second time.
 */
export function markedPage(length: number): string {
  const next = random(length);
  const parts: string[] = [];
  const paragraph = (): string => prose(200 + Math.floor(next() * 500), next).split(/(?<=\s)(?=\S)/).map((word) => (next() < 0.08 ? INLINE[Math.floor(next() * INLINE.length)]!(word) : word)).join('');
  let repeated = '';
  for (let at = 0, long = 0; long < length; at++) {
    const again = at % 10 === 9 && repeated !== '';
    const inner = again ? repeated : paragraph();
    if (at % 10 === 4) repeated = inner;
    parts.push(`<p data-mark="${at}">${inner}</p>${at % 7 === 0 ? '<nav><a href="#">Home</a> <a href="#">World</a></nav><script>let x = 1;</script>' : ''}`);
    long += inner.replace(/<[^>]*>/g, '').length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body><main>${parts.join('\n')}</main></body></html>`;
}

/** The fixture that is taken for an article with passages to be found. */
export const STORY = 'pages/en/wire-ban';

/** That article, covered, on a page that has so much text in all: the rest is comments, as news pages have them by the hundred. */
export function storyIn(length: number): string {
  const article = readFileSync(join(ROOT, 'tests/fixtures', `${STORY}.html`), 'utf8');
  const next = random(length);
  const comments = Array.from({ length: Math.max(0, Math.round((length - article.length) / 80)) }, () => `<div class="comment"><p>${prose(80, next)}</p></div>`);
  return article.replace(/<\/body>/, `<section id="comments">${comments.join('')}</section></body>`);
}
