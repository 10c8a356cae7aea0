import { describe, expect, it } from 'vitest';
import { NORTH, told } from './small.ts';

describe('codes', () => {
  it.each(['UK', 'EN', 'XX', 'EU', 'ZZ'])('of countries are those of ISO 3166, and %s is none', (country) => {
    expect(told({ '/outlets/north/country': country })).toEqual([`codes /outlets/north/country: "${country}"`]);
  });

  it.each(['NO', 'KR', 'TW', 'HK', 'GB'])('of countries: %s is one', (country) => {
    expect(told({ '/outlets/north/country': country })).toEqual([]);
  });

  it.each(['kr', 'jp', 'cn', 'gb', 'xx'])('of languages are not those of countries, nor made up: %s', (tag) => {
    expect(told({ [`${NORTH}/language`]: tag })).toEqual([`codes ${NORTH}/language: "${tag}"`]);
    expect(told({ '/outlets/north/languages': ['en', tag] })).toEqual([`codes /outlets/north/languages/1: "${tag}"`]);
  });

  it.each(['no', 'uk', 'fr', 'pt-BR', 'zh-Hant', 'yue'])('of languages: %s is one', (tag) => {
    expect(told({ [`${NORTH}/language`]: tag, '/outlets/north/languages': [tag] })).toEqual([]);
  });
});
