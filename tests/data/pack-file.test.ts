import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { bundledPack } from '../../data/desk/pack/bundle.ts';
import { keygenCommand } from '../../data/desk/commands/keygen.ts';
import { packCommand } from '../../data/desk/commands/pack.ts';
import { verifyCommand } from '../../data/desk/commands/verify.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { fingerprintOf, openPack } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { copyOf, type Edit, NORTH, smallFolder, temporary } from './folder.ts';

const MAIN = fileURLToPath(new URL('../../data/desk/main.ts', import.meta.url));

/** Runs a command of the desk on a data folder: what it prints, how it ends, and what it says where it breaks off. */
async function desk(data: string, ...args: string[]): Promise<{ status: number; said: string[]; refused: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const program = new Command().option('--folder <folder>').addCommand(packCommand()).addCommand(keygenCommand()).addCommand(verifyCommand());
  try {
    await program.parseAsync(['--folder', data, ...args], { from: 'user' });
    return { status: Number(process.exitCode ?? 0), said: log.mock.calls.flatMap(([text]) => String(text).split('\n')), refused: '' };
  } catch (error) {
    return { status: 1, said: [], refused: String(error) };
  } finally {
    process.exitCode = undefined;
    log.mockRestore();
  }
}

/** The small data, and a folder to work in; gives the places of files in the second. */
function desktop(edits: Record<string, Edit> = {}) {
  const [here, data] = [temporary(), smallFolder(edits)];
  return { here, data, at: (file: string) => join(here, file), text: (file: string) => readFileSync(join(here, file), 'utf8') };
}

function packOf(data: string) {
  const loaded = loadPack(data, 'without');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.pack;
}

describe('`pack`', () => {
  it('writes the pack of the data where the maintainer stands, though npm runs the desk in the project, under its version', () => {
    const { here, data } = desktop();
    const { status, stdout } = spawnSync(process.execPath, [MAIN, '--folder', data, 'pack'], { cwd: data, env: { ...process.env, INIT_CWD: here }, encoding: 'utf8' });
    const file = `crossread-${packOf(data).version}.pack`;
    expect([status, stdout.split('\n')[0], readdirSync(here), readdirSync(data)]).toEqual([0, `written: ${file}`, [file], ['disputes', 'outlets']]);
    expect(readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8').split('\n')).toContain('*.pack');
  }, 30_000);

  it('says of the file which version it is, how long, what its digest is, and that nobody signed it', async () => {
    const { data, at } = desktop();
    const pack = packOf(data);
    const { status, said } = await desk(data, 'pack', '--out', at('a.pack'));
    const bytes = readFileSync(at('a.pack'));
    expect([status, said]).toEqual([0, [
      `written: ${at('a.pack')}`, `  version  ${pack.version}`, `  bytes    ${bytes.length}`, `  sha256   ${createHash('sha256').update(bytes).digest('hex')}`, '  seal     unsigned',
    ]]);
    expect(await openPack(bytes)).toEqual({ ok: true, pack, seal: { state: 'unsigned' } });
  });

  it('gives the same bytes wherever and whenever it runs, signed or not', async () => {
    const { data, at } = desktop();
    await desk(data, 'keygen', at('desk'));
    for (const sign of [[], ['--sign', at('desk.key')]]) {
      expect((await desk(data, 'pack', '--force', '--out', at('one.pack'), ...sign)).status).toBe(0);
      const copy = copyOf(data);
      expect((await desk(copy, 'pack', '--force', '--out', at('two.pack'), ...sign)).status).toBe(0);
      expect(readFileSync(at('two.pack')).equals(readFileSync(at('one.pack')))).toBe(true);
    }
  });

  it('leaves drafts out', async () => {
    const { data, at } = desktop();
    const draft: Record<string, (text: string) => string> = {
      'dispute.yaml': (text) => `status: draft\n${text}`, 'sources.yaml': (text) => text.slice(text.indexOf('miller:\n')),
      'terms.yaml': (text) => text, 'claims/water.yaml': (text) => text, 'claims/people.yaml': (text) => text,
    };
    mkdirSync(join(data, 'disputes/dam-2026/claims'), { recursive: true });
    for (const [file, from] of Object.entries(draft)) writeFileSync(join(data, 'disputes/dam-2026', file), from(readFileSync(join(data, 'disputes/mill-2026', file), 'utf8')));
    expect(await desk(data, 'pack', '--out', at('a.pack'))).toMatchObject({ status: 0, refused: '' });
    const opened = await openPack(readFileSync(at('a.pack')));
    expect(opened.ok && Object.keys(opened.pack.disputes)).toEqual(['mill-2026']);
  });

  it.each<[what: string, edits: Record<string, Edit>, told: string]>([
    ['the form of a file', { [NORTH]: ['number: 50', 'number: fifty'] }, `${NORTH}:10`],
    ['a reference', { [NORTH]: ['attribution: notice', 'attribution: nobody'] }, '(references)'],
    ['an editorial rule', { [NORTH]: ['The notice gives', 'The notice falsely gives'] }, '(neutrality)'],
  ])('writes nothing where the data fail a check of %s, and tells the finding', async (_, edits, told) => {
    const { here, data, at } = desktop(edits);
    const { status, refused } = await desk(data, 'pack', '--out', at('a.pack'));
    expect(status).toBe(1);
    expect(refused).toContain(told);
    expect(refused).toContain('1 finding: no pack was written');
    expect(readdirSync(here)).toEqual([]);
  });

  it('does not take a folder for a file to write over', async () => {
    const { here, data } = desktop();
    expect((await desk(data, 'pack', '--force', '--out', here)).refused).toContain(`${here}: this is a folder`);
  });

  it('leaves a file with another content as it is, unless it is told to write over it', async () => {
    const { here, data, at, text } = desktop();
    writeFileSync(at('a.pack'), 'mine');
    const { status, refused } = await desk(data, 'pack', '--out', at('a.pack'));
    expect([status, text('a.pack')]).toEqual([1, 'mine']);
    expect(refused).toContain('--force');
    expect((await desk(data, 'pack', '--out', at('a.pack'), '--force')).status).toBe(0);
    expect((await desk(data, 'pack', '--out', at('a.pack'))).said[0]).toMatch(/^unchanged: /);
    expect(readdirSync(here)).toEqual(['a.pack']);
  });

  it('signs with a private key alone, and says of anything else that it is none', async () => {
    const { here, data, at, text } = desktop();
    await desk(data, 'keygen', at('desk'));
    writeFileSync(at('cut.key'), text('desk.key').replace(/\n[A-Za-z0-9+/=]{20}/, '\n'));
    const files = readdirSync(here);
    for (const file of ['desk.pub', 'cut.key', 'none.key']) {
      const { status, refused } = await desk(data, 'pack', '--sign', at(file), '--out', at('a.pack'));
      expect([status, readdirSync(here)]).toEqual([1, files]);
      expect(refused).toContain(at(file));
    }
  });
});

describe('`keygen`', () => {
  it('writes a private key that its owner alone can read, and the public one that goes with it', async () => {
    const { data, at, text } = desktop();
    const { status, said } = await desk(data, 'keygen', at('keys/desk'));
    const { x } = createPublicKey(createPrivateKey(text('keys/desk.key'))).export({ format: 'jwk' });
    expect(text('keys/desk.pub')).toBe(`${Buffer.from(x!, 'base64url').toString('base64')}\n`);
    if (process.platform !== 'win32') expect(statSync(at('keys/desk.key')).mode & 0o777).toBe(0o600);
    expect(status).toBe(0);
    expect(said.join('\n')).toContain(await fingerprintOf(text('keys/desk.pub').trim()));
    expect(said.join('\n')).not.toContain(text('keys/desk.key').split('\n')[1]);
  });

  it('writes no private key where git would take it in', async () => {
    const { here, data, at } = desktop();
    spawnSync('git', ['init', '-q'], { cwd: here });
    const { status, refused } = await desk(data, 'keygen', at('keys/desk'));
    expect([status, readdirSync(here)]).toEqual([1, ['.git']]);
    expect(refused).toContain('outside the project');
    writeFileSync(at('.gitignore'), '*.key\n');
    expect((await desk(data, 'keygen', at('keys/desk'))).status).toBe(0);
  });

  it.each(['desk.key', 'desk.pub'])('never writes over %s', async (file) => {
    const { here, data, at, text } = desktop();
    writeFileSync(at(file), 'mine');
    expect((await desk(data, 'keygen', at('desk'))).status).toBe(1);
    expect([readdirSync(here), text(file)]).toEqual([[file], 'mine']);
  });

  it('makes another key each time', async () => {
    const { data, at, text } = desktop();
    for (const name of ['one', 'two']) await desk(data, 'keygen', at(name));
    expect(text('one.pub')).not.toBe(text('two.pub'));
  });

  it('says to keep the private key out of the repository, which takes none', async () => {
    const { data, at } = desktop();
    expect((await desk(data, 'keygen', at('desk'))).said[0]).toMatch(/out of the repository.*\*\.key/);
    expect(readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8').split('\n')).toContain('*.key');
  });
});

describe('`verify`', () => {
  /** The small data, two keys, and the pack signed by the first. */
  async function signed() {
    const made = desktop();
    for (const name of ['desk', 'other']) await desk(made.data, 'keygen', made.at(name));
    await desk(made.data, 'pack', '--sign', made.at('desk.key'), '--out', made.at('a.pack'));
    return made;
  }

  it('says what a pack holds and whose key signed it, and is content', async () => {
    const { data, at, text } = await signed();
    expect(await desk(data, 'verify', at('a.pack'), '--key', at('desk.pub'))).toMatchObject({ status: 0, said: [
      at('a.pack'), `  version  ${packOf(data).version}`, '  holds    1 dispute, 2 outlets, 2 accounts', '           mill-2026: The mill, as of 2026-05-02',
      `  seal     signed by key ${await fingerprintOf(text('desk.pub').trim())}, which is not in keys/: the extension does not trust it of itself`,
    ] });
  });

  it('is not content with the signature of another key, nor with none, where one is wanted', async () => {
    const { data, at } = await signed();
    await desk(data, 'pack', '--out', at('unsigned.pack'));
    expect((await desk(data, 'verify', at('unsigned.pack'))).status).toBe(0);
    for (const [file, key] of [['a.pack', 'other.pub'], ['unsigned.pack', 'desk.pub']] as const) {
      const { status, said } = await desk(data, 'verify', at(file), '--key', at(key));
      expect([status, said.at(-1)]).toEqual([1, expect.stringMatching(/^ {2}refused {2}not signed by key/)]);
    }
  });

  it('names a key that comes with the extension', async () => {
    const { data, at, text } = await signed();
    mkdirSync(join(data, 'keys'));
    writeFileSync(join(data, 'keys/maintainers.pub'), text('desk.pub'));
    expect((await desk(data, 'verify', at('a.pack'))).said.at(-1)).toMatch(/signed by key [0-9a-f ]{19} \(maintainers, which comes with the extension\)$/);
  });

  it('refuses a pack that was changed under its signature, says why, and ends with 1', async () => {
    const { data, at, text } = await signed();
    writeFileSync(at('a.pack'), text('a.pack').replace('"number":50', '"number":51'));
    const { status, said } = await desk(data, 'verify', at('a.pack'));
    expect([status, said[1]]).toEqual([1, '  refused  damaged']);
  });

  it.each([['verify'], ['verify', 'a.pack', '--key'], ['pack', '--sign']])('says in words that there is no file, or a folder in its place: %s', async (...words) => {
    const { here, data, at } = await signed();
    const args = words.map((word) => (word === 'a.pack' ? at(word) : word));
    expect((await desk(data, ...args, at('none'))).refused).toBe(`Error: ${at('none')}: there is no such file`);
    expect((await desk(data, ...args, here)).refused).toBe(`Error: ${here}: this is a folder`);
  });

  it('ends with 1 where there is no file, or the key is none', async () => {
    const { data, at } = await signed();
    expect(await desk(data, 'verify', at('none.pack'))).toMatchObject({ status: 1, refused: expect.stringContaining('none.pack') });
    expect(await desk(data, 'verify', at('a.pack'), '--key', at('desk.key'))).toMatchObject({ status: 1, refused: expect.stringContaining('desk.key is no public key') });
  });
});

describe('the pack that comes with the extension', () => {
  /** What the module `virtual:pack` holds. */
  async function bundled(data: string): Promise<{ keys: unknown; version: string; read(): Pack }> {
    const file = join(temporary(), 'pack.mjs');
    writeFileSync(file, bundledPack(data).load('\0virtual:pack')!);
    return (await import(pathToFileURL(file).href)).default;
  }

  it('brings the public keys of the data, by name, and the pack', async () => {
    const { data, at, text } = desktop();
    expect((await bundled(data)).keys).toEqual([]);
    mkdirSync(join(data, 'keys'));
    for (const name of ['b', 'a']) {
      await desk(data, 'keygen', at(name));
      writeFileSync(join(data, `keys/${name}.pub`), text(`${name}.pub`));
    }
    const { keys, version, read } = await bundled(data);
    expect(keys).toEqual(['a', 'b'].map((name) => ({ name, key: text(`${name}.pub`).trim() })));
    expect([version, read()]).toEqual([packOf(data).version, packOf(data)]);
  });

  it('is not built with a text that is still to be written, or that judges', () => {
    const built = (text: string) => () => bundledPack(smallFolder({ [NORTH]: ['Flour, says the miller.', text] })).load('\0virtual:pack');
    expect(built('TODO')).toThrow('(finished)');
    expect(built('The miller falsely says flour.')).toThrow('(neutrality)');
  });

  it('is built in spite of a draft that is half done, and without it', async () => {
    const frame = { 'disputes/dam-2026/terms.yaml': '{}\n', 'disputes/dam-2026/sources.yaml': '{}\n' };
    const unread = smallFolder({ ...frame, 'disputes/dam-2026/dispute.yaml': 'status: draft\n' });
    expect(() => bundledPack(unread).load('\0virtual:pack')).toThrow('disputes/dam-2026/dispute.yaml');
    const data = smallFolder({ [NORTH]: ['Flour, says the miller.', 'TODO'], 'disputes/mill-2026/dispute.yaml': ['languages: [en]', 'status: draft\nlanguages: [en]'] });
    cpSync(join(smallFolder(), 'disputes/mill-2026'), join(data, 'disputes/dam-2026'), { recursive: true });
    expect(Object.keys((await bundled(data)).read().disputes)).toEqual(['dam-2026']);
  });

  it('is not built with a key that is none', () => {
    const data = smallFolder({ 'keys/broken.pub': 'ssh-ed25519 AAAA\n' });
    expect(() => bundledPack(data).load('\0virtual:pack')).toThrow('broken.pub');
  });
});
