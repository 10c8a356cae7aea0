import { options } from 'preact';

/** Does something, and draws all that comes of it, at once and together, before it returns. */
export function flushSync(act: () => void): void {
  const { debounceRendering } = options;
  let draw: (() => void) | undefined;
  options.debounceRendering = (drawAll) => { draw = drawAll; };
  try {
    act();
    draw?.();
  } finally {
    options.debounceRendering = debounceRendering;
  }
}
