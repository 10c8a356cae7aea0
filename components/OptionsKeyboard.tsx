import type { ReactNode } from 'react';
import { useOptionsWords } from './options-reader.ts';
import type { ShortcutShown } from './options-state.ts';

/** The keys inside the notes, in the order of their words. */
const PANEL = ['J K ↓ ↑', 'Enter', '/', 'Esc'];

/** A list of keys, each with what it does. */
export function KeyList({ keys }: { keys: readonly (readonly [keys: string, does: string])[] }): ReactNode {
  return <dl className="keys">{keys.map(([key, does]) => <div key={does}><dt>{key === '' ? '—' : <kbd>{key}</kbd>}</dt><dd>{does}</dd></div>)}</dl>;
}

/** The shortcuts as they are set, the keys inside the notes, and the way to the browser's page on which shortcuts are changed. */
export function OptionsKeyboard({ shortcuts, onChange }: { shortcuts: readonly ShortcutShown[]; onChange: () => void }): ReactNode {
  const words = useOptionsWords();
  return (
    <>
      <h3>{words.onPages}</h3>
      <KeyList keys={shortcuts.map(({ name, keys }) => [keys, words.commands[name]] as const)} />
      <div className="buttons"><button type="button" className="plain" onClick={onChange}>{words.changeShortcuts}</button></div>
      <h3>{words.inNotes}</h3>
      <KeyList keys={PANEL.map((keys, at) => [keys, words.panelKeys[at]!] as const)} />
    </>
  );
}
