import { describe, expect, it } from 'vitest';
import { stated, traceOf } from './small.ts';

describe('two figures in one sentence', () => {
  it.each([
    'Crates: 25,000; deliveries: 28 million.', 'Crates numbered 25,000, deliveries 28 million.', 'crates (25,000) and deliveries (28 million)',
    'The crates (25,000) went out in deliveries (28 million).', '果箱2.5万，配送2800万', '상자 2만5천, 배송 2800만', '木箱は2万5000、配送は2800万',
  ])('never swap, unit first: %s', (sentence) => {
    expect(new Set(stated(sentence))).toEqual(new Set(['crates-count 25000', 'deliveries-count 28000000']));
  });

  it.each([
    'Brixel counted 25,000 crates and 28 million deliveries.',
    'Brixel counted 28 million deliveries and 25,000 crates.',
    'Of 28 million deliveries, some by cart, 25,000 were crates.',
    'In 25,000 crates Brixel made 28 million deliveries.',
    'Deliveries: 28 million. Crates: 25,000.',
    '브릭셀은 상자 2만5천 개로 2800만 회 배송했다.',
    '배송 2800만 회, 상자 2만5천 개였다.',
    '布里塞尔用2.5万个果箱完成2800万次配送。',
    '配送2800万次，果箱2.5万个。',
    '木箱2万5000個で2800万回の配送をした。',
  ])('never swap: %s', (sentence) => {
    expect(new Set(stated(sentence))).toEqual(new Set(['crates-count 25000', 'deliveries-count 28000000']));
  });

  it.each([
    ['Brixel sent 25,000 crates, some of 40 kilos.', ['crates-count 25000']],
    ['Brixel, with 400 staff, sent 25,000 crates.', ['crates-count 25000']],
    ['Deliveries went out in 25,000 crates.', ['crates-count 25000']],
    ['Crates went out in 25,000 deliveries.', ['deliveries-count 25000']],
    ['배송에 쓴 상자는 2만5천 개다.', ['crates-count 25000']],
    ['Brixel paid $25,000 for crates.', []],
    ['Crates rose 25 per cent.', []],
    ['In 2031 crates were scarce.', []],
    ['Brixel has 400 staff. Crates are scarce.', []],
  ])('are each of what they count alone: %s', (sentence, found) => expect(stated(sentence)).toEqual(found));

  it('are not read across a denial', () => expect(stated('Brixel sent 25,000 crates but did not make 28 million deliveries.')).toEqual(['crates-count 25000']));

  it('keep their bounds', () => {
    expect(stated('Nearly 25,000 crates went out in over 28 million deliveries.')).toEqual(['crates-count nearly 25000', 'deliveries-count over 28000000']);
    expect(stated('상자 약 2만5천 개, 배송 최소 2800만 회.')).toEqual(['crates-count about 25000', 'deliveries-count at-least 28000000']);
  });
});

describe('a date', () => {
  it.each([
    ['The recall of September 10 followed a letter of August 2.', ['recall-date 2031-09-10', 'letter-date 2031-08-02']],
    ['A letter dated August 2 led to the recall on September 10.', ['letter-date 2031-08-02', 'recall-date 2031-09-10']],
    ['The letter of August 2 does not speak of crates.', ['letter-date 2031-08-02']],
    ['After the recall came a delivery on September 10.', []],
    ['On September 10 it rained.', []],
  ])('belongs to the word that it stands closest to: %s', (sentence, found) => {
    expect(new Set(stated(sentence))).toEqual(new Set(found));
  });

  it('beyond the reach of its word belongs to nothing', () => {
    const filler = 'by the people who had, for a very long time and at no small cost to all of them, tended the trees';
    expect(stated(`The recall was borne ${filler} on September 10.`)).toEqual([]);
  });

  it('without a year is of the year that the page is of', () => {
    expect(stated('The recall began on September 10.')).toEqual(['recall-date 2031-09-10']);
    expect(stated('The recall began on September 10, 2029.')).toEqual(['recall-date 2029-09-10']);
  });
});

describe('a period and a version', () => {
  it.each([
    ['It was on the shelf between May 3 and June 9.', ['shelf-period 2031-05-03..2031-06-09']],
    ['It was on the shelf on May 3.', []],
    ['Recipe 4.1.2 has less sugar.', ['recipe-version v4.1.2']],
    ['The press runs software 4.1.2, and after a long day of work at the mill, as everybody there knows, so does the recipe.', []],
  ])('%s', (sentence, found) => expect(stated(sentence)).toEqual(found));
});

describe('names', () => {
  it.each([
    ['Disease is blamed.', ['cause disease']],
    ['Disease, namely blight, is blamed.', ['cause blight']],
    ['Blight and frost are blamed.', ['cause blight+frost']],
    ['Frost and blight are blamed.', ['cause blight+frost']],
    ['Fire blight is blamed.', ['cause fire-blight']],
    ['Disease, fire blight to be exact, is blamed.', ['cause fire-blight']],
    ['Frost and the weather are blamed.', ['cause frost']],
    ['The weather is blamed.', ['cause weather']],
    ['Nobody blames frost.', []],
  ])('are the narrowest that a sentence gives: %s', (sentence, found) => expect(stated(sentence)).toEqual(found));

  it('that count only for want of others give way to another anywhere on the page', () => {
    expect(stated('The weather is blamed.', 'Later it was frost.')).toEqual(['cause frost']);
  });

  it.each([
    ['Aldermart sold it.', ['seller aldermart']],
    ['It was sold by Aldermart, Tillery and others.', ['seller aldermart+tillery']],
    ['Tillery Park sold it.', ['seller tillery-park']],
    ['Aldermart sold it, and long before that the people of the whole valley had written to Tillery.', ['seller aldermart']],
  ])('are those close to the word that binds them, or to each other, and none inside a longer one: %s', (sentence, found) => expect(stated(sentence)).toEqual(found));

  it('that count only for want of others in their sentence give way to them there, and not elsewhere', () => {
    expect(stated('Tillery, or Brixel, sold it.')).toEqual(['seller tillery']);
    expect(stated('Brixel sold it.', 'Tillery sold it.')).toEqual(['seller brixel', 'seller tillery']);
  });

  it('may be wanting where the claim can be stated without', () => {
    expect(stated('Shops joined the recall.')).toEqual(['named-shops unnamed']);
    expect(stated('Shops such as Aldermart joined the recall.')).toEqual(['named-shops aldermart']);
    expect(stated('Shops joined the recall.', 'Shops such as Aldermart joined the recall.')).toEqual(['named-shops aldermart']);
  });
});

describe('the places that are shown', () => {
  const places = (...blocks: Parameters<typeof stated>) => traceOf(blocks).chosen.map(({ spot, read }) => [spot.block, spot.text.slice(read.start, read.end)]);

  it('are one for each value, and for a value given twice the story before its headline', () => {
    expect(places({ text: '2,500 crates gone', kind: 'heading' }, 'It rained.', 'Brixel counts 2,500 crates.')).toEqual([[2, '2,500']]);
    expect(places({ text: '2,500 crates gone', kind: 'heading' }, 'It rained.', 'Brixel counts 2,700 crates.')).toEqual([[0, '2,500'], [2, '2,700']]);
    expect(places('Brixel counts 2,500 crates.', 'Again: Brixel counts 2,500 crates.')).toEqual([[0, '2,500']]);
  });

  it('are the headline where nothing else gives the value', () => {
    expect(places({ text: '2,500 crates gone', kind: 'heading' }, 'It rained.')).toEqual([[0, '2,500']]);
  });
});
