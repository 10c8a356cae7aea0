/** Answers what the bench asks of this world of the page by `window.postMessage`, one call at a time. */
type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> }; storage: { local: { get(keys?: string[]): Promise<Record<string, unknown>>; set(items: object): Promise<void> } } };

const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };

/** The extension's API where this is its world; undefined in the page's own. */
export const api: Api | undefined = [browser, chrome].find((one) => one?.runtime?.id !== undefined);

/** Lays tools out for the bench; each may be asynchronous, and what it returns goes over as JSON. */
export function serve(tools: Record<string, (...args: any[]) => unknown>): void {
  const asked = `bench-ask ${api ? 'extension' : 'page'} `;
  window.addEventListener('message', async ({ data }) => {
    if (typeof data !== 'string' || !data.startsWith(asked)) return;
    const [id] = data.slice(asked.length).split(' ', 1) as [string];
    const [tool, args] = JSON.parse(data.slice(asked.length + id.length + 1)) as [string, unknown[]];
    const answer = await (async () => JSON.stringify(await tools[tool]!(...args)) ?? 'null')().catch((error: unknown) => `!${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    window.postMessage(`bench-answer ${id} ${answer}`, '*');
  });
}
