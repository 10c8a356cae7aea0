/** Where more names than this are to be looked for, the text is gone through once for all of them, and not once for each. */
const FEW = 32;
/** So many units tell what may begin at a place. */
const HEAD = 3;

/** Three units as a place in a table. */
const placeOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) & 0xffff;

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
      const place = placeOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2));
      after.push(firstAt[place]!);
      firstAt[place] = names.push(name) - 1;
      of.push(dispute);
    }
  }
  // To ask for a unit is what takes long: each is asked for once.
  let first = text.charCodeAt(0), second = text.charCodeAt(1);
  for (let at = HEAD - 1; at < text.length; at += 1) {
    const third = text.charCodeAt(at);
    for (let name = firstAt[placeOf(first, second, third)]!; name !== 0; name = after[name]!) {
      if (text.startsWith(names[name]!, at - HEAD + 1) && holds(of[name]!)) return true;
    }
    first = second;
    second = third;
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

/** True for what `mentions` can look for: some dispute with parties that have forms. */
function isWatchlist(value: unknown): value is string[][][] {
  const isList = (one: unknown): one is unknown[] => Array.isArray(one) && one.length > 0;
  return isList(value) && value.every((dispute) => isList(dispute) && dispute.every((forms) => isList(forms) && forms.every((form) => typeof form === 'string')));
}

/**
 * What `mentions` is to look for, from how it is kept: as JSON, since every page asks for it, and browsers take several times as long to hand on a tree of
 * a thousand disputes as its text. Undefined for anything else: storage may hold whatever there is.
 */
export function readWatchlist(kept: unknown): string[][][] | undefined {
  if (typeof kept !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(kept);
    return isWatchlist(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
