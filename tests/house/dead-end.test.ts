import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { DeadEnd } from '../harness/network.ts';
import { until } from '../harness/until.ts';

it('notes who tried to get out, and outlives one who breaks off before it is answered', async () => {
  const end = new DeadEnd();
  const port = await end.listen();
  for (let turn = 1; turn <= 20; turn++) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('CONNECT far.example:443 HTTP/1.1\r\nHost: far.example:443\r\n\r\n');
    await until('it to be noted', async () => end.tried.length === turn);
    socket.resetAndDestroy();
  }
  expect(new Set(end.tried)).toEqual(new Set(['far.example:443']));
  end.close();
});
