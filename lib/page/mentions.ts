/**
 * True if, for some dispute, every party is named: `parties` lists for each dispute its parties and for each party the forms of its name.
 * It is the detector's one test of a page's raw text. Each form is looked for as it is written, in lower and in upper case, at most one pass each;
 * no pattern, no normalising. A form that the page writes in another way is missed here, so give it in the ways pages write it.
 */
export function mentions(text: string, parties: string[][][]): boolean {
  const known = new Map<string, boolean>();
  const has = (form: string): boolean => {
    let found = known.get(form);
    if (found === undefined) known.set(form, (found = text.includes(form)));
    return found;
  };
  const named = (form: string): boolean => form !== '' && (has(form) || has(form.toLowerCase()) || has(form.toUpperCase()));
  return parties.some((dispute) => dispute.length > 0 && dispute.every((forms) => forms.some(named)));
}

/** True for what `mentions` can look for: some dispute with parties that have forms. Storage may hold anything. */
export function isWatchlist(value: unknown): value is string[][][] {
  const isList = (one: unknown): one is unknown[] => Array.isArray(one) && one.length > 0;
  return isList(value) && value.every((dispute) => isList(dispute) && dispute.every((forms) => isList(forms) && forms.every((form) => typeof form === 'string')));
}
