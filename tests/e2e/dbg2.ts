import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { builtFolder } from '../harness/build.ts';
import { launch } from '../harness/launch.ts';
import { freshAddress } from './pages.ts';
import { skeletonPage } from './skeletons.ts';
const session = await launch('firefox', { extension: builtFolder('firefox'), window: { width: 1280, height: 900 } });
const code = stripTypeScriptTypes(readFileSync('lib/page/shift.ts', 'utf8')).replace(/^import.*$/m, 'const zoomOf = () => 1;').replaceAll('export ', '').replace('return !sticksOut(box, room)', 'out.push([JSON.stringify(values), box.left, box.right, box.height]); return !sticksOut(box, room)');
try {
  const page = await session.open(freshAddress().url, { html: skeletonPage('rtl-fixed-header') });
  console.log(await page.evaluate(`(() => { const out = []; ${code}
    document.documentElement.style.cssText = 'margin-right: 360px !important; width: auto !important';
    const r = moveInto(window, document.querySelector('header'), { left: 0, right: 908 }, { left: 0, right: 1268 });
    return JSON.stringify([out, String(r)]); })()`));
} finally { await session.close(); }
