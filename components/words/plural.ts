/** The plural forms that a language tells apart; all languages have `other`. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** The rules of a language, made when they are first asked for, and once: the words of all languages are there on every page, and only one of them is spoken. */
function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** A count, a whole number, as a language writes it. Below a thousand all of ours write the same, for which nothing has to be made: the first format that a page makes is dear. */
const figure = (count: number, language: string): string => (count < 1000 ? String(count) : new Intl.NumberFormat(language).format(count));

/** A counted phrase: `#` in the form is the figure as the language writes it. */
export function counted(language: string, forms: Forms): (count: number) => string {
  return (count) => (forms[rulesOf(language).select(count)] ?? forms.other).replace('#', figure(count, language));
}
