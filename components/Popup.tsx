import { useMemo, type ReactNode } from 'react';
import type { Language, Relation } from '../lib/schema/index.ts';
import { formatDate } from './format.ts';
import { Icon, Logo } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { languageTag } from './language-tag.ts';
import { daysBetween, formatAge } from './options-age.ts';
import type { KnownShown, PopupState } from './popup-state.ts';
import { ReaderContext, useReader } from './reader.ts';
import { kindOf, kinds } from './relations.ts';
import type { Theme } from './Sidebar.tsx';
import { Prose } from './Text.tsx';
import type { Words } from './words/index.ts';

export type PopupProps = {
  state: PopupState;
  /** Whether Crossread reads this site by itself; undefined where that is no question. */
  granted?: boolean | undefined;
  /** How much Crossread knows, once it was asked. */
  known?: KnownShown | undefined;
  /** The page was published after the last day of the data. */
  newer?: boolean;
  /** Today, in ISO 8601. */
  today: string;
  words: Words;
  language: Language;
  theme?: Theme;
  onOpenSidebar: () => void;
  /** The reader switches this site on or off. */
  onToggleSite: (on: boolean) => void;
  onCheckPage: () => void;
  /** The reader wants this site read by itself from now on. */
  onAlways: () => void;
  onSettings?: () => void;
};

/** What happened on this tab, 'not known' and 'not allowed' included, and the one thing to do next. */
export function Popup(props: PopupProps): ReactNode {
  const { state, granted, words, language, theme = 'auto', onToggleSite, onAlways, onSettings } = props;
  const reader = useMemo(() => ({ words, language, pageLanguage: '', asOf: '' }), [words, language]);
  return (
    <ReaderContext value={reader}>
      <main className="crossread popup" lang={languageTag(language)} data-theme={theme} data-state={state.kind}>
        <header>
          <Logo />
          <p className="host">{state.kind === 'unavailable' ? 'Crossread' : <bdi>{state.host}</bdi>}</p>
          {onSettings && <button type="button" aria-label={words.settings} title={words.settings} onClick={onSettings}><Icon sign="settings" /></button>}
        </header>
        <div className="state" role="status"><State {...props} /><Extent {...props} /></div>
        {(granted === true || state.kind === 'off-here') && <SiteSwitch on={state.kind !== 'off-here'} name={words.popup.onThisSite} onSwitch={onToggleSite} />}
        {granted === false && state.kind !== 'off-here' && state.kind !== 'checking' && <button type="button" className="site" onClick={onAlways}>{words.popup.always}</button>}
      </main>
    </ReaderContext>
  );
}

function State({ state, granted, words: { popup: words }, onOpenSidebar, onCheckPage }: PopupProps): ReactNode {
  switch (state.kind) {
    case 'covered':
      return (
        <>
          {state.disputes.map((title) => <p className="dispute" key={title.en}><Prose of={title} /></p>)}
          <h1>{words.covered(state.points)}</h1>
          <p>{words.differ(state.differ)}</p>
          {state.cut && <p>{words.cut}</p>}
          <Kinds of={state.relations} />
          <button type="button" className="do" onClick={onOpenSidebar}>{words.open}</button>
        </>
      );
    case 'not-covered': return <Said title={words.notCovered} more={words.notCoveredMore} />;
    case 'too-large': return <Said title={words.cut} more={words.cutMore} />;
    case 'not-checked':
      return <Said title={words.notChecked} more={granted ? undefined : words.notCheckedMore}><button type="button" className="do" onClick={onCheckPage}>{words.check}</button></Said>;
    case 'off-here': return <Said title={words.offHere} more={words.offHereMore} />;
    case 'checking': return <Said title={words.checking} />;
    case 'unavailable': return <Said title={words.unavailable} more={words.unavailableMore} />;
    case 'failed': return (
      <Said title={words.failed} more={words.failedMore}>
        <button type="button" className="do" onClick={onCheckPage}>{words.check}</button>
        <details><summary>{words.details}</summary><code lang="en">{state.reason}</code></details>
      </Said>
    );
  }
}

/** How many notes there are of each kind: shapes for the eye, words for the ear. */
function Kinds({ of }: { of: readonly Relation[] }): ReactNode {
  const { words } = useReader();
  return (
    <ul className="kinds">
      {kinds.map((kind) => ({ kind, count: of.filter((one) => kindOf(one) === kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => (
        <li key={kind} data-kind={kind} title={words.kinds[kind]}><KindMark of={kind} /><span className="unseen">{words.kinds[kind]}</span> {count}</li>
      ))}
    </ul>
  );
}

/** What there is to compare with, where the reader may wonder, and that this page is newer than it. */
function Extent({ state, known, newer, today, words: { popup: words }, language }: PopupProps): ReactNode {
  const told = known && (state.kind === 'not-covered' || (state.kind === 'covered' && newer));
  return told && (
    <p className="extent">
      {state.kind === 'not-covered' && words.knows(known.disputes, known.outlets, formatDate(known.asOf, language), formatAge(daysBetween(known.asOf, today), language))}
      {newer && <> {words.newer}</>}
    </p>
  );
}

function Said({ title, more, children }: { title: string; more?: string | undefined; children?: ReactNode }): ReactNode {
  return <><h1>{title}</h1>{more && <p>{more}</p>}{children}</>;
}

function SiteSwitch({ on, name, onSwitch }: { on: boolean; name: string; onSwitch: (on: boolean) => void }): ReactNode {
  return (
    <button type="button" className="site" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span>{name}</span><span className="switch" aria-hidden="true" />
    </button>
  );
}
