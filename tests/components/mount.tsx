import { createRoot } from 'react-dom/client';
import { useState, type ReactNode } from 'react';
import { afterEach } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import css from '../../components/sidebar.css?inline';
import { wordsFor } from '../../components/words/index.ts';
import { flushSync } from './flush.ts';
import { sample } from './sample.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Renders into a shadow root, as on a page, and takes it away after the test. */
export function mount(node: ReactNode, style: string = css): { root: ShadowRoot; render: (node: ReactNode) => void } {
  const host = document.body.appendChild(document.createElement('crossread-sidebar'));
  const root = host.attachShadow({ mode: 'open' });
  root.appendChild(document.createElement('style')).textContent = style;
  const react = createRoot(root.appendChild(document.createElement('div')));
  const render = (next: ReactNode): void => flushSync(() => react.render(next));
  undo.push(() => { react.unmount(); host.remove(); });
  render(node);
  return { root, render };
}

export type Calls = [name: string, ...values: unknown[]][];

/** A sidebar that opens, closes and moves as the reader asks, and writes down what it was asked. */
export function mountSidebar(given: Partial<SidebarProps> & { tag?: string } = {}): { root: ShadowRoot; calls: Calls; set: (props: Partial<SidebarProps>) => void } {
  const calls: Calls = [];
  const { words, language } = wordsFor(given.tag ?? 'en');
  let set: (props: Partial<SidebarProps>) => void = () => {};
  function Page(): ReactNode {
    const [props, setProps] = useState(given);
    set = (next) => flushSync(() => setProps((last) => ({ ...last, ...next })));
    const told = (name: string, change?: (...values: never[]) => Partial<SidebarProps>) => (...values: unknown[]): void => {
      calls.push([name, ...values]);
      if (change) setProps((last) => ({ ...last, ...change(...(values as never[])) }));
    };
    return (
      <Sidebar
        notes={sample} words={words} language={language} open={false} side="right" width={360} mode="push" active={null} missing={new Set()}
        onOpen={told('open', () => ({ open: true }))} onClose={told('close', () => ({ open: false }))}
        onSide={told('side', (side: 'left') => ({ side }))} onWidth={told('width', (width: number) => ({ width }))}
        onJump={(...jumped) => { told('jump')(...jumped); return true; }} onHover={() => {}} onHandleAt={told('at')} onView={told('view')} onParagraph={told('paragraph')} {...props}
      />
    );
  }
  const { root } = mount(<Page />);
  return { root, calls, set };
}

/** The one element that a selector finds; a test that finds none has failed. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Presses a control, as a pointer or an assistive tool does. */
export function press(element: HTMLElement): void {
  flushSync(() => element.click());
}

/** Chooses from the list with a name, as a reader does. */
export function choose(root: ParentNode, name: string, value: string): void {
  const select = find<HTMLSelectElement>(root, `select[aria-label="${name}"]`);
  select.value = value;
  flushSync(() => select.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Writes into a field, as a reader does. */
export function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** The claims of the notes in the tree, in order. */
export function claims(root: ParentNode): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('article')].map((article) => article.dataset.claim);
}
