import type { Settings } from '../../lib/extension/settings.ts';
import type { Language } from '../../lib/schema/index.ts';
import type { BrowserKind } from '../harness/browsers.ts';
import type { Scene } from './scene.ts';

/** The windows that pictures are taken in, in CSS px. */
export const WINDOWS = {
  wide: { width: 1280, height: 800 },
  /** Too narrow for the panel to push the page aside. */
  middle: { width: 800, height: 760 },
  narrow: { width: 400, height: 760 },
  low: { width: 427, height: 300 },
} as const;
export type Window = keyof typeof WINDOWS;
export type Colours = 'light' | 'dark';

/** One way in which a state is looked at. */
export type Variant = { browser: BrowserKind; colours: Colours; window: Window; language: Language };

/** Something that a reader can come to see, and how to get there. */
export type State = {
  /** In file names: letters, figures and hyphens. */
  name: string;
  /** For the one who looks at the pictures: what is to be seen. */
  shows: string;
  /** What the pictures are taken of: an article with the sidebar beside it, the popup over an article, or a page of the extension such as `options.html`. */
  of: 'sidebar' | 'popup' | `${string}.html`;
  /** The article: its address and its HTML, by the language of the interface; by default the demonstration. */
  article?: (language: Language) => Article;
  /** What the reader has chosen beforehand. */
  settings?: Partial<Settings>;
  /** What the reader has imported beforehand: the invented dispute of the fixtures, with two accounts. */
  imported?: boolean;
  /** What the reader does there; the picture is taken when it resolves. Throws where the state can't be reached. */
  act?: (scene: Scene) => Promise<unknown>;
  /** Selectors of what differs each time, such as an age in days: it is there in the picture, unseen. */
  unseen?: string;
  /** In what the pictures are taken: both browsers, light and dark, wide, English unless it says otherwise. */
  in?: { browsers?: BrowserKind[]; colours?: Colours[]; windows?: Window[]; languages?: Language[] };
};
export type Article = { url: string; html: string };

/** One picture: a state in a variant. */
export type Shot = { name: string; state: State; variant: Variant };

/** The pictures of some states, as far as a browser takes them. `name` is a file name without its ending. */
export function shotsOf(states: readonly State[], browser: BrowserKind): Shot[] {
  return states.flatMap((state) => {
    const { browsers = ['chromium', 'firefox'], colours = ['light', 'dark'], windows = ['wide'], languages = ['en'] } = state.in ?? {};
    if (!browsers.includes(browser)) return [];
    return languages.flatMap((language) => windows.flatMap((window) => colours.map((one): Shot => ({
      name: [state.name, window, language.toLowerCase(), one, browser].join('.'), state, variant: { browser, colours: one, window, language },
    }))));
  });
}
