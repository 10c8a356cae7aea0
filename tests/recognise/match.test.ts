import { describe, expect, it } from 'vitest';
import { stated, traceOf, whyNot } from './small.ts';

const CONTEXT = 'Pomvale grows apples for Brixel.';

/** Whether sentences on the recall state it. */
const recalls = (...blocks: Parameters<typeof stated>): boolean => stated(...blocks).includes('recall-announced stated');

describe('a claim is stated where its terms meet in one sentence', () => {
  it.each([
    ['Brixel recalls the juice of Pomvale.', true],
    ['The juice of Pomvale has been recalled by Brixel.', true],
    ['Recalling juice, Brixel said that Pomvale had been told.', true],
    ['Brixel recalls. The juice is from Pomvale.', false],
    ['Brixel likes the juice of Pomvale.', false],
    ['브릭셀이 폼베일 주스를 회수한다.', true],
    ['布里塞尔召回庞谷果汁。', true],
    ['ブリクセルはポムベールのジュースを回収する。', true],
  ])('%s → %s', (sentence, met) => expect(recalls(sentence)).toBe(met));

  it('but not where one stands in the next block', () => expect(recalls('Brixel acts on a recall.', 'The juice is from Pomvale.')).toBe(false));
});

describe('a claim is not stated where it is not asserted', () => {
  it.each([
    'Brixel did not recall the juice of Pomvale.',
    'Brixel has never recalled juice from Pomvale.',
    'Brixel denies that it recalled the juice of Pomvale.',
    'There is no evidence that Brixel recalled the juice of Pomvale.',
    'If Brixel were to recall the juice of Pomvale, shops would be empty.',
    'Brixel is considering recalling the juice of Pomvale.',
    'Will Brixel recall the juice of Pomvale?',
    'Pomvale asked whether Brixel had recalled the juice.',
    '브릭셀은 폼베일 주스를 회수하지 않았다.',
    '브릭셀이 폼베일 주스를 회수했는지 여부는 알려지지 않았다.',
    '布里塞尔没有召回庞谷果汁。',
    '如果布里塞尔召回庞谷果汁，商店将会空空如也。',
    'ブリクセルはポムベールのジュースを回収していない。',
    'ブリクセルがジュースを回収したかどうかは分からない。',
  ])('%s', (sentence) => {
    expect(recalls(sentence)).toBe(false);
    expect(whyNot('recall-announced', CONTEXT, sentence)).toBe('unasserted');
  });

  it.each([
    'Brixel did not wait: it recalled the juice of Pomvale.',
    'Brixel recalled the juice of Pomvale but did not say why.',
    'Brixel recalled not only the juice of Pomvale but also its cider.',
    '브릭셀은 폼베일 주스를 회수했지만 이유는 밝히지 않았다.',
  ])('and is where something else is denied: %s', (sentence) => expect(recalls(sentence)).toBe(true));

  it('unless the claim is itself a denial', () => {
    expect(stated('Brixel denies that it recalled the juice of Pomvale.')).toEqual(['recall-denied stated']);
    expect(stated('If Brixel denies the recall, Pomvale will answer.')).toEqual([]);
  });
});

describe('what a sentence leans on', () => {
  const leaning = 'The company recalls the juice.';

  it.each([
    ['its own block', true, 'Brixel has spoken.', [`Brixel has spoken. ${leaning}`, 'Pomvale waits.']],
    ['the block before', true, '', ['Brixel has spoken.', leaning, 'Pomvale waits.']],
    ['the block before that', false, '', ['Brixel has spoken.', 'It rained.', leaning, 'Pomvale waits.']],
    ['the block behind', false, '', ['Pomvale waits.', leaning, 'Brixel has spoken.']],
    ['furniture before it', false, '', ['Pomvale waits.', { text: 'Brixel: more stories', article: false }, leaning]],
  ])('%s: %s', (_, met, __, blocks) => {
    const chosen = traceOf(blocks, 'A quarrel').chosen.map(({ claim }) => claim.id);
    expect(chosen.includes('recall-announced')).toBe(met);
  });

  it('is also the title', () => expect(traceOf(['Pomvale waits.', 'It rained.', leaning], 'Brixel acts').chosen.map(({ claim }) => claim.id)).toEqual(['recall-announced']));

  it('is told where it is missing', () => expect(traceOf(['It rained.', leaning, 'Pomvale waits.'], 'A quarrel').misses.map(({ claim, why }) => `${claim.id} ${why}`)).toContain('recall-announced near'));
});

describe('what must stand in the article', () => {
  it('may stand anywhere in it, but not outside', () => {
    const near = 'Brixel recalls the juice.';
    expect(traceOf([near, 'It rained.', 'Pomvale waits.'], 'Juice').chosen.map(({ claim }) => claim.id)).toContain('recall-announced');
    const without = traceOf([near, 'It rained.', { text: 'Pomvale waits.', article: false }], 'Juice');
    expect(without.chosen).toEqual([]);
    expect(without.misses.map(({ claim, why }) => `${claim.id} ${why}`)).toContain('recall-announced about');
  });
});

describe('what shows that a sentence is about something else', () => {
  it('rules it out', () => {
    expect(recalls('Brixel recalls the juice of Pomvale at a tasting.')).toBe(false);
    expect(whyNot('recall-announced', 'Brixel recalls the juice of Pomvale at a tasting.')).toBe('none');
  });

  it('does so in its own sentence only', () => expect(recalls('Brixel recalls the juice of Pomvale. A tasting follows.')).toBe(true));
});

describe('another controversy', () => {
  it.each([
    ['At Tarn, Brixel recalled juice.', false],
    ['Brixel recalled juice at Tarn.', false],
    ['Pomvale saw its juice recalled by Brixel, as did Tarn.', true],
    ['After Tarn came Pomvale, whose juice Brixel recalls.', true],
    ['Pomvale looks to Tarn, whose juice Brixel recalled.', false],
  ])('%s → %s', (sentence, met) => {
    expect(recalls(CONTEXT, sentence)).toBe(met);
    if (!met) expect(whyNot('recall-announced', CONTEXT, sentence)).toBe('other');
  });

  it('keeps its figures to itself', () => {
    expect(stated('At Tarn it was 900 crates, at Pomvale 2,500 crates.')).toEqual(['crates-count 2500']);
    expect(stated('At Pomvale it was 2,500 crates, at Tarn 900 crates.')).toEqual(['crates-count 2500']);
  });
});

describe('a cell of a table', () => {
  /** The cells of rows, one row after another. */
  const rows = (...table: string[][]) => table.flatMap((cells, row) => cells.map((text) => ({ text, kind: 'cell' as const, row })));
  const places = (...blocks: Parameters<typeof stated>) => traceOf(blocks).chosen.map(({ claim, spot, read }) => `${claim.id}: ${spot.text.slice(read.start, read.end)} in ${spot.text}`);

  it('is read with the head of its row', () => {
    expect(stated(...rows(['Crates', 'about 2,500'], ['Deliveries', 'over 31 million']))).toEqual(['crates-count about 2500', 'deliveries-count over 31000000']);
    expect(stated(...rows(['Crates', 'in all', '2,500']))).toEqual(['crates-count 2500']);
  });

  it('is read with what stands behind it in its row, and with nothing of the row before', () => {
    const table = rows(['August 2', 'A letter is sent'], ['September 10', 'The recall begins'], ['September 11', 'It rains']);
    expect(stated(...table)).toEqual(['letter-date 2031-08-02', 'recall-date 2031-09-10']);
    expect(places(...table)).toEqual(['letter-date: August 2 in August 2', 'recall-date: September 10 in September 10']);
  });

  it('gives a date to the word of its row that stands closest', () => {
    expect(places(...rows(['The letter', 'August 2', 'came long before any recall']))).toEqual(['letter-date: August 2 in August 2']);
  });

  it('keeps out what another cell of its row denies', () => {
    expect(stated(...rows(['September 10', 'Brixel does not recall anything']))).toEqual([]);
    expect(stated(...rows(['September 10', 'Brixel sends out a recall']))).toEqual(['recall-date 2031-09-10']);
  });

  it('states no more than its value together with its row', () => {
    expect(recalls(CONTEXT, ...rows(['A recall', 'All juice']))).toBe(false);
    expect(recalls(CONTEXT, ...rows(['Brixel', 'A recall of all juice']))).toBe(true);
  });

  it('names only what it says itself', () => {
    expect(places(...rows(['Sold by', 'Tillery']))).toEqual(['seller: Tillery in Tillery']);
    expect(places(...rows(['September 10', 'Shops join the recall']))).toEqual(['recall-date: September 10 in September 10', 'named-shops:  in Shops join the recall']);
  });

  it('leans on its row, and on what stands before its table', () => {
    const recall = 'The company recalls the juice.';
    const found = (...blocks: Parameters<typeof stated>) => traceOf([...blocks, 'Pomvale waits.'], 'A quarrel').chosen.map(({ claim }) => claim.id);
    expect(found(...rows(['June', 'Rain'], [recall, 'Brixel']))).toContain('recall-announced');
    expect(found({ text: 'Brixel in dates', kind: 'caption' }, ...rows(['June', 'Rain'], ['July', recall]))).toContain('recall-announced');
    expect(found(...rows(['June', 'Brixel'], ['July', recall]))).not.toContain('recall-announced');
  });

  it('is read alone where it has no row, or one too wide to say one thing', () => {
    expect(stated({ text: 'Crates', kind: 'cell' }, { text: '2,500', kind: 'cell' })).toEqual([]);
    expect(stated('Crates', ...rows(['2,500', 'in all']))).toEqual([]);
    expect(stated(...rows(['Crates', '2,500', ...Array.from({ length: 20 }, () => 'more')]))).toEqual([]);
  });
});
