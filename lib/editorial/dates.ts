/**
 * Days are in an order that can be.
 */
import type { Account, Dispute, Value } from '../schema/index.ts';
import { accountsOf, claimsOf, disputesOf, sayingsOf, statementsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** Years from the present of a dispute beyond which a day is a slip. */
const FAR = 50;

/** A day and what it is called; left out where the file has none. */
type Named = readonly [name: string, day: string | undefined];

/** The later day must not stand before the earlier one. */
function* inOrder(path: PackPath, [before, first]: Named, [after, then]: Named): Findings {
  if (first === undefined || then === undefined || first <= then) return;
  yield { path, expected: `a day not after ${after}, ${then}`, actual: first, tip: `Look at ${before} and at ${after}: one of the two days is wrong.` };
}

/** A day of the past that is not far, nor, unless another rule keeps it from the future, one far ahead. */
function* near(dispute: Dispute, day: string | undefined, path: PackPath, ahead = FAR): Findings {
  const years = Number(day?.slice(0, 4)) - Number(dispute.asOf.slice(0, 4));
  if (day === undefined || (years >= -FAR && years <= ahead)) return;
  yield { path, expected: `a year within ${FAR} of the dispute's own, ${dispute.asOf.slice(0, 4)}`, actual: day, tip: 'Look at the year.' };
}

function* ofValue(dispute: Dispute, value: Value, path: PackPath): Findings {
  if (value.kind === 'date') yield* near(dispute, value.date, [...path, 'date']);
  if (value.kind === 'period') {
    yield* near(dispute, value.from, [...path, 'from']);
    yield* near(dispute, value.to, [...path, 'to']);
  }
}

function* ofAccount(dispute: Dispute, account: Account, at: PackPath, today: string): Findings {
  const { published, updated, recorded } = account;
  yield* near(dispute, published, [...at, 'published'], Infinity);
  yield* inOrder([...at, 'published'], ['published', published], updated === undefined ? ['recorded', recorded] : ['updated', updated]);
  yield* inOrder([...at, 'updated'], ['updated', updated], ['recorded', recorded]);
  yield* inOrder([...at, 'recorded'], ['recorded', recorded], ['today', today]);
  for (const { statement, path } of statementsOf(account, at)) {
    let last: Named = ['published', published];
    for (const [index, { until }] of statement.earlier.entries()) {
      const place = [...path, 'earlier', index, 'until'];
      if (last[1] !== undefined && until < last[1]) yield { path: place, expected: `a day not before ${last[0]}, ${last[1]}`, actual: until, tip: 'List what stood there before from the oldest on, each with the day of its change.' };
      else yield* inOrder(place, ['until', until], ['recorded', recorded]);
      last = ['the change before', until];
    }
    const place = [...path, 'withdrawn'];
    const { withdrawn } = statement;
    if (withdrawn !== undefined && last[1] !== undefined && withdrawn < last[1]) yield { path: place, expected: `a day not before ${last[0]}, ${last[1]}`, actual: withdrawn, tip: 'A statement is withdrawn after it was published and last changed.' };
    else yield* inOrder(place, ['withdrawn', withdrawn], ['recorded', recorded]);
    for (const { said, path: where } of sayingsOf(statement, path)) yield* ofValue(dispute, said.value, [...where, 'value']);
    for (const [index, also] of statement.also.entries()) yield* ofValue(dispute, also.value, [...path, 'also', index, 'value']);
  }
}

function* ofTimeline(dispute: Dispute, at: PackPath): Findings {
  let last = '';
  for (const [index, { date }] of dispute.timeline.entries()) {
    const path = [...at, 'timeline', index, 'date'];
    yield* near(dispute, date, path);
    // A month may stand anywhere among its days.
    if (date < last && !last.startsWith(date)) yield { path, expected: `a day not before ${last}, the one above it`, actual: date, tip: 'Move the event to its place: a timeline goes from the oldest to the latest.' };
    else if (date > last) last = date;
  }
}

/**
 * The newest day of which a dispute's accounts tell: the last on which one was published, updated, changed or withdrawn. Days after that on
 * which an account was recorded, or after today, do not count, since they are slips; undefined where no account has a day.
 */
export function newestDay({ accounts }: Dispute, today: string): string | undefined {
  let newest: string | undefined;
  for (const { published, updated, recorded, statements } of Object.values(accounts)) {
    for (const day of [published, updated, ...statements.flatMap(({ withdrawn, earlier }) => [withdrawn, ...earlier.map(({ until }) => until)])]) {
      if (day !== undefined && day <= recorded && day <= today && (newest === undefined || day > newest)) newest = day;
    }
  }
  return newest;
}

/** Published, then updated, then recorded; nothing from the future; changes and events in their order; a dispute not as of a day before its newest account. */
export const dates: Rule = {
  name: 'dates',
  promise: 'What is said to be earlier was earlier: "published before", "changed since" and the timeline rest on days that can be.',
  *check(pack, { today }) {
    for (const { dispute, at } of disputesOf(pack)) {
      yield* inOrder([...at, 'asOf'], ['asOf', dispute.asOf], ['today', today]);
      // All other days are held against this one.
      if (dispute.asOf > today) continue;
      const newest = newestDay(dispute, today);
      if (newest !== undefined && dispute.asOf < newest) yield { path: [...at, 'asOf'], expected: `a day not before ${newest}, the newest that an account tells of`, actual: dispute.asOf, tip: `Write ${newest} (\`check --fix\` does that): readers are told that the data stand as of that day.` };
      yield* ofTimeline(dispute, at);
      for (const { claim, path } of claimsOf(dispute, at)) {
        yield* near(dispute, claim.since, [...path, 'since'], Infinity);
        yield* inOrder([...path, 'since'], ['since', claim.since], ["the dispute's asOf", dispute.asOf]);
      }
      for (const { account, path } of accountsOf(dispute, at)) yield* ofAccount(dispute, account, path, today);
    }
  },
};
