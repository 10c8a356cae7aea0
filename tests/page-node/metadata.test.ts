import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata, withoutSite } from '../../lib/page/metadata.ts';

const URL_HERE = 'https://news.example.com/a/1';
const read = (head: string, body = '', root = '<html>') => readMetadata(parseHTML(`<!doctype html>${root}<head>${head}</head><body>${body}</body></html>`).document, URL_HERE);
const structured = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('takes the title from og:title, else the only h1, else the document', () => {
    expect(read('<meta property="og:title" content="A headline"><title>B</title>', '<h1>C</h1>').title).toBe('A headline');
    expect(read('<title>B</title>', '<h1>A <i>headline</i></h1>').title).toBe('A headline');
    expect(read('<title> A headline\n | Example News</title>', '<h1>x</h1><h1>y</h1>').title).toBe('A headline');
    expect(read('').title).toBe('');
  });

  it('takes language, canonical address and dates from where pages put them', () => {
    expect(read('<link rel="canonical" href="/a/1?x=1"><meta property="article:published_time" content="2026-07-10T09:00:00+09:00">', '', '<html lang="ko">'))
      .toMatchObject({ language: 'ko', canonical: 'https://news.example.com/a/1?x=1', published: '2026-07-10T09:00:00+09:00' });
    expect(read('<meta http-equiv="content-language" content="ja">', '<time datetime="2026-07-03">3 July</time>')).toMatchObject({ language: 'ja', published: '2026-07-03' });
    expect(read('', '<span itemprop="datePublished" content="2026-07-03"></span><span itemprop="dateModified">2026-07-04 10:00</span>')).toMatchObject({ published: '2026-07-03', modified: '2026-07-04 10:00' });
    expect(read(structured({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2026-07-01', dateModified: '2026-07-02' }] }))).toMatchObject({ published: '2026-07-01', modified: '2026-07-02' });
    expect(read(structured([{ '@type': 'NewsArticle', datePublished: '2026-07-01' }]))).toMatchObject({ published: '2026-07-01' });
  });

  it('leaves out what is not an address of the web or not a date', () => {
    const page = read('<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="last Tuesday">', '<time datetime="soon">soon</time>');
    expect(page.canonical).toBeUndefined();
    expect(page.published).toBeUndefined();
  });

  it.each([
    ['no JSON', '{"datePublished": '],
    ['a bare value', '12'],
    ['null', 'null'],
    ['a date of the wrong type', { datePublished: { '@value': ['2026'] } }],
    ['a date of a million letters', { datePublished: '2026'.repeat(200_000) }],
    ['a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a hundred thousand members', Array.from({ length: 100_000 }, () => ({}))],
    ['a prototype', '{"__proto__": {"datePublished": "x"}}'],
  ])('reads on after structured data that is %s', (_, hostile) => {
    expect(read(structured(hostile) + structured({ datePublished: '2026-07-01' })).published).toBe('2026-07-01');
  });

  it('bounds every text', () => {
    const long = 'x'.repeat(100_000);
    const page = read(`<title>${long}</title><link rel="canonical" href="/${long}"><meta name="date" content="2026-07-01${long}">`, '', `<html lang="${long}">`);
    expect(page.title).toHaveLength(2000);
    expect(page.language).toHaveLength(40);
    expect(page.canonical).toBeUndefined();
    expect(page.published).toBe('2026-07-01');
  });
});

describe('withoutSite', () => {
  it.each([
    ['A headline of some length | Example', '', '', 'A headline of some length'],
    ['A headline of some length | World | Example', '', '', 'A headline of some length'],
    ['A headline - Example News', 'Example News', '', 'A headline'],
    ['A headline - Example', '', 'www.example.com', 'A headline'],
    ['One side claims it - the other denies it', 'Example', 'www.example.com', 'One side claims it - the other denies it'],
    ['Letter: the text', '', 'www.example.com', 'Letter: the text'],
    ['Short | A much longer headline than that', '', '', 'Short | A much longer headline than that'],
  ])('%s', (title, site, host, expected) => {
    expect(withoutSite(title, site, host)).toBe(expected);
  });
});
