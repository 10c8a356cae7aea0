import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/schema/index.ts';
import { BAN_ARTICLE, newsPage, WEATHER_ARTICLE } from '../e2e/pages.ts';
import { ROOT } from '../harness/tool.ts';
import type { Article } from './variants.ts';

/** An address on a host that is read at once when Crossread is installed. */
const OUTLET = 'https://news.sbs.co.kr/english/article.do?news_id=';

const fixture = (path: string) => readFileSync(join(ROOT, 'tests/fixtures', path), 'utf8');

/** The article that `npm start` opens, or one in the language of the interface. */
export function demonstration(language: Language): Article {
  const own = { en: 'demo.html', ko: 'ko/wire-ban.html', zh: 'zh/wire-insider.html', 'zh-Hant': 'zh-hant/wire-taiwan.html', ja: 'ja/wire-ban.html' };
  return { url: `${OUTLET}screens-${language}`, html: fixture(`pages/${own[language]}`) };
}

/** The same article on a site that nobody has granted. */
export const elsewhere = (): Article => ({ ...demonstration('en'), url: 'https://gazette.example/alibaba' });

/** The same article, of a day after the last of the data. */
export function newer(language: Language): Article {
  const { url, html } = demonstration(language);
  return { url: `${url}-newer`, html: html.replaceAll('2026-07-05T', '2026-08-05T') };
}

/** An article about something else. */
export const weather = (): Article => ({ url: `${OUTLET}screens-weather`, html: newsPage({ title: 'Rain expected', article: WEATHER_ARTICLE }) });

/** The address of an article in the data, under which another text stands now. */
export const edited = (): Article => ({ url: `${OUTLET}N1008640918`, html: newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE }) });

/** An article on the invented dispute, of which there are two accounts. */
export const pier = (): Article => ({ url: `${OUTLET}screens-pier`, html: fixture('second/pages/en/wire-collapse.html') });
