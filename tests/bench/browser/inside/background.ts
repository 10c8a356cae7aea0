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
hear(api.scripting, 'executeScript', ({ files }) => files?.[0] ?? 'laying out');
hear(api.storage.session, 'set', () => 'keeping');
hear(api.action, 'setBadgeText', () => 'badge');
hear(api.tabs, 'sendMessage', () => 'telling');

/** What a sidebar on a tab is given in place of what the background would find. */
const given = new Map<number, unknown>();

api.runtime.onMessage.addListener((message: any, sender: any, respond: (answer: unknown) => void) => {
  if (message?.bench === 'stamps') respond(stamps.splice(0));
  else if (message?.bench === 'show') {
    given.set(sender.tab.id, message.answer);
    void api.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ['/sidebar.js'] });
    respond(true);
  } else if (message?.type === 'notes' && given.has(sender.tab.id)) respond(given.get(sender.tab.id));
  else if (typeof message?.type === 'string') stamp(`background hears ${message.type}`);
});
