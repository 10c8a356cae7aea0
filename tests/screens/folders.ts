import { join } from 'node:path';
import { ROOT } from '../harness/tool.ts';

/** The pictures that a person has looked at and found right. */
export const ACCEPTED = join(ROOT, 'tests/screens/accepted');
/** The pictures that were taken last, and the page to look at them. */
export const TAKEN = join(ROOT, '.output/screens');
/** The data that pictures are made with, so that none changes when a maintainer records another account. */
export const DATA = 'tests/screens/data';
