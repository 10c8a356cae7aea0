/** What a Vite plugin needs to be here; Vite's own type would bring all of it. */
export interface Plugin {
  name: string;
  enforce?: 'pre';
  transform(code: string, id: string): string | undefined;
}

/** A construct in a library's code, how often it stands there, and what takes its place. */
export interface Replacement {
  file: RegExp;
  what: RegExp;
  times: number;
  by: string;
}

const REFUSE = '\n;function refuse() { throw new Error("not used here"); }';

/** Makes replacements in the libraries that are built in; what takes a place may call `refuse`, which throws. Fails the build where a library no longer has exactly what is to be replaced. */
export function replacing(name: string, replacements: readonly Replacement[]): Plugin {
  return {
    name,
    transform(code, id) {
      const rules = replacements.filter(({ file }) => file.test(id));
      if (rules.length === 0) return undefined;
      let made = code;
      for (const { what, times, by } of rules) {
        const found = made.match(what)?.length ?? 0;
        if (found !== times) throw new Error(`${id}: ${what} was expected ${times} times, and stands there ${found} times`);
        made = made.replace(what, by);
      }
      return rules.some(({ by }) => by.includes('refuse')) ? made + REFUSE : made;
    },
  };
}
