import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Sidebar } from '../../components/Sidebar.tsx';
import { languageTag } from '../../components/localised.ts';
import { wordsFor } from '../../components/words/index.ts';
import highlightCss from '../../components/highlight.css?inline';
import sidebarCss from '../../components/sidebar.css?inline';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { beginRun } from '../../lib/extension/once.ts';
import { isOrphan, listen, send } from '../../lib/extension/send.ts';
import type { Answers, Turn } from '../../lib/extension/messages.ts';
import type { Language, Notes } from '../../lib/schema/index.ts';
import { languageOf } from '../../lib/text/language.ts';
import { watch, watchAddress } from '../../lib/page/index.ts';
import { mountHost } from './host.ts';
import { createLayout, type Stand } from './layout.ts';
import { createPassages } from './passages.ts';
import { createPlaces } from './places.ts';

/** Injected once a page is known to cover a dispute: shows its notes until the page goes, or the reader turns Crossread off. */
export default defineUnlistedScript(() => {
  const run = beginRun('sidebar');
  send({ type: 'notes' }).then((answer) => answer && !run.signal.aborted && show(answer, run)).catch(() => run.abort());
});

/** Mounts the sidebar and keeps page, notes and background in step. */
function show({ address, notes, article, settings }: NonNullable<Answers['notes']>, run: AbortController): void {
  const { signal } = run;
  // Whoever injected or asks next is told by a later reading; an orphan's message means that the extension went.
  const tell = (request: Parameters<typeof send>[0]) => void send(request).catch(() => { if (isOrphan()) run.abort(); });
  // The page may have moved on while it was read: its notes are of an address.
  watchAddress(document, () => {
    tell({ type: 'left', address });
    run.abort();
  }, signal, address);
  if (signal.aborted) return;
  const { words, language } = wordsFor(interfaceTag(settings));
  const { root, container, stay } = mountHost(document, sidebarCss, signal);
  const react = createRoot(container);
  const layout = createLayout(document, signal);
  const passages = createPassages(document, highlightCss, (claim) => openAt(claim), signal);
  const places = createPlaces(window, () => passages.places(), signal);
  const stand: Stand = { open: settings.start === 'as-left' ? settings.open : settings.start === 'open', side: settings.side, width: settings.width, room: settings.room };
  let shown: Notes | undefined;
  let pageLanguage: Language = 'en';
  let missing: ReadonlySet<string> = new Set();
  let active: string | null = null;
  let mode = layout(stand);

  function render(): void {
    if (signal.aborted) return;
    stay();
    react.render(shown && (
      <Sidebar
        notes={shown} words={words} language={language} pageLanguage={languageTag(pageLanguage)} {...stand} mode={mode} active={active} missing={missing} {...(stand.open && { places })}
        theme={settings.theme} handleAt={settings.handleAt} view={settings.view}
        onOpen={() => change({ open: true })} onClose={() => change({ open: false })}
        onSide={(side) => change({ side })} onWidth={(width) => change({ width })}
        onHandleAt={(handleAt) => tell({ type: 'stand', change: { handleAt } })} onView={(view) => tell({ type: 'stand', change: { view } })}
        onParagraph={(paragraph) => passages.showParagraph(paragraph)}
        onJump={jump} onHover={(claim) => passages.emphasise(claim ?? active)}
      />
    ));
  }

  function change(part: Partial<Pick<Stand, 'open' | 'side' | 'width'>>): void {
    Object.assign(stand, part);
    mode = layout(stand);
    tell({ type: 'stand', change: part });
    render();
  }

  function jump(claim: string, index: number): void {
    active = claim;
    // A sheet makes way for the passage; that is no wish about the next page.
    if (mode === 'sheet') stand.open = false;
    passages.jump(claim, index);
    render();
  }

  function openAt(claim: string): void {
    active = claim;
    passages.emphasise(claim);
    if (stand.open) render();
    else change({ open: true });
  }

  function turn(to: Turn): void {
    const order = passages.order();
    const at = active === null ? -1 : order.indexOf(active);
    if (to === 'note' && root.activeElement instanceof HTMLElement) {
      root.activeElement.blur();
      if (active !== null) passages.jump(active, 0);
      return;
    }
    if (to === 'note') {
      const claim = passages.atHand();
      if (claim !== null) openAt(claim);
      requestAnimationFrame(() => root.querySelector<HTMLElement>('article[aria-current]')?.focus());
      return;
    }
    const next = to === 'next' ? order[(at + 1) % order.length] : order.at(at <= 0 ? -1 : at - 1);
    if (next !== undefined) jump(next, 0);
  }

  function update(all: Notes[], blocks: readonly number[]): void {
    // A page that covers several disputes shows the one of which it says most.
    shown = [...all].sort((a, b) => here(b) - here(a))[0];
    missing = passages.anchor(shown, blocks);
    places.changed();
    // What the page says of its own language may be wrong: its sentences tell.
    pageLanguage = languageOf(shown?.notes.flatMap((note) => note.here.flatMap((one) => one.passages.map((passage) => passage.text))).join(' ') ?? '');
    if (!shown) {
      passages.emphasise(null);
      layout({ ...stand, open: false });
    }
    render();
  }

  listen((message) => {
    switch (message.type) {
      case 'show':
        if (message.notes.length > 0 && message.address !== address) return undefined;
        update(message.notes, message.article);
        return true;
      case 'ask': return shown ? true : undefined;
      case 'open': change({ open: true }); return true;
      case 'turn': turn(message.to); return true;
      case 'leave': run.abort(); return undefined;
    }
  }, signal);
  signal.addEventListener('abort', () => react.unmount());
  let frame = 0;
  const nextFrame = (act: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
  window.addEventListener('resize', () => nextFrame(() => {
    mode = layout(stand);
    render();
  }), { signal });
  watch(document, () => tell({ type: 'candidate' }), signal);
  update(notes, article);
}

/** How many points of a dispute the page itself speaks to. */
const here = (notes: Notes) => notes.notes.filter((note) => note.here.length > 0).length;
