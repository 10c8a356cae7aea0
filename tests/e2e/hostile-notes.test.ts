import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { secretsOf } from './secrets.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/*
 * A page that wants to read the notes tries, while its reader opens the panel and picks notes:
 * | the root             | shadowRoot, attachShadow, attachInternals, an element defined late, slots                              |
 * | the tree             | innerHTML, getHTML, XMLSerializer, clones, innerText, MutationObserver with old values                  |
 * | places               | elementsFromPoint, caretPositionFromPoint, caretRangeFromPoint, checkVisibility                        |
 * | selection            | everything selected: its text, its composed ranges; what would be copied or dragged                     |
 * | events               | composedPath, every kind of target and its root, data, key of all that bubbles or is captured          |
 * | the rest             | activeElement, animations, performance entries, style sheets, highlights, aria reflection, :has()       |
 * | reports              | whatever the browser tells it of scripts that are at work: violations, deprecations, interventions      |
 * Not among these is window.find(), by which both browsers tell a page whether words that it guesses stand in the open panel: see ARCHITECTURE.md.
 */

/** Begins to gather everything that the page hears and sees change. */
function gather(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const tell = (value: unknown): void => {
    if (value instanceof Node) {
      const root = value.getRootNode();
      heard.push(`${value.nodeName} ${value.textContent} ${value instanceof Element ? value.outerHTML : ''} ${root === document ? '' : root.textContent}`);
    }
    else if (value !== null && value !== undefined && value !== window) heard.push(String(value));
  };
  for (const type of ['click', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'mouseover', 'focus', 'focusin', 'focusout', 'blur', 'keydown', 'keyup', 'input', 'mousemove', 'wheel', 'selectionchange', 'selectstart', 'toggle', 'scroll', 'copy', 'dragstart', 'contextmenu', 'transitionrun', 'animationstart', 'slotchange', 'beforeprint']) {
    addEventListener(type, (event) => {
      for (const key of ['target', 'relatedTarget', 'explicitOriginalTarget', 'originalTarget', 'rangeParent', 'srcElement', 'detail', 'data', 'submitter', 'source']) {
        try { tell(Reflect.get(event, key)); } catch (error) { tell(error); }
      }
      event.composedPath().forEach(tell);
      tell(document.activeElement);
    }, true);
  }
  new MutationObserver((records) => {
    for (const { target, oldValue, addedNodes, removedNodes } of records) [target, oldValue, ...addedNodes, ...removedNodes].forEach(tell);
  }).observe(document, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true });
}

/** Tries all that it can ask for, and gives all that it has got. */
function pry(): string {
  const got = Reflect.get(window, 'heard') as string[];
  const attempt = (ask: () => unknown): void => {
    try {
      const found = ask();
      for (const each of Array.isArray(found) ? found : [found]) got.push(each instanceof Node ? `${each.nodeName} ${each.textContent}` : typeof each === 'object' ? JSON.stringify(each) : String(each));
    } catch { /* refused */ }
  };
  for (const host of document.querySelectorAll<HTMLElement>('crossread-sidebar, crossread-marks')) {
    const asks: (() => unknown)[] = [
      () => host.shadowRoot?.textContent, () => Reflect.get(host, 'openOrClosedShadowRoot')?.textContent, () => host.attachShadow({ mode: 'open' }).textContent, () => host.attachInternals().shadowRoot?.textContent,
      () => host.innerText, () => host.outerHTML, () => host.getHTML({ serializableShadowRoots: true }), () => (host.cloneNode(true) as Element).shadowRoot?.textContent,
      () => new XMLSerializer().serializeToString(host), () => host.getAnimations({ subtree: true }).map((one) => (one.effect as KeyframeEffect).target?.textContent),
      () => Object.keys(Object.getPrototypeOf(Element.prototype)).concat('ariaLabel', 'ariaDescription', 'ariaValueText', 'title', 'dataset').map((name) => Reflect.get(host, name)),
      () => [...host.querySelectorAll('*')].map((one) => one.textContent), () => host.assignedSlot, () => document.evaluate('.//text()', host, null, 2).stringValue,
    ];
    asks.forEach(attempt);
    const name = host.localName;
    attempt(() => customElements.define(name, class extends HTMLElement {
      constructor() {
        super();
        attempt(() => this.attachInternals().shadowRoot?.textContent);
      }
    }));
    attempt(() => customElements.upgrade(host));
    const range = new Range();
    range.selectNode(host);
    attempt(() => [range.toString(), range.cloneContents().textContent]);
  }
  for (let x = 4; x < innerWidth; x += 40) {
    for (let y = 4; y < innerHeight; y += 60) {
      attempt(() => document.elementsFromPoint(x, y));
      attempt(() => document.caretPositionFromPoint(x, y)?.offsetNode);
      attempt(() => (Reflect.get(document, 'caretRangeFromPoint') as undefined | ((x: number, y: number) => Range))?.call(document, x, y)?.startContainer);
    }
  }
  const selection = getSelection()!;
  for (const select of [() => selection.selectAllChildren(document.documentElement), () => document.execCommand('selectAll'), () => selection.selectAllChildren(document.querySelector('crossread-sidebar')!)]) {
    attempt(select);
    attempt(() => [String(selection), selection.anchorNode, selection.focusNode]);
    attempt(() => selection.getComposedRanges?.({ shadowRoots: [] }).flatMap((one) => [one.startContainer, one.endContainer]));
    attempt(() => document.execCommand('copy'));
  }
  attempt(() => [document.documentElement.innerText, document.documentElement.textContent, document.documentElement.getHTML({ serializableShadowRoots: true })]);
  attempt(() => document.getAnimations().map((one) => (one.effect as KeyframeEffect).target?.textContent));
  attempt(() => performance.getEntries().map(({ name }) => name));
  attempt(() => [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)));
  attempt(() => [...CSS.highlights].flatMap(([name, some]) => [name, ...[...some].map(String)]));
  attempt(() => [document.activeElement, ...document.querySelectorAll(':focus, :focus-within, :hover, :active, :target, :has(*)')]);
  attempt(() => Object.getOwnPropertyNames(window).filter((name) => /crossread/i.test(name)));
  return got.join('\n');
}

/** Hears every event that the browser has a name for, and keeps where in a root of ours any of them leads. */
function hearAll(): void {
  const led = new Set<string>();
  Object.assign(window, { led, heardOf: new Set<string>() });
  const names = new Set('DOMActivate DOMFocusIn DOMMouseScroll MozMousePixelScroll mousewheel textInput compositionstart focusin focusout touchstart touchmove touchend'.split(' '));
  for (let from: object = document.body; from !== null; from = Object.getPrototypeOf(from) as object) for (const key of Object.getOwnPropertyNames(from)) if (key.startsWith('on')) names.add(key.slice(2));
  const isOurs = (value: unknown) => value instanceof Node && /^crossread/.test((value.getRootNode() as Partial<ShadowRoot>).host?.localName ?? '');
  function hear(event: Event): void {
    (Reflect.get(window, 'heardOf') as Set<string>).add(`${event.type} at ${(event.target as Partial<Node>).nodeName ?? ''}`);
    // One that it makes itself tells of what the browser is at.
    const own = document.createEvent('MouseEvents');
    own.initEvent('crossread-own', true, true);
    document.body.dispatchEvent(own);
    const alike = [event, own, ...(event as Partial<PointerEvent>).getCoalescedEvents?.() ?? [], ...Array.from((event as Partial<TouchEvent>).touches ?? [])];
    for (const one of alike) for (const key in one) if (isOurs(Reflect.get(one, key))) led.add(`${event.type}: ${key}`);
    if (event.composedPath().some(isOurs)) led.add(`${event.type}: its path`);
  }
  for (const name of names) addEventListener(name, hear, { capture: true, passive: true });
}

/** Keeps what the browser reports of the page, which names the scripts that it is about. */
const REPORTED = '<script>window.reports = []; new ReportingObserver((some) => reports.push(...some.map((one) => JSON.stringify(one.body))), { buffered: true }).observe();</script>';

describe.each(KINDS)('a page that wants to read the notes, in %s', (kind) => {
  const running = useBrowser(kind);

  it('gets none of them, by whatever way', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    const notes = await notesOf(sidebar);
    await page.evaluate(gather);
    await sidebar.open();
    await sidebar.click('article[data-claim="exchanges-count"]');
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await page.keyboard.press('Tab');
    const secrets = await secretsOf(page, sidebar);
    expect(secrets.length).toBeGreaterThan(notes.length);
    const got = await page.evaluate(pry);
    expect(got).toContain('CROSSREAD-SIDEBAR');
    expect(secrets.filter((text) => got.includes(text))).toEqual([]);
  });

  it('is led to none of them by any event, wherever it puts them and wherever the pointer comes from', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await page.evaluate(hearAll);
    await sidebar.open();
    const box = (await sidebar.evaluate((root) => root.querySelector('.list')!.getBoundingClientRect().toJSON() as DOMRect))!;
    const visit = async () => {
      await page.mouse.move(300, 300);
      await page.mouse.click(300, 300);
      await page.mouse.move(box.x + 60, box.y + 60);
      await page.mouse.wheel({ deltaY: 40 });
      await page.mouse.move(box.x + 80, box.y + 90, { steps: 3 });
      await page.mouse.click(box.x + 80, box.y + 90);
      await page.mouse.move(300, 300);
    };
    await visit();
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    // It hears of the sidebar being taken off, and has it in a root of its own until it is back.
    await page.evaluate(() => {
      const own = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const take = () => { for (const host of document.querySelectorAll('html > crossread-sidebar')) own.append(host); };
      new MutationObserver(take).observe(document.documentElement, { childList: true });
      take();
    });
    await visit();
    const led = () => page.evaluate(() => [...Reflect.get(window, 'led') as Set<string>]);
    expect(await led()).toEqual([]);
    // What happens in the page it hears all the same, some of it a moment later.
    const events = ['mouseout at P', 'pointerout at P', 'mouseover at P', 'click at P', 'pointermove at P'];
    await until('the page to hear of itself', () => page.evaluate((wanted) => wanted.every((event) => (Reflect.get(window, 'heardOf') as Set<string>).has(event)), events));
    expect(await led()).toEqual([]);
  });

  it('gets no report of a script that is not its own', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; report-to own" };
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: REPORTED, headers });
    await notesOf(sidebar);
    await sidebar.open();
    await sidebar.click('input');
    await page.keyboard.type('version');
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await page.mouse.wheel({ deltaY: 40 });
    await page.mouse.move(300, 300);
    // What it is told of last is an image that its own policy refuses.
    await page.evaluate(() => { new Image().src = 'https://elsewhere.example/'; });
    const reports = await until('the last report', () => page.evaluate(() => {
      const all = Reflect.get(window, 'reports') as string[];
      return all.some((one) => one.includes('elsewhere.example')) && all;
    }));
    expect(reports.filter((one) => one.includes('extension'))).toEqual([]);
  });
});
