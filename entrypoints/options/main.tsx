import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import pack from 'virtual:pack';
import { Options } from '../../components/Options.tsx';
import type { ImportStep, OptionsShown, ReadingShown, ShortcutShown, SitesShown, SiteTold } from '../../components/options-state.ts';
import { setLook } from '../../components/page-look.ts';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';
import '../../components/options.css';
import { distrustKey } from '../../lib/extension/keys.ts';
import { createOptions, type Attempt } from '../../lib/extension/options.ts';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { send } from '../../lib/extension/send.ts';
import { saveSettings, settingsOrDefaults, type Settings } from '../../lib/extension/settings.ts';
import { openShortcuts, readShortcuts } from '../../lib/extension/shortcuts.ts';
import { allowSite, readSites, revokeSite } from '../../lib/extension/sites.ts';
import { today } from '../../lib/extension/today.ts';
import { openStore } from '../../lib/store/index.ts';

const options = createOptions(openStore(), pack);
const root = createRoot(document.querySelector('#options')!);

let settings: Settings = await settingsOrDefaults();
let shown: OptionsShown | Error | undefined;
let sites: SitesShown | undefined;
let told: SiteTold | undefined;
let shortcuts: ShortcutShown[] = [];
let attempt: Attempt = { step: { kind: 'idle' } };
let attempts = 0;

/** Shows a step, does what it is about, and shows what came of it, unless the reader has begun something else since. */
async function go(step: ImportStep, doing: () => Promise<Attempt>): Promise<void> {
  const mine = (attempts += 1);
  attempt = { step };
  render();
  // What follows may keep the page busy: the word for it is to be seen first.
  await new Promise((painted) => setTimeout(painted));
  const result = await doing();
  if (mine === attempts) attempt = result;
  render();
  await refresh();
}

/** How many choices are being kept. */
let choosing = 0;

/** Reads what the reader has chosen, unless something that they have just chosen is not kept yet: it would spring back for a moment. */
async function readChosen(): Promise<void> {
  const kept = await settingsOrDefaults();
  if (choosing === 0) settings = kept;
}

/** Shows and keeps what the reader has chosen, and has the open sidebars follow. Where the disk is full, the page goes on showing what counts. */
async function choose(change: Partial<ReadingShown>): Promise<void> {
  choosing += 1;
  settings = { ...settings, ...change };
  render();
  await saveSettings(change).catch((error: unknown) => console.error('Crossread:', error));
  choosing -= 1;
  await readChosen();
  render();
  await send({ type: 'settings' });
}

/** Does something about a site, and tells what came of it. */
async function decide(host: string, doing: Promise<boolean>, done: SiteTold['what'], otherwise?: SiteTold['what']): Promise<void> {
  const what = (await doing.catch(() => false)) ? done : otherwise;
  told = what && { what, host };
  await refreshSites();
}

/** Allows a host, on which Crossread may have been switched off before. */
async function allow(host: string): Promise<boolean> {
  const allowed = await allowSite(host);
  if (allowed && settings.off.includes(host)) await send({ type: 'off', host, off: false });
  return allowed;
}

const fileOf = (step: ImportStep): string => (step.kind === 'offered' ? step.offer.file : step.kind === 'idle' ? '' : step.file);

function render(): void {
  const { step, offered, undo } = attempt;
  const { words, language } = wordsFor(interfaceTag(settings));
  const own = optionsWords(language);
  setLook(document, language, settings.theme);
  document.title = `${own.title} · Crossread`;
  root.render(
    <Options
      shown={shown} step={step} reading={settings} sites={sites} told={told} shortcuts={shortcuts} today={today()} words={words} options={own} language={language}
      onReading={(change) => void choose(change)}
      onAllow={(host) => void decide(host, allow(host), 'allowed', 'denied')}
      onRevoke={(host) => void decide(host, revokeSite(host), 'revoked')}
      onOff={(host, off) => void send({ type: 'off', host, off }).then(refreshSites)}
      onShortcuts={() => void openShortcuts()}
      onIntroduction={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onFiles={(files) => void go({ kind: 'opening', file: files[0]!.name }, () => options.open(files))}
      onAccept={(trust) => offered && void go({ kind: 'importing', file: fileOf(step) }, () => options.accept(offered, trust))}
      onClose={() => void go({ kind: 'idle' }, async () => ({ step: { kind: 'idle' } }))}
      onRemove={(n) => void go({ kind: 'idle' }, () => options.remove(n))}
      onUndo={() => undo && void go({ kind: 'idle' }, () => options.undo(undo))}
      onDistrust={(key) => void distrustKey(key).then(refresh)}
    />,
  );
}

/** Reads what there is, and shows it. */
async function refresh(): Promise<void> {
  [shown, shortcuts] = await Promise.all([
    options.read().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))), readShortcuts(), readChosen(),
  ]);
  render();
  await refreshSites();
}

/** Reads what may be read where, and shows it. */
async function refreshSites(): Promise<void> {
  if (shown && !(shown instanceof Error)) sites = await readSites(shown).catch(() => sites);
  await readChosen();
  render();
}

// Another tab, the popup or the browser itself may have changed something.
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void refresh(); });
browser.permissions.onAdded.addListener(() => void refreshSites());
browser.permissions.onRemoved.addListener(() => void refreshSites());
render();
void refresh();
