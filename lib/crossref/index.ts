export { notesFor, type Comparison } from './notes.ts';
export { inOrder } from './order.ts';
export { mirror, relate, stronger, STRENGTH } from './relate.ts';
