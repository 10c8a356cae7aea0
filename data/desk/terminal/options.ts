import type { z } from 'zod';
import { Language } from '../../../lib/schema/index.ts';

/** For an option that may be given several times: puts each value to those before it. */
export function several(value: string, before: readonly string[] = []): string[] {
  return [...before, ...list(value)];
}

/** The entries of `a,b,c`. */
export function list(value: string): string[] {
  return value.split(',').map((one) => one.trim()).filter((one) => one !== '');
}

/** An option's value by its schema. Throws, naming the option, where it does not fit. */
export function must<S extends z.ZodType>(schema: S, given: unknown, option: string): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const { message } = result.error.issues[0]!;
  throw new Error(`${option}: ${message}; found ${JSON.stringify(given)}`);
}

/** The languages beside English, with the ending of the options and keys in which a text is given in them. */
export const OTHER_LANGUAGES = Language.options.filter((language) => language !== 'en');

/** The word by which commander keeps an option in a language: `nameZhHant` for `--name-zh-hant`. */
export function optionIn(name: string, language: string): string {
  return name + language.split('-').map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase()).join('');
}
