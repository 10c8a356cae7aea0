import type { Words } from './index.ts';
import { counted } from './plural.ts';

const points = counted('ja', { other: '#項目' });
const accounts = counted('ja', { other: '記事#本' });
const outlets = counted('ja', { other: '#媒体' });
const origins = counted('ja', { other: '情報の出所#件' });
const disputes = counted('ja', { other: '#件の論争' });

export const ja: Words = {
  landmark: 'Crossread：他の媒体の報道',
  compared: (count, differ) => `${points(count)}を比較、${differ}項目が異なる`,
  moveHandle: '矢印キーでこのタブを端に沿って動かせます',
  overview: (count, all, papers, day) => `${points(count)} · ${outlets(papers)}、${accounts(all)} · ${day}時点`,
  close: '閉じる',
  settings: '設定',
  compare: 'すべての記事を比較',
  otherSide: { left: '左へ移す', right: '右へ移す' },
  width: 'パネルの幅',

  filter: '表示',
  all: 'すべて',
  kinds: {
    differs: '相違',
    'other-source': '情報源',
    'other-wording': '表現',
    specific: '詳しさ',
    same: '同じ',
    'only-here': 'ここのみ',
    'only-elsewhere': '他のみ',
  },
  order: '順序',
  orders: { page: 'ページの順', differences: '異なるものから' },
  shown: (count, all) => `${points(all)}のうち${count}項目を表示`,
  none: 'この種類の項目はありません',

  differs: {
    count: '数字が異なる',
    date: '日付が異なる',
    period: '期間が異なる',
    version: 'バージョンが異なる',
    names: '名前が異なる',
    stated: '内容が異なる',
  },
  sameStated: '他の記事でも報道',
  relations: {
    'other-source': '情報源が異なる',
    'other-wording': '表現が異なる',
    'more-specific': '他の記事のほうが具体的',
    'less-specific': 'この記事のほうが具体的',
    same: '同じ',
    'only-here': 'この記事のみ',
    'only-elsewhere': '他の記事で報道',
  },

  onThisPage: 'このページ',
  elsewhere: '他では報道、ここにはなし',
  here: 'この記事',
  jump: '記事で見る',
  details: '詳しく',
  jumpTo: (place) => `${place}か所目`,
  jumped: (question) => `該当箇所を表示しました：${question}`,
  missing: 'この箇所はもうページにありません',
  recorded: (day) => `${day}の記録：`,
  nowSays: '現在のページ：',

  bound: {
    exact: (figure) => figure,
    about: (figure) => `約${figure}`,
    over: (figure) => `${figure}超`,
    under: (figure) => `${figure}未満`,
    'at-least': (figure) => `${figure}以上`,
    'at-most': (figure) => `${figure}以下`,
    nearly: (figure) => `${figure}近く`,
  },
  noName: '名前の記載なし',
  quotes: ['「', '」'],
  also: 'ほかに：',
  reported: '報道あり',

  weight: (papers, roots) => (roots === 0 ? `${outlets(papers)}、出所の記載なし` : `${outlets(papers)}、${origins(roots)}`),
  accounts,
  restsOn: 'その出所は',
  firmness: { plain: '媒体自身の記述', qualified: '留保つきの記述' },
  translated: { machine: '機械翻訳のページ', human: '人が翻訳したページ', unsaid: '翻訳されたページ' },
  inLanguage: (name) => `（${name}）`,
  updated: (day) => `${day}更新`,
  until: (day) => `${day}より前：`,
  otherText: '別の記述',
  passage: '該当箇所',
  newTab: '新しいタブで開く',

  silence: {
    'not-reported': '報じていない：',
    'only-beginning-read': '冒頭のみ確認：',
    'published-before': 'これより前の記事：',
  },
  withdrawn: (day) => `${day}以降は記述なし：`,

  whatCompared: '比較したもの',
  howCompared: (all, papers, roots, day) => `このページを${outlets(papers)}の${accounts(all)}と比較しています。これらの記事の情報の出所は合わせて${roots}件です。管理者による${day}までの記録です。`,
  limits: [
    '注釈のない部分は比較していません。',
    '同じ出所による媒体は、一つの出所として数えます。',
    '冒頭のみ確認した記事に記述がなくても、報じていないとは言えません。',
    '読んだ内容がこの端末の外に出ることはありません。',
  ],

  popup: {
    covered: (count) => `${points(count)}を比較`,
    differ: (count) => (count === 0 ? '異なる項目なし' : `${count}項目が異なる`),
    open: '注釈を開く',
    notCovered: '既知の争点はありません',
    notCoveredMore: 'ページを読みましたが、比較できる他の記事はありません。',
    notChecked: 'このページは未確認です',
    notCheckedMore: 'Crossreadは許可されたサイトだけを読みます。',
    check: 'このページを確認',
    offHere: 'このサイトではオフ',
    offHereMore: 'このサイトのページは読みません。',
    checking: 'ページを読んでいます…',
    unavailable: 'ここでは使えません',
    unavailableMore: 'ブラウザーが拡張機能に許可していないページです。',
    failed: 'ページを読めませんでした',
    failedMore: '読み取り中に問題が起きました。ページを再読み込みするか、もう一度確認してください。',
    details: '詳細',
    knows: (known, papers, day, age) => `Crossreadは${day}（${age}）の時点で、${outlets(papers)}による${disputes(known)}を知っています。`,
    newer: 'このページはデータより後に出ました。',
    always: 'このサイトを常に読む',
    onThisSite: 'このサイトで使う',
  },
};
