import type { ChangeEvent, ReactNode, RefObject } from 'react';
import type { Localised } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import type { Order } from './arrange.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import type { View } from './view.ts';

type ViewControlsProps = { view: View; topics: Readonly<Record<string, Localised>>; search: RefObject<HTMLInputElement | null>; onChange: (change: Partial<View>) => void };

const orders = ['page', 'differences'] as const satisfies readonly Order[];

/**
 * What the notes must have in them, of which topic, and in what order: the browser's own controls, which every reader knows and every tool reads. Chrome asks
 * Google about every form with a text field in it, to know how to fill it in, but for those that lead to a search: so this one says that it does. It leads nowhere.
 */
export function ViewControls({ view, topics, search, onChange }: ViewControlsProps): ReactNode {
  const { words, language } = useReader();
  const topicIds = Object.keys(topics);
  return (
    <form className="controls-row" method="dialog" action="/search" onSubmit={(event) => event.preventDefault()}>
      <label className="search">
        <Icon sign="search" size={14} />
        <input
          ref={search} type="search" value={view.query} placeholder={words.search} aria-label={words.search} autoComplete="off" spellCheck={false} maxLength={200} aria-keyshortcuts="/"
          // A page that forbids selecting keeps a press from giving it the focus.
          onClick={({ currentTarget }) => currentTarget.focus()}
          onInput={({ currentTarget }) => onChange({ query: currentTarget.value })}
        />
      </label>
      {topicIds.length > 1 && (
        <Choice name={words.topic} value={topicIds.includes(view.topic) ? view.topic : ''} onChoose={(topic) => onChange({ topic })}>
          <option value="">{words.allTopics}</option>
          {topicIds.map((id) => <option key={id} value={id}>{inLanguage(topics[id]!, language).text}</option>)}
        </Choice>
      )}
      <Choice name={words.order} value={view.order} onChoose={(order) => onChange({ order: order as Order })}>
        {orders.map((order) => <option key={order} value={order}>{words.orders[order]}</option>)}
      </Choice>
    </form>
  );
}

function Choice({ name, value, onChoose, children }: { name: string; value: string; onChoose: (value: string) => void; children: ReactNode }): ReactNode {
  return (
    <span className="choice">
      <select aria-label={name} title={name} value={value} onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.currentTarget.value)}>{children}</select>
      <Icon sign="more" size={12} />
    </span>
  );
}
