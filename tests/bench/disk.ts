/**
 * `npm run bench -- disk`: what Chromium does to the reader's imports when the disk fills in the middle of another, with the permission `unlimitedStorage`
 * and without. The profile lies on a small disk in memory, which root on Linux alone can mount.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OptionsPage } from '../e2e/options-page.ts';
import { fileWriter, PIER } from '../e2e/packs.ts';
import { builtFolder, ensureBuilt } from '../harness/build.ts';
import { launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { sealPack } from '../../lib/pack/index.ts';
import { madePack } from './made/packs.ts';

/** The disk, and what lies on it that goes afterwards, in MB; a pack that is larger than what is left. */
const DISK = 18, BALLAST = 4, DISPUTES = 1000;
/** So long Chromium may take to make room, in ms. */
const PATIENCE = 25_000;
const PERMISSION = 'unlimitedStorage';

/** The shipped build without a permission. */
function without(permission: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-disk-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtFolder('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json'), manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((one) => one !== permission) }));
  return folder;
}

/** Imports a small pack, then one that does not fit; what the reader is told, and how many imports are there once the disk has room again. */
async function fill(extension: string): Promise<{ told: string; left: number }> {
  const disk = mkdtempSync(join(tmpdir(), 'crossread-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}m`, 'tmpfs', disk]);
  try {
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(BALLAST * 1e6, 1));
    const session = await launch('chromium', { extension, profile: join(disk, 'profile') });
    const write = fileWriter();
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();
    await options.choose(write('large.pack', await sealPack(madePack({ disputes: DISPUTES }))));
    await options.press('.card button.do');
    await until('the import to end', () => options.page.evaluate(() => document.querySelector('[data-step="imported"], [data-step="refused"]') !== null), 120_000);
    const told = await options.text('.card p');
    await wait(PATIENCE);
    rmSync(join(disk, 'ballast'));
    const after = await OptionsPage.open(session);
    const left = await after.page.evaluate(() => document.querySelectorAll('[data-import]').length);
    await session.close();
    return { told: told.split('\n').filter((line) => line !== '').join(' '), left };
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
}

await ensureBuilt('chromium');
for (const [what, folder] of [[`with ${PERMISSION}`, builtFolder('chromium')], ['without', without(PERMISSION)]] as const) {
  const { told, left } = await fill(folder);
  console.log(`${what}: ${left} of 1 import left on a full disk. Told: ${told}`);
}
