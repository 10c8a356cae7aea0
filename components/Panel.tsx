import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { arrange, countKinds, type Order } from './arrange.ts';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { inLanguage } from './localised.ts';
import { nextNote, reveal } from './note-keys.ts';
import { NoteList } from './NoteList.tsx';
import { PageMap } from './PageMap.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { useReader } from './reader.ts';
import { kindOf, type Kind } from './relations.ts';
import { Resizer } from './Resizer.tsx';
import type { SidebarProps } from './Sidebar.tsx';

type PanelProps = SidebarProps & { panel: RefObject<HTMLElement | null>; heading: RefObject<HTMLHeadingElement | null> };

/** The open sidebar: which dispute, the filters, the notes, what was compared. It stays in the tree while closed, so that its place is kept. */
export function Panel(props: PanelProps): ReactNode {
  const { notes, open, width, mode, active, panel, onClose } = props;
  const { words, language } = useReader();
  const list = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [order, setOrder] = useState<Order>('page');
  const [said, setSaid] = useState('');
  const [dragWidth, setDragWidth] = useState<number | null>(null);
  const [seen, setSeen] = useState(active);

  // A note that is asked for from the page must not stay behind a filter.
  if (active !== seen) {
    setSeen(active);
    const note = notes.notes.find((one) => one.claim === active);
    if (note && kind !== 'all' && kindOf(note.relation) !== kind) setKind('all');
  }

  const shown = arrange(notes.notes, kind, order);

  function show(next: Kind | 'all'): void {
    setKind(next);
    if (list.current) list.current.scrollTop = 0;
    const { here, elsewhere } = arrange(notes.notes, next, order);
    setSaid(words.shown(here.length + elsewhere.length, notes.notes.length));
  }
  function sort(next: Order): void {
    setOrder(next);
    if (list.current) list.current.scrollTop = 0;
    setSaid(words.orders[next]);
  }
  function jump(claim: string, index: number): void {
    const note = notes.notes.find((one) => one.claim === claim);
    if (note) setSaid(words.jumped(inLanguage(note.question, language).text));
    props.onJump(claim, index);
  }
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    const next = nextNote(list.current, event.target, event.key);
    if (event.key === 'Escape') onClose();
    else if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next?.article?.focus({ preventScroll: true });
    if (next?.article) reveal(next.article, list.current);
  }

  return (
    <aside className="panel" ref={panel} hidden={!open} data-mapped={props.places ? true : undefined} aria-label={words.landmark} onKeyDown={press} style={mode === 'sheet' ? undefined : { width: dragWidth ?? width }}>
      {mode !== 'sheet' && <Resizer side={props.side} width={width} onDrag={setDragWidth} onWidth={props.onWidth} />}
      {props.places && <PageMap notes={notes.notes} places={props.places} active={active} />}
      <PanelHeader {...props} />
      <Filters counts={countKinds(notes.notes)} kind={kind} order={order} onKind={show} onOrder={sort} />
      <NoteList {...shown} list={list} open={open} active={active} missing={props.missing} onJump={jump} onHover={props.onHover}>
        <Footer notes={notes} onCompare={props.onCompare} />
      </NoteList>
      <p className="unseen" role="status">{said}</p>
    </aside>
  );
}
