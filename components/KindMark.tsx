import type { ReactNode } from 'react';
import type { Relation } from '../lib/schema/index.ts';
import { kindOf, type Kind } from './relations.ts';

/** One shape a kind, drawn instead of typed so that it looks the same in every font. On a grid of 12 by 12. */
const shapes: Record<Kind, ReactNode> = {
  differs: <path className="fill" d="M6 .8 11.2 6 6 11.2.8 6Z" />,
  'other-source': <path className="line" d="M2.5 1v1.5C2.5 5 6 4.6 6 7.4V11M9.5 1v1.5C9.5 5 6 4.6 6 7.4" />,
  'other-wording': <path className="line" d="M1 4.6c1.7-2 3.3-2 5 0s3.3 2 5 0M1 8.4c1.7-2 3.3-2 5 0s3.3 2 5 0" />,
  specific: <path className="line" d="M10.8 2H6a4 4 0 0 0 0 8h4.8" />,
  same: <path className="line" d="M1.2 4h9.6M1.2 8h9.6" />,
  'only-here': <circle className="fill" cx="6" cy="6" r="4.2" />,
  'only-elsewhere': <circle className="line" cx="6" cy="6" r="3.7" />,
};

/** The shape of a kind; its word always stands beside it, so that it is hidden from screen readers. Less specific is the mirror image of more. */
export function KindMark({ of }: { of: Relation | Kind }): ReactNode {
  const kind = of === 'specific' ? of : kindOf(of);
  return (
    <svg className="mark" data-kind={kind} data-mirrored={of === 'less-specific' || undefined} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
