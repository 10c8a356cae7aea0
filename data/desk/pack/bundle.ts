import { fileURLToPath } from 'node:url';
import { toColumns } from '../../../lib/pack/columns.ts';
import { keysOf } from '../read/keys.ts';
import { loadPack } from '../read/load.ts';

const COLUMNS = fileURLToPath(new URL('../../../lib/pack/columns.ts', import.meta.url));

/** What a Vite plugin needs to be here; Vite's own type would bring all of it. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/**
 * Compiles `data/` into the pack that comes with the extension, as the module `virtual:pack`. The pack is a string, its
 * texts in columns, that is parsed only when it has to be put into the store. With it come the public keys in `keys/`, which the extension trusts. Data that fails its checks fails the build.
 */
export function bundledPack(folder: string): Plugin {
  return {
    name: 'crossread:pack',
    resolveId: (id) => (id === 'virtual:pack' ? '\0virtual:pack' : undefined),
    load(id) {
      if (id !== '\0virtual:pack') return undefined;
      const loaded = loadPack(folder);
      if (!loaded.ok) throw new Error(`the data does not pass its checks:\n${loaded.findings.map((finding) => JSON.stringify(finding)).join('\n')}`);
      const { pack } = loaded;
      return `import { fromColumns } from ${JSON.stringify(COLUMNS)};\nconst text = ${JSON.stringify(JSON.stringify(toColumns(pack)))};\nexport default { version: ${JSON.stringify(pack.version)}, read: () => fromColumns(JSON.parse(text)), keys: ${JSON.stringify(keysOf(folder))} };`;
    },
  };
}
