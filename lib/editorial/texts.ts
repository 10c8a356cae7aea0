/**
 * The texts of a dispute that we write ourselves, in every language, with their places.
 */
import { type Account, type Dispute, Language, type Localised } from '../schema/index.ts';
import { accountsOf, claimsOf, sayingsOf, statementsOf } from './places.ts';
import type { PackPath } from './rule.ts';

/** What a text is for. A claim's `name` is the name of a value; a `called` is one by which others call the thing. */
export type TextKind = 'title' | 'party' | 'event' | 'source' | 'topic' | 'question' | 'label' | 'name' | 'called' | 'summary' | 'reason';

/** A text of ours, its place in the pack, and what it is for. */
export interface PlacedText { kind: TextKind; text: Localised; path: PackPath }

/** The languages of the interface. */
export const LANGUAGES: readonly Language[] = Language.options;

const placed = (kind: TextKind, text: Localised, path: PackPath): PlacedText => ({ kind, text, path });

/** The texts of dispute.yaml, sources.yaml and claims/. */
export function frameTexts(dispute: Dispute, at: PackPath): PlacedText[] {
  return [
    placed('title', dispute.title, [...at, 'title']),
    ...Object.entries(dispute.parties).map(([id, { name }]) => placed('party', name, [...at, 'parties', id, 'name'])),
    ...dispute.timeline.map(({ event }, index) => placed('event', event, [...at, 'timeline', index, 'event'])),
    ...Object.entries(dispute.sources).map(([id, { name }]) => placed('source', name, [...at, 'sources', id, 'name'])),
    ...Object.entries(dispute.topics).map(([id, { name }]) => placed('topic', name, [...at, 'topics', id, 'name'])),
    ...claimsOf(dispute, at).flatMap(({ claim, path }) => [
      placed('question', claim.question, [...path, 'question']),
      placed('label', claim.label, [...path, 'label']),
      ...Object.entries(claim.names ?? {}).map(([id, { name }]) => placed(claim.difference === 'other-wording' ? 'called' : 'name', name, [...path, 'names', id, 'name'])),
    ]),
  ];
}

/** The texts of an account. */
export function accountTexts(account: Account, at: PackPath): PlacedText[] {
  return statementsOf(account, at).flatMap(({ statement, path }) => [
    ...sayingsOf(statement, path).map(({ said, path: place }) => placed('summary', said.summary, [...place, 'summary'])),
    ...statement.earlier.flatMap(({ reason }, index) => (reason ? [placed('reason', reason, [...path, 'earlier', index, 'reason'])] : [])),
    ...statement.relations.map(({ reason }, index) => placed('reason', reason, [...path, 'relations', index, 'reason'])),
  ]);
}

/** All texts of a dispute: of its frame, then of its accounts. */
export function textsOf(dispute: Dispute, at: PackPath): PlacedText[] {
  return [...frameTexts(dispute, at), ...accountsOf(dispute, at).flatMap(({ account, path }) => accountTexts(account, path))];
}

/** A text in each language that it is written in. */
export function versionsOf(text: Localised): { language: Language; words: string }[] {
  return LANGUAGES.flatMap((language) => (text[language] === undefined ? [] : [{ language, words: text[language] }]));
}
