import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Id, Language } from '../../../lib/schema/index.ts';
import { must, OTHER_LANGUAGES } from '../terminal/options.ts';
import { writeNewFolder } from './write.ts';

/** Options of `new dispute`, as the command line gives them. */
export interface DisputeOptions { title?: string; party?: string[]; language?: string[] }

interface Named { id: string; name: string }

const text = (words: string) => stringify(words, { lineWidth: 0, singleQuote: true }).trim();

/** A party as it was given: `Name`, or `id=Name` where the name makes no id. Throws where neither does. */
function partyOf(given: string): Named {
  const [, wished, name = given] = /^([a-z0-9-]+)=(.+)$/.exec(given) ?? [];
  const id = wished ?? name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (!Id.safeParse(id).success) throw new Error(`--party: "${given}" makes no id. Write it as id=Name, such as --party acme="${name}"`);
  return { id, name: name.trim() };
}

/** Forms of the example terms, in each language. */
const CUSTOMER: Record<Language, string> = { en: 'customer, user', ko: '고객, 이용자', zh: '客户, 用户', 'zh-Hant': '客戶, 用戶', ja: '顧客, 利用者' };
const DEMAND: Record<Language, string> = { en: 'demand, call for', ko: '요구', zh: '要求', 'zh-Hant': '要求', ja: '要求' };
const forms = (all: Record<Language, string>, languages: readonly Language[]) => languages.map((language) => `  ${language}: [${all[language]}]`).join('\n');

const disputeFile = (title: string, parties: readonly Named[], languages: readonly Language[], today: string) => `# The frame of the dispute. Texts: English must be there; a language that is missing is shown in English, and listed under \`untranslated\`.
title:
  en: ${text(title)}

status: draft # checked and tried, and not given to readers; delete the line when it is ready for them
languages: [${languages.join(', ')}] # in which pages are recognised: the terms need forms in each
untranslated: [${OTHER_LANGUAGES.join(', ')}] # \`check --fix\` keeps this list

# Who stands against whom. \`term\` is how a page names the party (terms.yaml); \`also\` lists terms that name it without its name, such as its product.
parties:
${parties.map(({ id, name }) => `  ${id}:\n    name:\n      en: ${text(name)}\n    term: ${id}`).join('\n')}

asOf: ${today} # the day up to which you have kept the data

# The files in claims/, in the order in which readers are told.
topics:
  - main

# What makes a page one about this dispute: it names all parties, and enough of what tells this dispute from their other news; and it states
# claims, three at least where it is longer than a brief, one of them \`telling\` (two, where no headline names the focus). \`try --explain\` tells.
coverage:
  distinctive: # terms with their weights; no party, but what the dispute is about
    demand: 1
    customer: 1
  focus: [${parties[0]!.id}] # the party that other disputes of the kind don't have
  other: [] # terms of other controversies: a sentence that names one is passed over
  enough: 1 # the weight that a page needs; a term in the title counts twice

# What happened when, for the compare page. \`source\` is whose word the date is (sources.yaml); \`outlet\` in its place, for an outlet's own voice.
# - date: ${today}
#   event:
#     en: ${parties[0]!.name.replace(/\n/g, ' ')} sends a letter
#   source: letter
timeline: []
`;

const termsFile = (parties: readonly Named[], languages: readonly Language[]) => `# Named concepts, and how pages write them.
# kind: name (possessive only), noun (plural and possessive of the last word), verb (all forms of the first word).
# Forms in ${languages.join(', ')}; Chinese in simplified script (zh): the traditional forms are made from it.

${parties.map(({ id, name }) => `${id}:\n  kind: name\n  en: [${/^['"]|[,[\]{}]/.test(name) ? JSON.stringify(name) : text(name)}]${languages.filter((language) => language !== 'en').map((language) => `\n  # ${language}: [how pages in this language write it]`).join('')}`).join('\n')}

# Two examples: replace them by what your claims need.
customer:
  kind: noun
${forms(CUSTOMER, languages)}
demand:
  kind: verb
${forms(DEMAND, languages)}
`;

const sourcesFile = (parties: readonly Named[]) => `# Whom statements rest on. A source rests on others (\`restsOn\`), on \`unknown\`, or is itself the origin.
# Only sources that something rests on: an outlet's own voice needs none (\`attribution: itself\`).
#
# letter:
#   kind: document # outlet, organisation, person or document
#   name:
#     en: a letter from ${parties[0]!.name.replace(/\n/g, ' ')}
#   restsOn: [${parties[0]!.id}]
{}
`;

const topicFile = ([first, second]: readonly Named[]) => `name:
  en: ${text('TODO: what these points are about, such as The letter')}

# Points of the dispute as neutral questions. README.md tells every field; these two are examples.
claims:
  customers-count:
    kind: count # count, date, period, version, names or stated
    question:
      en: ${text(`TODO: a question that takes nothing for granted, such as How many customers does ${first!.name} speak of?`)}
    label:
      en: ${text('TODO: the point in two or three words, such as Customers')}
    unit: [customer] # the terms that name what is counted: a figure beside them is the value
    telling: true # only a page about this dispute would say so
    recognise: # any one pattern that fits is enough
      - all: [customer] # must meet in one sentence; in brackets, any one will do: [[customer, demand]]
        near: [${first!.id}, ${second!.id}] # must stand in the sentence, its paragraph, the one before, or the title

  demand:
    kind: stated # prose: what matters is in the summaries
    question:
      en: ${text(`TODO: a question, such as What does ${first!.name} ask of ${second!.name}?`)}
    label:
      en: ${text('TODO: such as The demand')}
    telling: true
    recognise:
      - all: [${first!.id}, demand]
        near: [${second!.id}]
`;

/**
 * Writes a dispute that passes the schema at once, as a draft, with examples that say what each field is for. Gives its files. Throws,
 * and writes nothing, where there is one of this id, or an option is missing or not as it should be.
 */
export function newDispute(folder: string, id: string, options: DisputeOptions, today: string): string[] {
  const at = `disputes/${must(Id, id, 'the id')}`;
  if (existsSync(join(folder, at))) throw new Error(`${at} is there already, and was left as it is.`);
  const parties = (options.party ?? []).map(partyOf);
  const missing = [...(options.title === undefined ? ['--title'] : []), ...(parties.length < 2 ? [`--party (${parties.length === 0 ? 'two or more' : 'one more'})`] : [])];
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  if (new Set(parties.map((party) => party.id)).size < parties.length) throw new Error('--party: each party once');
  const languages = [...new Set((options.language ?? ['en']).map((language) => must(Language, language, '--language')))];
  const reserved = parties.find((party) => party.id === 'customer' || party.id === 'demand');
  if (reserved) throw new Error(`--party: give "${reserved.name}" another id, as ${reserved.id}-party=${reserved.name}`);
  const files = {
    'dispute.yaml': disputeFile(options.title!, parties, languages, today), 'terms.yaml': termsFile(parties, languages),
    'sources.yaml': sourcesFile(parties), 'claims/main.yaml': topicFile(parties),
  };
  writeNewFolder(folder, at, files);
  return Object.keys(files).map((file) => `${at}/${file}`);
}
