import { api, serve } from './serve.ts';

/** Runs just before the detector, in its world: writes down when what happens on the page, and passes on what the bench says to the background. */
const stamps: [string, number][] = [];
const stamp = (what: string) => void stamps.push([what, performance.timeOrigin + performance.now()]);
Reflect.set(globalThis, 'benchStamp', stamp);
stamp('document is idle');

const runtime = api!.runtime!;
const own = runtime.sendMessage.bind(runtime);
runtime.sendMessage = (message) => {
  const { type } = message as { type?: string };
  if (type !== undefined) stamp(`${type} is sent`);
  const answer = own(message);
  if (type !== undefined) void answer.then(() => stamp(`${type} is answered`));
  return answer;
};

serve({
  stamps: async () => [...stamps.splice(0), ...(await own({ bench: 'stamps' }) as [string, number][])],
  show: (given: unknown) => own({ bench: 'show', given }),
});
