/** How many letters must be put in, taken out or changed to make one word another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The ids that a mistyped one may have meant, nearest first, three at most: those that begin alike, and those a few letters away. */
export function nearest(id: string, ids: readonly string[]): string[] {
  const score = (one: string) => (one.includes(id) || id.includes(one) ? 0.2 : distance(id.slice(0, 80), one) / Math.max(id.length, one.length, 1));
  return ids.map((one) => ({ one, score: score(one) })).filter((entry) => entry.score < 0.5).sort((a, b) => a.score - b.score).slice(0, 3).map(({ one }) => one);
}

/** A message that an id is not there, with those that may be meant, or all where they are few. */
export function noSuch(what: string, id: string, ids: readonly string[], where: string): Error {
  const near = nearest(id, ids);
  const told = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : ids.length === 0 ? 'There is none yet.' : ids.length <= 12 ? `There are: ${ids.join(', ')}.` : '';
  return new Error(`there is no ${what} "${id}" in ${where}. ${told}`.trim());
}
