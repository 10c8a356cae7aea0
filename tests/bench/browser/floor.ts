/**
 * The least that an extension can do between a page and something beside it, by the same ways as Crossread: its script tells the background, which has the
 * page's text read, and so many lines of that put into a closed root on the page, with one passage painted. It looks for nothing, asks nothing of the
 * storage, checks nothing and lays nothing out.
 */
const api = 'const api = globalThis.browser ?? chrome;';

/** Runs in the page. */
function draw(lines: string[]): void {
  const host = document.createElement('crossread-sidebar');
  const root = host.attachShadow({ mode: 'closed' });
  for (const line of lines) root.appendChild(document.createElement('p')).textContent = line;
  document.documentElement.append(host);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  CSS.highlights.set('crossread-floor', new Highlight(range));
}

const LINES = 33;

/** The scripts of that extension, in the place of Crossread's. */
export const FLOOR: Record<string, string> = {
  'detector.js': `{ ${api} void api.runtime.sendMessage({ type: 'candidate' }); }`,
  'reader.js': '(function(){ return document.body.innerText; })();',
  'background.js': `${api}
    api.runtime.onMessage.addListener(({ type }, { tab }) => {
      if (type !== 'candidate') return;
      const target = { tabId: tab.id, frameIds: [0] };
      api.scripting.executeScript({ target, files: ['/reader.js'] }).then(([{ result }]) => {
        const lines = result.split('\\n').filter((line) => line.length > 40).slice(0, ${LINES});
        return api.scripting.executeScript({ target, func: ${draw}, args: [lines] });
      });
    });`,
};
