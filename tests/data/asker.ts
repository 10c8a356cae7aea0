import type { Asker } from '../../data/desk/terminal/ask.ts';

/** An answer to a question that has these words; a list for a choice of several. The last answer to a question is given again. */
export type Answers = readonly (readonly [words: string, ...answers: (string | boolean | readonly string[] | Error)[]])[];

/**
 * A maintainer who answers by rote: Enter (what is proposed) where nothing is said. A text that is turned down is followed by the next answer, and is
 * kept with the reason in `turnedDown`; what was on screen is in `said`. An Error is thrown, as the terminal throws one for Ctrl+C.
 */
export function answering(answers: Answers): Asker & { said: string[]; asked: string[]; turnedDown: string[] } {
  const left = answers.map(([words, ...given]) => ({ words, given: [...given] }));
  const said: string[] = [], asked: string[] = [], turnedDown: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    const found = left.find(({ words }) => question.includes(words));
    const answer = found && (found.given.length > 1 ? found.given.shift() : found.given[0]);
    if (answer instanceof Error) throw answer;
    if (asked.length > 500) throw new Error(`asked without end: ${question}`);
    return answer;
  };
  return {
    said, asked, turnedDown,
    say: (text) => { said.push(text); },
    async text(question, { initial = '', check } = {}) {
      for (let tries = 0; tries < 5; tries++) {
        const answer = String(next(question) ?? initial);
        const wrong = check?.(answer);
        if (wrong === undefined) return answer;
        turnedDown.push(wrong);
      }
      throw new Error(`no answer will do: ${question} (${turnedDown.at(-1)})`);
    },
    async select(question, choices, initial, make) {
      const wanted = String(next(question) ?? initial ?? choices[0]!.value);
      if (!choices.some(({ value }) => value === wanted) && make?.(wanted.slice(1)).value !== wanted) throw new Error(`"${wanted}" is no choice of: ${question}`);
      return wanted;
    },
    confirm: async (question, initial = true) => (next(question) as boolean | undefined) ?? initial,
    checkbox: async (question, _, checked = []) => [...((next(question) as readonly string[] | undefined) ?? checked)],
  };
}
