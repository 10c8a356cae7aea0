import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a test serves under an address. */
export type Served = string | { html: string; status?: number; headers?: Record<string, string> };

/** What a browser asked for; `served` is false where nothing was laid out under the address. */
export type Asked = { url: string; method: string; served: boolean };

export type Reply = { status: number; headers: Record<string, string>; body: string };

const NOTHING: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not served here' };

/** The addresses laid out for a session, and what it asked for. Any address not laid out is answered 404 and noted. */
export class Network {
  readonly asked: Asked[] = [];
  readonly #pages = new Map<string, Served>();

  /** Lays out a page under an address; a later one under the same address takes its place. */
  serve(url: string, page: Served): void {
    this.#pages.set(withoutHash(url), page);
  }

  /** True where a page is laid out under the address. */
  has(url: string): boolean {
    return this.#pages.has(withoutHash(url));
  }

  /** The reply to a request. A browser's own look for /favicon.ico is not noted: no page or script asked for it. */
  reply(url: string, method: string): Reply {
    const page = this.#pages.get(withoutHash(url));
    if (page === undefined && new URL(url).pathname === '/favicon.ico') return NOTHING;
    this.asked.push({ url, method, served: page !== undefined });
    if (page === undefined) return NOTHING;
    const { html, status = 200, headers = {} } = typeof page === 'string' ? { html: page } : page;
    return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html };
  }
}

function withoutHash(url: string): string {
  return new URL(url).href.replace(/#.*$/, '');
}

/** A proxy that lets nothing through and notes who tried: it hears what no page asked for, a worker's requests too. */
export class DeadEnd {
  readonly tried: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.tried.push(request.url ?? '');
      response.writeHead(502).end();
    });
    this.#server.on('connect', (request, socket: Socket) => {
      this.tried.push(request.url ?? '');
      // A browser that closes breaks off what it is waiting for; the socket is ours from here on, and an error that nobody hears would end the process.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /** Starts listening on this machine alone and gives the port. */
  listen(): Promise<number> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port)));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
