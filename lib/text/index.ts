/**
 * The text room: language without a page. Normalising with the way back to the source, sentences, the values that a text gives,
 * the stretches in which it asserts nothing, and the language it is in. Pure: no document, no clock, no storage.
 */
export { type ReadAmount, readAmounts } from './amounts.ts';
export { languageOf } from './language.ts';
export { normalise, type Normalised } from './normalise.ts';
export { sentences, type Span } from './sentences.ts';
export { type ReadOptions, readValues, type ReadValue } from './values.ts';
export { unasserted, type Unasserted } from './unasserted.ts';
