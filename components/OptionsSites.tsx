import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { languageTag } from './language-tag.ts';
import { OptionsAddSite } from './OptionsAddSite.tsx';
import { OptionsSite, type SiteActions } from './OptionsSite.tsx';
import { useOptionsWords } from './options-reader.ts';
import type { SiteShown, SitesShown, SiteTold } from './options-state.ts';
import { useReader } from './reader.ts';
import { Text } from './Text.tsx';

/** From how many lines on there is a field to find one. */
const MANY = 15;

type SitesProps = SiteActions & { sites: SitesShown; told: SiteTold | undefined };

/** Every site that there is something to decide about, by outlet, and a place to add one. */
export function OptionsSites({ sites, told, ...actions }: SitesProps): ReactNode {
  const words = useOptionsWords();
  const { language } = useReader();
  const [query, setQuery] = useState('');
  const id = useId();
  const groups = useMemo(() => groupsOf(sites, language, words.copies, words.others), [sites, language, words]);
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? groups : groups.filter(({ text }) => text.includes(wanted));
  const allowed = new Set(groups.flatMap(({ sites: some }) => some.filter(({ granted, off }) => granted && !off).map(({ host }) => host)));
  return (
    <>
      {groups.length > MANY && (
        <div className="find">
          <label className="unseen" htmlFor={id}>{words.findSite}</label>
          <input id={id} type="search" autoComplete="off" placeholder={words.findSite} value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </div>
      )}
      <ul className="lines sites">
        {found.map((group) => (
          <li key={group.key}>
            <div className="what"><h3>{group.name}</h3>{group.country && <p>{group.country}</p>}</div>
            <ul className="hosts">{group.sites.map((one) => <OptionsSite key={one.host} of={one} {...actions} />)}</ul>
          </li>
        ))}
      </ul>
      <p className="unseen" role="status">{wanted !== '' && words.found(found.length)}</p>
      {found.length === 0 && <p className="quiet">{words.found(0)}</p>}
      <OptionsAddSite allowed={allowed} onAllow={actions.onAllow} />
      <p className="quiet" role="status">{told && words.told[told.what](told.host)}</p>
    </>
  );
}

type Group = { key: string; name: ReactNode; country?: string; sites: SiteShown[]; text: string };

/** The lines in the order of their names, as the reader's language has it: no outlet stands before another for what it is. */
function groupsOf({ outlets, copies, others }: SitesShown, language: Language, copiesName: string, othersName: string): Group[] {
  const tag = languageTag(language);
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
  const hostsOf = (sites: SiteShown[]) => sites.map(({ host }) => host).join(' ');
  const named = outlets.map(({ name, country, sites }) => {
    const text = inLanguage(name, language).text;
    return { key: hostsOf(sites), name: <Text of={name} />, country: countries.of(country) ?? country, sites, text: `${text} ${name.en} ${hostsOf(sites)}`.toLowerCase() };
  }).sort((a, b) => a.text.localeCompare(b.text, tag));
  const rest = ([[copiesName, copies], [othersName, others]] as const).filter(([, sites]) => sites.length > 0);
  return [...named, ...rest.map(([name, sites]) => ({ key: name, name, sites, text: `${name} ${hostsOf(sites)}`.toLowerCase() }))];
}
