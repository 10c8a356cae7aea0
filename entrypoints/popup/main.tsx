import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { wordsFor } from '../../components/words/index.ts';
import '../../components/popup.css';
import { readPopup } from '../../lib/extension/popup.ts';
import { send } from '../../lib/extension/send.ts';

const { words, language } = wordsFor(browser.i18n.getUILanguage());
const root = createRoot(document.querySelector('#popup')!);

/** Shows what happened on a tab, and does what the reader asks there. */
function render(tab: number | undefined, host: string, state: PopupState): void {
  const act = async (doing: Promise<unknown>) => {
    await doing;
    await refresh();
  };
  root.render(
    <Popup
      state={state} words={words} language={language}
      onOpenSidebar={() => tab !== undefined && void send({ type: 'open-notes', tab }).then(() => window.close())}
      onToggleSite={(on) => tab !== undefined && void act(send({ type: 'off', tab, host, off: !on }))}
      onCheckPage={() => {
        if (tab === undefined) return;
        render(tab, host, { kind: 'checking', host });
        void send({ type: 'check', tab }).then(() => refresh(true));
      }}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
  );
}

/** Reads the state of the tab that the button was pressed on, and shows it. `checked`: the reader has just had it read. */
async function refresh(checked = false): Promise<void> {
  const { tab, host, state } = await readPopup(checked);
  render(tab, host, state);
}

document.documentElement.lang = language;
void refresh();
