import { useMemo, useState, type DragEvent, type ReactNode } from 'react';
import type { Language } from '../lib/schema/index.ts';
import { Logo } from './Icon.tsx';
import { languageTag } from './language-tag.ts';
import { OptionsData } from './OptionsData.tsx';
import { OptionsImport } from './OptionsImport.tsx';
import { OptionsKeyboard } from './OptionsKeyboard.tsx';
import { OptionsKeys } from './OptionsKeys.tsx';
import { OptionsReading } from './OptionsReading.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import { OptionsContext } from './options-reader.ts';
import type { ImportStep, OptionsShown, ReadingShown, ShortcutShown, SitesShown, SiteTold } from './options-state.ts';
import { ReaderContext } from './reader.ts';
import type { Words } from './words/index.ts';
import type { OptionsWords } from './words/options.ts';

export type OptionsProps = {
  /** Undefined until it was read; an error where that failed. */
  shown: OptionsShown | Error | undefined;
  step: ImportStep;
  reading: ReadingShown;
  /** Undefined until they were read. */
  sites: SitesShown | undefined;
  told?: SiteTold | undefined;
  shortcuts: readonly ShortcutShown[];
  /** Today, in ISO 8601. */
  today: string;
  words: Words;
  options: OptionsWords;
  language: Language;
  onReading: (change: Partial<ReadingShown>) => void;
  onAllow: (host: string) => void;
  onRevoke: (host: string) => void;
  onOff: (host: string, off: boolean) => void;
  onShortcuts: () => void;
  onIntroduction: () => void;
  onFiles: (files: readonly File[]) => void;
  /** The reader wants what is offered, and trusts its key under a name where one is given. */
  onAccept: (trust: { name: string } | undefined) => void;
  /** The reader wants nothing of it, or has read what came of it. */
  onClose: () => void;
  onRemove: (n: number) => void;
  onUndo: () => void;
  onDistrust: (key: string) => void;
};

/** The options page: how Crossread reads and where, what data there is, how more of it is imported, and whose word counts. */
export function Options(props: OptionsProps): ReactNode {
  const { shown, sites, step, reading, words, options, language, onFiles } = props;
  const reader = useMemo(() => ({ words, language, pageLanguage: '', asOf: '' }), [words, language]);
  const { over, ...target } = useDrop(onFiles);
  const failed = shown instanceof Error ? <Failure text={options.notRead} error={shown} /> : undefined;
  const waiting = failed ?? <p className="quiet">{options.loading}</p>;
  return (
    <ReaderContext value={reader}>
      <OptionsContext value={options}>
        <main className="crossread options" lang={languageTag(language)} data-theme={reading.theme} data-over={over} {...target}>
          <header>
            <Logo />
            <h1><span>Crossread</span> {options.title}</h1>
          </header>
          <Part id="reading" title={options.reading} more={options.readingMore}>
            <OptionsReading reading={reading} onReading={props.onReading} />
            <button type="button" className="more" onClick={props.onIntroduction}>{options.introduction}</button>
          </Part>
          <Part id="sites" title={options.sites} more={options.sitesMore}>
            {sites ? <OptionsSites sites={sites} told={props.told} onAllow={props.onAllow} onRevoke={props.onRevoke} onOff={props.onOff} /> : waiting}
          </Part>
          <Part id="data" title={options.data} more={options.dataMore}>
            {shown && !failed ? <OptionsData shown={shown as OptionsShown} today={props.today} onRemove={props.onRemove} /> : waiting}
          </Part>
          <Part id="import" title={options.import} more={options.importMore}>
            <OptionsImport step={step} over={over} onFiles={onFiles} onAccept={props.onAccept} onClose={props.onClose} onUndo={props.onUndo} />
          </Part>
          <Part id="keys" title={options.keys} more={options.keysMore}>
            <OptionsKeys keys={shown && !(shown instanceof Error) ? shown.keys : []} onDistrust={props.onDistrust} />
          </Part>
          <Part id="keyboard" title={options.keyboard} more={options.keyboardMore}>
            <OptionsKeyboard shortcuts={props.shortcuts} onChange={props.onShortcuts} />
          </Part>
          <Part id="privacy" title={options.privacy}><p>{options.privacyText}</p></Part>
        </main>
      </OptionsContext>
    </ReaderContext>
  );
}

/** A part of the page: its name and what it is for in the margin, where there is one, and its contents beside that. */
function Part({ id, title, more, children }: { id: string; title: string; more?: string; children: ReactNode }): ReactNode {
  return (
    <section className="part" data-part={id} aria-label={title}>
      <div className="margin"><h2>{title}</h2>{more && <p>{more}</p>}</div>
      <div className="content">{children}</div>
    </section>
  );
}

function Failure({ text, error }: { text: string; error: Error }): ReactNode {
  return <div className="quiet" role="alert"><p>{text}</p><code lang="en">{error.message}</code></div>;
}

/** The whole page takes files that are dropped on it, so that none is opened in its place. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setOver(event.dataTransfer.types.includes('Files'));
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
    },
  };
}
