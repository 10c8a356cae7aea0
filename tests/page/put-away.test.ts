import { afterEach, describe, expect, it } from 'vitest';
import { markArticle } from '../../lib/page/article.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { show } from './build.ts';

const before = document.title;
afterEach(() => {
  document.title = before;
  document.body.replaceChildren();
});

const prose = (about: string) => Array.from({ length: 4 }, (_, at) => `<p>The report on the ${about} has a paragraph here, number ${at + 1}, which is as long as a paragraph of a report is.</p>`).join('');
const harbour = `<h1>New harbour opens in autumn</h1>${prose('harbour')}`, bridge = `<h1>Old bridge to be painted red</h1>${prose('bridge')}`;

/** What of a page is taken for its article. */
function articleOf(title: string, markup: string): string {
  document.title = title;
  show(document, markup);
  const blocks = readBlocks(document), isArticle = markArticle(document, blocks);
  return blocks.filter((_, at) => isArticle[at]).map(({ text }) => text).join('\n');
}

describe('an article that the page does not show', () => {
  it.each(['class="away"', 'class="unseen"', 'inert'])('is none of the story beside it: %s', (how) => {
    const css = '<style>.away { display: none } .unseen { visibility: hidden }</style>';
    const found = articleOf('New harbour opens in autumn', `${css}<main><div ${how}><article>${bridge}</article></div><article>${harbour}</article></main>`);
    expect(found).toContain('report on the harbour');
    expect(found).not.toContain('report on the bridge');
  });

  it('is one with what stands beside it, where all of the page is hidden until it is ready', () => {
    const parts = `<h1>New harbour opens in autumn</h1>${prose('harbour')}<section><h1>What comes next</h1>${prose('bridge')}</section>`;
    const found = articleOf('New harbour opens in autumn', `<style>main { visibility: hidden }</style><main><article>${parts}</article></main>`);
    expect(found).toContain('report on the harbour');
    expect(found).toContain('report on the bridge');
  });

  it('is the story where nothing tells which title is the page\'s, and a notice keeps all else out of reach', () => {
    expect(articleOf('Gazette', `<header><h1>The Gazette of the Coast</h1></header><main inert><article>${harbour}</article></main><div>We use cookies.</div>`)).toContain('report on the harbour');
  });
});

describe('a story that the page has twice', () => {
  const twice = (copy: string) => `<style>.away { display: none } .off { position: absolute; left: -9999px } .tiny { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><main>${copy}<div id="seen">${harbour}</div></main>`;
  const paragraphs = prose('harbour').replaceAll('<p>', '<p class="away">');

  it.each([
    ['all of it, by a style sheet', `<div class="away">${harbour}</div>`],
    ['its body alone', `<div class="away">${prose('harbour')}</div>`],
    ['paragraph by paragraph', paragraphs],
    ['beside the window', `<div class="off">${harbour}</div>`],
    ['as it is given to screen readers', `<div class="tiny">${harbour}</div>`],
  ])('is read where it is seen, though what stands first is hidden: %s', (_, copy) => {
    document.title = 'New harbour opens in autumn';
    show(document, twice(copy));
    const blocks = readBlocks(document), isArticle = markArticle(document, blocks);
    const article = blocks.filter((_block, at) => isArticle[at]);
    expect(article).toHaveLength(5);
    expect(article.every(({ element }) => element.closest('#seen') !== null)).toBe(true);
  });

  it('is read where it is seen, though the reader has scrolled past it in a box of its own', () => {
    document.title = 'New harbour opens in autumn';
    show(document, `<div id="box" style="height: 100px; overflow: auto">${twice(`<div class="away">${harbour}</div>`)}<div style="height: 5000px"></div></div>`);
    document.querySelector('#box')!.scrollTop = 4000;
    const blocks = readBlocks(document), isArticle = markArticle(document, blocks);
    expect(blocks.filter((_block, at) => isArticle[at]).every(({ element }) => element.closest('#seen') !== null)).toBe(true);
  });

  it('is read where no copy is seen yet', () => {
    expect(articleOf('New harbour opens in autumn', twice(paragraphs).replace('<main', '<main class="away"'))).toContain('report on the harbour');
  });
});
