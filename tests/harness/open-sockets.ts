import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The processes of a system that has `/proc`: each with its parent. */
function parents(): Map<number, number> {
  return new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const stat = orNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    return stat === undefined ? [] : [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const];
  }));
}

/** What comes of reading about a process, which may have ended in the meantime. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The numbers of all sockets that a process and those that it started have open. */
function socketsOf(root: number): Set<string> {
  const parent = parents();
  const isIn = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && (pid === root || isIn(parent.get(pid)));
  return new Set([...parent.keys()].filter(isIn).flatMap((pid) => (orNothing(() => readdirSync(`/proc/${pid}/fd`)) ?? [])
    .flatMap((fd) => /^socket:\[(\d+)\]$/.exec(orNothing(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? '')?.[1] ?? [])));
}

/** The address and port that a table of the kernel's writes: four bytes at a time, each four turned round. */
function readable(hex: string): { address: string; port: number } {
  const [bytes = '', port = '0'] = hex.split(':');
  const turned = (bytes.match(/.{8}/g) ?? []).map((word) => (word.match(/../g) ?? []).reverse());
  const address = turned.length === 1 ? turned[0]!.map((byte) => Number.parseInt(byte, 16)).join('.') : turned.map((word) => `${word[0]}${word[1]}:${word[2]}${word[3]}`).join(':').toLowerCase();
  return { address, port: Number.parseInt(port, 16) };
}

/** This machine, or nobody in particular. */
const HERE = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|(?:0000:){7}000[01]|(?:0000:){5}ffff:7f00:0001)$/;

/** The far ends beyond this machine in one of the kernel's tables, of the sockets that `isMeant` picks by number. */
export function farEnds(table: string, isMeant: (socket: string) => boolean): string[] {
  return table.split('\n').slice(1).flatMap((line) => {
    const [, , remote = '', , , , , , , socket = ''] = line.trim().split(/\s+/);
    const { address, port } = readable(remote);
    return isMeant(socket) && !HERE.test(address) && port > 0 ? [`${address} port ${port}`] : [];
  });
}

/**
 * What the system itself says a process and those that it started are connected to beyond this machine, TCP and UDP alike.
 * Only Linux tells; elsewhere nothing is known, and nothing given.
 */
export function connectedTo(pid: number): string[] {
  if (process.platform !== 'linux') return [];
  const sockets = socketsOf(pid);
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((name) => farEnds(orNothing(() => readFileSync(`/proc/net/${name}`, 'utf8')) ?? '', (socket) => sockets.has(socket)));
}
