import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useOptionsWords } from './options-reader.ts';
import { typedSite, type TypedProblem } from './options-typed.ts';

/** Where a reader adds a site of their own. What is typed is looked at here; the browser asks once more. */
export function OptionsAddSite({ allowed, onAllow }: { allowed: ReadonlySet<string>; onAllow: (host: string) => void }): ReactNode {
  const words = useOptionsWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<TypedProblem | 'known' | null>(null);
  const id = useId();

  function add(event: FormEvent): void {
    event.preventDefault();
    const typed = typedSite(text);
    if ('problem' in typed) setProblem(typed.problem);
    else if (allowed.has(typed.host)) setProblem('known');
    else {
      setProblem(null);
      setText('');
      onAllow(typed.host);
    }
  }

  return (
    <form className="add" onSubmit={add} noValidate>
      <label htmlFor={id}>{words.addSite}</label>
      <div className="field">
        <input
          id={id} type="text" inputMode="url" autoComplete="off" autoCapitalize="none" spellCheck={false} placeholder="news.example.com" maxLength={2000}
          value={text} aria-invalid={problem !== null} aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => { setText(currentTarget.value); setProblem(null); }}
        />
        <button type="submit" className="plain">{words.add}</button>
      </div>
      <p className="problem" id={`${id}-problem`} role="alert">{problem && words.siteProblems[problem]}</p>
    </form>
  );
}
