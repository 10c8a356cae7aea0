import type { ReactNode } from 'react';

/** The few signs that controls carry, on a grid of 16 by 16, in the colour of the text around them. */
const signs = {
  close: <path d="m4 4 8 8m0-8-8 8" />,
  settings: <><path d="M2 5h6m4 0h2M2 11h2m4 0h6" /><circle cx="10" cy="5" r="1.8" /><circle cx="6" cy="11" r="1.8" /></>,
  left: <><path d="M2.5 3h11v10h-11ZM6.5 3v10" /></>,
  right: <><path d="M2.5 3h11v10h-11ZM9.5 3v10" /></>,
  jump: <><circle cx="8" cy="8" r="3.5" /><path d="M8 1.5v3m0 7v3M1.5 8h3m7 0h3" /></>,
  out: <path d="M5.5 4.5h6v6m0-6-7 7" />,
  more: <path d="m6 4 4 4-4 4" />,
  rests: <path d="M13 8H3.5m3.5-3.5L3.5 8 7 11.5" />,
  search: <><circle cx="7" cy="7" r="4.2" /><path d="m10.2 10.2 3.6 3.6" /></>,
  table: <path d="M2.5 3.5h11v9h-11Zm0 3h11m-7-3v9" />,
} as const satisfies Record<string, ReactNode>;

export type Sign = keyof typeof signs;

/** A sign; what it means is said by the control that it stands in. */
export function Icon({ sign, size = 16 }: { sign: Sign; size?: number }): ReactNode {
  return <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">{signs[sign]}</svg>;
}

/** The mark of Crossread: two columns of lines, one line of each at the same height. */
export function Logo(): ReactNode {
  return (
    <svg className="logo" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1 3h5.5M9.5 3H15M1 13h5.5M9.5 13H15" />
      <path className="point" d="M1 8h5.5M9.5 8H15" />
    </svg>
  );
}
