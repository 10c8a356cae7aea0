/** What a Vite plugin needs to be here; Vite's own type would bring all of it. */
interface Plugin {
  name: string;
  transform(code: string, id: string): string | undefined;
}

/** An unsafe construct in a library's code, how often it stands there, and what takes its place. */
interface Replacement {
  file: RegExp;
  what: RegExp;
  times: number;
  by: string;
}

/**
 * Stores rightly ask about every write of innerHTML and every code made from strings. Crossread uses neither; its libraries
 * hold some that it never reaches, or that can be put another way:
 * - Preact writes innerHTML for dangerouslySetInnerHTML, which we never use;
 * - Readability unwraps noscript elements by it (our copy has none), and restores its copy of the page between two tries;
 * - zod compiles schemas to functions, which `jitless` in lib/schema turns off.
 */
const REPLACEMENTS: Replacement[] = [
  { file: /preact\/dist\/preact\.mjs/, what: /\(\w+\.innerHTML=(\w+\.__html)\)/g, times: 1, by: '(refuseUnsafe($1))' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /\btmp\.innerHTML = noscript\.innerHTML/g, times: 1, by: 'refuseUnsafe(noscript)' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /var pageCacheHtml = page\.innerHTML/g, times: 1, by: 'var pageCacheHtml = page.cloneNode(true)' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /page\.innerHTML = pageCacheHtml/g, times: 1, by: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)' },
  { file: /zod\/v4\/core\/(compile|doc|util)\.js/, what: /const F = Function;/g, times: 1, by: 'const F = refuseUnsafe;' },
];

const REFUSE = '\n;function refuseUnsafe() { throw new Error("not used here"); }';

/** Takes unsafe constructs out of the libraries that are built in. Fails the build where a library no longer has exactly those that are known. */
export function withoutUnsafe(): Plugin {
  return {
    name: 'crossread:without-unsafe',
    transform(code, id) {
      const rules = REPLACEMENTS.filter(({ file }) => file.test(id));
      if (rules.length === 0) return undefined;
      let safe = code;
      for (const { what, times, by } of rules) {
        const found = safe.match(what)?.length ?? 0;
        if (found !== times) throw new Error(`${id}: ${what} was expected ${times} times, and stands there ${found} times`);
        safe = safe.replace(what, by);
      }
      return safe.includes('refuseUnsafe') ? safe + REFUSE : safe;
    },
  };
}
