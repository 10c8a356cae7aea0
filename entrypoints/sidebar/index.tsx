import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Sidebar, type Mode } from '../../components/Sidebar.tsx';
import { languageTag } from '../../components/localised.ts';
import { wordsFor } from '../../components/words/index.ts';
import highlightCss from '../../components/highlight.css?inline';
import marksCss from '../../components/marks.css?inline';
import sidebarCss from '../../components/sidebar.css?inline';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { beginRun } from '../../lib/extension/once.ts';
import { isOrphan, listen, send } from '../../lib/extension/send.ts';
import type { Answers, Turn } from '../../lib/extension/messages.ts';
import type { Language, Notes } from '../../lib/schema/index.ts';
import { languageOf } from '../../lib/text/language.ts';
import { type Standing, watch, watchAddress, whenAtRest, whenReflowed, windowWidth } from '../../lib/page/index.ts';
import { createHandlePlace } from './handle.ts';
import { mountHost } from './host.ts';
import { createLayout, fillsScreen, type Stand } from './layout.ts';
import { createMarks } from './marks.ts';
import { createPassages } from './passages.ts';
import { createPlaces } from './places.ts';
import { hearPointer } from './pointer.ts';

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
  const { root, container, stay } = mountHost(document, 'crossread-sidebar', sidebarCss, { above: true, onSucceeded: () => run.abort() }, signal);
  const react = createRoot(container);
  const layout = createLayout(document, signal);
  const passages = createPassages(document, highlightCss, signal);
  const told = { onPick: (claim: string) => openAt(claim), onPoint: (claim: string | null) => point(claim) };
  const marks = createMarks(document, marksCss, words, told, signal);
  const pointer = hearPointer(document, passages.painted, told, signal);
  const placeHandle = createHandlePlace(document);
  const places = createPlaces(window, () => passages.places(), signal);
  const stand: Stand = { open: settings.start === 'as-left' ? settings.open : settings.start === 'open', side: settings.side, width: settings.width, room: settings.room };
  let shown: Notes | undefined;
  let pageLanguage: Language = 'en';
  let missing: ReadonlySet<string> = new Set();
  let active: string | null = null;
  let pointed: string | null = null;
  let { handleAt } = settings;
  let handleAside: Standing | undefined;
  let hasJumped = false;
  /** Counts what was asked for from the page, so that the same note can be asked for twice. */
  let asked = 0;
  let mode: Mode = 'overlay';
  /** Makes room for the panel, and none while there is nothing to show in it. */
  const lay = (): Mode => layout(shown ? stand : { ...stand, open: false });

  function render(): void {
    if (signal.aborted) return;
    stay();
    marks.stay();
    container.hidden = fillsScreen(document);
    react.render(shown && (
      <Sidebar
        notes={shown} words={words} language={language} pageLanguage={languageTag(pageLanguage)} {...stand} mode={mode} active={active} asked={asked} missing={missing} {...(stand.open && { places })}
        theme={settings.theme} handleAt={settings.handleAt} view={settings.view}
        onOpen={() => change({ open: true })} onClose={close}
        onSide={(side) => change({ side })} onWidth={(width) => change({ width })}
        onHandleAt={(at) => {
          handleAt = at;
          tell({ type: 'stand', change: { handleAt } });
          standHandle();
        }}
        onView={(view) => tell({ type: 'stand', change: { view } })}
        onParagraph={(paragraph) => passages.showParagraph(paragraph, freeRoom())}
        onJump={jump} onHover={(claim) => passages.point(claim)}
        onSettings={() => tell({ type: 'open-settings' })} pointed={pointed} {...(handleAside && { handleAside })}
      />
    ));
  }

  function change(part: Partial<Pick<Stand, 'open' | 'side' | 'width'>>): void {
    Object.assign(stand, part);
    mode = lay();
    tell({ type: 'stand', change: part });
    moved();
    standHandle();
  }

  /** What the open panel leaves of the window, from left to right. */
  function freeRoom(): { left: number; right: number } {
    const whole = windowWidth(window);
    if (!stand.open || mode === 'sheet') return { left: 0, right: whole };
    return stand.side === 'left' ? { left: stand.width, right: whole } : { left: 0, right: whole - stand.width };
  }

  /** Passages and their markers may stand elsewhere now. */
  function moved(): void {
    passages.moved();
    pointer.moved();
    marks.draw(passages.marked());
  }

  /** Moves the closed sidebar's handle off what the reader may want to use, and shows all as it stands now. */
  function standHandle(): void {
    placeAside();
    render();
  }
  /** Looks where the closed handle may stand now; true where that is another place than before. */
  function placeAside(): boolean {
    const before = handleAside;
    if (!stand.open) handleAside = placeHandle(handleAt, stand.side, mode);
    return before?.at !== handleAside?.at || before?.inset !== handleAside?.inset;
  }

  /** Shows anew how the sidebar stands, when the window has another size or something fills the screen. */
  function refit(): void {
    mode = lay();
    moved();
    standHandle();
  }

  function close(): void {
    change({ open: false });
    if (!hasJumped) return;
    hasJumped = false;
    // Whoever was led to a passage and closes the panel goes on reading there; it has just given the focus to the handle.
    requestAnimationFrame(() => {
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
      passages.goOnReading();
    });
  }

  function point(claim: string | null): void {
    pointed = claim;
    passages.point(claim);
    if (stand.open) render();
  }

  function jump(claim: string, index: number): void {
    active = claim;
    asked += 1;
    hasJumped = passages.jump(claim, index, freeRoom());
    // The passage has just gone: the note says so.
    if (!hasJumped) missing = new Set([...missing, claim]);
    // A sheet makes way for the passage, and so does a panel that lies over it; that is no wish about the next page.
    if (mode === 'sheet' || (mode === 'overlay' && passages.isBeside(claim, index, freeRoom()))) stand.open = false;
    standHandle();
  }

  function openAt(claim: string): void {
    active = claim;
    asked += 1;
    passages.emphasise(claim);
    if (stand.open) render();
    else change({ open: true });
  }

  function turn(to: Turn): void {
    const order = passages.order();
    const at = active === null ? -1 : order.indexOf(active);
    if (to === 'note' && stand.open && root.activeElement instanceof HTMLElement) {
      root.activeElement.blur();
      if (active !== null) jump(active, 0);
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
    const had = shown !== undefined;
    shown = [...all].sort((a, b) => here(b) - here(a))[0];
    missing = passages.anchor(shown, blocks);
    places.changed();
    // What the page says of its own language may be wrong: its sentences tell.
    pageLanguage = languageOf(shown?.notes.flatMap((note) => note.here.flatMap((one) => one.passages.map((passage) => passage.text))).join(' ') ?? '');
    if (!shown) passages.emphasise(null);
    if (had !== (shown !== undefined)) mode = lay();
    moved();
    standHandle();
  }

  listen((message) => {
    switch (message.type) {
      case 'show':
        if (message.notes.length > 0 && message.address !== address) return undefined;
        update(message.notes, message.article);
        return true;
      case 'ask': return shown ? true : undefined;
      case 'open':
        if (!shown) return undefined;
        change({ open: true });
        return true;
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
  window.addEventListener('resize', () => nextFrame(refit), { signal });
  document.addEventListener('fullscreenchange', () => nextFrame(refit), { signal });
  whenReflowed(document, () => {
    moved();
    places.changed();
  }, passages.standsIn, signal);
  whenAtRest(document, () => {
    stay();
    marks.stay();
    if (placeAside()) render();
  }, signal);
  watch(document, () => tell({ type: 'candidate' }), signal);
  update(notes, article);
}

/** How many points of a dispute the page itself speaks to. */
const here = (notes: Notes) => notes.notes.filter((note) => note.here.length > 0).length;
