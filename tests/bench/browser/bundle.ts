import { build, type Plugin } from 'vite';
import { ROOT } from '../../harness/tool.ts';
import { REACT } from '../../../wxt.react.ts';

/** Bundles a script of this folder, or another by its full path, into one script that needs nothing: minified as what ships is. */
export async function bundle(entry: string, { alias = {}, plugins = [] }: { alias?: Record<string, string>; plugins?: Plugin[] } = {}): Promise<string> {
  const made = await build({
    configFile: false, root: ROOT, logLevel: 'error', plugins, resolve: { alias: { ...REACT, ...alias } }, define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'crossreadBench' }, target: 'esnext' },
  });
  const [{ output }] = (Array.isArray(made) ? made : [made]) as { output: { type: string; code?: string }[] }[] as [{ output: { type: string; code?: string }[] }];
  const code = output.find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`nothing came of bundling ${entry}`);
  return code;
}
