import type { ReactNode } from 'react';
import type { Order } from './arrange.ts';
import { KindMark } from './KindMark.tsx';
import { useReader } from './reader.ts';
import { kinds, type Kind } from './relations.ts';

type FiltersProps = {
  counts: Record<Kind, number>;
  kind: Kind | 'all';
  order: Order;
  onKind: (kind: Kind | 'all') => void;
  onOrder: (order: Order) => void;
};

const orders = ['page', 'differences'] as const satisfies readonly Order[];

/** Which notes are shown, and in what order. Kinds that no note has are left out. */
export function Filters({ counts, kind, order, onKind, onOrder }: FiltersProps): ReactNode {
  const { words } = useReader();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="filters">
      <div className="chips" role="group" aria-label={words.filter}>
        <button type="button" aria-pressed={kind === 'all'} onClick={() => onKind('all')}>{words.all} <b>{all}</b></button>
        {kinds.filter((one) => counts[one] > 0).map((one) => (
          <button type="button" key={one} data-kind={one} aria-pressed={kind === one} onClick={() => onKind(kind === one ? 'all' : one)}>
            <KindMark of={one} /> {words.kinds[one]} <b>{counts[one]}</b>
          </button>
        ))}
      </div>
      <div className="orders" role="group" aria-label={words.order}>
        {orders.map((one) => (
          <button type="button" key={one} aria-pressed={order === one} onClick={() => onOrder(one)}>{words.orders[one]}</button>
        ))}
      </div>
    </div>
  );
}
