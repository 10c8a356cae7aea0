import type { Term } from '../schema/index.ts';

/** Verbs of news whose past forms no rule gives. */
const IRREGULAR: Record<string, string[]> = {
  ban: ['bans', 'banned', 'banning'], run: ['runs', 'ran', 'running'], steal: ['steals', 'stole', 'stolen', 'stealing'],
  find: ['finds', 'found', 'finding'], take: ['takes', 'took', 'taken', 'taking'], send: ['sends', 'sent', 'sending'],
  write: ['writes', 'wrote', 'written', 'writing'], tell: ['tells', 'told', 'telling'], say: ['says', 'said', 'saying'],
  hide: ['hides', 'hid', 'hidden', 'hiding'], build: ['builds', 'built', 'building'], pay: ['pays', 'paid', 'paying'],
  come: ['comes', 'came', 'coming'], go: ['goes', 'went', 'gone', 'going'], give: ['gives', 'gave', 'given', 'giving'],
  get: ['gets', 'got', 'getting'], set: ['sets', 'setting'], put: ['puts', 'putting'], cut: ['cuts', 'cutting'],
  make: ['makes', 'made', 'making'], bear: ['bears', 'bore', 'borne', 'bearing'], begin: ['begins', 'began', 'begun', 'beginning'],
  know: ['knows', 'knew', 'known', 'knowing'], see: ['sees', 'saw', 'seen', 'seeing'], lead: ['leads', 'led', 'leading'],
  hold: ['holds', 'held', 'holding'], keep: ['keeps', 'kept', 'keeping'], leave: ['leaves', 'left', 'leaving'],
  mean: ['means', 'meant', 'meaning'], pull: ['pulls', 'pulled', 'pulling'], bar: ['bars', 'barred', 'barring'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'], lay: ['lays', 'laid', 'laying'], strike: ['strikes', 'struck', 'striking'],
  drop: ['drops', 'dropped', 'dropping'], plan: ['plans', 'planned', 'planning'], stop: ['stops', 'stopped', 'stopping'],
  strip: ['strips', 'stripped', 'stripping'], ship: ['ships', 'shipped', 'shipping'], spot: ['spots', 'spotted', 'spotting'],
  flag: ['flags', 'flagged', 'flagging'], admit: ['admits', 'admitted', 'admitting'], submit: ['submits', 'submitted', 'submitting'],
  embed: ['embeds', 'embedded', 'embedding'], commit: ['commits', 'committed', 'committing'], curb: ['curbs', 'curbed', 'curbing'],
  plug: ['plugs', 'plugged', 'plugging'], shut: ['shuts', 'shutting'], read: ['reads', 'reading'], swap: ['swaps', 'swapped', 'swapping'],
  mine: ['mines', 'mined', 'mining'], log: ['logs', 'logged', 'logging'], map: ['maps', 'mapped', 'mapping'], tag: ['tags', 'tagged', 'tagging'],
};

const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(s|x|z|ch|sh)$/;

/** 's' or its variants put to a word: account → accounts, company → companies, switch → switches. */
function withS(word: string): string {
  if (SIBILANT.test(word)) return `${word}es`;
  if (word.endsWith('y') && !VOWEL_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** All forms of an English verb, itself among them. */
function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular];
  if (verb.endsWith('e')) return [verb, withS(verb), `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('y') && !VOWEL_Y.test(verb)) return [verb, withS(verb), `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, withS(verb), `${verb}ed`, `${verb}ing`];
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
