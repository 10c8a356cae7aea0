/** What tells of a browser's connections in tests/e2e/silence.test.ts reads what systems and browsers write; the browsers' own logs are tried there. */
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { connectedTo, farEnds } from '../harness/open-sockets.ts';

const V4 = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:8CA0 0100007F:A1E7 01 00000000:00000000 00:00000000 00000000     0        0 1001 1 0000000000000000 20 4 30 10 -1
   1: 020200C0:C350 0A7100CB:01BB 02 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 20 4 30 10 -1
   2: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1003 1 0000000000000000 100 0 0 10 0
   3: 020200C0:C351 0B7100CB:0050 01 00000000:00000000 00:00000000 00000000     0        0 2001 1 0000000000000000 20 4 30 10 -1
`;
const V6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 000000000000000000000000010000FF:8CA0 00000000000000000000000001000000:A1E7 01 00000000:00000000 00:00000000 00000000     0        0 1004 1 0 20 4 30 10 -1
   1: 000000000000000000000000010000FF:8CA0 B80D0120000000000000000001000000:01BB 01 00000000:00000000 00:00000000 00000000     0        0 1005 1 0 20 4 30 10 -1
   2: 0000000000000000FFFF00000100007F:8CA0 0000000000000000FFFF00000100007F:A1E7 01 00000000:00000000 00:00000000 00000000     0        0 1006 1 0 20 4 30 10 -1
`;

it('the far ends of connections beyond this machine are read from the tables of the kernel, of the sockets that are meant', () => {
  const ours = (socket: string) => socket.startsWith('1');
  expect(farEnds(V4, ours)).toEqual(['203.0.113.10 port 443']);
  expect(farEnds(V4, () => true)).toEqual(['203.0.113.10 port 443', '203.0.113.11 port 80']);
  expect(farEnds(V6, ours)).toEqual(['2001:0db8:0000:0000:0000:0000:0000:0001 port 443']);
});

it('a connection within this machine is none beyond it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await new Promise((ready) => socket.once('connect', ready));
  expect(connectedTo(process.pid)).toEqual([]);
  socket.destroy();
  server.close();
});
