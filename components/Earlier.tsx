import type { ReactNode } from 'react';
import type { Voice } from '../lib/schema/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './format.ts';
import { useReader } from './reader.ts';
import { hasValue, ShownValue } from './ShownValue.tsx';
import { Prose } from './Text.tsx';

/** What an account said before its outlet changed it, the latest first: the value in a line, our summary and the outlet's reason on demand. */
export function Earlier({ voice }: { voice: Voice }): ReactNode {
  const { words, language, asOf } = useReader();
  return voice.earlier.toReversed().map(({ until, shown, summary, reason }, place) => (
    <div className="earlier" key={place}>
      <Disclosure summary={<>{words.until(formatDate(until, language, asOf))} {!hasValue(shown) && shown.wording === '' ? words.otherText : <ShownValue shown={shown} language={voice.language} />}</>}>
        <p><Prose of={summary} /></p>
        {reason && <p className="reason"><Prose of={reason} /></p>}
      </Disclosure>
    </div>
  ));
}
