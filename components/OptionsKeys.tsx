import type { ReactNode } from 'react';
import { useOptionsWords } from './options-reader.ts';
import type { KeyShown } from './options-state.ts';

/** The keys that the reader trusts. Those that came with the extension stay; those of the reader's own choice can be removed. */
export function OptionsKeys({ keys, onDistrust }: { keys: readonly KeyShown[]; onDistrust: (key: string) => void }): ReactNode {
  const words = useOptionsWords();
  if (keys.length === 0) return <p className="quiet">{words.noKeys}</p>;
  return (
    <ul className="lines">
      {keys.map(({ key, name, fingerprint, own }) => (
        <li key={key}>
          <div className="what">
            <h3><bdi>{name || words.nameless}</bdi></h3>
            <p>{own ? words.yourChoice : words.withCrossread}</p>
            <p><code className="fingerprint">{fingerprint}</code></p>
          </div>
          {own && <button type="button" className="plain" aria-label={words.removeNamed(name || fingerprint)} onClick={() => onDistrust(key)}>{words.remove}</button>}
        </li>
      ))}
    </ul>
  );
}
