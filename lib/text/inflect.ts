import type { Term } from '../schema/index.ts';

/** Past forms of verbs that no rule gives: the past, and the participle where it is another. Both spellings, where pages write both. */
const PAST = new Map(`
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|behold beheld|beset beset|bend bent|bet bet|bid bid bade|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast broadcasted|build built|burn burned burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost costed|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast forecasted|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground|grow grew grown|hang hung hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input inputted|keep kept|kneel knelt kneeled|know knew known|lay laid|lead led|lean leaned leant|leap leapt leaped
learn learned learnt|leave left|lend lent|let let|lie lay lain lied|light lit lighted|lose lost|make made|mean meant|meet met|overcome overcame overcome|pay paid|plead pleaded pled|prove proved proven|put put
quit quit quitted|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone shined
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sling slung|slit slit|smell smelled smelt|sow sowed sown|speak spoke spoken|speed sped speeded|spell spelled spelt
spend spent|spill spilled spilt|spin spun|spit spat|split split|spoil spoiled spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|understand understood
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
`.trim().split(/[\n|]/).map((line): [string, string[]] => [line.split(' ')[0]!, line.split(' ').slice(1)]));

/** What may stand before an irregular verb and leave it one: overthrow, rewrite, undergo, mislead. */
const PREFIX = /^(?:under|un|re|out|over|mis|fore|up|pre|off|sub)(?=[a-z]{2})/;
/** Verbs that only look as if they had a prefix. */
const UNPREFIXED = new Set(['relay', 'delay']);

/** Verbs of more syllables that double their last letter, since the last is stressed. Of those in one syllable (ban, stop) all do. */
const DOUBLING = new Set(('abet abhor acquit admit allot annul aver befit begin commit compel concur confer control debar debug defer demur deter disbar dispel distil embed emit enrol entrap equip excel expel extol format forbid forget handicap impel incur infer '
  + 'fulfil input instil inter kidnap nonplus occur omit patrol permit prefer program propel rebel rebut recap recur refer refit regret remit repel rerun reset submit transfer transmit transship unzip worship').split(' '));
const ONE_SYLLABLE = /^(?:un|out|over)?(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprstvz]$/;
/** British pages double an l that is not stressed, American ones don't: cancelled, canceled. */
const EITHER_L = /[aeiou][^aeiou]+[aeiou]l$|[^aeiou](?:ue|ia)l$/;

const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(s|x|z|ch|sh)$/;

/** 's' or its variants put to a word: account → accounts, company → companies, switch → switches. */
function withS(word: string): string {
  if (SIBILANT.test(word)) return `${word}es`;
  if (word.endsWith('y') && !VOWEL_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** The third person of a verb: as a plural, but vetoes, quizzes. */
function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]o$/.test(verb)) return `${verb}es`;
  return withS(/[aeiou]z$/.test(verb) && ONE_SYLLABLE.test(verb) ? `${verb}z` : verb);
}

/** A verb as an ending that begins with a vowel is put to it: ban → bann, cancel → cancell or cancel, panic → panick. */
function stems(verb: string): string[] {
  if (/[^aeiou]ic$/.test(verb)) return [`${verb}k`];
  const doubled = verb + verb.slice(-1);
  if (DOUBLING.has(verb) || ONE_SYLLABLE.test(verb)) return [doubled];
  return EITHER_L.test(verb) ? [doubled, verb] : [verb];
}

/** The past forms of an irregular verb, with a prefix or without; undefined for any other. */
function irregularPast(verb: string): string[] | undefined {
  const own = PAST.get(verb);
  if (own !== undefined) return own;
  const prefix = UNPREFIXED.has(verb) ? undefined : PREFIX.exec(verb)?.[0];
  return prefix === undefined ? undefined : PAST.get(verb.slice(prefix.length))?.map((form) => prefix + form);
}

function pastForms(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (verb.endsWith('y') && !VOWEL_Y.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function ingForms(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  const base = PREFIX.exec(verb)?.[0] ?? '';
  return (PAST.has(verb.slice(base.length)) ? stems(verb.slice(base.length)).map((stem) => base + stem) : stems(verb)).map((stem) => `${stem}ing`);
}

/** Words that begin a form and are no verb as it is listed: 'no longer use', 'may not use', 'took away'. */
const FIXED = new Set([...'no not never may can cannot must should will would could off out is are was were been being has does'.split(' '),
  ...[...PAST.values()].flat().filter((form) => !PAST.has(form))]);
/** Past forms that are verbs of their own too. */
for (const verb of ['bore', 'bound', 'fell', 'felt', 'found', 'ground', 'saw', 'wound']) FIXED.delete(verb);
/** A form that a rule has made: locked, barring; not shed, exceed, bring. */
const MADE = /[aeiouy][^aeiou]+(?:ed|ing)$/;

const TO_BE = ['am', 'is', 'are', 'was', 'were', 'been', 'being'];

/** All forms of an English verb, itself among them; of a form that is inflected already, or of another word, itself alone. */
function verbForms(verb: string): string[] {
  if (verb === 'be') return [verb, ...TO_BE];
  if (FIXED.has(verb) || (MADE.test(verb) && !DOUBLING.has(verb))) return [verb];
  return [verb, thirdPerson(verb), ...(irregularPast(verb) ?? pastForms(verb)), ...ingForms(verb)];
}

/** The possessives of a word. */
function possessives(word: string): string[] {
  return word.endsWith('s') ? [`${word}'`, `${word}'s`] : [`${word}'s`];
}

/**
 * The inflected variants of one normalised Latin-script form, itself among them: for a noun plural and possessives of
 * its last word, for a verb all forms of its first word, for a name its possessives; each also with hyphens in place
 * of its spaces. A form that is no Latin script, or that is empty, comes back alone.
 */
export function inflect(form: string, kind: Term['kind']): string[] {
  if (!/^[a-z0-9]/.test(form)) return [form];
  const words = form.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const variants = new Set<string>([form]);
  if (kind === 'verb') {
    for (const verb of verbForms(first)) variants.add([verb, ...words.slice(1)].join(' '));
  } else {
    const heads = kind === 'noun' && /[a-z]$/.test(last) ? [last, withS(last)] : [last];
    for (const head of heads) {
      for (const word of [head, ...possessives(head)]) variants.add([...words.slice(0, -1), word].join(' '));
    }
  }
  if (words.length > 1) for (const variant of [...variants]) variants.add(variant.replaceAll(' ', '-'));
  return [...variants];
}
