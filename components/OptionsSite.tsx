import type { ReactNode } from 'react';
import { useOptionsWords } from './options-reader.ts';
import type { SiteShown } from './options-state.ts';

export type SiteActions = { onAllow: (host: string) => void; onRevoke: (host: string) => void; onOff: (host: string, off: boolean) => void };

/** One host: a switch where Crossread may read, what allows it where it may not, and what takes that back where it is the reader's own. */
export function OptionsSite({ of: { host, granted, own, off }, onAllow, onRevoke, onOff }: { of: SiteShown } & SiteActions): ReactNode {
  const words = useOptionsWords();
  return (
    <li className="site" data-host={host}>
      <bdi>{host}</bdi>
      <span className="acts">
        {own && <button type="button" className="plain" aria-label={words.revokeNamed(host)} onClick={() => onRevoke(host)}>{words.revoke}</button>}
        {!granted && !off && <button type="button" className="plain" aria-label={words.allowNamed(host)} onClick={() => onAllow(host)}>{words.allow}</button>}
        {(granted || off) && (
          <button type="button" className="flip" role="switch" aria-checked={!off} aria-label={words.readsNamed(host)} onClick={() => onOff(host, !off)}>
            {off && <span>{words.off}</span>}<span className="switch" aria-hidden="true" />
          </button>
        )}
      </span>
    </li>
  );
}
