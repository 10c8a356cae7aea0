import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, type Node, type Pair } from 'yaml';
import { Claim, Id, Measure, ValueKind } from '../../../lib/schema/index.ts';
import { housed } from './house.ts';
import { must } from '../terminal/options.ts';
import { chooseDispute, disputeParts } from '../read/parts.ts';
import { TODO } from './skeleton.ts';
import { columnOf, mapOf, nextLine, pairAt, spanOf, spliced } from './splice.ts';
import { untranslatedListed } from '../check/untranslated.ts';
import { rewriteWhole, writeNew } from './write.ts';

/** Options of `new claim`, as the command line gives them. */
export interface ClaimOptions { dispute?: string; topic?: string; kind?: string; measure?: string; question?: string; label?: string; names?: string[] }

/** How the claim is found on a page, for the maintainer to fill in: what its kind needs, as comments. */
const RECOGNITION: Readonly<Record<Claim['kind'], readonly string[]>> = {
  count: ['unit: [term] # what is counted'], date: ['binds: [term] # what the day must stand close to'], period: ['binds: [term] # what the days must stand close to'],
  version: ['binds: [term] # what the version must stand close to'], names: [], stated: [],
};

function claimText(id: string, { kind, measure }: Pick<Claim, 'kind' | 'measure'>, question: string, label: string, names: readonly string[]): string {
  const named = kind !== 'names' ? undefined : Object.fromEntries((names.length > 0 ? names : ['example']).map((name) => [name, { name: { en: names.length > 0 ? `${TODO}: its name` : `${TODO}: a name that the value may be` } }]));
  const comments = ['How it is found on a page (README.md, How a claim is recognised), by ids of terms.yaml:', ...(measure ? ['binds: [term] # what the amount must stand close to'] : RECOGNITION[kind]),
    ...(kind === 'names' ? ['Each name above needs its own, as `term: id` below `name`.'] : []), 'recognise:', '  - all: [term, [one, of, these]] # must meet in one sentence', '    near: [term] # in it, its paragraph, the one before, or the title'];
  return housed({ [id]: { kind, ...(measure ? { measure } : {}), question: { en: question }, label: { en: label }, ...(named ? { names: named } : {}) } }) + comments.map((line) => `  # ${line}\n`).join('');
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The text of a topic's file with a claim put behind its last; comments and layout stay. Throws where the file is written in a form that a line cannot be put into. */
function withClaim(text: string, claim: string): string {
  const map = mapOf(text);
  const pair = map && pairAt(map, 'claims');
  const claims = pair?.value as Node | null | undefined;
  if (!pair || (isMap(claims) && claims.flow && claims.items.length > 0)) throw new Error('the claims of this topic stand in braces: write them one below the other first');
  if (isMap(claims) && claims.items.length > 0) {
    const column = columnOf(text, (claims.items[0]!.key as Node).range![0]);
    const end = nextLine(text, spanOf(claims).end);
    const start = tailOf(text, end, column);
    return spliced(text, [{ start, end: start, text: `${text[start - 1] === '\n' ? '' : '\n'}\n${indented(claim, column)}` }]);
  }
  const key = (pair.key as Node).range!;
  return spliced(text, [{ start: key[0], end: claims?.range ? nextLine(text, claims.range[1]) : nextLine(text, key[1]), text: `claims:\n${indented(claim, 2)}` }]);
}

/** Where the comment lines end that stand behind a claim and are indented below it. */
function tailOf(text: string, from: number, column: number): number {
  const line = text.slice(from, nextLine(text, from));
  const isTail = line.trimStart().startsWith('#') && line.length - line.trimStart().length > column;
  return isTail ? tailOf(text, nextLine(text, from), column) : from;
}

/** The text of dispute.yaml with a topic put behind the last. */
function withTopic(text: string, topic: string): string {
  const map = mapOf(text);
  const list = map && pairAt(map, 'topics')?.value;
  if (!isSeq(list) || list.items.length === 0) throw new Error('dispute.yaml has no list of topics');
  const last = spanOf(list.items.at(-1) as Node | Pair as Node);
  if (list.flow) return spliced(text, [{ start: last.end, end: last.end, text: `, ${topic}` }]);
  const start = nextLine(text, last.end);
  return spliced(text, [{ start, end: start, text: `${text[start - 1] === '\n' ? '' : '\n'}${' '.repeat(columnOf(text, last.start) - 2)}- ${topic}\n` }]);
}

/**
 * Puts a claim behind the last of its topic; a topic that is new gets its file and its line in dispute.yaml. Gives the files written. Throws, and
 * writes nothing, where the claim is there already, or an option is missing or not as it should be.
 */
export function newClaim(folder: string, id: string, options: ClaimOptions): string[] {
  const missing = (['topic', 'kind', 'question', 'label'] as const).filter((option) => options[option] === undefined);
  if (missing.length > 0) throw new Error(`missing: ${missing.map((option) => `--${option}`).join(', ')}`);
  const parts = disputeParts(folder, chooseDispute(folder, options.dispute));
  const claim = must(Id, id, 'the id'), topic = must(Id, options.topic, '--topic'), kind = must(ValueKind, options.kind, '--kind');
  const home = Object.entries(parts.topics).find(([, { claims }]) => Object.hasOwn(claims, claim));
  if (home) throw new Error(`there is a claim "${claim}" already, in disputes/${parts.id}/claims/${home[0]}.yaml`);
  if (options.names !== undefined && kind !== 'names') throw new Error(`--names: only a claim of kind names has them, and this is a ${kind}`);
  if (options.measure !== undefined && kind !== 'count') throw new Error(`--measure: only a claim of kind count is an amount, and this is a ${kind}`);
  const measure = options.measure === undefined ? undefined : must(Measure, options.measure, '--measure');
  const names = (options.names ?? []).map((name) => must(Id, name, '--names'));
  const { question, label } = { question: must(Claim.shape.question, { en: options.question }, '--question').en, label: must(Claim.shape.label, { en: options.label }, '--label').en };
  if (!/[?？]\s*$/.test(question)) throw new Error(`--question: a question, with its question mark; found "${question}"`);
  const at = `disputes/${parts.id}`;
  const file = `${at}/claims/${topic}.yaml`, frame = `${at}/dispute.yaml`;
  const written = claimText(claim, { kind, measure }, question, label, names);
  const isNew = !existsSync(join(folder, file));
  const dispute = readFileSync(join(folder, frame), 'utf8');
  const listed = isNew ? withTopic(dispute, topic) : dispute;
  if (isNew) {
    writeNew(folder, file, `name:\n  en: ${TODO}\n\nclaims:\n${indented(written, 2)}`);
    rewriteWhole(folder, frame, dispute, listed);
  } else {
    const before = readFileSync(join(folder, file), 'utf8');
    rewriteWhole(folder, file, before, withClaim(before, written));
  }
  return [file, ...new Set([...(isNew ? [frame] : []), ...untranslatedListed(folder, parts.id)])];
}
