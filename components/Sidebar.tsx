/**
 * The components room: the interface in React, props in and callbacks out. No browser.*, no storage, no document of its own:
 * it lives in a closed shadow root on pages that may be hostile, and in the extension's own pages.
 */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language, Notes } from '../lib/schema/index.ts';
import { FailedPanel } from './FailedPanel.tsx';
import { Failure } from './Failure.tsx';
import { Handle, usualAt } from './Handle.tsx';
import { languageTag } from './language-tag.ts';
import type { PlacesSource } from './PageMap.tsx';
import { Panel } from './Panel.tsx';
import { ReaderContext } from './reader.ts';
import type { View } from './view.ts';
import type { Words } from './words/index.ts';

export type Side = 'left' | 'right';
export type Theme = 'auto' | 'light' | 'dark';

/** How the panel stands to the page: beside it, over it, or along the bottom of a narrow window. */
export type Mode = 'push' | 'overlay' | 'sheet';

export type SidebarProps = {
  notes: Notes;
  words: Words;
  language: Language;
  open: boolean;
  side: Side;
  /** Of the panel, 300–480 px; a sheet takes the window's. */
  width: number;
  mode: Mode;
  /** The claim whose passage the reader pointed at, which its note answers by showing itself. */
  active: string | null;
  /** Rises whenever a note is asked for from the page, the same one again included. */
  asked?: number;
  /** Claims whose passage was on the page and is gone. */
  missing: ReadonlySet<string>;
  /** For the strip beside the notes; without it there is none. */
  places?: PlacesSource;
  theme?: Theme;
  /** What stands before the names of the style sheet's custom properties. */
  mark?: string;
  /** Of the article, for its own wording; left out where unknown. */
  pageLanguage?: string;
  /** Where the handle stands along its edge, from 0 to 1. */
  handleAt?: number | undefined;
  /** What is shown at first; the panel keeps it from then on, and tells. */
  view?: View;
  onOpen: () => void;
  onClose: () => void;
  onSide: (side: Side) => void;
  onWidth: (width: number) => void;
  /** `index` counts the note's passages through all its values, in their order. False where the passage has gone in the meantime. */
  onJump: (claim: string, index: number) => boolean;
  onHover: (claim: string | null) => void;
  onHandleAt?: (at: number) => void;
  onView?: (view: View) => void;
  /** The reader wants to see a paragraph of the map, by its number there. */
  onParagraph?: (paragraph: number) => void;
  onCompare?: () => void;
  onSettings?: () => void;
  /** The claim whose passage or marker the pointer is on, which its note answers. */
  pointed?: string | null;
  /** Where the handle stands for now instead, since a control of the page stands where it would; and how far from the edge, in px. */
  handleAside?: { at: number; inset: number };
};

/** Everything that Crossread shows beside an article: the handle while closed, the panel while open. */
export function Sidebar(props: SidebarProps): ReactNode {
  const { notes, words, language, open, side, mode, theme = 'auto', pageLanguage = '' } = props;
  const [placedAt, setAt] = useState<number | undefined>(props.handleAt);
  const [failure, setFailure] = useState<Error | null>(null);
  const at = placedAt ?? usualAt(mode === 'sheet');
  const handle = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const reader = useMemo(() => ({ words, language, pageLanguage, asOf: notes.asOf }), [words, language, pageLanguage, notes.asOf]);

  // Focus follows the reader's opening and closing, never the first showing, and never leaves the page for a panel that closed by itself.
  const wasOpen = useRef(open);
  const closedByReader = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined;
    const within = closedByReader.current || panel.current?.contains(root?.activeElement ?? null);
    closedByReader.current = false;
    if (open) (panel.current?.querySelector<HTMLElement>('article[aria-current]') ?? heading.current)?.focus({ preventScroll: true });
    else if (within) handle.current?.focus({ preventScroll: true });
  }, [open]);

  function close(): void {
    closedByReader.current = true;
    props.onClose();
  }
  function place(next: number): void {
    setAt(next);
    props.onHandleAt?.(next);
  }

  return (
    <ReaderContext value={reader}>
      <div className="crossread" lang={languageTag(language)} dir="ltr" data-theme={theme} data-side={side} data-mode={mode}>
        <Handle
          points={notes.notes.length} differ={notes.notes.filter((note) => note.relation === 'differs').length}
          hidden={open} flat={mode === 'sheet'} mark={props.mark ?? ''} at={at} aside={props.handleAside} handle={handle} onOpen={props.onOpen} onAt={place}
        />
        <Failure onFailure={setFailure}>
          <Panel {...props} onClose={close} panel={panel} heading={heading} />
        </Failure>
        {failure && <FailedPanel error={failure} open={open} style={mode === 'sheet' ? undefined : { width: `${props.width}px` }} panel={panel} heading={heading} onClose={close} />}
      </div>
    </ReaderContext>
  );
}
