import { useId, type ReactNode } from 'react';
import type { Language } from '../lib/schema/index.ts';
import { languageTag } from './language-tag.ts';
import { useOptionsWords } from './options-reader.ts';
import type { ReadingShown } from './options-state.ts';

/** The languages of the interface, each by its own name. */
const LANGUAGES: [Language, string][] = [['en', 'English'], ['ko', '한국어'], ['zh', '简体中文'], ['zh-Hant', '繁體中文'], ['ja', '日本語']];

type ReadingProps = { reading: ReadingShown; onReading: (change: Partial<ReadingShown>) => void };

/** How Crossread speaks and looks. Each choice counts at once. */
export function OptionsReading({ reading, onReading }: ReadingProps): ReactNode {
  const { language, automatic, choices } = useOptionsWords();
  const id = useId();
  return (
    <div className="choices">
      <div className="choice">
        <label htmlFor={id}>{language}</label>
        <select id={id} value={reading.language} onChange={({ currentTarget }) => onReading({ language: currentTarget.value as ReadingShown['language'] })}>
          <option value="auto">{automatic}</option>
          {LANGUAGES.map(([code, name]) => <option key={code} value={code} lang={languageTag(code)}>{name}</option>)}
        </select>
      </div>
      <Choice name="theme" words={choices.theme} value={reading.theme} onChoose={(theme) => onReading({ theme })} />
      <Choice name="side" words={choices.side} value={reading.side} onChoose={(side) => onReading({ side })} />
      <Choice name="start" words={choices.start} value={reading.start} onChoose={(start) => onReading({ start })} />
      <Choice name="room" words={choices.room} value={reading.room} onChoose={(room) => onReading({ room })} />
    </div>
  );
}

type ChoiceProps<Value extends string> = { name: string; words: { name: string; of: Record<Value, string> }; value: Value; onChoose: (value: Value) => void };

/** One thing to choose, by radio buttons of the browser's own. */
function Choice<Value extends string>({ name, words, value, onChoose }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="choice" role="radiogroup" aria-labelledby={id}>
      <span id={id}>{words.name}</span>
      <div>
        {(Object.entries(words.of) as [Value, string][]).map(([one, word]) => (
          <label className="tick" key={one}><input type="radio" name={name} value={one} checked={one === value} onChange={() => onChoose(one)} /> {word}</label>
        ))}
      </div>
    </div>
  );
}
