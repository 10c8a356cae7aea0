import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { setLook } from '../../components/page-look.ts';
import { Popup } from '../../components/Popup.tsx';
import type { KnownShown } from '../../components/popup-state.ts';
import { wordsFor } from '../../components/words/index.ts';
import '../../components/popup.css';
import { publishedOn, readPopup, type Told } from '../../lib/extension/popup.ts';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { send } from '../../lib/extension/send.ts';
import { settingsOrDefaults } from '../../lib/extension/settings.ts';
import { allowSite } from '../../lib/extension/sites.ts';
import { today } from '../../lib/extension/today.ts';

const settings = await settingsOrDefaults();
const { words, language } = wordsFor(interfaceTag(settings));
const root = createRoot(document.querySelector('#popup')!);

/** What is told beside the state: how much is known, and whether the page is newer than that. */
type More = { known?: KnownShown; newer?: boolean };

/** Shows what happened on a tab, and does what the reader asks there. */
function render(told: Told, { known, newer = false }: More = {}): void {
  const { tab, host, granted, state } = told;
  const check = async () => {
    if (tab === undefined) return;
    render({ ...told, state: { kind: 'checking', host } });
    await send({ type: 'check', tab });
    await refresh(true);
  };
  root.render(
    <Popup
      state={state} granted={granted} known={known} newer={newer} today={today()} words={words} language={language} theme={settings.theme}
      onOpenSidebar={() => tab !== undefined && void send({ type: 'open-notes', tab }).then(() => window.close())}
      onToggleSite={(on) => tab !== undefined && void send({ type: 'off', tab, host, off: !on }).then(() => refresh())}
      onCheckPage={() => void check()}
      // Firefox closes the popup over its question: the background then does the rest.
      onAlways={() => void allowSite(host).then((allowed) => (allowed ? check() : undefined))}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
  );
}

let asked = 0;

/** Reads the state of the tab that the button was pressed on, and shows it, unless that was asked for again meanwhile. `checked`: the reader has just had it read. */
async function refresh(checked = false): Promise<void> {
  const mine = (asked += 1);
  const show: typeof render = (told, more) => { if (mine === asked) render(told, more); };
  try {
    await readAndRender(checked, show);
  } catch (error) {
    show({ tab: undefined, host: '', granted: undefined, state: { kind: 'failed', host: '', reason: String(error) } });
  }
}

async function readAndRender(checked: boolean, show: typeof render): Promise<void> {
  const told = await readPopup(checked, show);
  const { tab, state } = told;
  show(told);
  if (tab === undefined || (state.kind !== 'not-covered' && state.kind !== 'covered')) return;
  // The page that is not covered is asked for its day: that it is newer than the data may be why.
  const [known, published] = await Promise.all([send({ type: 'known' }), state.kind === 'covered' ? told.published : publishedOn(tab)]);
  if (known) show(told, { known, newer: published !== undefined && published > known.asOf });
}

setLook(document, language, settings.theme);
void refresh();
