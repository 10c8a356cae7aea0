import { browser } from 'wxt/browser';
import type { Answers, Request, TabMessage } from './messages.ts';

/** True where the extension was reloaded or disabled under this script. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;

/**
 * Asks the background something. A background that was ended while it was answering has lost the question, and is asked once
 * more, which wakes it. Rejects where nobody is there to answer.
 */
export async function send<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T]> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch (error) {
    if (isOrphan()) throw error;
    return browser.runtime.sendMessage(request);
  }
}

/** Listens to the background until the signal aborts. What the listener returns is the answer; undefined leaves answering to another. */
export function listen(listener: (message: TabMessage) => string | true | undefined, signal: AbortSignal): void {
  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    const answer = listener(message as TabMessage);
    if (answer !== undefined) respond(answer);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
