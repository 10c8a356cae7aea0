/**
 * What `react` and `react-dom` stand for in the extension and in its tests: of React's interface what the components use, on Preact's core. Preact's own
 * compatible package goes over the properties of each of the thousands of elements that a panel is made of, to know all names that React has had. Sizes in a
 * `style` are texts with their unit here.
 */
import { options, render, type ComponentChild } from 'preact';

export { Component, createContext, Fragment } from 'preact';
export { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** React's events of the focus bubble; those of a browser that do have other names. And SVG knows an attribute by its very letters. */
const NAMES = [['onFocus', 'onFocusIn'], ['onBlur', 'onFocusOut'], ['tabIndex', 'tabindex']] as const;

options.vnode = ({ type, props }) => {
  if (typeof type !== 'string') return;
  const given = props as Record<string, unknown>;
  for (const [name, own] of NAMES) {
    if (!(name in given)) continue;
    given[own] = given[name];
    given[name] = undefined;
  }
};
// A browser's event takes the place of React's, which holds it.
options.event = (event) => Object.assign(event, { nativeEvent: event });

/** Draws into an element, as React's roots do: at once the first time, and again with what is given next. */
export const createRoot = (container: Element): { render: (what: ComponentChild) => void; unmount: () => void } => ({
  render: (what) => render(what, container),
  unmount: () => render(null, container),
});
