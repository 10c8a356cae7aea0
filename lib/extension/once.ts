/** Where a script keeps the controller of its run, in the extension's own world of the page. By symbols: an element's id would be found under a name. */
type Runs = Record<symbol, AbortController | undefined>;

/** Begins the one run of a script on this page: an earlier run, injected before, is aborted first. */
export function beginRun(script: string): AbortController {
  const runs = globalThis as unknown as Runs;
  const key = Symbol.for(`crossread-${script}`);
  runs[key]?.abort();
  return (runs[key] = new AbortController());
}
