import type { Result } from './check.ts';
import type { State } from './variants.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 0 24px 80px; }
nav { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 12px 0; background: Canvas; border-bottom: 1px solid GrayText; }
nav a { color: inherit; }
h2 { margin: 40px 0 4px; scroll-margin-top: 80px; } h2 a { color: inherit; text-decoration: none; } h2 + p { margin: 0 0 12px; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; max-width: 640px; } figure[data-window=narrow] { max-width: 300px; } figure[data-of=popup] { max-width: 320px; }
figure img { display: block; max-width: 100%; border: 1px solid GrayText; }
figcaption { padding: 4px 0; } figcaption b { font-weight: 600; }
figure:is([data-outcome=differs], [data-outcome=new], [data-outcome=failed]) figcaption { border-left: 4px solid #d9730d; padding-left: 8px; }
.three { display: flex; gap: 8px; max-width: none; } .three div { flex: 1; max-width: 640px; }
fieldset { display: contents; border: 0; }
body:has(#chromium:not(:checked)) [data-browser=chromium], body:has(#firefox:not(:checked)) [data-browser=firefox],
body:has(#light:not(:checked)) [data-colours=light], body:has(#dark:not(:checked)) [data-colours=dark],
body:has(#changed:checked) figure:is([data-outcome=same], [data-outcome='not compared']) { display: none; }`;

const box = (id: string, on: boolean) => `<label><input type="checkbox" id="${id}"${on ? ' checked' : ''}> ${id === 'changed' ? 'only what is not as accepted' : id}</label>`;

function image(name: string, what: string): string {
  return `<a href="${escaped(name)}.png"><img loading="lazy" src="${escaped(name)}.png" alt="${escaped(what)}"></a>`;
}

function figure({ of }: State, { name, browser, colours, window, language, outcome, why }: Result): string {
  const pictures = outcome === 'differs'
    ? `<div class="three">${[['.accepted', 'accepted'], ['', 'new'], ['.difference', 'difference']].map(([what, word]) => `<div>${word}${image(name + what!, `${name}, ${word}`)}</div>`).join('')}</div>`
    : outcome === 'failed' ? '' : image(name, name);
  return `<figure data-of="${escaped(of)}" data-browser="${browser}" data-colours="${colours}" data-window="${window}" data-outcome="${outcome}"${outcome === 'differs' ? ' style="max-width: none"' : ''}>
<figcaption><b>${[window, language, colours, browser].map(escaped).join(' · ')}</b>${outcome === 'same' ? '' : ` ${outcome}`}${why ? `<br>${escaped(why)}` : ''}</figcaption>
${pictures}</figure>`;
}

/** The page to look at pictures: each state with its windows, languages, colours and browsers side by side. It needs no server and no script. */
export function galleryPage(states: readonly State[], results: readonly Result[]): string {
  const shown = states.map((state) => ({ state, own: results.filter((one) => one.state === state.name) })).filter(({ own }) => own.length > 0);
  const order = (one: Result) => [one.window, one.language, one.colours].join();
  const sections = shown.map(({ state, own }) => {
    const rows = Map.groupBy(own.toSorted((a, b) => order(b).localeCompare(order(a))), ({ window, language }) => `${window} ${language}`);
    return `<section><h2 id="${escaped(state.name)}"><a href="#${escaped(state.name)}">${escaped(state.name)}</a></h2><p>${escaped(state.shows)}</p>
${[...rows.values()].map((row) => `<div class="row">${row.map((one) => figure(state, one)).join('\n')}</div>`).join('\n')}</section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crossread: every state</title><style>${STYLE}</style></head><body>
<nav>${['chromium', 'firefox', 'light', 'dark'].map((id) => box(id, true)).join(' ')} ${box('changed', false)}
${shown.map(({ state }) => `<a href="#${escaped(state.name)}">${escaped(state.name)}</a>`).join(' ')}</nav>
<h1>Crossread: every state</h1>
${sections.join('\n')}
</body></html>
`;
}
