import { spawn, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file behind a package's command, so that it runs by this Node without a shell, on every system alike. */
export function commandFile(name: string): string {
  const folder = `${ROOT}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (!file) throw new Error(`the package ${name} has no command`);
  return folder + file;
}

export type Outcome = { code: number; output: string };

/**
 * Runs a package's command (`wxt`, `tsc`, `oxlint`, `vitest`) in the project's folder and resolves with its exit
 * code and all it said. With `show`, its output goes to this process's while it runs. Rejects only where the
 * command can't be started.
 */
export function runTool(name: string, args: string[], options: SpawnOptions & { show?: boolean } = {}): Promise<Outcome> {
  const { show = false, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile(name), ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    const hear = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (show) to.write(chunk);
    };
    child.stdout?.on('data', hear(process.stdout));
    child.stderr?.on('data', hear(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}
