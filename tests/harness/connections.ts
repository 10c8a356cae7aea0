import { existsSync, readFileSync } from 'node:fs';
import type { BrowserKind } from './browsers.ts';

/** What a browser's own log says of the world beyond this machine: addresses that it asked for, and hosts that it looked up or connected to, be it ahead of a request, for a socket or for a call. */
export type Connections = { requests: string[]; hosts: string[] };

const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)$/;

/** The host in what logs write: an address, `host:port`, `[v6]:port`, or a group of sockets such as `pmpsa/https://host <site>`. */
function hostIn(text: string): string {
  const [address = ''] = text.replace(/^\w+\/(?=\w+:)/, '').split(' ');
  const whole = address.includes('://') ? address : `none://${address}`;
  return (URL.parse(whole)?.hostname ?? address).replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

type NetLog = { constants: { logEventTypes: Record<string, number> }; events: { type: number; params?: Record<string, unknown> }[] };

/** In what Chromium logs of an event, the words under which hosts stand. */
const NAMED = ['host', 'hostname', 'qname', 'url', 'destination', 'group_id', 'address', 'remote_address'];

/** Reads Chromium's log of its network service: every request, look-up and socket, TCP and UDP alike. */
function fromChromium(text: string): Connections {
  const { constants, events } = JSON.parse(text) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const told = events.map(({ type, params = {} }) => ({ name: names.get(type) ?? '', params }));
  // The resolver that this machine is set to, and an address of Google's that Chromium makes ready to send to, and does not, to learn whether there is IPv6.
  const resolvers = told.flatMap(({ params }) => (JSON.stringify(params).match(/"nameservers":\[[^\]]*\]/g) ?? []).flatMap((list) => (JSON.parse(`{${list}}`) as { nameservers: string[] }).nameservers.map(hostIn)));
  const passed = new Set([...resolvers, '2001:4860:4860::8888']);
  const hosts = told.filter(({ name }) => !/LOCAL_ADDRESS|DNS_CONFIG|LOCAL_NETWORK/.test(name)).flatMap(({ params }) => NAMED.flatMap((word) => (typeof params[word] === 'string' ? [hostIn(params[word])] : [])));
  const requests = told.filter(({ name }) => name === 'URL_REQUEST_START_JOB').flatMap(({ params }) => (typeof params['url'] === 'string' && /^(?:https?|wss?):/.test(params['url']) ? [params['url']] : []));
  return { requests, hosts: hosts.filter((host) => host.includes('.') || host.includes(':')).filter((host) => !passed.has(host)) };
}

/** Reads Firefox's logs of its sockets, of what it looks up, and of calls. */
function fromFirefox(text: string): Connections {
  const found = [...text.matchAll(/Resolving host \[([^\]]+)\]|Init \[this=\w+ host=(\[[^\]]+\]|[^:\s]+)|IP[46]:(\[[^\]]+\]|[\d.]+):\d+\/(?:UDP|TCP)\(stun/g)];
  return { requests: [], hosts: found.map(([, name, socket, call]) => hostIn(name ?? socket ?? call ?? '')) };
}

/** What a browser that was started with a `log`, and has closed since, asked for or connected to beyond this machine. */
export function connectionsIn(kind: BrowserKind, log: string): Connections {
  const file = kind === 'firefox' ? `${log}.moz_log` : log;
  if (!existsSync(file)) throw new Error(`the browser wrote no log to ${file}`);
  const { requests, hosts } = (kind === 'firefox' ? fromFirefox : fromChromium)(readFileSync(file, 'utf8'));
  const beyond = (one: string) => !LOCAL.test(hostIn(one));
  return { requests: requests.filter(beyond), hosts: [...new Set(hosts)].filter(beyond) };
}
