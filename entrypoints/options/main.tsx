import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import pack from 'virtual:pack';
import { Options } from '../../components/Options.tsx';
import type { ImportStep, OptionsShown } from '../../components/options-state.ts';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';
import '../../components/options.css';
import { distrustKey } from '../../lib/extension/keys.ts';
import { createOptions, type Attempt } from '../../lib/extension/options.ts';
import { openStore } from '../../lib/store/index.ts';

const { words, language } = wordsFor(browser.i18n.getUILanguage());
const own = optionsWords(language);
const options = createOptions(openStore(), pack);
const root = createRoot(document.querySelector('#options')!);

let shown: OptionsShown | Error | undefined;
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

const fileOf = (step: ImportStep): string => (step.kind === 'offered' ? step.offer.file : step.kind === 'idle' ? '' : step.file);

function render(): void {
  const { step, offered, undo } = attempt;
  root.render(
    <Options
      shown={shown} step={step} words={words} options={own} language={language}
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
  shown = await options.read().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  render();
}

document.documentElement.lang = language;
document.title = `${own.title} · Crossread`;
// Another tab may have imported something.
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void refresh(); });
render();
void refresh();
