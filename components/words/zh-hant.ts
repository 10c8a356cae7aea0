import type { Words } from './index.ts';
import { counted } from './plural.ts';

const points = counted('zh-Hant', { other: '#個要點' });
const accounts = counted('zh-Hant', { other: '#篇報導' });
const outlets = counted('zh-Hant', { other: '#家媒體' });
const origins = counted('zh-Hant', { other: '#個源頭' });
const disputes = counted('zh-Hant', { other: '#項爭議' });

export const zhHant: Words = {
  landmark: 'Crossread：其他媒體的報導',
  compared: (count, differ) => `對照${points(count)}，${differ}個不同`,
  moveHandle: '用方向鍵沿邊緣移動此標籤',
  overview: (count, all, papers, day) => `${points(count)} · ${outlets(papers)}，${accounts(all)} · 截至${day}`,
  close: '關閉',
  settings: '設定',
  compare: '對照全部報導',
  otherSide: { left: '移到左側', right: '移到右側' },
  width: '面板寬度',

  filter: '顯示',
  all: '全部',
  kinds: {
    differs: '不同',
    'other-source': '來源',
    'other-wording': '措辭',
    specific: '詳略',
    same: '相同',
    'only-here': '僅此處',
    'only-elsewhere': '別處',
  },
  order: '順序',
  orders: { page: '依頁面順序', differences: '不同者在前' },
  shown: (count, all) => `顯示${points(all)}中的${count}個`,
  none: '沒有這類要點',

  differs: {
    count: '數字不同',
    date: '日期不同',
    period: '期間不同',
    version: '版本不同',
    names: '名稱不同',
    stated: '說法不同',
  },
  sameStated: '別處也有報導',
  relations: {
    'other-source': '來源不同',
    'other-wording': '措辭不同',
    'more-specific': '別處更具體',
    'less-specific': '此處更具體',
    same: '相同',
    'only-here': '僅此處報導',
    'only-elsewhere': '別處有報導',
  },

  onThisPage: '本頁',
  elsewhere: '別處有報導，此處沒有',
  here: '此處',
  jump: '在文中檢視',
  details: '展開',
  jumpTo: (place) => `第${place}處`,
  jumped: (question) => `已顯示原文：${question}`,
  missing: '頁面上已沒有這段文字',
  recorded: (day) => `${day}記錄：`,
  nowSays: '頁面現為',

  bound: {
    exact: (figure) => figure,
    about: (figure) => `約${figure}`,
    over: (figure) => `超過${figure}`,
    under: (figure) => `不到${figure}`,
    'at-least': (figure) => `至少${figure}`,
    'at-most': (figure) => `至多${figure}`,
    nearly: (figure) => `近${figure}`,
  },
  noName: '未給出名稱',
  quotes: ['「', '」'],
  also: '另有：',
  reported: '有報導',

  weight: (papers, roots) => (roots === 0 ? `${outlets(papers)}，源頭未說明` : `${outlets(papers)}，${origins(roots)}`),
  accounts,
  restsOn: '其依據為',
  firmness: { plain: '媒體自身表述', qualified: '帶保留的措辭' },
  translated: { machine: '機器翻譯的頁面', human: '人工翻譯的頁面', unsaid: '翻譯的頁面' },
  inLanguage: (name) => `（${name}）`,
  updated: (day) => `${day}更新`,
  until: (day) => `${day}之前：`,
  otherText: '另一段文字',
  passage: '原文',
  newTab: '在新分頁開啟',

  silence: {
    'not-reported': '未報導：',
    'only-beginning-read': '只讀了開頭：',
    'published-before': '此前已發表：',
  },
  withdrawn: (day) => `${day}起文中不再有：`,

  whatCompared: '對照了什麼',
  howCompared: (all, papers, roots, day) => `本頁與${outlets(papers)}的${accounts(all)}對照，這些報導出自${origins(roots)}。維護者的記錄截至${day}。`,
  limits: [
    '沒有標註的內容未作對照。',
    '依據同一源頭的媒體只算一個源頭。',
    '只讀了開頭的報導，未提到不等於未報導。',
    '你讀的內容不會離開這台裝置。',
  ],

  popup: {
    covered: (count) => `對照了${points(count)}`,
    differ: (count) => (count === 0 ? '沒有不同' : `${count}個不同`),
    open: '開啟標註',
    notCovered: '本頁沒有已知的爭議',
    notCoveredMore: 'Crossread 讀了本頁，沒有可對照的其他報導。',
    notChecked: '尚未檢查本頁',
    notCheckedMore: 'Crossread 只讀你允許的網站。',
    check: '檢查本頁',
    offHere: '在此網站已關閉',
    offHereMore: '不讀取此網站的頁面。',
    checking: '正在讀取頁面…',
    unavailable: '此處無法使用',
    unavailableMore: '瀏覽器不允許擴充功能讀取此頁面。',
    failed: '無法讀取頁面',
    failedMore: '讀取時發生問題。請重新載入頁面，或再檢查一次。',
    details: '詳情',
    knows: (known, papers, day, age) => `截至${day}（${age}），Crossread 知道${outlets(papers)}的${disputes(known)}。`,
    newer: '這一頁比資料更新。',
    always: '一律讀取此網站',
    onThisSite: '在此網站啟用',
  },
};
