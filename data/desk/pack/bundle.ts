import { fileURLToPath } from 'node:url';
import { toColumns } from '../../../lib/pack/columns.ts';
import { livePack } from '../check/live.ts';
import { findingText } from '../read/findings.ts';
import { keysOf } from '../read/keys.ts';

const COLUMNS = fileURLToPath(new URL('../../../lib/pack/columns.ts', import.meta.url));

/** The same data build on any day: whether days lie in the future is for `check` and `pack` to say. */
const NO_CLOCK = '9999-12-31';

/** What a Vite plugin needs to be here; Vite's own type would bring all of it. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/**
 * Compiles `data/` into the pack that comes with the extension, as the module `virtual:pack`. The pack is a string, its
 * texts in columns, that is parsed only when it has to be put into the store. With it come the public keys in `keys/`, which the extension trusts. A live
 * dispute that fails any check fails the build.
 */
export function bundledPack(folder: string): Plugin {
  return {
    name: 'crossread:pack',
    resolveId: (id) => (id === 'virtual:pack' ? '\0virtual:pack' : undefined),
    load(id) {
      if (id !== '\0virtual:pack') return undefined;
      const loaded = livePack(folder, NO_CLOCK);
      if (!loaded.ok) throw new Error(`the data does not pass its checks:\n${loaded.findings.map(findingText).join('\n')}`);
      const { pack } = loaded;
      return `import { fromColumns } from ${JSON.stringify(COLUMNS)};\nconst text = ${JSON.stringify(JSON.stringify(toColumns(pack)))};\nexport default { version: ${JSON.stringify(pack.version)}, read: () => fromColumns(JSON.parse(text)), keys: ${JSON.stringify(keysOf(folder))} };`;
    },
  };
}
