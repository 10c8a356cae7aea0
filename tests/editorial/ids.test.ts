import { describe, expect, it } from 'vitest';
import { EVIDENCE, LIFE, NORTH, packWith, SOUTH, told, toldOf } from './small.ts';

describe('an account', () => {
  it('is named after its outlet, and after its day where it has one', () => {
    expect(told({ [`${SOUTH}/published`]: '2026-05-02' })).toEqual([`ids ${SOUTH}/published: south-a.yaml`]);
    expect(told({ [`${SOUTH}/outlet`]: 'north', [`${SOUTH}/addresses`]: ['https://north.example/b'] })).toEqual([`ids ${SOUTH}/outlet: south-a.yaml`]);
  });

  it('may have a further word behind its day, for the second article of one day', () => {
    const second = packWith().disputes['mill']!.accounts['south-a']!;
    expect(told({ 'accounts/south-2026-05-02-letter': { ...second, published: '2026-05-02', addresses: ['https://south.example/letter'], statements: [{ ...second.statements[0], relations: [] }] } })).toEqual([]);
  });
});

describe('a source', () => {
  const source = { kind: 'person', name: { en: 'somebody' } };

  it.each(['itself', 'itself-north'])('is not called %s', (id) => {
    expect(told({ [`sources/${id}`]: source, [`${NORTH}/statements/1/attribution`]: id })).toContain(`ids sources/${id}: "${id}"`);
  });

  it('may have the word within its name', () => {
    expect(told({ 'sources/the-town-itself': source, [`${NORTH}/statements/1/attribution`]: 'the-town-itself', [`${NORTH}/statements/3/attribution`]: 'notice', [`${NORTH}/statements/3/firmness`]: 'attributed' })).toEqual([]);
  });
});

describe('two ids that are alike but for their hyphens', () => {
  it.each([
    ['sources/no-tice', { kind: 'document', name: { en: 'another notice' } }, '"no-tice" and "notice"'],
    ['terms/wind-mill', { kind: 'noun', en: ['wind mill'] }, '"wind-mill" and "windmill"'],
    ['groups/c-arp', ['eel', 'fish'], '"c-arp" and "carp"'],
    [`${LIFE}/open-ed`, { kind: 'stated', question: { en: 'Open?' }, label: { en: 'Open' } }, '"open-ed" and "opened"'],
    [`${LIFE}/catch/names/car-p`, { name: { en: 'a carp' } }, '"car-p" and "carp"'],
  ])('are told: %s', (place, value, actual) => {
    expect(told({ [place]: value })).toEqual([`ids ${place}: ${actual}`]);
  });

  it('are told of disputes', () => {
    const pack = packWith();
    const evidence = { ...EVIDENCE, pages: ['mill', 'mi-ll'].map((dispute) => ({ dispute, language: 'en' })) };
    pack.disputes['mi-ll'] = { ...pack.disputes['mill']!, id: 'mi-ll' };
    expect(toldOf(pack, evidence)).toEqual(['ids : "mi-ll" and "mill"']);
  });

  it('are told of outlets', () => {
    expect(told({ '/outlets/nor-th': { name: { en: 'Another' }, hosts: ['nor-th.example'], country: 'GB', languages: ['en'] } })).toEqual(['ids /outlets/nor-th: "nor-th" and "north"']);
  });
});
