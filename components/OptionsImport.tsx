import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { OptionsOffer } from './OptionsOffer.tsx';
import { useOptionsWords } from './options-reader.ts';
import type { ImportStep, Obstacle } from './options-state.ts';

type ImportProps = {
  step: ImportStep;
  /** A file is held over the page. */
  over: boolean;
  onFiles: (files: readonly File[]) => void;
  onAccept: (trust: { name: string } | undefined) => void;
  onClose: () => void;
  onUndo: () => void;
};

/** Where a file is chosen, and what comes of it: one card at a time, which takes the focus. */
export function OptionsImport(props: ImportProps): ReactNode {
  const { step, over, onFiles } = props;
  const words = useOptionsWords();
  const card = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useFocus(step, card, input);
  return (
    <>
      <div className="drop">
        <label className={step.kind === 'offered' ? 'plain' : 'do'}>
          <input
            ref={input} type="file" className="unseen" disabled={step.kind === 'importing'}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // The same file, chosen again, is to be read again.
              currentTarget.value = '';
              if (files.length > 0) onFiles(files);
            }}
          />
          {words.choose}
        </label>
        <p>{over ? words.dropNow : words.drop}</p>
      </div>
      <p className="unseen" role="status">{said(step, words)}</p>
      <div ref={card} className="step" data-step={step.kind}><Card {...props} /></div>
    </>
  );
}

/** What is said aloud; a card that takes the focus is read out by itself. */
function said(step: ImportStep, words: ReturnType<typeof useOptionsWords>): string {
  switch (step.kind) {
    case 'opening': return words.opening(step.file);
    case 'importing': return words.importing(step.file);
    case 'imported': return words.imported(step.file);
    case 'removed': return words.wasRemoved(step.file);
    case 'refused': return words.refused[step.doing](step.file);
    case 'offered': case 'idle': return '';
  }
}

/** Leads the focus to a card's heading when it comes, and back to the choice of a file when the last one was put away. */
function useFocus(step: ImportStep, card: RefObject<HTMLElement | null>, input: RefObject<HTMLElement | null>): void {
  const last = useRef<ImportStep['kind']>('idle');
  useEffect(() => {
    const before = last.current;
    last.current = step.kind;
    if (step.kind === 'idle') {
      if (before !== 'idle') input.current?.focus();
    } else {
      card.current?.querySelector<HTMLElement>('h3')?.focus();
    }
  }, [step, card, input]);
}

function Card({ step, onAccept, onClose, onUndo }: ImportProps): ReactNode {
  const words = useOptionsWords();
  switch (step.kind) {
    case 'idle': return null;
    case 'opening': return <p className="busy"><bdi>{words.opening(step.file)}</bdi></p>;
    case 'importing': return <p className="busy"><bdi>{words.importing(step.file)}</bdi></p>;
    case 'offered': return <OptionsOffer key={step.offer.file} offer={step.offer} onAccept={onAccept} onCancel={onClose} />;
    case 'refused': return <Refused title={words.refused[step.doing](step.file)} obstacle={step.obstacle} onClose={onClose} />;
    case 'imported': return <Done title={words.imported(step.file)} more={words.importedMore} onUndo={onUndo} onClose={onClose} />;
    case 'removed': return <Done title={words.wasRemoved(step.file)} more={words.importedMore} onUndo={onUndo} onClose={onClose} />;
  }
}

function Refused({ title, obstacle: { what, detail }, onClose }: { title: string; obstacle: Obstacle; onClose: () => void }): ReactNode {
  const words = useOptionsWords();
  const { is, tip } = words.obstacles[what];
  return (
    <article className="card" data-obstacle={what}>
      <h3 tabIndex={-1}><bdi>{title}</bdi></h3>
      <p>{is}</p>
      <p>{words.nothingChanged}</p>
      <p className="tip">{tip}</p>
      {detail && <p className="detail"><code lang="en">{detail}</code></p>}
      <div className="buttons"><button type="button" className="plain" onClick={onClose}>{words.close}</button></div>
    </article>
  );
}

function Done({ title, more, onUndo, onClose }: { title: string; more: string; onUndo: () => void; onClose: () => void }): ReactNode {
  const words = useOptionsWords();
  return (
    <article className="card">
      <h3 tabIndex={-1}><bdi>{title}</bdi></h3>
      <p>{more}</p>
      <div className="buttons">
        <button type="button" className="plain" onClick={onUndo}>{words.undo}</button>
        <button type="button" className="plain" onClick={onClose}>{words.close}</button>
      </div>
    </article>
  );
}
