import { describe, expect, it } from 'vitest';
import { untranslatedOf } from '../../lib/editorial/index.ts';
import { NORTH, packWith, SOUTH, told, WATER } from './small.ts';

const ALL = { en: 'One', ko: '하나', zh: '一', 'zh-Hant': '一', ja: '一つ' };
const without = (language: string) => ({ ...ALL, [language]: undefined });
const statement = `${SOUTH}/statements/0`;
/** The second account in all languages: its summary, and the reason that both sides give. */
const TRANSLATED = { [`${SOUTH}/untranslated`]: [], [`${statement}/summary`]: ALL, [`${statement}/relations/0/reason`]: { ...ALL, en: 'One account names flour.' } };

describe('an account', () => {
  it('is there in every language of the interface, or says in which it is not', () => {
    expect(told(TRANSLATED)).toEqual([]);
    for (const language of ['ko', 'zh', 'zh-Hant', 'ja']) {
      expect(told({ ...TRANSLATED, [`${statement}/summary`]: without(language) })).toEqual([`languages ${statement}/summary: no ${language} here`]);
      expect(told({ ...TRANSLATED, [`${statement}/summary`]: without(language), [`${SOUTH}/untranslated`]: [language] })).toEqual([]);
      expect(told({ ...TRANSLATED, [`${SOUTH}/untranslated`]: [language] })).toEqual([`languages ${SOUTH}/untranslated/0: ${language}, in which none is`]);
    }
  });

  it('is told of once a language, however much is missing', () => {
    expect(told({ [`${NORTH}/untranslated`]: ['ko', 'zh', 'zh-Hant'] })).toEqual([`languages ${NORTH}/statements/0/summary: no ja here, nor in 6 more`]);
  });

  it('never lists English, which is always there', () => {
    expect(told({ ...TRANSLATED, [`${SOUTH}/untranslated`]: ['en'] })).toEqual([`languages ${SOUTH}/untranslated/0: en, in which none is`]);
  });
});

describe('a dispute', () => {
  it('lists what is missing in dispute.yaml, sources.yaml and claims/, whatever its accounts lack', () => {
    expect(told({ untranslated: ['ko', 'zh', 'zh-Hant'] })[0]).toMatch(/^languages title: no ja here, nor in \d+ more$/);
    expect(told({ untranslated: ['ko', 'zh', 'zh-Hant'] })).toHaveLength(1);
  });
});

describe('what a file is to list', () => {
  it('is every language in which some text is missing, in the order of the interface', () => {
    const { mill } = packWith({ ...TRANSLATED, [`${WATER}/use/label`]: ALL }).disputes;
    expect(untranslatedOf(mill!)).toEqual(['ko', 'zh', 'zh-Hant', 'ja']);
    expect(untranslatedOf(mill!.accounts['south-a']!)).toEqual([]);
    const partly = packWith({ ...TRANSLATED, [`${statement}/summary`]: without('ja'), [`${statement}/relations/0/reason`]: without('ko') });
    expect(untranslatedOf(partly.disputes['mill']!.accounts['south-a']!)).toEqual(['ko', 'ja']);
  });
});
