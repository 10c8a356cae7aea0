import type { Page } from 'puppeteer-core';
import { unsqueezed } from '../../lib/extension/squeezed.ts';
import type { Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

/** `BAN_ARTICLE`, block by block, as a browser's own translation puts it, in a language that is known and in one that is not. */
export const TRANSLATIONS = {
  ko: [
    '알리바바, 증류에 관한 앤트로픽 서한 이후 클로드 코드 금지',
    '알리바바는 직원들에게 앤트로픽이 만든 프로그래밍 도구 클로드 코드의 사용을 중단하라고 지시했으며, 보안 위험을 이유로 들었다.',
    '클로드 코드 금지는 7월 12일부터 알리바바의 모든 사무실에서 시행된다.',
    '직원들은 대안으로 알리바바의 자체 코딩 도우미 Qoder를 사용하라는 권고를 받았다.',
    '앤트로픽은 미국 상원의원들에게 보낸 서한에서 알리바바가 대규모 증류를 했다고 주장했다.',
    '서한에 따르면 가짜 계정들은 클로드와 4천만 건이 넘는 대화를 주고받았다.',
    '프로그램을 역공학한 한 개발자는 클로드 코드 2.1.91 버전에서 중국 사용자를 식별하는 데 쓰인 숨겨진 코드를 발견했다.',
    '두 회사는 가을에 열리는 회의에서 이 문제에 대해 이야기할 것으로 예상된다.',
  ],
  cy: [
    'Cwmni yn gwahardd offeryn ar ôl llythyr',
    'Dywedodd y cwmni wrth ei weithwyr am roi’r gorau i ddefnyddio’r offeryn rhaglennu, a rhoddodd risgiau diogelwch fel rheswm.',
    'Daw’r gwaharddiad i rym ym mhob swyddfa ganol yr haf.',
    'Cynghorwyd gweithwyr i ddefnyddio cynorthwyydd y cwmni ei hun yn lle hynny.',
    'Mewn llythyr at seneddwyr roedd cwmni arall wedi ei gyhuddo o gopïo ar raddfa fawr.',
    'Yn ôl y llythyr roedd llawer iawn o sgyrsiau drwy’r cyfrifon ffug.',
    'Daeth datblygwr o hyd i ran gudd yn y rhaglen a oedd yn adnabod defnyddwyr.',
    'Disgwylir i’r ddau gwmni siarad am y mater mewn cynhadledd yn yr hydref.',
  ],
};

/** Puts a translation in the place of the article's text as browsers do: each text node gives way to nested `<font>` elements. Gives the texts that were there. */
export function translate(page: Page, language: string, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((lang, all) => {
    document.documentElement.lang = lang;
    const blocks = [...document.querySelectorAll<HTMLElement>('#article h1, #article p')];
    return blocks.map((block, at) => {
      const before = block.textContent;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.style.verticalAlign = outer.style.verticalAlign = 'inherit';
      inner.append(all[at]!);
      outer.append(inner);
      block.replaceChildren(lang === 'en' ? all[at]! : outer);
      return before;
    });
  }, language, texts as string[]);
}

/** Has the page count the sidebars that are put on it, from now on: one that is built anew is one more. */
export async function countHosts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let hosts = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if ((node as Element).localName === 'crossread-sidebar') Reflect.set(window, 'hosts', (hosts += 1));
    }).observe(document.documentElement, { childList: true });
    Reflect.set(window, 'hosts', 0);
  });
  return () => page.evaluate(() => Reflect.get(window, 'hosts') as number);
}

/** Listens, as a page of the extension, to what the scripts of a tab ask the background; each `candidate` has it read that page once. */
export async function listenTo(session: Session): Promise<{ reads(url: string): Promise<number>; kept(): Promise<{ key: string; address?: string }[]>; close(): Promise<void> }> {
  const own = await session.driver.extensionPage('manifest.json');
  await own.evaluate(`(() => {
    const { runtime } = globalThis.browser ?? chrome;
    globalThis.heard = [];
    runtime.onMessage.addListener((message, sender) => { globalThis.heard.push({ type: message.type, url: sender.tab?.url ?? sender.url }); });
  })()`);
  const count = (type: string, url: string) => own.evaluate((wanted, page) => (Reflect.get(globalThis, 'heard') as { type: string; url: string }[]).filter((one) => one.type === wanted && one.url.startsWith(page)).length, type, url);
  return {
    reads: (url) => count('candidate', url),
    kept: async () => {
      const all = JSON.parse(await own.evaluate('(globalThis.browser ?? chrome).storage.session.get(null).then((all) => JSON.stringify(all))') as string) as Record<string, string>;
      return Promise.all(Object.entries(all).map(async ([key, text]) => ({ key, address: (JSON.parse(await unsqueezed(text)) as { address: string }).address })));
    },
    close: () => own.close(),
  };
}

/** How far the marker that stands worst is from the passage that it marks, in px; undefined where markers and passages are not there, or not equally many of both. */
export async function worstMarker(session: Session, page: Page): Promise<number | undefined> {
  const json = await session.driver.inShadow(page, 'crossread-marks', `(root) => [...root.querySelectorAll('[data-claim]')].map((mark) => { const box = mark.getBoundingClientRect(); return [box.top, box.bottom]; })`, '[]');
  const marks = JSON.parse(json ?? '[]') as [number, number][];
  const passages = await page.evaluate(() => [...CSS.highlights].filter(([name]) => /^crossread-(?!active|pointed)/.test(name))
    .flatMap(([, ranges]) => [...ranges].map((range) => { const { top, bottom } = (range as Range).getBoundingClientRect(); return [top, bottom]; }))) as [number, number][];
  if (marks.length === 0 || passages.length === 0) return undefined;
  const far = (mark: [number, number], passage: [number, number]) => Math.max(Math.abs(mark[0] - passage[0]), Math.abs(mark[1] - passage[1]));
  const nearest = (one: [number, number], others: [number, number][]) => Math.min(...others.map((other) => far(one, other)));
  return Math.max(...marks.map((mark) => nearest(mark, passages)), ...passages.map((passage) => nearest(passage, marks)));
}

/** Waits until every passage has its marker beside it, and no marker stands anywhere else. */
export function markersStand(session: Session, page: Page): Promise<boolean> {
  return until('the markers to stand beside their passages', async () => (await worstMarker(session, page) ?? Infinity) < 2);
}
