type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Asks again and again until the answer is something true, and gives that answer. What happens in another process can't
 * always be subscribed to; a test waits for what it needs, never for a time. Throws after 15 seconds, with the last error.
 */
export async function until<T>(what: string, ask: () => Promise<T>, limit = 15_000): Promise<Truthy<T>> {
  const end = performance.now() + limit;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Truthy<T>;
      trouble = undefined;
    } catch (error) {
      trouble = error; // a page on its way elsewhere has no context to ask in
    }
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
