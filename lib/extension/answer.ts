import { browser, type Browser } from 'wxt/browser';
import { addressOf } from '../page/address.ts';
import { answerDemo, isWelcome } from './demo.ts';
import { examine, isOff, isRead, leave, showAgain, showAnew, tell, turnOff, urlOf } from './examine.ts';
import { hostPattern } from './hosts.ts';
import type { Knowledge } from './knowledge.ts';
import { Request, type Answers } from './messages.ts';
import { saveSettings, setOff } from './settings.ts';
import { readTab, type TabState } from './tab-state.ts';

type Sender = Browser.runtime.MessageSender;

/** The tab whose top document sent a message; undefined for frames and extension pages. */
function senderTab(sender: Sender): number | undefined {
  return sender.frameId === 0 ? sender.tab?.id : undefined;
}

/** True for a message from a page of the extension itself, which alone may speak of any tab. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Answers what the content scripts of a tab ask; they may speak of their own tab alone. */
async function answerTab(request: Request, tab: number, address: string, knowledge: Knowledge): Promise<Answers[keyof Answers]> {
  if ((request.type === 'candidate' || request.type === 'returned') && (await isOff(address))) {
    await turnOff(tab);
    return request.type === 'candidate' ? false : null;
  }
  switch (request.type) {
    case 'candidate':
      return (await examine(tab, knowledge)).kind === 'covered';
    case 'returned':
      if (!(await showAgain(tab, addressOf(address)))) await examine(tab, knowledge);
      return null;
    case 'left':
      await leave(tab, request.address);
      return null;
    case 'stand':
      await saveSettings(request.change);
      return null;
    case 'open-settings':
      await browser.runtime.openOptionsPage();
      return null;
    default:
      return null;
  }
}

/**
 * What happened on a tab, once its page is read. Notes of a page that has gone, and its sidebar with it, are not told, nor that it could not be read, or not whole. Notes that
 * are there though nothing is known of them are found again.
 */
async function stateOf(tab: number, knowledge: Knowledge): Promise<TabState | null> {
  await isRead(tab, knowledge);
  const state = await readTab(tab);
  const there = typeof (await tell(tab, { type: 'ask' })) === 'string';
  if (!state && there) return examine(tab, knowledge);
  if (state?.kind === 'covered' && !there) return null;
  if ((state?.kind === 'failed' || state?.kind === 'too-large') && state.address !== (await urlOf(tab))) return null;
  return state ?? null;
}

/** Ms for which tabs are waited for: a page that is busy, or holds a question up to its reader, answers late or never. */
const PATIENCE = 1000;

/** Turns Crossread off or on for a host, in `tab` and in every other tab of that host that it may know of. */
async function turn(host: string, off: boolean, tab: number | undefined, knowledge: Knowledge): Promise<void> {
  await setOff(host, off);
  const tabs = (await browser.tabs.query({ url: hostPattern(host) })).map(({ id }) => id!);
  const all = [...new Set(tab === undefined ? tabs : [tab, ...tabs])];
  const done = Promise.all(all.map((one) => (off ? turnOff(one) : examine(one, knowledge))));
  await Promise.race([done, new Promise((over) => setTimeout(over, PATIENCE))]);
}

/** Answers what the popup and the options page ask. */
async function answerOwn(request: Request, knowledge: Knowledge): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'state': return stateOf(request.tab, knowledge);
    case 'check': return examine(request.tab, knowledge);
    case 'known': return (await knowledge.extent()) ?? null;
    case 'open-notes':
      await tell(request.tab, { type: 'open' });
      return null;
    case 'off':
      await turn(request.host, request.off, request.tab, knowledge);
      return null;
    case 'settings':
      await showAnew(knowledge);
      return null;
    default: return null;
  }
}

/**
 * Answers one message. What does not parse, or comes from where it may not, is answered with null: a page cannot speak to
 * the background, but a damaged or older script of our own might.
 */
export async function answer(message: unknown, sender: Sender, knowledge: Knowledge): Promise<Answers[keyof Answers]> {
  const request = Request.safeParse(message);
  if (!request.success || sender.id !== browser.runtime.id) return null;
  const tab = senderTab(sender);
  if (isOwnPage(sender)) return tab !== undefined && isWelcome(sender.url) ? answerDemo(request.data, tab, knowledge) : answerOwn(request.data, knowledge);
  return tab === undefined ? null : answerTab(request.data, tab, sender.url ?? '', knowledge);
}
