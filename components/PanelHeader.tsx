import type { ReactNode, RefObject } from 'react';
import { formatDate } from './format.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import type { SidebarProps } from './Sidebar.tsx';
import { Prose } from './Text.tsx';

type PanelHeaderProps = Pick<SidebarProps, 'notes' | 'side' | 'mode' | 'onSide' | 'onClose' | 'onSettings'> & { heading: RefObject<HTMLHeadingElement | null> };

/** Which dispute, how much was compared, as of when; and the few controls of the panel itself. */
export function PanelHeader({ notes, side, mode, heading, onSide, onClose, onSettings }: PanelHeaderProps): ReactNode {
  const { words, language } = useReader();
  const other = side === 'left' ? 'right' : 'left';
  return (
    <>
      <header className="top">
        <h2 ref={heading} tabIndex={-1}><Prose of={notes.title} /></h2>
        <div className="controls">
          {mode !== 'sheet' && <Control name={words.otherSide[other]} sign={other} onPress={() => onSide(other)} />}
          {onSettings && <Control name={words.settings} sign="settings" onPress={onSettings} />}
          <Control name={words.close} sign="close" onPress={onClose} />
        </div>
      </header>
      <p className="small overview">{words.overview(notes.notes.length, notes.accounts, notes.outlets, formatDate(notes.asOf, language))}</p>
    </>
  );
}

function Control({ name, sign, onPress }: { name: string; sign: 'left' | 'right' | 'settings' | 'close'; onPress: () => void }): ReactNode {
  return <button type="button" aria-label={name} title={name} onClick={onPress}><Icon sign={sign} /></button>;
}
