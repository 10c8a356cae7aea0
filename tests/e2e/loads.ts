/** Two hundred pages to load: articles in skeletons of many shapes, and the fixture pages in five languages, covered or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALL_HOSTS } from '../../lib/extension/hosts.ts';
import { ROOT } from '../harness/tool.ts';
import { EARNINGS_ARTICLE, freshAddress, newsPage, WEATHER_ARTICLE } from './pages.ts';
import { SKELETONS, skeletonPage } from './skeletons.ts';

type Load = { name: string; html: string };

const FOLDER = join(ROOT, 'tests/fixtures');

/** A page that asks for nothing by itself, and has no field about which Chromium would ask, so that all that is asked for is somebody else's doing. */
const asksForNothing = (html: string) => !/<(?:input|textarea|select)\b|<(?:img|script|iframe|source|video|object|embed)[^>]*\s(?:src|data|srcset)=|rel="(?:stylesheet|preload)"/.test(html);

const fixtures = ['pages', 'held', 'last', 'further', 'second/pages'].flatMap((set) => readdirSync(join(FOLDER, set), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html')).sort()
  .map((file): Load => ({ name: `${set}/${file}`, html: readFileSync(join(FOLDER, set, file), 'utf8') })));

const skeletons = SKELETONS.map((name): Load => ({ name, html: skeletonPage(name) }));

const plain = [WEATHER_ARTICLE, EARNINGS_ARTICLE].map((article, at): Load => ({ name: `plain-${at}`, html: newsPage({ title: 'News', article }) }));

/** One of each of four kinds in turn, until there are so many; those of the first kind surely have notes. */
export function loads(count: number): (Load & { url: string })[] {
  const kinds = [skeletons, fixtures, fixtures.toReversed(), plain].map((kind) => kind.filter(({ html }) => asksForNothing(html)));
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length]!;
    const load = kind[Math.floor(at / kinds.length) % kind.length]!;
    return { ...load, url: freshAddress(INSTALL_HOSTS[at % INSTALL_HOSTS.length]).url };
  });
}
