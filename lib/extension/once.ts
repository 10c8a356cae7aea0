/** Where a script keeps the controller of its run, in the extension's own world of the page. By symbols: an element's id would be found under a name. */
type Runs = Record<symbol, AbortController | undefined>;

const keyOf = (script: string): symbol => Symbol.for(`crossread-${script}`);

/** Begins the one run of a script on this page: an earlier run, injected before, is aborted first. */
export function beginRun(script: string): AbortController {
  const runs = globalThis as unknown as Runs;
  const key = keyOf(script);
  runs[key]?.abort();
  return (runs[key] = new AbortController());
}

/** The signal of a script's run on this page, while it lasts. */
export function runOf(script: string): AbortSignal | undefined {
  const signal = (globalThis as unknown as Runs)[keyOf(script)]?.signal;
  return signal?.aborted ? undefined : signal;
}
