/** Fewer things than this are done before anybody looks. */
const MANY = 5;

/** Shows on standard error how far long work has come, where that is a terminal. `done` takes it away. */
export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): { at(index: number, name: string): void; done(): void } {
  const shown = stream.isTTY && total >= MANY;
  const clear = '\r\x1b[K';
  return {
    at: (index, name) => { if (shown) stream.write(`${clear}${index + 1}/${total} ${name.slice(-60)}`); },
    done: () => { if (shown) stream.write(clear); },
  };
}
