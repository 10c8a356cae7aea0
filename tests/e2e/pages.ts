/** Articles that the end-to-end tests lay out under outlets' addresses: invented reports in our own words. */

/** A page around an article, with furniture as news sites have it. `head` goes into the head as it is. */
export function newsPage({ title, article, head = '', more = '' }: { title: string; article: string; head?: string; more?: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Test Gazette</title>
<meta property="article:published_time" content="2026-07-06T08:00:00+09:00"><link rel="icon" href="data:,">
<style>body { margin: 0; font: 18px/1.6 serif } main { max-width: 620px; margin: 0 auto; padding: 24px } .room { height: 1600px }</style>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/tech">Technology</a></nav></header>
<main><article id="article">${article}</article></main>
${more}<footer><p>Test Gazette is made for tests. All rights reserved.</p></footer></body></html>`;
}

/** Alibaba's ban and Anthropic's letter, with a day and a figure that no recorded account has, and a version that all have. */
export const BAN_ARTICLE = `<h1>Alibaba bans Claude Code after Anthropic's letter on distillation</h1>
<p>Alibaba has told its employees to stop using Claude Code, the programming tool made by Anthropic, and gave security risks as the reason.</p>
<p>The ban on Claude Code takes effect on 12 July at every Alibaba office.</p>
<p>Employees were advised to use Qoder, Alibaba's own coding assistant, as the alternative.</p>
<p>In a letter to US senators, Anthropic had accused Alibaba of distillation on a large scale.</p>
<p>According to the letter, the fake accounts held over 40 million exchanges with Claude.</p>
<div class="room"></div>
<p>A developer who reverse-engineered the program found hidden code in Claude Code version 2.1.91 that was used to identify Chinese users.</p>
<p>Both companies are expected to speak about the matter at a conference in the autumn.</p>`;

/** What the notes of `BAN_ARTICLE` say whatever further accounts are recorded, and the words that each passage has. */
export const BAN_NOTES = [
  { claim: 'ban-effective-date', relation: 'differs', passage: '12 July' },
  { claim: 'exchanges-count', relation: 'differs', passage: '40 million' },
  { claim: 'hidden-code-version', relation: 'same', passage: '2.1.91' },
] as const;

/** Claims that `BAN_ARTICLE` is silent on and other accounts speak to. */
export const BAN_SILENT = ['subsidy', 'bypass-blocking'] as const;

/** The letter alone: it shares no claim's passage with the last part of `BAN_ARTICLE`. */
export const LETTER_ARTICLE = `<h1>Anthropic's letter accuses Alibaba of distillation</h1>
<p>Anthropic has accused Alibaba of a distillation campaign against Claude in a letter to US senators.</p>
<p>The letter says that about 25,000 fake accounts were used in the distillation of Claude.</p>
<p>Over 28 million exchanges with Claude ran through the fake accounts, the letter says.</p>
<p>Distillation trains one model on the answers of another, and Anthropic wants it stopped.</p>`;

/** Nothing to do with any dispute. */
export const WEATHER_ARTICLE = `<h1>Rain expected along the south coast</h1>
<p>Forecasters expect heavy rain along the south coast from Thursday, with winds that may close two bridges.</p>
<p>Ferries to the islands will run until noon. The weather service asks hikers to stay off the ridge paths.</p>
<p>The rain should ease by Saturday morning, when cooler air arrives from the north.</p>`;

/** Names both parties and their products, for another reason. */
export const EARNINGS_ARTICLE = `<h1>Cloud spending lifts technology shares</h1>
<p>Shares of Alibaba rose after the company reported higher revenue from its cloud business.</p>
<p>Analysts also pointed to demand for assistants such as Claude, made by Anthropic, as a reason for the rise in the sector.</p>
<p>Trading volumes were above the average of the past month, and several funds added to their holdings.</p>`;

let count = 0;

/** A fresh address on an outlet's host, so that no test meets what another left in a cache. `mark` can be looked for in stores. */
export function freshAddress(host = 'news.sbs.co.kr'): { url: string; mark: string } {
  count += 1;
  const mark = `test-${process.pid}-${count}`;
  return { url: `https://${host}/english/article.do?news_id=${mark}`, mark };
}
