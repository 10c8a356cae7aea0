import type { ReactNode } from 'react';
import type { Localised } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import { useTabStop } from './tab-stop.ts';

/**
 * True where a page may have links fetched before anyone follows them (`<script type="speculationrules">`): those in closed roots too, so that it would have
 * the browser ask other outlets for their articles. Links of SVG are none of these. Elsewhere they are not used, since Firefox tells an address that is
 * opened with the middle button which page that was.
 */
const isFetchedAhead = (): boolean => HTMLScriptElement.supports?.('speculationrules') === true;

/** The way to an account's passage, in a new tab that does not learn where its reader came from. An address that is not of the web has no business in a link, whatever the data say. */
export function Way({ to, outlet }: { to: string; outlet: Localised }): ReactNode {
  const { words, language } = useReader();
  const tabStop = useTabStop();
  if (!/^https?:\/\//.test(to)) return null;
  const link = { href: to, draggable: false, tabIndex: tabStop, target: '_blank', rel: 'noreferrer', 'aria-label': `${words.passage}, ${inLanguage(outlet, language).text} (${words.newTab})` };
  const sign = <Icon sign="out" size={14} />;
  if (!isFetchedAhead()) return <a className="way" title={words.passage} {...link}>{sign}</a>;
  return (
    <svg className="way" viewBox="0 0 28 24">
      <a {...link}>
        <title>{words.passage}</title>
        <rect width="28" height="24" />
        <g transform="translate(7 5)">{sign}</g>
      </a>
    </svg>
  );
}
