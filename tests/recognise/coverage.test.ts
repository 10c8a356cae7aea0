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

/** States much of the dispute, but nothing that would tell it alone. */
const MANY = [
  'Brixel and Pomvale: the recall of September 10 followed a letter of August 2.',
  'It is 2,500 crates and 31,000 deliveries.',
  'Blight is blamed.',
  'Recipe 4.1.2 stays on the shelf from May 3 to June 9.',
];

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

  it('by one statement, where it is a brief', () => {
    expect(judged(['Brixel recalls the juice of Pomvale.', 'It rained.', 'It snowed.'], 'Recall')).toMatchObject({ covered: true, statements: 1 });
  });

  it('by many statements, where none of them would tell it alone', () => {
    expect(judged(MANY)).toMatchObject({ covered: true, telling: true, statements: 7 });
    expect(judged(MANY.slice(0, 2).concat('It rained.', 'It snowed.', 'It hailed.'))).toMatchObject({ covered: false, telling: false, statements: 4 });
  });
});

describe('a page is not covered', () => {
  it.each([['Brixel', 'brixel'], ['Pomvale', 'pomvale']])('that does not name %s', (name, id) => {
    const judgement = judged(without(name, 'The firm'));
    expect(judgement).toMatchObject({ covered: false, missingParties: [term(id)] });
    const nameless = MANY.map((text) => text.replace(name, 'The firm'));
    expect(judged(nameless)).toMatchObject({ covered: false, missingParties: [term(id)], telling: true });
    expect(recognise(smallDispute(), prepare(pageOfBlocks(nameless, TITLE)))).toBeUndefined();
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
    const judgement = judged([...STORY.slice(0, 3), ...rest], 'Pomvale');
    expect(judgement.covered).toBe(false);
    expect(judgement.share).toBeCloseTo(3 / 23);
    expect(judged([...STORY.slice(0, 3), ...rest.slice(0, 3)], 'Pomvale')).toMatchObject({ covered: true });
  });

  it('whose title is of something else, where less than half of it speaks of the dispute', () => {
    const aside = ['Brixel recalls the juice of Pomvale.', 'Crates are scarce.', 'It rained.', 'It snowed.', 'It hailed.'];
    expect(judged(aside, 'The weather')).toMatchObject({ covered: false, telling: true });
    expect(judged(aside, 'Crates')).toMatchObject({ covered: true });
    expect(judged(aside.slice(0, 4), 'The weather')).toMatchObject({ covered: true });
  });

  it('that speaks of another controversy more than of this one', () => {
    const tarn = ['Tarn was first.', 'Tarn had crates.', 'Tarn had blight.'];
    expect(judged([...STORY, ...tarn.slice(0, 1)], 'Pomvale')).toMatchObject({ covered: true, focus: 1, other: 1 });
    expect(judged([...STORY, ...tarn], 'Pomvale')).toMatchObject({ covered: false, focus: 1, other: 3 });
  });

  it('that states nothing which only this dispute would make it state', () => {
    expect(judged(['Brixel buys from Pomvale.', '2,500 crates went out in 900 deliveries.', 'Blight is about.', 'It rained.', 'A recall is a word.'])).toMatchObject({ covered: false, telling: false, statements: 3 });
  });

  const WEATHER = ['It rained.', 'It snowed.', 'It hailed.', 'It froze.', 'It thawed.'];

  it('that states few of its claims in a long text', () => {
    const long = ['Brixel recalls the juice of Pomvale.', 'Crates are scarce.', ...WEATHER];
    expect(judged(long, 'Pomvale')).toMatchObject({ covered: false, telling: true, statements: 1 });
    expect(judged(['Brixel recalls the juice of Pomvale.', '2,500 crates are gone.', ...WEATHER], 'Pomvale')).toMatchObject({ covered: false, statements: 2 });
    expect(judged(['Brixel recalls the juice of Pomvale.', '2,500 crates are gone.', 'Blight is blamed.', ...WEATHER], 'Pomvale')).toMatchObject({ covered: true, statements: 3 });
    expect(judged(long.slice(0, 4), 'Pomvale')).toMatchObject({ covered: true, statements: 1 });
  });

  it('that tells the dispute once in a long text, and names its focus in no headline', () => {
    const passing = ['Brixel recalls the juice of Pomvale.', '2,500 crates are gone.', 'Blight is blamed.', ...WEATHER];
    expect(judged(passing, 'Brixel')).toMatchObject({ covered: false, telling: false, statements: 3 });
    expect(judged([{ text: 'Pomvale', kind: 'heading' }, ...passing], 'Brixel')).toMatchObject({ covered: true, telling: true });
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
