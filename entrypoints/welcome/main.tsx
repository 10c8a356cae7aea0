import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { setLook } from '../../components/page-look.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';
import { welcomeWords } from '../../components/words/welcome.ts';
import '../../components/options.css';
import '../../components/welcome.css';
import { handOver } from '../../lib/extension/inject.ts';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { send } from '../../lib/extension/send.ts';
import { settingsOrDefaults } from '../../lib/extension/settings.ts';
import { readShortcuts } from '../../lib/extension/shortcuts.ts';
import { readBlocks } from '../../lib/page/index.ts';
import { DAY, demonstrations } from './demonstration.ts';

/** Windows narrower than this, in CSS px, get the notes as a sheet along the bottom. */
const NARROW = 640;

const [settings, shortcuts] = await Promise.all([settingsOrDefaults(), readShortcuts()]);
const { words, language } = wordsFor(interfaceTag(settings));
const welcome = welcomeWords(language);
const root = createRoot(document.querySelector('#welcome')!);

const render = (away: boolean): void => root.render(
  <Welcome
    words={words} options={optionsWords(language)} welcome={welcome} article={demonstrations[language]} language={language} theme={settings.theme} shortcuts={shortcuts} day={DAY} away={away}
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
);

/** Resolves when the notes may come up: at once beside the page, but in a narrow window, where they come from below, not before the article is there for them. */
function reached(article: Element): Promise<void> {
  if (window.innerWidth >= NARROW) return Promise.resolve();
  return new Promise((there) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry!.isIntersecting) return;
      observer.disconnect();
      there();
    }, { rootMargin: '0px 0px -60% 0px' });
    observer.observe(article);
  });
}

/** Has the notes of the article found, and the sidebar, the very script that other pages get, show them. */
async function demonstrate(): Promise<void> {
  const article = document.querySelector('[data-demo]')!;
  const blocks = readBlocks(document).map(({ text, kind, element }) => ({ text, kind, article: article.contains(element) }));
  const found = await send({ type: 'demo', page: { url: document.location.href, title: demonstrations[language].headline, language, published: DAY, blocks } });
  if (!found) return render(true);
  await reached(article);
  handOver(JSON.stringify(found));
  const script = document.createElement('script');
  script.src = browser.runtime.getURL('/sidebar.js');
  document.head.append(script);
}

setLook(document, language, settings.theme);
document.title = `${welcome.title} · Crossread`;
render(false);
demonstrate().catch(() => render(true));
// What is chosen in the settings meanwhile counts here too.
browser.storage.local.onChanged.addListener((changes) => {
  if ('language' in changes || 'theme' in changes || 'side' in changes) document.location.reload();
});
