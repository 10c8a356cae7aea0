import { replacing, type Plugin, type Replacement } from './wxt.replace.ts';

/**
 * Stores rightly ask about every write of innerHTML and every code made from strings. Crossread uses neither; its libraries
 * hold some that it never reaches, or that can be put another way:
 * - Preact writes innerHTML for dangerouslySetInnerHTML, which we never use;
 * - Readability unwraps noscript elements by it (our copy has none), and restores its copy of the page between two tries;
 * - zod compiles schemas to functions, which `jitless` in lib/schema turns off.
 */
const REPLACEMENTS: Replacement[] = [
  { file: /preact\/dist\/preact\.mjs/, what: /\(\w+\.innerHTML=(\w+\.__html)\)/g, times: 1, by: '(refuse($1))' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /\btmp\.innerHTML = noscript\.innerHTML/g, times: 1, by: 'refuse(noscript)' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /var pageCacheHtml = page\.innerHTML/g, times: 1, by: 'var pageCacheHtml = page.cloneNode(true)' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /page\.innerHTML = pageCacheHtml/g, times: 1, by: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)' },
  { file: /zod\/v4\/core\/(compile|doc|util)\.js/, what: /const F = Function;/g, times: 1, by: 'const F = refuse;' },
];

/** Takes unsafe constructs out of the libraries that are built in. Fails the build where a library no longer has exactly those that are known. */
export const withoutUnsafe = (): Plugin => replacing('crossread:without-unsafe', REPLACEMENTS);
