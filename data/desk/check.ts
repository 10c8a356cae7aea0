import type { Finding } from './findings.ts';

/** A finding for people: where, what was expected, what was found, and what to do. */
export function findingText({ file, line, path, expected, actual, tip }: Finding): string {
  return `${file}:${line}${path ? `  ${path}` : ''}\n  expected ${expected}\n  found    ${actual}\n  tip      ${tip}`;
}
