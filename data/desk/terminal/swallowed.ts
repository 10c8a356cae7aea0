import type { Command } from 'commander';

/** How an option stands in the environment where npm has taken it for one of its own. */
const asTaken = (long: string) => `npm_config_${long.replace(/^--/, '').replaceAll('-', '_')}`;

/**
 * Options of a command that npm took for its own, since the two hyphens were left out: `npm run data add page.html --yes` hands over no
 * `--yes`, and `npm run data correct … --on DAY` loses both. `env` is the process's; npm notes in it what it took.
 */
export function swallowed(command: Command, argv: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  const longs = [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
  return longs.filter((long) => (env[asTaken(long)] ?? '') !== '' && !argv.some((word) => word === long || word.startsWith(`${long}=`)));
}

/** What to do where npm kept options to itself. */
export const HYPHENS = 'Two hyphens go behind `data`, or npm keeps the options to itself: npm run data -- COMMAND …';
