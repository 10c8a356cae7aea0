/** Where a script keeps the controller of its run, in the extension's own world of the page, out of the page's reach. */
type Runs = Record<`crossread-${string}`, AbortController | undefined>;

/** Begins the one run of a script on this page: an earlier run, injected before, is aborted first. */
export function beginRun(script: string): AbortController {
  const runs = globalThis as unknown as Runs;
  runs[`crossread-${script}`]?.abort();
  return (runs[`crossread-${script}`] = new AbortController());
}
