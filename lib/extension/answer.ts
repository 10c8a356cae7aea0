import { browser, type Browser } from 'wxt/browser';
import { addressOf } from '../page/address.ts';
import { examine, forget, isOff, leave, show, tell, urlOf } from './examine.ts';
import { hostPattern } from './hosts.ts';
import type { Knowledge } from './knowledge.ts';
import { Request, type Answers } from './messages.ts';
import { readSettings, saveSettings, setOff } from './settings.ts';
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
  switch (request.type) {
    case 'candidate':
      return !(await isOff(address)) && (await examine(tab, knowledge)).kind === 'covered';
    case 'returned': {
      if (await isOff(address)) {
        await tell(tab, { type: 'leave' });
        return null;
      }
      const state = await readTab(tab);
      if (state?.kind === 'covered' && state.address === addressOf(address)) await show(tab, state);
      else await examine(tab, knowledge);
      return null;
    }
    case 'left':
      await leave(tab, request.address);
      return null;
    case 'notes': {
      const state = await readTab(tab);
      return state?.kind === 'covered' ? { address: state.address, notes: state.notes, article: state.article, settings: await readSettings() } : null;
    }
    case 'stand':
      await saveSettings(request.change);
      return null;
    default:
      return null;
  }
}

/** What happened on a tab. Notes of a page that has gone, and its sidebar with it, are not told, nor that it could not be read. */
async function stateOf(tab: number): Promise<TabState | null> {
  const state = await readTab(tab);
  if (state?.kind === 'covered' && (await tell(tab, { type: 'ask' })) !== true) return null;
  if (state?.kind === 'failed' && state.address !== (await urlOf(tab))) return null;
  return state ?? null;
}

/** Takes everything of Crossread's off a tab. */
async function turnOff(tab: number): Promise<void> {
  await forget(tab);
  await show(tab);
  await tell(tab, { type: 'leave' });
}

/** Answers what the popup asks. */
async function answerPopup(request: Request, knowledge: Knowledge): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'state': return stateOf(request.tab);
    case 'check': return examine(request.tab, knowledge);
    case 'open':
      await tell(request.tab, { type: 'open' });
      return null;
    case 'off':
      await setOff(request.host, request.off);
      if (request.off) {
        const tabs = await browser.tabs.query({ url: hostPattern(request.host) });
        await Promise.all([...new Set([request.tab, ...tabs.map((tab) => tab.id!)])].map(turnOff));
      } else {
        await examine(request.tab, knowledge);
      }
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
  if (isOwnPage(sender)) return answerPopup(request.data, knowledge);
  const tab = senderTab(sender);
  return tab === undefined ? null : answerTab(request.data, tab, sender.url ?? '', knowledge);
}
