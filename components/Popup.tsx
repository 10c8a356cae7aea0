import { useMemo, type ReactNode } from 'react';
import type { Language } from '../lib/schema/index.ts';
import { Icon, Logo } from './Icon.tsx';
import { languageTag } from './localised.ts';
import type { PopupState } from './popup-state.ts';
import { ReaderContext } from './reader.ts';
import type { Theme } from './Sidebar.tsx';
import { Prose } from './Text.tsx';
import type { Words } from './words/index.ts';

export type PopupProps = {
  state: PopupState;
  words: Words;
  language: Language;
  theme?: Theme;
  onOpenSidebar: () => void;
  /** The reader switches this site on or off. */
  onToggleSite: (on: boolean) => void;
  onCheckPage: () => void;
  onSettings?: () => void;
};

/** What happened on this tab, 'not known' and 'not allowed' included, and the one thing to do next. */
export function Popup(props: PopupProps): ReactNode {
  const { state, words, language, theme = 'auto', onToggleSite, onSettings } = props;
  const reader = useMemo(() => ({ words, language, pageLanguage: '', asOf: '' }), [words, language]);
  return (
    <ReaderContext value={reader}>
      <main className="crossread popup" lang={languageTag(language)} data-theme={theme} data-state={state.kind}>
        <header>
          <Logo />
          <p className="host">{state.kind === 'unavailable' ? 'Crossread' : <bdi>{state.host}</bdi>}</p>
          {onSettings && <button type="button" aria-label={words.settings} title={words.settings} onClick={onSettings}><Icon sign="settings" /></button>}
        </header>
        <div className="state" role="status"><State {...props} /></div>
        {state.kind !== 'unavailable' && state.kind !== 'not-checked' && (
          <SiteSwitch on={state.kind !== 'off-here'} name={words.popup.onThisSite} onSwitch={onToggleSite} />
        )}
      </main>
    </ReaderContext>
  );
}

function State({ state, words: { popup: words }, onOpenSidebar, onCheckPage }: PopupProps): ReactNode {
  switch (state.kind) {
    case 'covered':
      return (
        <>
          {state.disputes.map((title) => <p className="dispute" key={title.en}><Prose of={title} /></p>)}
          <h1>{words.covered(state.points)}</h1>
          <p>{words.differ(state.differ)}</p>
          <button type="button" className="do" onClick={onOpenSidebar}>{words.open}</button>
        </>
      );
    case 'not-covered': return <Said title={words.notCovered} more={words.notCoveredMore} />;
    case 'not-checked':
      return <Said title={words.notChecked} more={words.notCheckedMore}><button type="button" className="do" onClick={onCheckPage}>{words.check}</button></Said>;
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

function Said({ title, more, children }: { title: string; more?: string; children?: ReactNode }): ReactNode {
  return <><h1>{title}</h1>{more && <p>{more}</p>}{children}</>;
}

function SiteSwitch({ on, name, onSwitch }: { on: boolean; name: string; onSwitch: (on: boolean) => void }): ReactNode {
  return (
    <button type="button" className="site" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span>{name}</span><span className="switch" aria-hidden="true" />
    </button>
  );
}
