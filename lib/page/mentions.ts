/** Where more names than this are to be looked for, the text is gone through once for all of them, and not once for each. */
const FEW = 32;
/** So many units tell what may begin at a place. */
const HEAD = 3;

/** Three units as a place in a table. */
const placeOf = (text: string, at: number): number => (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

/** True if, for one of many disputes, a name of its first party is in the text and `others` holds of the rest: one pass, by what begins with the units at each place. */
function oneOfMany(text: string, disputes: string[][][], others: (parties: string[][]) => boolean): boolean {
  // The names that begin alike are a chain: where it begins for each head, and which name comes after each; 0 is its end.
  const firstAt = new Int32Array(0x10000), names: string[] = [''], after = [0], of: number[] = [0], done = new Set<number>();
  const holds = (dispute: number): boolean => {
    if (done.has(dispute)) return false;
    done.add(dispute);
    return others(disputes[dispute]!.slice(1));
  };
  for (const [dispute, [first = []]] of disputes.entries()) {
    for (const name of first) {
      if (name.length < HEAD) {
        if (name !== '' && text.includes(name) && holds(dispute)) return true;
        continue;
      }
      const place = placeOf(name, 0);
      after.push(firstAt[place]!);
      firstAt[place] = names.push(name) - 1;
      of.push(dispute);
    }
  }
  for (let at = 0; at <= text.length - HEAD; at += 1) {
    for (let name = firstAt[placeOf(text, at)]!; name !== 0; name = after[name]!) {
      if (text.startsWith(names[name]!, at) && holds(of[name]!)) return true;
    }
  }
  return false;
}

/**
 * True if, for some dispute, every party is named: `parties` lists for each dispute its parties and for each party the ways in which its names are
 * written. It is the detector's one test of a page's raw text: no pattern, no normalising. A name that the page writes in another way is missed
 * here, so give it in the ways pages write it. The cost is that of a few passes over the text, and for many disputes that of one and of reading
 * the list, never of the one times the other.
 */
export function mentions(text: string, parties: string[][][]): boolean {
  const areNamed = (some: string[][]): boolean => some.every((names) => names.some((name) => name !== '' && text.includes(name)));
  const disputes = parties.filter((dispute) => dispute.length > 0);
  const many = disputes.reduce((sum, [first = []]) => sum + first.length, 0) > FEW;
  return many ? oneOfMany(text, disputes, areNamed) : disputes.some(areNamed);
}

/** True for what `mentions` can look for: some dispute with parties that have forms. Storage may hold anything. */
export function isWatchlist(value: unknown): value is string[][][] {
  const isList = (one: unknown): one is unknown[] => Array.isArray(one) && one.length > 0;
  return isList(value) && value.every((dispute) => isList(dispute) && dispute.every((forms) => isList(forms) && forms.every((form) => typeof form === 'string')));
}
