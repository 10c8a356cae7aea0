import { describe, expect, it } from 'vitest';
import { EVIDENCE, LIFE, packWith, toldOf, WATER } from './small.ts';

/** What is told where the small dispute claims Korean too, and all its terms have Korean forms but for the edits. */
function toldInKorean(edits: Record<string, unknown>, language = 'ko'): string[] {
  const terms = Object.keys(packWith().disputes['mill']!.terms);
  const forms = Object.fromEntries(terms.map((id, index) => [`terms/${id}/ko`, [`말${'가나다라마바사아자차'[index]}`]]));
  return toldOf(packWith({ languages: ['en', language], ...forms, ...edits }), { ...EVIDENCE, pages: [...EVIDENCE.pages, { dispute: 'mill', language }] });
}

describe('a dispute that claims a language', () => {
  it('is recognised in it', () => {
    expect(toldInKorean({})).toEqual([]);
  });

  it('has forms in it for every name of a claim', () => {
    expect(toldInKorean({ 'terms/eel/ko': undefined })).toEqual([`recognition ${LIFE}/catch/names/eel/term: "eel", which has none`]);
  });

  it('has forms in it for what is counted, or a counter', () => {
    const edits = { [`${WATER}/litres/recognise/0/all`]: ['mill'], [`${WATER}/use/recognise/0/all`]: ['mill'], 'terms/litre/ko': undefined };
    expect(toldInKorean(edits)).toEqual([`recognition ${WATER}/litres/unit: litre`]);
    expect(toldInKorean({ ...edits, [`${WATER}/litres/counters`]: ['리터'] })).toEqual([]);
  });

  it('has no need of a unit for an amount, whose measure every language writes', () => {
    const edits = { [`${WATER}/litres/recognise/0/all`]: ['mill'], [`${WATER}/litres/measure`]: 'USD', [`${WATER}/litres/unit`]: [], 'terms/litre': undefined, [`${WATER}/use/recognise/0/all`]: ['mill'] };
    expect(toldInKorean(edits).filter((one) => one.includes('litres'))).toEqual([]);
  });

  it('has a pattern for every claim whose terms have forms in it', () => {
    expect(toldInKorean({ 'terms/since/ko': undefined, [`${WATER}/opened/recognise`]: [{ all: ['mill'], about: ['since'] }] })).toEqual([`recognition ${WATER}/opened/recognise: no form in ko of since`]);
    expect(toldInKorean({ 'terms/since/ko': undefined, [`${WATER}/opened/recognise`]: [{ all: ['mill'], about: ['since'] }, { all: ['mill'] }] })).toEqual([]);
    expect(toldInKorean({ 'terms/since/ko': undefined, [`${WATER}/opened/recognise`]: [{ all: ['mill', ['since', 'fish']] }] })).toEqual([]);
  });

  it('can tell its parties on a page in it', () => {
    expect(toldInKorean({ 'terms/alder': { kind: 'noun', en: ['Alder'] } }).filter((one) => one.includes('parties'))).toEqual(['recognition parties/alder/term: "alder", which has none']);
  });

  it('has no need of a form for a name that is written in Latin letters there too', () => {
    expect(toldInKorean({ 'terms/alder/ko': undefined, 'terms/brook/ko': undefined })).toEqual([]);
  });

  it('in traditional script is recognised by forms in simplified where the script makes no difference', () => {
    const terms = Object.keys(packWith().disputes['mill']!.terms);
    expect(toldInKorean(Object.fromEntries(terms.map((id, index) => [`terms/${id}/zh`, [`水${'甲乙丙丁午己由石木火'[index]}`]])), 'zh-Hant')).toEqual([]);
  });
});
