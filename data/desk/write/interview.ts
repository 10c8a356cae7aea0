import { ITSELF } from '../../../lib/schema/index.ts';
import type { Choice } from '../terminal/ask.ts';
import { askAttribution, sourceText } from './ask-source.ts';
import { askSummary, translate } from './ask-summary.ts';
import { askNames, askValue, askWording } from './ask-value.ts';
import { type Draft, draftOf, lacksNames } from './draft.ts';
import type { Proposal } from './propose.ts';
import { shownValue, type Talk } from './talk.ts';

const quoted = (sentence: string) => sentence.replace(/\s+/g, ' ').replace(/(.{1,100})(?:\s|$)/g, '     │ $1\n').trimEnd();

/** Shows a proposal with its sentence, which is on screen only. */
function show({ asker, parts }: Talk, { claim, value, wording, also, sentence, attribution, firmness, sure }: Proposal, count: string): void {
  const about = parts.claims[claim]!;
  const lines = [
    [shownValue(value, about), wording === undefined ? '' : `on the page: "${wording}"`].filter((one) => one !== '').join('   '),
    also.length > 0 ? `also: ${also.map((one) => shownValue(one.value, about)).join('; ')}` : '',
    sure ? `whom it names: ${sourceText(parts, attribution)}${firmness === 'qualified' ? ', at a distance' : ''}` : '',
  ].filter((line) => line !== '');
  asker.say([`\n${count}  ${about.question.en}`, ...lines.map((line) => `     ${line}`), quoted(sentence)].join('\n'));
}

/** What may be said of a proposal. */
function choicesFor({ value, sure }: Proposal, isFirst: boolean): Choice[] {
  return [
    { value: 'yes', name: 'yes' },
    ...(value.kind === 'stated' ? [] : [{ value: 'value', name: 'another value' }]), { value: 'words', name: 'other words on the page' },
    ...(sure ? [{ value: 'whom', name: 'another source' }] : []),
    { value: 'no', name: 'no: leave the point out' }, ...(isFirst ? [] : [{ value: 'back', name: 'back to the point before' }]),
    { value: 'stop', name: 'stop here: the rest is written with its summaries to be done' },
  ];
}

/** Asks about one proposal until it is as it should be. Gives the draft, undefined where the point is left out, or where to go. */
async function askPoint(talk: Talk, proposal: Proposal, count: string, isFirst: boolean): Promise<Draft | 'back' | 'stop' | undefined> {
  const { asker, parts } = talk;
  show(talk, proposal, count);
  const again = (changed: Partial<Proposal>) => askPoint(talk, { ...proposal, ...changed }, count, isFirst);
  const answer = await asker.select('Is this what the article says?', choicesFor(proposal, isFirst), 'yes');
  if (answer === 'back' || answer === 'stop') return answer;
  if (answer === 'no') return undefined;
  if (answer === 'value') {
    const given = await askValue(talk, proposal.claim, proposal);
    return given && again(given as Partial<Proposal>);
  }
  if (answer === 'words') return again({ wording: await askWording(talk) } as Partial<Proposal>);
  if (answer === 'whom') return again(await askAttribution(talk, proposal));
  const about = parts.claims[proposal.claim]!;
  const named = lacksNames(proposal.value, about) ? { value: { kind: 'stated' as const, names: (await askNames(talk, about, proposal.guessed))! } } : {};
  const told = await askAttribution(talk, proposal, proposal.sentence);
  return { ...draftOf({ ...proposal, ...told, ...named }), summary: await askSummary(talk) };
}

/** Asks for the claims that were not found. */
async function* askOthers(talk: Talk, proposals: readonly Proposal[]): AsyncGenerator<Draft> {
  const { asker, parts } = talk;
  const others = Object.entries(parts.claims).filter(([id]) => !proposals.some(({ claim }) => claim === id));
  const more = others.length === 0 ? [] : await asker.checkbox('Does the article speak to any of these, which were not found? (the space bar ticks)', others.map(([id, { question }]) => ({ value: id, name: question.en, description: id })));
  for (const claim of more) {
    asker.say(`\n${parts.claims[claim]!.question.en}`);
    const given = await askValue(talk, claim);
    if (!given) continue;
    const { attribution, firmness } = await askAttribution(talk, { attribution: ITSELF, firmness: 'plain', sure: false });
    yield { claim, value: given.value, wording: given.wording, attribution, firmness, summary: await askSummary(talk) };
  }
}

/**
 * Goes through the proposals with the maintainer, then through the claims that were not found, in English; then through the further
 * languages. What is left when they stop keeps its summary to be written; where they break off (Ctrl+C), they may keep what is answered.
 */
export async function interview(talk: Talk, proposals: readonly Proposal[]): Promise<Draft[]> {
  const answered: (Draft | undefined)[] = [];
  const more: Draft[] = [];
  const drafts = () => [...answered, ...more].filter((draft) => draft !== undefined);
  const withRest = () => [...drafts(), ...proposals.slice(answered.length).map(draftOf)];
  try {
    while (answered.length < proposals.length) {
      const at = answered.length;
      const answer = await askPoint(talk, proposals[at]!, `${at + 1}/${proposals.length}`, at === 0);
      if (answer === 'stop') return withRest();
      if (answer === 'back') answered.pop();
      else answered.push(answer);
    }
    for await (const draft of askOthers(talk, proposals)) more.push(draft);
    await translate(talk, drafts());
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError') || drafts().length === 0) throw error;
    if (!await talk.asker.confirm('Keep what is answered as a draft? The rest is written to be done')) throw error;
    return withRest();
  }
  return drafts();
}
