import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Asker, Choice } from './ask.ts';

/** More choices than this are searched by typing. */
const MANY = 9;
const option = ({ value, name, description }: Choice) => ({ value, name, ...(description === undefined ? {} : { description }) });

/** The maintainer at this terminal. */
export const TERMINAL: Asker = {
  say: (text) => console.log(text),
  text: (message, { initial, check } = {}) => input({ message, ...(initial === undefined ? {} : { default: initial }), validate: (answer) => check?.(answer.trim()) ?? true }).then((answer) => answer.trim()),
  select(message, choices, initial, make) {
    if (choices.length <= MANY) return select({ message, choices: choices.map(option), ...(initial === undefined ? {} : { default: initial }) });
    // What is proposed stands first, so that Enter takes it.
    const ordered = [...choices].sort((a, b) => Number(b.value === initial) - Number(a.value === initial));
    const fits = ({ value, name }: Choice, term: string) => `${value} ${name}`.toLowerCase().includes(term.toLowerCase());
    return search({ message: `${message} (type to search)`, source: (term) => [...ordered.filter((choice) => fits(choice, term ?? '')), ...(make && term ? [make(term)] : [])].map(option) });
  },
  confirm: (message, initial = true) => confirm({ message, default: initial }),
  checkbox: (message, choices, checked = []) => checkbox({ message, pageSize: 15, choices: choices.map((choice) => ({ ...option(choice), checked: checked.includes(choice.value) })) }),
};

/** The maintainer, where there is a terminal on both ends; undefined in a script or a pipe. */
export function askerHere(): Asker | undefined {
  return process.stdin.isTTY && process.stdout.isTTY ? TERMINAL : undefined;
}

/** Runs a command that asks; where the maintainer leaves (Ctrl+C), ends with a word and 130. */
export async function withAnswers(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    console.error('\nstopped; nothing was written');
    process.exitCode = 130;
  }
}
