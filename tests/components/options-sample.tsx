/** An options page with everything on it, for tests. */
import type { ReactNode } from 'react';
import { Options, type OptionsProps } from '../../components/Options.tsx';
import type { OptionsShown, ReadingShown, ShortcutShown, SignatureShown, SiteShown, SitesShown } from '../../components/options-state.ts';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';

export const fingerprint = '53af 6a0c 87b1 88ca';
export const title = { en: 'Two towns and a bridge', ko: '두 도시와 다리', zh: '两座城与一座桥', 'zh-Hant': '兩座城與一座橋', ja: '二つの町と橋' };
export const signatures: SignatureShown[] = [{ state: 'trusted', name: 'Harbour Desk', fingerprint }, { state: 'unknown', fingerprint }, { state: 'unsigned' }];

export const shown: OptionsShown = {
  version: '2026-07-06-a3f6ba41a85b',
  imports: [
    ...signatures.map((signature, at) => ({ n: at + 1, file: `bridge-${at + 1}.pack`, day: '2026-11-20', version: '2026-11-19-000000000000', signature, inUse: true })),
    { n: 4, file: 'old.pack', day: '2026-11-20', inUse: false },
  ],
  disputes: [{ id: 'bridge', title, points: 12, accounts: 2, asOf: '2026-11-19', file: 'bridge-1.pack' }, { id: 'own', title, points: 1, accounts: 1, asOf: '2026-07-06' }],
  keys: [{ key: 'a', name: 'Crossread', fingerprint, own: false }, { key: 'b', name: '', fingerprint, own: true }],
  outlets: [], copies: [],
};

export const reading: ReadingShown = { language: 'auto', theme: 'auto', side: 'right', start: 'as-left', room: 'push' };
export const shortcuts: ShortcutShown[] = [{ name: 'note', keys: 'Alt+Shift+K' }, { name: 'next', keys: 'Alt+N' }, { name: 'previous', keys: '' }];
export const site = (host: string, state: Partial<SiteShown> = {}): SiteShown => ({ host, granted: true, own: false, off: false, ...state });
export const sites: SitesShown = {
  outlets: [
    { name: { en: 'The Quay', ko: '키' }, country: 'KR', sites: [site('quay.example'), site('www.quay.example', { off: true })] },
    { name: { en: 'Bridge News' }, country: 'DE', sites: [site('bridge.example', { granted: false })] },
  ],
  copies: [site('mirror.example', { granted: false })],
  others: [site('own.example', { own: true }), site('off.example', { granted: false, off: true })],
};

export type OptionsGiven = Partial<OptionsProps> & { tag?: string };

/** The page in a language; what its reader does is written down in `calls`. */
export function optionsPage(calls: unknown[], given: OptionsGiven = {}): ReactNode {
  const { words, language } = wordsFor(given.tag ?? 'en');
  const told = (name: string) => (...values: unknown[]): void => { calls.push([name, ...values]); };
  return (
    <Options
      shown={shown} step={{ kind: 'idle' }} reading={reading} sites={sites} shortcuts={shortcuts} today="2026-11-27" words={words} options={optionsWords(language)} language={language}
      onFiles={(files) => calls.push(['files', ...files.map(({ name }) => name)])} onAccept={told('accept')} onClose={() => calls.push(['close'])} onRemove={told('remove')} onUndo={() => calls.push(['undo'])} onDistrust={told('distrust')}
      onReading={told('reading')} onAllow={told('allow')} onRevoke={told('revoke')} onOff={told('off')} onShortcuts={() => calls.push(['shortcuts'])} onIntroduction={() => calls.push(['introduction'])}
      {...given}
    />
  );
}
