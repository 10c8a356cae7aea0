import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import pack from 'virtual:pack';
import { answer } from '../lib/extension/answer.ts';
import { keepDetector, onGranted, onRevoked } from '../lib/extension/grants.ts';
import { createKnowledge } from '../lib/extension/knowledge.ts';
import { detectInOpen, onCommand, onInstalled } from '../lib/extension/tabs.ts';
import { openStore } from '../lib/store/index.ts';

/** A module, so that it shares its parts with the extension's pages: the store, the schema and the pack would else be there twice. */
export default defineBackground({ type: 'module', main: () => {
  const knowledge = createKnowledge(openStore(), pack);

  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason, knowledge));
  // Of being switched on again Chromium tells by no event of its own: it takes the worker for a new one. Firefox runs the detector on open pages by itself.
  globalThis.addEventListener('activate', () => void detectInOpen());
  browser.runtime.onStartup.addListener(() => void keepDetector());
  browser.permissions.onAdded.addListener(({ origins }) => void onGranted(origins));
  browser.permissions.onRemoved.addListener(({ origins }) => void onRevoked(origins));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab?.id));
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender, knowledge).then(respond, (error: unknown) => {
      console.error('Crossread:', error);
      respond(null);
    });
    return true;
  });
} });
