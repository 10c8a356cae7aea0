import { useMemo, type ReactNode } from 'react';
import type { Language } from '../lib/schema/index.ts';
import { formatDate } from './format.ts';
import { Logo } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { languageTag } from './language-tag.ts';
import { KeyList } from './OptionsKeyboard.tsx';
import type { ShortcutShown } from './options-state.ts';
import { ReaderContext } from './reader.ts';
import { kinds } from './relations.ts';
import type { Theme } from './Sidebar.tsx';
import type { Words } from './words/index.ts';
import type { OptionsWords } from './words/options.ts';
import type { WelcomeWords } from './words/welcome.ts';

/** An article for the notes to stand beside. */
export type Demonstration = { paper: string; headline: string; paragraphs: readonly string[] };

export type WelcomeProps = {
  words: Words;
  options: OptionsWords;
  welcome: WelcomeWords;
  language: Language;
  theme: Theme;
  shortcuts: readonly ShortcutShown[];
  article: Demonstration;
  /** The day of the article, in ISO 8601. */
  day: string;
  /** The notes of the article could not be made. */
  away: boolean;
  onSettings: () => void;
};

/** The first page that a reader sees: what Crossread does, in three sentences, an article for the real notes to stand beside, and what the shapes and keys mean. */
export function Welcome({ words, options, welcome, article: { paper, headline, paragraphs }, language, theme, shortcuts, day, away, onSettings }: WelcomeProps): ReactNode {
  const reader = useMemo(() => ({ words, language, pageLanguage: '', asOf: '' }), [words, language]);
  return (
    <ReaderContext value={reader}>
      <main className="crossread options welcome" lang={languageTag(language)} data-theme={theme}>
        <header>
          <Logo />
          <p>Crossread</p>
        </header>
        <h1>{welcome.lead}</h1>
        {welcome.says.map((sentence) => <p className="says" key={sentence}>{sentence}</p>)}
        <section aria-label={headline} className="clipping">
          <p className="demo">{away ? <span role="alert">{welcome.away}</span> : welcome.demo}</p>
          <article data-demo>
            <p className="paper">{paper} <time dateTime={day}>{formatDate(day, language)}</time></p>
            <h2>{headline}</h2>
            {paragraphs.map((text) => <p key={text}>{text}</p>)}
          </article>
        </section>
        <div className="pair">
          <section aria-label={welcome.shapes}>
            <h2>{welcome.shapes}</h2>
            <ul className="shapes">{kinds.map((kind) => <li key={kind} data-kind={kind}><KindMark of={kind} /><b>{words.kinds[kind]}</b> <span>{welcome.kinds[kind]}</span></li>)}</ul>
          </section>
          <section aria-label={welcome.keys}>
            <h2>{welcome.keys}</h2>
            <KeyList keys={shortcuts.map(({ name, keys }) => [keys, options.commands[name]] as const)} />
          </section>
        </div>
        <footer>
          <p>{welcome.privacy}</p>
          <button type="button" className="plain" onClick={onSettings}>{words.settings}</button>
        </footer>
      </main>
    </ReaderContext>
  );
}
