import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unasserted } from '../../lib/text/index.ts';

/** A sentence, words of it that are not asserted, words that are, and why. */
type Case = [text: string, unasserted: string[], asserted: string[], why?: string];

const cases: Case[] = [
  ['Acme did not ban Widget.', ['ban Widget'], ['Acme'], 'negated'],
  ["Acme didn’t ban Widget.", ['ban Widget'], [], 'negated'],
  ['Acme banned Widget but did not name a date.', ['name a date'], ['banned Widget'], 'negated'],
  ['Acme, which did not comment, banned Widget.', ['comment'], ['banned Widget']],
  ['Acme denies that it used 25,000 accounts.', ['used 25,000 accounts'], [], 'denied'],
  ['Acme denied having banned Widget.', ['having banned Widget'], [], 'denied'],
  ['Users were denied access to Widget.', [], ['denied access to Widget']],
  ['Acme rejected the claims that it banned Widget.', ['banned Widget'], [], 'denied'],
  ['There is no evidence that Acme banned Widget.', ['Acme banned Widget'], [], 'negated'],
  ['If Acme were to ban Widget, staff would leave.', ['ban Widget', 'staff would leave'], [], 'hypothetical'],
  ['Acme would ban Widget if talks fail.', ['ban Widget'], [], 'hypothetical'],
  ['Acme said it would ban Widget from July 10.', [], ['ban Widget from July 10']],
  ['Acme lifted the ban on Widget.', ['the ban on Widget'], [], 'reversed'],
  ['Acme has withdrawn its ban on Widget.', ['its ban on Widget'], [], 'reversed'],
  ['Acme reversed its decision to ban Widget.', ['decision to ban Widget'], [], 'reversed'],
  ['The ban on Widget was lifted.', ['The ban on Widget'], [], 'reversed'],
  ['A developer found the code through reverse engineering and Acme banned it.', [], ['reverse engineering', 'banned it']],
  ['Acme has yet to ban Widget.', ['ban Widget'], [], 'negated'],
  ['Acme is considering banning Widget.', ['banning Widget'], [], 'hypothetical'],
  ['Acme may ban Widget.', ['ban Widget'], [], 'hypothetical'],
  ['Acme banned Widget in May.', [], ['banned Widget in May']],
  ['In May Acme banned Widget.', [], ['Acme banned Widget']],
  ...['On 3 May, Acme banned Widget.', 'On 12 May Acme banned Widget.', 'On the 3rd May Acme banned Widget.', 'On 3 May 2021 Acme banned Widget.', 'It was the third of May when Acme banned Widget.',
    'On May 3 Acme banned Widget.', 'On May 12 Acme banned Widget.', 'May 12 is the day from which Acme banned Widget.', 'May 3: Acme banned Widget.', 'MAY 12: Acme banned Widget.', 'The May 2021 order says that Acme banned Widget.',
    'From 3 to 24 May Acme banned Widget.', 'Between 3 and 12 May Acme banned Widget.', '3 May–24 May: Acme banned Widget.', 'The May order says that Acme banned Widget.', 'On May Day Acme banned Widget.'].map((text): Case => [text, [], ['Acme banned Widget']]),
  ['In the game may 3 people use Widget.', ['3 people use Widget'], [], 'hypothetical'],
  ['In the game may 12 people use Widget.', ['12 people use Widget'], [], 'hypothetical'],
  ['Of the teams, 3 may use Widget.', ['use Widget'], [], 'hypothetical'],
  ['Acme may ban Widget on 3 May.', ['ban Widget on 3 May'], [], 'hypothetical'],
  ['Acme could ban Widget, and it told staff so.', ['ban Widget'], ['told staff']],
  ['It is unclear whether Acme banned Widget.', ['Acme banned Widget'], [], 'asked'],
  ['Did Acme ban Widget?', ['Acme ban Widget'], [], 'asked'],
  ['“Did Acme ban Widget?”', ['Acme ban Widget'], [], 'asked'],
  ['Acme restricted rather than banned Widget.', ['banned Widget'], ['Acme restricted'], 'negated'],
  ['Acme is far from banning Widget.', ['banning Widget'], [], 'negated'],
  ['Users were blocked without prior notice.', [], ['blocked without prior notice']],
  ['Users were blocked without warning.', [], ['blocked without warning']],
  ['Acme acted without banning Widget.', ['banning Widget'], ['Acme acted'], 'negated'],
  ['Acme banned not only Widget but also Gadget.', [], ['Widget', 'Gadget']],
  ['Staff are no longer allowed to use Widget.', [], ['allowed to use Widget']],
  ['Staff cannot use Widget.', [], ['use Widget']],
  ["Staff can't use Widget.", [], ['use Widget']],
  ['Staff may not use Widget.', [], ['use Widget']],
  ['Staff must not use Widget.', [], ['use Widget']],
  ['Staff are not allowed to use Widget.', [], ['use Widget']],
  ["Staff won't be able to use Widget.", [], ['use Widget']],
  ['Staff were told not to use Widget.', [], ['use Widget']],
  ['Staff are prevented from using Widget.', [], ['using Widget']],
  ['Unauthorised use of Widget is banned.', [], ['banned']],
  ['Acme no longer bans Widget.', ['bans Widget'], [], 'reversed'],
  ['Acme never banned Widget.', ['banned Widget'], [], 'negated'],
  ['Acme refused to ban Widget.', ['ban Widget'], [], 'negated'],
  ['Acme denied the report and banned Widget.', ['the report'], ['banned Widget']],
  ['Acme did not comment; Beta banned Widget.', ['comment'], ['Beta banned Widget']],
  ['Acme banned Widget—it did not say why.', ['say why'], ['banned Widget']],
  ['Acme banned Widget. Beta did not.', [], ['Acme banned Widget']],

  ['알리는 위젯을 금지하지 않았다.', ['위젯을 금지하지 않'], [], 'negated'],
  ['알리는 위젯을 금지했지만 날짜는 밝히지 않았다.', ['날짜는 밝히지'], ['위젯을 금지했']],
  ['알리는 금지를 해제했다.', ['금지를 해제'], [], 'reversed'],
  ['알리는 금지 조치를 철회했다.', ['금지 조치를 철회'], [], 'reversed'],
  ['알리는 위젯을 금지했다는 의혹을 부인했다.', ['위젯을 금지했다는'], [], 'denied'],
  ['알리가 위젯을 금지한다면 직원들이 떠날 것이다.', ['위젯을 금지한다면'], [], 'hypothetical'],
  ['만약 알리가 위젯을 금지하면 혼란이 온다.', ['위젯을 금지하면'], [], 'hypothetical'],
  ['알리가 계정을 썼다는 증거는 없다.', ['계정을 썼다는 증거'], [], 'negated'],
  ['직원들은 위젯을 사용할 수 없다.', [], ['위젯을 사용할 수 없다']],
  ['사전 통보 없이 계정이 차단됐다.', [], ['계정이 차단됐다']],
  ['직원들이 위젯을 사용하지 못하게 했다.', [], ['사용하지 못하게']],
  ['알리는 위젯을 쓰지 않도록 지시했다.', [], ['쓰지 않도록 지시']],
  ['알리는 위젯뿐만 아니라 가젯도 금지했다.', [], ['위젯', '금지했다']],
  ['알리는 위젯 사용을 전면 금지했다.', [], ['전면 금지']],
  ['보도에 따르면 알리는 위젯을 금지했다.', [], ['위젯을 금지']],
  ['알리는 위젯 금지를 검토 중이다.', ['위젯 금지'], [], 'hypothetical'],
  ['알리가 위젯을 금지했는지 여부는 알려지지 않았다.', ['위젯을 금지했는지'], []],
  ['알리가 위젯을 금지했나?', ['위젯을 금지'], [], 'asked'],
  ['알리는 위젯을 금지할 수도 있다.', ['위젯을 금지'], [], 'hypothetical'],

  ['阿狸没有禁止小部件。', ['禁止小部件'], ['阿狸'], 'negated'],
  ['阿狸并未禁止小部件。', ['禁止小部件'], [], 'negated'],
  ['阿狸未禁止小部件。', ['禁止小部件'], [], 'negated'],
  ['阿狸否认使用了两万五千个账户。', ['使用了两万五千个账户'], [], 'denied'],
  ['阿狸取消了对小部件的禁令。', ['小部件的禁令'], [], 'reversed'],
  ['阿狸解除了禁令。', ['禁令'], [], 'reversed'],
  ['小部件的禁令已被解除。', ['小部件的禁令'], [], 'reversed'],
  ['如果阿狸禁止小部件，员工会离开。', ['阿狸禁止小部件', '员工会离开'], [], 'hypothetical'],
  ['目前尚不清楚阿狸是否禁止小部件。', ['禁止小部件'], [], 'asked'],
  ['阿狸禁止小部件，但没有公布日期。', ['公布日期'], ['禁止小部件']],
  ['员工不得使用小部件。', [], ['使用小部件']],
  ['员工不能使用小部件。', [], ['使用小部件']],
  ['员工不再被允许使用小部件。', [], ['使用小部件']],
  ['未经授权的访问被封禁。', [], ['访问被封禁']],
  ['不仅小部件，阿狸还禁止了其他工具。', [], ['小部件', '禁止了其他工具']],
  ['不少账户在没有事先通知的情况下被封。', [], ['账户', '被封']],
  ['阿狸可能禁止小部件。', ['禁止小部件'], [], 'hypothetical'],
  ['阿狸禁止小部件了吗？', ['阿狸禁止小部件'], [], 'asked'],
  ['沒有證據表明阿狸禁止小部件。', ['阿狸禁止小部件'], [], 'negated'],

  ['アリはウィジェットを禁止していない。', ['ウィジェットを禁止'], [], 'negated'],
  ['アリはウィジェットを禁止したのではない。', ['ウィジェットを禁止'], [], 'negated'],
  ['アリはウィジェットを禁止したとの報道を否定した。', ['ウィジェットを禁止'], [], 'denied'],
  ['アリは禁止措置を撤回した。', ['禁止措置を撤回'], [], 'reversed'],
  ['もしアリがウィジェットを禁止するなら、社員は去る。', ['ウィジェットを禁止', '社員は去る'], [], 'hypothetical'],
  ['アリはウィジェットを禁止したが、日付は明らかにしていない。', ['日付は明らか'], ['ウィジェットを禁止した']],
  ['社員はウィジェットを使えない。', [], ['ウィジェットを使えない']],
  ['社員はウィジェットを利用できなくなった。', [], ['ウィジェットを利用']],
  ['ウィジェットだけでなくガジェットも禁止した。', [], ['ウィジェット', 'ガジェットも禁止']],
  ['アリは社員にウィジェットを使わないよう指示した。', [], ['使わないよう指示']],
  ['アリがウィジェットを禁止したかどうかは不明だ。', ['ウィジェットを禁止した'], [], 'asked'],
  ['アリはウィジェットの禁止を検討している。', ['ウィジェットの禁止'], [], 'hypothetical'],
  ['アリはウィジェットを禁止しましたか？', ['ウィジェットを禁止'], [], 'asked'],
];

describe('unasserted', () => {
  it.each(cases)('%s', (text, out, held, why) => {
    const spans = unasserted(text);
    const ruledOut = (words: string): boolean => { const start = text.indexOf(words); expect(start).toBeGreaterThanOrEqual(0); return spans.some((span) => span.start <= start && span.end >= start + words.length); };
    const touched = (words: string): boolean => { const start = text.indexOf(words); expect(start).toBeGreaterThanOrEqual(0); return spans.some((span) => span.start < start + words.length && span.end > start); };
    for (const words of out) expect(ruledOut(words), `"${words}" is ruled out by ${JSON.stringify(spans)}`).toBe(true);
    for (const words of held) expect(touched(words), `"${words}" is not ruled out by ${JSON.stringify(spans)}`).toBe(false);
    if (why) expect(spans.map((span) => span.why)).toContain(why);
  });

  it('gives stretches of the text, in order, none inside another', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('did not ', 'if ', 'but ', '않았다. ', '지만 ', '没有', '，', 'ではない', '、', 'may ', '. ', '?'))).map((all) => all.join('')), (text) => {
      let before = -1;
      for (const { start, end } of unasserted(text)) { expect(start).toBeGreaterThan(before); expect(end).toBeGreaterThan(start); expect(end).toBeLessThanOrEqual(text.length); before = start; }
    }));
  });
});
