/** The ways in which a form of a name is looked for: as it is written, in lower and in upper case. */
const waysOf = (form: string): string[] => [...new Set([form, form.toLowerCase(), form.toUpperCase()])];

/** Where more forms than this are to be looked for, the text is gone through once for all of them, and not once for each. */
const FEW = 32;

/** Looks for forms one by one: the browser's own search passes over a text faster than anything else, but does so for each form. */
function searchOneByOne(text: string): (form: string) => boolean {
  const known = new Map<string, boolean>();
  return (form) => {
    let found = known.get(form);
    if (found === undefined) known.set(form, (found = waysOf(form).some((way) => text.includes(way))));
    return found;
  };
}

/** A capital of ASCII as the small letter, any other unit as it is. */
const small = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);
/** Two or three units as a place in a table; NaN, past the end of a text, counts as nought. */
const placeOf = (one: number, two: number, three: number): number => (small(one) * 961 + small(two) * 31 + small(three)) & 0xffff;

/** Looks for many forms in one pass: at each place of the text, those that begin with the three units that stand there. */
function searchAtOnce(text: string, forms: ReadonlySet<string>): (form: string) => boolean {
  const heads = new Uint8Array(0x10000), byHead = new Map<number, string[]>(), found = new Set<string>();
  for (const form of forms) {
    for (const way of waysOf(form)) {
      // Of two units or one: whatever stands behind them.
      const place = placeOf(way.charCodeAt(0), way.length > 1 ? way.charCodeAt(1) : 0, way.length > 2 ? way.charCodeAt(2) : 0);
      heads[place]! |= way.length > 2 ? 1 : way.length > 1 ? 2 : 4;
      const list = byHead.get(place);
      if (list) list.push(way);
      else byHead.set(place, [way]);
    }
  }
  const check = (place: number, at: number): void => {
    for (const way of byHead.get(place) ?? []) if (!found.has(way) && text.startsWith(way, at)) found.add(way);
  };
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charCodeAt(at), two = text.charCodeAt(at + 1);
    const three = placeOf(one, two, text.charCodeAt(at + 2)), pair = placeOf(one, two, 0), alone = placeOf(one, 0, 0);
    if (heads[three]! & 1) check(three, at);
    if (heads[pair]! & 2) check(pair, at);
    if (heads[alone]! & 4) check(alone, at);
  }
  return (form) => waysOf(form).some((way) => found.has(way));
}

/**
 * True if, for some dispute, every party is named: `parties` lists for each dispute its parties and for each party the forms of its name.
 * It is the detector's one test of a page's raw text. Each form is looked for as it is written, in lower and in upper case; no pattern, no
 * normalising. A form that the page writes in another way is missed here, so give it in the ways pages write it. The cost is that of a few
 * passes over the text, and for many disputes that of one and of reading the list, never of the one times the other.
 */
export function mentions(text: string, parties: string[][][]): boolean {
  const forms = new Set(parties.flat(2));
  forms.delete('');
  const has = forms.size <= FEW ? searchOneByOne(text) : searchAtOnce(text, forms);
  return parties.some((dispute) => dispute.length > 0 && dispute.every((names) => names.some((form) => form !== '' && has(form))));
}

/** True for what `mentions` can look for: some dispute with parties that have forms. Storage may hold anything. */
export function isWatchlist(value: unknown): value is string[][][] {
  const isList = (one: unknown): one is unknown[] => Array.isArray(one) && one.length > 0;
  return isList(value) && value.every((dispute) => isList(dispute) && dispute.every((forms) => isList(forms) && forms.every((form) => typeof form === 'string')));
}
