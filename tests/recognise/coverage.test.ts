import { describe, expect, it } from 'vitest';
import { prepare, recognise } from '../../lib/recognise/index.ts';
import { pageOfBlocks, smallDispute, traceOf } from './small.ts';

const STORY = [
  'Brixel recalls the juice of Pomvale.',
  'Some 2,500 crates are on their way back.',
  'Blight is blamed.',
  'The orchard is silent.',
  'It rained.',
];
const TITLE = 'The orchard';

const judged = (blocks: Parameters<typeof traceOf>[0] = STORY, title = TITLE, dispute = smallDispute()) => traceOf(blocks, title, dispute).judgement;
const without = (text: string, instead = 'It rained.') => STORY.map((one) => one.replace(text, instead));
const term = (id: string) => smallDispute().terms.keys.indexOf(id);

describe('a page is covered', () => {
  it('where the dispute is its own story', () => {
    const judgement = judged();
    expect(judgement).toMatchObject({ covered: true, weight: 3, missingParties: [], statements: 3, telling: true });
    expect(judgement.share).toBeCloseTo(3 / 5);
    expect(recognise(smallDispute(), prepare(pageOfBlocks(STORY, TITLE)))?.statements).toHaveLength(3);
  });

  it('that names a party by its brand alone, as far as naming goes', () => {
    const nameless = without('Brixel', 'The maker');
    expect(judged(nameless).missingParties).toEqual([term('brixel')]);
    expect(judged([...nameless, 'Zapp is gone.']).missingParties).toEqual([]);
  });

  it('by one statement, where it is a brief of up to four sentences', () => {
    expect(judged(['Brixel recalls the juice of Pomvale.', 'It rained.', 'It snowed.'], 'Recall')).toMatchObject({ covered: true, statements: 1 });
  });

  it('by many statements, where none of them would tell it alone', () => {
    const many = ['Brixel and Pomvale: the recall of September 10 followed a letter of August 2.', 'It is 2,500 crates and 31,000 deliveries.', 'Blight is blamed.', 'Recipe 4.1.2 stays on the shelf from May 3 to June 9.'];
    expect(judged(many)).toMatchObject({ covered: true, telling: true, statements: 7 });
    expect(judged(many.slice(0, 2).concat('It rained.', 'It snowed.', 'It hailed.'))).toMatchObject({ covered: false, telling: false, statements: 4 });
  });
});

describe('a page is not covered', () => {
  it.each([['Brixel', 'brixel'], ['Pomvale', 'pomvale']])('that does not name %s', (name, id) => {
    const judgement = judged(without(name, 'The firm'));
    expect(judgement).toMatchObject({ covered: false, missingParties: [term(id)] });
    expect(recognise(smallDispute(), prepare(pageOfBlocks(without(name, 'The firm'), TITLE)))).toBeUndefined();
  });

  it('that names a party in its furniture alone', () => {
    const blocks = [...without('Pomvale', 'an orchard'), { text: 'Pomvale: related stories', article: false }];
    expect(judged(blocks)).toMatchObject({ covered: false, missingParties: [term('pomvale')] });
  });

  it('that has too little of what tells the dispute, in the title counted twice', () => {
    const little = ['Brixel recalls the juice of Pomvale.', 'It goes out in 900 deliveries.', 'Shops are told.'];
    expect(judged(little, 'Juice')).toMatchObject({ covered: false, weight: 1, enough: 2 });
    expect(judged(little, 'Recall')).toMatchObject({ covered: true, weight: 2 });
    expect(judged([{ text: 'The recall', kind: 'heading' }, ...little], 'Juice')).toMatchObject({ covered: true, weight: 2 });
    expect(judged(['Brixel recalls the juice of Pomvale. A recall is a recall.', ...little.slice(1)], 'Juice')).toMatchObject({ covered: false, weight: 1 });
  });

  it('that is a round-up in which the dispute is one item of many', () => {
    const rest = Array.from({ length: 20 }, (_, at) => `Item ${at} is about the weather of the week.`);
    const judgement = judged([...STORY.slice(0, 3), ...rest]);
    expect(judgement.covered).toBe(false);
    expect(judgement.share).toBeCloseTo(3 / 23);
    expect(judged([...STORY.slice(0, 3), ...rest.slice(0, 3)])).toMatchObject({ covered: true });
  });

  it('that speaks of another controversy more than of this one', () => {
    const tarn = ['Tarn was first.', 'Tarn had crates.', 'Tarn had blight.'];
    expect(judged([...STORY, ...tarn.slice(0, 1)])).toMatchObject({ covered: true, focus: 1, other: 1 });
    expect(judged([...STORY, ...tarn])).toMatchObject({ covered: false, focus: 1, other: 3 });
  });

  it('that states nothing which only this dispute would make it state', () => {
    expect(judged(['Brixel buys from Pomvale.', '2,500 crates went out in 900 deliveries.', 'Blight is about.', 'It rained.', 'A recall is a word.'])).toMatchObject({ covered: false, telling: false, statements: 3 });
  });

  it('that states one claim alone in a long text', () => {
    const long = ['Brixel recalls the juice of Pomvale.', 'Crates are scarce.', 'It rained.', 'It snowed.', 'It hailed.'];
    expect(judged(long)).toMatchObject({ covered: false, telling: true, statements: 1 });
    expect(judged(long.slice(0, 4))).toMatchObject({ covered: true, statements: 1 });
  });

  it('that is empty', () => {
    expect(judged([], '')).toMatchObject({ covered: false, share: 0, statements: 0 });
    expect(judged([''], '')).toMatchObject({ covered: false });
  });
});

it('what it takes is the data to say', () => {
  expect(judged(STORY, TITLE, smallDispute({ enough: 4 }))).toMatchObject({ covered: false, weight: 3 });
  expect(judged(STORY, TITLE, smallDispute({ enough: 4, distinctive: { recall: 1, blight: 2, crate: 1 } }))).toMatchObject({ covered: true, weight: 4 });
});
