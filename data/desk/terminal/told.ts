import { join, relative } from 'node:path';

/** Today's day where this machine stands. */
export function todayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Says which files were written, as one would open them from here, and what to run next. */
export function told(folder: string, files: string | readonly string[], next: readonly string[] = []): void {
  for (const file of [files].flat()) console.log(`written: ${relative(process.cwd(), join(folder, file))}`);
  if (next.length > 0) console.log(['next:', ...next].join('\n  '));
}
