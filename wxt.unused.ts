import { replacing, type Plugin, type Replacement } from './wxt.replace.ts';

/**
 * What libraries hold in a way that no bundler can see to be unused:
 * - zod's schemas know how to write themselves as JSON schemas, which the desk alone asks for: 5 KB of the zip;
 * - every string of zod's can be asked to be an e-mail address, a token, an emoji or one of twenty other things, each with its own class, and
 *   every schema can be turned into a dozen others;
 * - Readability comes with a quick guess at whether a page can be read, reads what a page says of itself as data, which we
 *   do ourselves, and mends pictures and addresses, which nobody gets to see here.
 */
const REPLACEMENTS: Replacement[] = [
  { file: /zod\/v4\/classic\/schemas\.js/, what: /inst\._zod\.processJSONSchema = \(ctx, json, params\) => processors\.\w+\(inst, ctx, json, params\);/g, times: 41, by: '' },
  { file: /zod\/v4\/classic\/schemas\.js/, what: /createStandardJSONSchemaMethod\(this, "(?:input|output)"\)/g, times: 2, by: 'refuse' },
  { file: /zod\/v4\/classic\/schemas\.js/, what: /createToJSONSchemaMethod\(this, \{\}\)\(params\)/g, times: 1, by: 'refuse(params)' },
  { file: /zod\/v4\/classic\/schemas\.js/, what: /return this\.check\(core\._\w+\(Zod\w+, params\)\);/g, times: 26, by: 'return refuse(params);' },
  { file: /zod\/v4\/classic\/schemas\.js/, what: /return (?:exactOptional|nullable|nonoptional|intersection|prefault|readonly)\(this(?:, \w+)?\);|return optional\(nullable\(this\)\);|return pipe\(this, .*\);|return util\.(?:(?:safeExtend|merge|pick|omit|required)\(.*|partial\(ZodExactOptional.*)\);/g, times: 15, by: 'return refuse();' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /this\._disableJSONLD\s+\? \{\}\s+: this\._getJSONLD\(this\._doc\)/g, times: 1, by: '{}' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /^ {2}_getJSONLD\(doc\) \{[^]*?^ {2}\},/gm, times: 1, by: '' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /this\._fix(?:LazyImages|RelativeUris)\(articleContent\);/g, times: 2, by: '' },
  { file: /@mozilla\/readability\/Readability\.js/, what: /^ {2}_fix(?:LazyImages\(root|RelativeUris\(articleContent)\) \{[^]*?^ {2}\},/gm, times: 2, by: '' },
  { file: /@mozilla\/readability\/index\.js/, what: /require\("\.\/Readability-readerable"\)/g, times: 1, by: 'refuse' },
];

/** Takes out of the libraries that are built in what the extension never uses and what would throw if it did. Fails the build where a library no longer has exactly what is known. */
export const withoutUnused = (): Plugin => replacing('crossread:without-unused', REPLACEMENTS);

/** A description of a schema: one string, for those who write data and for the JSON schemas that are made for them. */
const DESCRIPTION = /\.describe\((?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\)/g;

/** Takes the descriptions out of our schemas: readers' browsers have no use for them, and they are 3 KB of the zip. Fails the build where one is written in another way than as a plain string. */
export function withoutDescriptions(): Plugin {
  return {
    name: 'crossread:without-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/[^?]*\.ts$/.test(id) || !code.includes('.describe(')) return undefined;
      const made = code.replace(DESCRIPTION, '');
      if (made.includes('.describe(')) throw new Error(`${id}: a description that is not a plain string`);
      return made;
    },
  };
}
