/** Refinements of the schema say what is so; as what was expected they read like this. */
const REFINED: Readonly<Record<string, string>> = {
  'this day is not in the calendar': 'a day that is in the calendar',
  'a period ends after it begins': 'a period that ends after it begins',
  'a term needs a form in at least one language': 'a form in at least one language',
  'an account needs an address, or a copy of it': 'an address of the account, or of a copy of it',
};

/** A message of the schema ('a day is written as 2026-07-10') as it reads behind 'expected': 'a day, written as 2026-07-10'. */
export function wanted(message: string): string {
  return REFINED[message] ?? message.replace(/^(an? [a-z]+) is (?=written )/, '$1, ').replace(/^(an? [a-z]+) is /, '$1: ');
}
