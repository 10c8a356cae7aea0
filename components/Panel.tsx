import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { arrange, countKinds } from './arrange.ts';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { nextNote, reveal, scrollerOf } from './note-keys.ts';
import { NoteList } from './NoteList.tsx';
import { Notices } from './Notices.tsx';
import { PageMap } from './PageMap.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { useReader, type Reader } from './reader.ts';
import { Resizer } from './Resizer.tsx';
import { createSearch } from './search.ts';
import type { SidebarProps } from './Sidebar.tsx';
import { useView } from './use-view.ts';
import { everything, type View } from './view.ts';
import { ViewControls } from './ViewControls.tsx';

/** What was looked at last, unless it leaves nothing of these notes. */
function startingView(view: View | undefined, notes: readonly Note[], reader: Reader): View | undefined {
  if (!view) return undefined;
  const { here, elsewhere } = arrange(notes, { ...view, topic: notes.some(({ topic }) => topic === view.topic) ? view.topic : '' }, createSearch(view.query, reader));
  return here.length + elsewhere.length > 0 ? view : { ...everything, order: view.order };
}

type PanelProps = SidebarProps & { panel: RefObject<HTMLElement | null>; heading: RefObject<HTMLHeadingElement | null> };

/** The open sidebar: which dispute, the filters, the notes, what was compared. It stays in the tree while closed, so that its place is kept. */
export function Panel(props: PanelProps): ReactNode {
  const { notes, open, width, mode, active, asked: times = 0, panel, onClose } = props;
  const reader = useReader();
  const { words, language } = reader;
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [view, setView, showOnly] = useView(startingView(props.view, notes.notes, reader), props.onView);
  const [said, setSaid] = useState('');
  const [dragWidth, setDragWidth] = useState<number | null>(null);
  const [seen, setSeen] = useState({ active, times });
  // A topic that was chosen for another dispute is none of this one's.
  const asked = useMemo(() => (view.topic in notes.topics ? view : { ...view, topic: '' }), [view, notes.topics]);
  const shown = useMemo(() => arrange(notes.notes, asked, createSearch(asked.query, reader)), [notes.notes, asked, reader]);

  // A note that is asked for from the page must not stay behind a filter.
  if (active !== seen.active || times !== seen.times) {
    setSeen({ active, times });
    const note = notes.notes.find((one) => one.claim === active);
    if (note && ![...shown.here, ...shown.elsewhere].includes(note)) showOnly({ ...everything, order: view.order });
  }

  function change(part: Partial<View>): void {
    const next = { ...asked, ...part };
    setView(part);
    if (list.current) scrollerOf(list.current).scrollTop = 0;
    const { here, elsewhere } = arrange(notes.notes, next, createSearch(next.query, reader));
    setSaid(part.order ? words.orders[part.order] : words.shown(here.length + elsewhere.length, notes.notes.length));
  }
  function jump(claim: string, index: number): void {
    const note = notes.notes.find((one) => one.claim === claim);
    const isThere = props.onJump(claim, index);
    if (note) setSaid(isThere ? words.jumped(inLanguage(note.question, language).text) : words.missing);
  }
  function press(event: KeyboardEvent): void {
    // Keys that compose a syllable or choose a character are the input method's.
    if (event.nativeEvent.isComposing) {
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    const done = act(event, list.current);
    // Keys that mean something here must not mean something else to the page.
    if (done) event.preventDefault();
    if (done || event.target === search.current || (event.target as Element).localName === 'select') event.stopPropagation();
  }
  function act({ key, target }: KeyboardEvent, notesList: HTMLElement): boolean {
    const inSearch = target === search.current;
    if (key === 'Escape' && inSearch && asked.query !== '') change({ query: '' });
    else if (key === 'Escape') onClose();
    else if (target instanceof Element && target.localName === 'select') return false;
    else if (inSearch && key !== 'ArrowDown') return false;
    else if (key === '/') search.current?.focus();
    else {
      const next = nextNote(notesList, target, key);
      next?.article?.focus({ preventScroll: true });
      if (next?.article) reveal(next.article, notesList);
      return next !== undefined;
    }
    return true;
  }

  /** What is typed here is no shortcut of the page's. */
  const keep = (event: KeyboardEvent): void => event.stopPropagation();

  return (
    <aside className="panel" ref={panel} hidden={!open} data-mapped={props.places ? true : undefined} aria-label={words.landmark} onKeyDown={press} onKeyUp={keep} onKeyPress={keep} style={mode === 'sheet' ? undefined : { width: `${dragWidth ?? width}px` }}>
      {mode !== 'sheet' && <Resizer side={props.side} width={width} onDrag={setDragWidth} onWidth={props.onWidth} />}
      <PanelHeader {...props} />
      <div className="filters">
        <Filters all={countKinds(notes.notes)} counts={shown.counts} kind={asked.kind} onKind={(kind) => change({ kind })} />
        <ViewControls view={asked} topics={notes.topics} search={search} onChange={change} />
      </div>
      {props.places && <PageMap notes={notes.notes} places={props.places} active={active} onParagraph={props.onParagraph} />}
      <NoteList {...shown} list={list} open={open} active={active} asked={times} pointed={props.pointed ?? null} missing={props.missing} onJump={jump} onHover={props.onHover} query={asked.query} onAll={() => change({ ...everything, order: asked.order })} before={<Notices notes={notes} />}>
        <Footer notes={notes} onCompare={props.onCompare} />
      </NoteList>
      <p className="unseen" role="status">{said}</p>
    </aside>
  );
}
