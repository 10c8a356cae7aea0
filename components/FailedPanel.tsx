import type { ReactNode, RefObject } from 'react';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';

type FailedPanelProps = { error: Error; open: boolean; style: { width: string } | undefined; panel: RefObject<HTMLElement | null>; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void };

/** The panel where the notes could not be shown: what is wrong, what to do, and what to tell those who can mend it. */
export function FailedPanel({ error, open, style, panel, heading, onClose }: FailedPanelProps): ReactNode {
  const { words } = useReader();
  return (
    <aside className="panel failed" ref={panel} hidden={!open} aria-label={words.landmark} style={style}>
      <header className="top">
        <h2 ref={heading} tabIndex={-1}>{words.failed}</h2>
        <div className="controls"><button type="button" aria-label={words.close} title={words.close} onClick={onClose}><Icon sign="close" /></button></div>
      </header>
      <div className="list">
        <p>{words.failedMore}</p>
        <p className="detail"><code lang="en">{error.message}</code></p>
      </div>
    </aside>
  );
}
