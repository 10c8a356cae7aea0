import { ITSELF, Id, type Source } from '../../../lib/schema/index.ts';
import { checkedBy, type Choice } from '../terminal/ask.ts';
import type { Parts } from '../read/parts.ts';
import { type Attributed, isHedged } from './attribute.ts';
import type { Talk } from './talk.ts';

const NEW = '+', NONE = '?';

const restsOn = ({ restsOn: ground }: Source, sources: Parts['sources']): string => (ground === undefined ? '' : ground === 'unknown' ? ' ← unknown' : ` ← ${ground.map((id) => sources[id]?.name.en ?? id).join(', ')}`);

/** Whom statements may rest on, as they are shown; those in `first` stand first. */
function sourceChoices({ sources }: Parts, first: readonly string[] = []): Choice[] {
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return Object.entries(sources).sort(([a], [b]) => rank(a) - rank(b)).map(([id, source]) => ({ value: id, name: `${source.name.en}${restsOn(source, sources)}  (${id})` }));
}

/** A source by its name, for people; the outlet's own voice. */
export const sourceText = ({ sources }: Parts, id: string): string => (id === ITSELF ? 'nobody: the article itself' : (sources[id]?.name.en ?? id));

/** Asks for a source that sources.yaml does not have yet; of its name where that is not typed already. Gives its id. */
async function newSource({ asker, parts, made }: Talk, typed: string): Promise<string> {
  const name = await asker.text('Its name in English, as in "according to …"', { ...(typed === '' ? {} : { initial: typed }), check: (answer) => (answer === '' ? 'it needs a name' : undefined) });
  const proposed = name.toLowerCase().replace(/^(an?|the) /, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const free = (answer: string) => checkedBy(Id)(answer) ?? (answer === ITSELF || Object.hasOwn(parts.sources, answer) ? 'there is one of this id' : undefined);
  const id = await asker.text('Its id', { ...(proposed === '' ? {} : { initial: proposed }), check: free });
  const kind = await asker.select('What is it?', [{ value: 'organisation', name: 'an organisation' }, { value: 'person', name: 'a person' }, { value: 'outlet', name: 'an outlet' }, { value: 'document', name: 'a document' }]);
  const ground = await asker.select('What does it rest on?', [...(kind === 'outlet' ? [] : [{ value: ITSELF, name: 'nothing: it is itself the origin' }]), { value: 'unknown', name: 'unknown: the article does not tell' }, ...sourceChoices(parts)]);
  const source = { kind, name: { en: name }, ...(ground === ITSELF ? {} : { restsOn: ground === 'unknown' ? ground : [ground] }) } as Source;
  parts.sources[id] = made[id] = source;
  return id;
}

/** Asks who says it. A guess that is not sure stands first among the choices, and is not taken by Enter alone. */
async function askSource(talk: Talk, { attribution, sure }: Attributed): Promise<string> {
  const { asker, parts } = talk;
  const nobody = { value: ITSELF, name: 'nobody: the article itself' }, fresh = { value: NEW, name: 'new source …' };
  const known = sourceChoices(parts, [attribution]);
  const choices = sure ? [nobody, fresh, ...known] : [{ value: NONE, name: '(choose)' }, ...(attribution === ITSELF ? [nobody, ...known] : [known[0]!, nobody, ...known.slice(1)]), fresh];
  const chosen = await asker.select('Whom does the article name for it?', choices, sure ? attribution : NONE, (typed) => ({ value: `${NEW}${typed}`, name: `make "${typed}" a new source` }));
  if (chosen === NONE) {
    asker.say('  nothing is chosen: whom the article names cannot be told from the sentence alone');
    return askSource(talk, { attribution, sure, firmness: 'plain' });
  }
  return chosen.startsWith(NEW) ? newSource(talk, chosen.slice(NEW.length)) : chosen;
}

/** Asks who says it, where that is not sure; and, where the sentence has a word for that or is not known, whether the article keeps it at a distance. */
export async function askAttribution(talk: Talk, proposed: Attributed, sentence?: string): Promise<Attributed> {
  const isShown = proposed.sure && sentence !== undefined;
  if (isShown && !isHedged(sentence)) return { attribution: proposed.attribution, firmness: proposed.firmness, sure: true };
  const attribution = isShown ? proposed.attribution : await askSource(talk, proposed);
  const isQualified = (sentence === undefined || isHedged(sentence)) && await talk.asker.confirm("Does it say 'reportedly', 'apparently' or the like?", proposed.firmness === 'qualified');
  return { attribution, firmness: isQualified ? 'qualified' : attribution === ITSELF ? 'plain' : 'attributed', sure: true };
}
