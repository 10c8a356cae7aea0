import { mentions, readWatchlist } from '../../../../lib/page/mentions.ts';
import { race } from './race.ts';
import { api, serve } from './serve.ts';

const body = (): HTMLElement => document.body;

function walked(): string {
  const walker = document.createTreeWalker(body(), NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) parts.push((node as Text).data);
  return parts.join('');
}

/** The list that the built extension keeps for its detector. */
async function shipped(): Promise<unknown> {
  return (await api!.storage.local.get(['watch']))['watch'];
}

/** Names of parties as no language has them, in as many cases and scripts as real ones. */
function generated(disputes: number): string[][][] {
  const part = (seed: number) => Array.from({ length: 3 }, (_, at) => 'bcdfghklmnprstvz'[(seed >> (4 * at)) & 15]! + 'aeiou'[(seed + at * 7) % 5]!).join('');
  const name = (seed: number) => part(seed * 2654435761 % 4096).replace(/^./, (first) => first.toUpperCase()) + part(seed * 40503 % 4096);
  const party = (seed: number) => [name(seed), name(seed).toLowerCase(), name(seed).toUpperCase(), String.fromCodePoint(...[0, 1, 2].map((at) => 0xac00 + (seed * 31 + at * 577) % 11172)), String.fromCodePoint(...[0, 1, 2, 3].map((at) => 0x4e00 + (seed * 17 + at * 211) % 20000))];
  return Array.from({ length: disputes }, (_, at) => [party(at * 2 + 1), party(at * 2 + 2)]);
}

serve({
  async look(rounds: number, disputes: number | null) {
    const kept = disputes === null ? await shipped() : JSON.stringify(generated(disputes));
    const looked = () => {
      const parties = readWatchlist(kept);
      if (!parties) throw new Error('there is no watch list');
      return mentions(body().textContent ?? '', parties);
    };
    const first = document.createTreeWalker(body(), NodeFilter.SHOW_TEXT).nextNode() as Text;
    let touched = 0;
    const touch = () => { first.data = `Edition ${String((touched += 1)).padStart(8, '0')} `; };
    if (looked()) throw new Error('the page was to match nothing');
    return race({
      detector: looked,
      textContent: () => body().textContent?.length,
      innerText: () => body().innerText.length,
      TreeWalker: () => walked().length,
    }, touch, rounds);
  },
  /** One of the names that the extension looks for, once it keeps them. */
  async name() {
    return readWatchlist(await shipped())?.[0]![0]![0] ?? null;
  },
  /** `disputes`: of how many the list is that is read, none for the shipped one. */
  async storage(times: number, disputes: number | null) {
    const key = disputes === null ? 'watch' : 'bench';
    if (disputes !== null) await api!.storage.local.set({ [key]: JSON.stringify(generated(disputes)) });
    const waits: number[] = [], calls: number[] = [];
    for (let time = 0; time < times; time++) {
      const from = performance.now();
      const asked = api!.storage.local.get([key, 'off']);
      calls.push(performance.now() - from);
      await asked;
      waits.push(performance.now() - from);
    }
    const mean = (figures: number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;
    return { call: mean(calls), wait: mean(waits) };
  },
});
