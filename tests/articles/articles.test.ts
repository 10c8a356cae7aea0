import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { pageOf } from '../../data/desk/try/page.ts';
import { createTrial } from '../../data/desk/try/try.ts';
import { realArticle } from './render.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks');
const dispute = loaded.pack.disputes['alibaba-anthropic-2026']!;
const trial = createTrial(loaded.pack);

/** What each article states, by hand: claim, value as JSON or 'stated', and a word or two of the sentence in which it stands. */
const STATES = {
  sbs: [
    ['ban-announced', 'stated', ['Chinese e-commerce giant', 'work environments']], ['ban-report-source', ['zhidongxi'], ['internal Alibaba source']],
    ['hidden-code-label', ['backdoor'], ["'backdoor'"]], ['high-risk-list', 'stated', ['high-risk software list']], ['ban-effective-date', '2026-07-10', ['work environments']],
    ['alternative-tool', ['qoder'], ['Qoder']], ['models-to-delete', ['sonnet', 'opus', 'haiku'], ['Haiku']], ['subsidy', 'stated', ['subsidizing', 'dollars']],
    ['letter-recipient', ['senate-banking-committee'], ['Urban Affairs']], ['letter-date', '2026-06-10', ['June 10']], ['campaign-period', '2026-04-22/2026-06-05', ['June 5']],
    ['accounts-operator', ['alibaba'], ['25,000']], ['accounts-count', 'about 25000', ['25,000']], ['exchanges-count', 'over 28000000', ['28 million']],
    ['distillation-claim', 'stated', ['adversarial', 'this behavior']], ['scale-quote', 'stated', ['industrial scale']], ['account-restrictions', 'stated', ['large-scale restrictions']],
    ['hidden-code-discovery', 'stated', ['reverse engineering']], ['hidden-code-target', 'stated', ['to identify']], ['hidden-code-label', ['trojan-horse'], ['Trojan']],
    ['hidden-code-version', '2.1.91', ['2.1.91']], ['hidden-code-release', '2026-04', ['April']],
  ],
  vibetimes: [
    ['ban-announced', 'stated', ['completely prohibit']], ['ban-effective-date', '2026-07-10', ['completely prohibit']], ['hidden-code-target', 'stated', ['attempting to identify']],
    ['hidden-code-discovery', 'stated', ['was discovered']], ['hidden-code-label', ['backdoor', 'hidden-tracking-code'], ['backdoor risk']], ['ban-report-source', ['caixin'], ['Caixin']],
    ['high-risk-list', 'stated', ['list of high-risk']], ['models-to-delete', [], ['agent products']], ['alternative-tool', ['qoder'], ['Qoder']],
    ['anthropic-acknowledgement', 'stated', ['acknowledged']], ['removal-date', 'stated', ['following day']], ['anthropic-explanation', 'stated', ['experiment', 'a measure']],
    ['letter-recipient', ['us-senators'], ['US senators']], ['accounts-operator', ['alibaba-affiliates'], ['Alibaba-affiliated']], ['accounts-operator', ['qwen-lab'], ['linked to']],
    ['accounts-count', 'about 25000', ['25,000']], ['exchanges-count', 'over 28000000', ['28 million']], ['exchanges-count', 'over 28800000', ['28.8 million']],
    ['distillation-claim', 'stated', ['mass-extracting']], ['sales-restriction', 'stated', ['restricting sales']], ['bypass-blocking', ['ant-group', 'bytedance'], ['Ant Group']],
  ],
} as const;

/** A value in the short form of the tables above. */
function short(value: ReturnType<typeof found>[number]['value']): unknown {
  switch (value.kind) {
    case 'count': return `${value.bound} ${value.number}`;
    case 'date': return value.date;
    case 'period': return `${value.from}/${value.to}`;
    case 'version': return value.version;
    case 'names': return [...value.names].sort();
    case 'stated': return 'stated';
  }
}

function found(article: { url: string; html: string }) {
  const trace = trial(pageOf(article.html, article.url)).traces[0]!;
  expect(trace.judgement.covered).toBe(true);
  return trace.chosen.map(({ claim, spot, read }) => ({ claim: claim.id, value: read.value, text: spot.text }));
}

describe.each(['sbs', 'vibetimes'] as const)('the article of %s, in a page like its outlet’s', (name) => {
  const article = realArticle(name);

  it.skipIf(!article)('has every statement found with its value, and nothing else (skipped where the text of the article is not at hand)', () => {
    const key = (claim: string, value: unknown) => `${claim} ${JSON.stringify(Array.isArray(value) ? [...value].sort() : value)}`;
    const expected = STATES[name].map(([claim, value]) => key(claim, value)).sort();
    expect(found(article!).map((one) => key(one.claim, short(one.value))).sort()).toEqual(expected);
  });

  it.skipIf(!article)('has each of them found in the right sentence (skipped where the text of the article is not at hand)', () => {
    const all = found(article!);
    for (const [claim, value, words] of STATES[name]) {
      const one = all.find((other) => other.claim === claim && JSON.stringify(short(other.value)) === JSON.stringify(Array.isArray(value) ? [...value].sort() : value));
      expect(words.some((word) => one?.text.includes(word)), `${claim}: "${one?.text}"`).toBe(true);
    }
  });

  it.skipIf(!article)('shares no run of eight words with what we wrote about it (skipped where the text of the article is not at hand)', () => {
    const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const runs = (text: string) => words(text).map((_, at, all) => all.slice(at, at + 8).join(' ')).filter((run) => run.split(' ').length === 8);
    const theirs = new Set(runs(article!.html.replace(/<[^>]*>/g, ' ')));
    expect(runs(JSON.stringify(dispute.accounts)).filter((run) => theirs.has(run))).toEqual([]);
  });
});
