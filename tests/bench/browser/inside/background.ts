import { handOver } from '../../../../lib/extension/inject.ts';

/** Ears in the background of the instrumented build: evaluated before its own code, they write down when what was asked of the browser. */
const { browser, chrome } = globalThis as unknown as { browser?: any; chrome?: any };
const api = browser?.runtime?.id ? browser : chrome;
const stamps: [string, number][] = [];
const stamp = (what: string) => void stamps.push([what, performance.timeOrigin + performance.now()]);

stamp('background is evaluated');

function hear(holder: any, method: string, name: (...args: any[]) => string): void {
  const own = holder[method].bind(holder);
  holder[method] = (...args: unknown[]) => {
    stamp(`${name(...args)} is called`);
    const answer = own(...args);
    Promise.resolve(answer).then(() => stamp(`${name(...args)} is done`), () => stamp(`${name(...args)} fails`));
    return answer;
  };
}
hear(api.scripting, 'executeScript', ({ files }) => files?.[0] ?? 'handing over');
hear(api.storage.session, 'set', () => 'keeping');
hear(api.action, 'setBadgeText', () => 'badge');

/** Has the sidebar of a tab show what it is given in place of what the background would find. */
async function show(tab: number, given: unknown): Promise<void> {
  const target = { tabId: tab, frameIds: [0] };
  await api.scripting.executeScript({ target, files: ['/sidebar.js'] });
  await api.scripting.executeScript({ target, func: () => Reflect.get(globalThis, 'benchStamp')('notes come') });
  await api.scripting.executeScript({ target, func: handOver, args: [JSON.stringify(given)] });
}

api.runtime.onMessage.addListener((message: any, sender: any, respond: (answer: unknown) => void) => {
  if (message?.bench === 'stamps') respond(stamps.splice(0));
  else if (message?.bench === 'show') {
    void show(sender.tab.id, message.given);
    respond(true);
  } else if (typeof message?.type === 'string') stamp(`background hears ${message.type}`);
});
