import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Sidebar } from '../../components/Sidebar.tsx';
import { prepareFormats } from '../../components/format.ts';
import { languageTag } from '../../components/language-tag.ts';
import { wordsFor } from '../../components/words/index.ts';
import highlightCss from '../../components/highlight.css?inline';
import marksCss from '../../components/marks.css?inline';
import sidebarCss from '../../components/sidebar.css?inline';
import { interfaceTag } from '../../lib/extension/interface-tag.ts';
import { isOrphan, listen, send } from '../../lib/extension/send.ts';
import type { Given } from '../../lib/extension/messages.ts';
import type { Language, Notes } from '../../lib/schema/index.ts';
import { languageOf } from '../../lib/text/language.ts';
import { addressOf, SETTLED, watch, watchAddress, whenAtRest, whenReflowed } from '../../lib/page/index.ts';
import { createGoing } from './going.ts';
import { mountHost } from './host.ts';
import { offWhileKept } from './kept.ts';
import { fillsScreen, type Stand } from './layout.ts';
import { createMarks } from './marks.ts';
import { createPassages } from './passages.ts';
import { createPlaces } from './places.ts';
import { hearPointer } from './pointer.ts';
import { createStanding } from './standing.ts';

/** Does what need not wait for the notes: the first date that is written in a page takes some browsers a third as long as to draw them all. */
export const prepare = (): void => prepareFormats(wordsFor(browser.i18n.getUILanguage()).language);

/**
 * The rules of what is painted. Highlights come down from the root to all that is in it (CSS Pseudo-Elements 4), and where its rules alone say how they look, the
 * page is styled anew in half the time. In Firefox they do not come down.
 */
const paintCss = import.meta.env.FIREFOX ? highlightCss : highlightCss.replaceAll('::highlight', ':root::highlight');

/** What the reader sets on the options page alone. */
const CHOSEN = ['language', 'theme', 'start', 'room'] as const;

/** Mounts the sidebar and keeps page, notes and background in step. Gives what shows other notes there, or false where it has to begin anew for them. */
export function show({ address, notes, article, settings }: Given, run: AbortController): (given: Given) => boolean {
  const { signal } = run;
  // Whoever injected or asks next is told by a later reading; an orphan's message means that the extension went.
  const tell = (request: Parameters<typeof send>[0]) => void send(request).catch(() => { if (isOrphan()) run.abort(); });
  const { words, language } = wordsFor(interfaceTag(settings));
  const { root, container, mark, stay, lift, place } = mountHost(document, 'crossread-sidebar', sidebarCss, { above: true, onEnd: () => run.abort() }, signal);
  const react = createRoot(container);
  const standing = createStanding(document, settings, signal);
  const { stand } = standing;
  const passages = createPassages(document, paintCss, signal);
  const going = createGoing(root, passages, standing, {
    onOpen: () => change({ open: true }),
    // The passage has just gone: the note says so.
    onGone: (claim) => { missing = new Set([...missing, claim]); },
    onChange: () => standHandle(),
  });
  const told = { onPick: going.openAt, onPoint: going.point };
  const marks = createMarks(document, marksCss, words, told, signal);
  const pointer = hearPointer(document, passages.painted, told, signal);
  const places = createPlaces(window, () => passages.places(), signal);
  let shown: Notes | undefined;
  let pageLanguage: Language = 'en';
  let missing: ReadonlySet<string> = new Set();
  let wereHidden = false;

  function render(): void {
    if (signal.aborted) return;
    container.hidden = fillsScreen(document);
    const { active, asked, pointed } = going;
    const { mode, aside } = standing;
    react.render(shown && (
      <Sidebar
        notes={shown} words={words} language={language} pageLanguage={languageTag(pageLanguage)} {...stand} mode={mode} active={active} asked={asked} missing={missing} {...(stand.open && { places })}
        mark={mark} theme={settings.theme} handleAt={settings.handleAt} view={settings.view}
        onOpen={() => change({ open: true })} onClose={close}
        onSide={(side) => change({ side })} onWidth={(width) => change({ width })}
        onHandleAt={(at) => {
          standing.wantHandle(at);
          tell({ type: 'stand', change: { handleAt: at } });
          standHandle();
        }}
        onView={(view) => tell({ type: 'stand', change: { view } })}
        onParagraph={(paragraph) => passages.showParagraph(paragraph, standing.freeRoom())}
        onJump={going.jump} onHover={passages.point}
        onSettings={() => tell({ type: 'open-settings' })} pointed={pointed} {...(aside && { handleAside: aside })}
      />
    ));
  }

  function change(part: Partial<Pick<Stand, 'open' | 'side' | 'width'>>): void {
    Object.assign(stand, part);
    tell({ type: 'stand', change: part });
    refit();
  }

  function close(): void {
    change({ open: false });
    going.closed();
  }

  /** Passages and their markers may stand elsewhere now. */
  function moved(): void {
    passages.moved();
    pointer.moved();
    marks.draw(passages.marked());
  }

  /** Moves the closed sidebar's handle off what the reader may want to use, and shows all as it stands now. */
  function standHandle(): void {
    standing.placeHandle();
    render();
  }

  /** Shows anew how the sidebar stands, when the reader wants it otherwise, the window has another size or something fills the screen. */
  function refit(): void {
    stay();
    marks.stay();
    standing.lay(shown !== undefined);
    moved();
    standHandle();
  }

  function update(all: Notes[], blocks: readonly number[]): void {
    // A page that covers several disputes shows the one of which it says most.
    const had = shown !== undefined;
    shown = [...all].sort((a, b) => here(b) - here(a))[0];
    missing = passages.anchor(shown, blocks);
    wereHidden = passages.areHidden();
    places.changed();
    // What the page says of its own language may be wrong: its sentences tell.
    pageLanguage = languageOf(shown?.notes.flatMap((note) => note.here.flatMap((one) => one.passages.map((passage) => passage.text))).join(' ') ?? '');
    if (!shown) passages.emphasise(null);
    if (had !== (shown !== undefined)) standing.lay(!had);
    moved();
    standHandle();
  }

  listen((message) => {
    switch (message.type) {
      case 'clear': update([], []); return undefined;
      case 'ask': return shown && address;
      case 'open':
        if (!shown) return undefined;
        change({ open: true });
        return true;
      case 'turn': going.turn(message.to); return true;
      case 'leave': run.abort(); return undefined;
    }
  }, signal);
  let frame = 0;
  signal.addEventListener('abort', () => {
    react.unmount();
    clearTimeout(settling);
    cancelAnimationFrame(frame);
  });
  const nextFrame = (act: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
  window.addEventListener('resize', () => nextFrame(refit), { signal });
  document.addEventListener('fullscreenchange', () => nextFrame(refit), { signal });
  if (import.meta.env.FIREFOX) {
    offWhileKept(window, root, {
      lift() {
        lift();
        marks.lift();
        passages.lift();
        standing.lay(false);
      },
      place() {
        place();
        marks.place();
        passages.stay();
        refit();
      },
    }, signal);
  }
  whenReflowed(document, () => {
    moved();
    places.changed();
  }, passages.standsIn, signal);
  whenAtRest(document, () => {
    stay();
    marks.stay();
    passages.stay();
    if (passages.haveFallen()) missing = passages.anchorAgain();
    // The window may have another width, for which the page has its story once more. Where that is not so, they are found hidden again, and that is that.
    const areHidden = passages.areHidden();
    if (areHidden && !wereHidden) changed();
    wereHidden = areHidden;
    // A page that is as high as the window has no other size when something in it grows.
    moved();
    places.changed();
    if (standing.keepRoom()) refit();
    else if (standing.placeHandle()) render();
  }, signal);
  const changed = watch(document, () => tell({ type: 'candidate' }), signal);
  // Another address may be another article, which takes the passages away; or the same under a tidier address, which keeps its notes until it is read again.
  let settling: ReturnType<typeof setTimeout> | undefined;
  watchAddress(document, () => {
    settling ??= setTimeout(() => {
      settling = undefined;
      if (shown && !passages.haveFallen()) changed();
      else {
        tell({ type: 'left', address });
        run.abort();
      }
    }, SETTLED);
  }, signal);
  update(notes, article);
  return (given) => {
    address = given.address;
    // Where the page has moved on since, it is about to be read again.
    if (address !== addressOf(location.href)) return true;
    // A page that comes out of the back/forward cache was told of no settings meanwhile. What was given before the reader's own move to the other side was kept says nothing.
    const now = given.settings;
    if (CHOSEN.some((name) => now[name] !== settings[name]) || (now.side !== settings.side && now.side !== stand.side)) return false;
    update(given.notes, given.article);
    return true;
  };
}

/** How many points of a dispute the page itself speaks to. */
const here = (notes: Notes) => notes.notes.filter((note) => note.here.length > 0).length;
