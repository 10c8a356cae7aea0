export { notesFor, type Comparison } from './notes.ts';
export { mirror, relate, stronger, STRENGTH } from './relate.ts';
