import { useId, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useTabStop } from './tab-stop.ts';

/** A line that opens what stands under it. The contents are made only once they are asked for. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const tabStop = useTabStop();
  return (
    <div className="disclosure">
      <button type="button" tabIndex={tabStop} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span>{summary}</span>
        <Icon sign="more" size={12} />
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
