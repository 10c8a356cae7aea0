/** One of several answers. */
export interface Choice { value: string; name: string; description?: string }

/** Who answers questions: a maintainer at a terminal, or a test. */
export interface Asker {
  /** Shows lines that are on screen only. */
  say(text: string): void;
  /** A line of text; Enter gives `initial`. `check` says what is wrong with an answer, which is then asked for again; an empty answer is '' unless `check` minds it. */
  text(question: string, options?: { initial?: string; check?: (answer: string) => string | undefined }): Promise<string>;
  /** One of the choices, by its value. With `make`, what was typed and is none of them can be chosen, too, as that makes it. */
  select(question: string, choices: readonly Choice[], initial?: string, make?: (typed: string) => Choice): Promise<string>;
  confirm(question: string, initial?: boolean): Promise<boolean>;
  /** Any number of the choices, by their values. */
  checkbox(question: string, choices: readonly Choice[], checked?: readonly string[]): Promise<string[]>;
}

/** A check for {@link Asker.text} by a schema: the words of the first thing that is wrong. */
export function checkedBy(schema: { safeParse(given: unknown): { success: boolean; error?: { issues: { message: string }[] } | undefined } }, read: (answer: string) => unknown = (answer) => answer) {
  return (answer: string): string | undefined => {
    const result = schema.safeParse(read(answer));
    return result.success ? undefined : (result.error?.issues[0]?.message ?? 'this does not fit');
  };
}
