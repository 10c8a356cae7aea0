import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { element, show } from './build.ts';

beforeEach(() => document.body.replaceChildren());
const texts = (): string[] => readBlocks(document).map((block) => block.text);

describe('readBlocks', () => {
  it('gives each block its kind, in document order', () => {
    show(document, '<h1>Headline</h1><p>First <b>bold</b> words.</p><ul><li>One<li>Two <p>deep</p></ul><blockquote><p>Said</p></blockquote>' +
      '<figure><img><figcaption>Shown</figcaption></figure><table><tr><th>Month<td>12</table>bare text');
    expect(readBlocks(document).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Headline', 'paragraph: First bold words.', 'item: One', 'item: Two', 'item: deep', 'quote: Said', 'caption: Shown', 'cell: Month', 'cell: 12', 'paragraph: bare text',
    ]);
  });

  it('collapses white space as a reader sees it', () => {
    show(document, '<p>\n  one\n\t two <b> three</b>&nbsp; four\u3000five </p> <div> </div>');
    expect(texts()).toEqual(['one two three four five']);
  });

  it('breaks a line at one <br> and a block at two, with anything blank between them', () => {
    show(document, '<div>first<br>second<br>&nbsp;<br>third<br><br><br><span>fourth</span><br></div>');
    expect(texts()).toEqual(['first\nsecond', 'third', 'fourth']);
  });

  it('keeps the lines of preformatted text', () => {
    show(document, '<pre>one\ntwo\n\nthree</pre>');
    expect(texts()).toEqual(['one\ntwo', 'three']);
  });

  it('passes over what is not read and keeps what is seen', () => {
    show(document, '<p>a<script>no</script><style>no</style><template>no</template><select><option>no</select><textarea>no</textarea>' +
      '<button>no</button><span hidden>no</span><span style="color:red; display:none">no</span><ruby>漢字<rp>(<rt>no<rp>)</ruby><b aria-hidden=true>seen</b></p>' +
      '<crossread-sidebar>no</crossread-sidebar><noscript>no</noscript><dialog>no</dialog>');
    expect(texts()).toEqual(['a漢字seen']);
  });

  it("parts elements of the page's own where they stand as blocks, and not where they stand in a line", () => {
    show(document, '<style>news-line, news-list { display: block } news-list > * { display: list-item } said-word { display: inline-block } .away { display: none }</style>' +
      '<div><news-line class="away">hidden</news-line><news-line>One <news-link>two</news-link> three.</news-line><news-line>Four <said-word>five</said-word><said-word>six</said-word>.</news-line>tail</div>' +
      '<news-list><news-item>Seven</news-item><news-item>Eight</news-item></news-list>');
    expect(texts()).toEqual(['hidden', 'One two three.', 'Four fivesix.', 'tail', 'Seven', 'Eight']);
  });

  it('takes cells for prose where the table is there for the layout', () => {
    show(document, '<table><tr><td>First paragraph.<br><br>Second paragraph.<td><div>Third</div><td>4</table>');
    expect(readBlocks(document).map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'cell']);
  });

  it('tells which cells share a row of a table, and which row is another', () => {
    show(document, '<p>Before</p><table><caption>Dates<tr><th>June<td>Rain<tr><td>July<td>Sun</table><table><tr><td>August<td><ul><li>Wind</ul><td>One.<br><br>Two.</table>');
    const blocks = readBlocks(document);
    const row = (text: string) => blocks.find((block) => block.text === text)!.row;
    expect(['Before', 'Dates', 'Wind', 'One.', 'Two.'].map(row)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(row('June')).toBeTypeOf('number');
    expect(row('June')).toBe(row('Rain'));
    expect(row('July')).toBe(row('Sun'));
    expect(new Set(['June', 'July', 'August'].map(row)).size).toBe(3);
  });

  it('tells which terms of a list belong to what is said of them', () => {
    show(document, '<dl><dt>June<dd>Rain<dd><p>Wind</p><dt>July<dt>August<dd>Sun</dl><dl><div><dt>Autumn<dd>Fog</div><div><dt>Winter<dd>Snow</div></dl>');
    const rows = new Map<number | undefined, string[]>();
    for (const { text, row } of readBlocks(document)) rows.set(row, [...(rows.get(row) ?? []), text]);
    expect([...rows.values()]).toEqual([['June', 'Rain', 'Wind'], ['July', 'August', 'Sun'], ['Autumn', 'Fog'], ['Winter', 'Snow']]);
  });

  it('maps every character of every block to the character it came from', () => {
    const piece = fc.constantFrom('word', ' ', '  ', '\n', '가나', '<b>', '</b>', '<br>', '<p>', '</p>', '<i> x</i>', '&nbsp;', '<div>', '</div>', '\u3000', '🙂', '<script>s</script>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      show(document, pieces.join(''));
      for (const block of readBlocks(document)) {
        expect(block.text).toBe(block.text.trim());
        expect(block.text).not.toMatch(/  |\n\n| \n|\n /);
        let covered = '';
        for (const run of block.runs) {
          covered += block.text.slice(covered.length, run.start);
          covered += run.node.data.slice(run.from, run.from + run.length).replace(/\s/g, ' ');
        }
        expect(covered).toBe(block.text);
        expect([...block.text].filter((character) => character === '\n')).toHaveLength(block.text.length - block.runs.reduce((sum, run) => sum + run.length, 0));
      }
      const seen = readBlocks(document).map((block) => block.text).join('').replace(/\s/g, '');
      expect(seen).toBe((document.body.innerText).replace(/\s/g, ''));
    }));
  });

  it('reads 50,000 levels deep', () => {
    let inner: Element = document.body;
    for (let level = 0; level < 50_000; level++) inner = inner.appendChild(element(document, level % 2 === 0 ? 'div' : 'span'));
    inner.append('bottom');
    expect(texts()).toEqual(['bottom']);
    document.body.replaceChildren();
  });

  it('is not misled by names that hide the members of forms and of the document', () => {
    const names = ['firstChild', 'nextSibling', 'parentElement', 'nodeType', 'localName', 'getAttribute', 'body', 'documentElement', 'querySelector', 'createRange'];
    show(document, `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>inside</p></form>${names.map((name) => `<img name="${name}">`).join('')}<p>after</p>`);
    try {
      expect(texts()).toEqual(['inside', 'after']);
    } finally {
      document.querySelectorAll?.call(document, 'img, input').forEach((named) => named.remove());
    }
  });

  it('bounds a block, the number of blocks and nothing in between', () => {
    show(document, `<p>${'가'.repeat(45_000)}</p>`);
    expect(readBlocks(document).map((block) => block.text.length)).toEqual([20_000, 20_000, 5000]);
    document.body.replaceChildren(...Array.from({ length: 20_010 }, () => element(document, 'p', 'x')));
    expect(readBlocks(document)).toHaveLength(20_000);
  });
});
