import type { Words } from './index.ts';
import { counted } from './plural.ts';

const points = counted('zh', { other: '#个要点' });
const accounts = counted('zh', { other: '#篇报道' });
const outlets = counted('zh', { other: '#家媒体' });
const origins = counted('zh', { other: '#个源头' });
const disputes = counted('zh', { other: '#项争议' });

export const zh: Words = {
  landmark: 'Crossread：其他媒体的报道',
  compared: (count, differ) => `对照${points(count)}，${differ}个不同`,
  moveHandle: '用方向键沿边缘移动此标签',
  overview: (count, all, papers, day) => `${points(count)} · ${outlets(papers)}，${accounts(all)} · 截至${day}`,
  close: '关闭',
  settings: '设置',
  compare: '对照全部报道',
  otherSide: { left: '移到左侧', right: '移到右侧' },
  width: '面板宽度',

  filter: '显示',
  all: '全部',
  kinds: {
    differs: '不同',
    'other-source': '来源',
    'other-wording': '措辞',
    specific: '详略',
    same: '相同',
    'only-here': '仅此处',
    'only-elsewhere': '别处',
  },
  order: '顺序',
  orders: { page: '按页面顺序', differences: '不同者在前' },
  shown: (count, all) => `显示${points(all)}中的${count}个`,
  none: '没有此类要点',

  differs: {
    count: '数字不同',
    date: '日期不同',
    period: '时段不同',
    version: '版本不同',
    names: '名称不同',
    stated: '说法不同',
  },
  sameStated: '别处也有报道',
  relations: {
    'other-source': '来源不同',
    'other-wording': '措辞不同',
    'more-specific': '别处更具体',
    'less-specific': '此处更具体',
    same: '相同',
    'only-here': '仅此处报道',
    'only-elsewhere': '别处有报道',
  },

  onThisPage: '本页',
  elsewhere: '别处有报道，此处没有',
  here: '此处',
  jump: '在文中查看',
  details: '展开',
  jumpTo: (place) => `第${place}处`,
  jumped: (question) => `已显示原文：${question}`,
  missing: '页面上已没有这段文字',
  recorded: (day) => `${day}记录：`,
  nowSays: '页面现为',

  bound: {
    exact: (figure) => figure,
    about: (figure) => `约${figure}`,
    over: (figure) => `超过${figure}`,
    under: (figure) => `不到${figure}`,
    'at-least': (figure) => `至少${figure}`,
    'at-most': (figure) => `至多${figure}`,
    nearly: (figure) => `近${figure}`,
  },
  noName: '未给出名称',
  quotes: ['“', '”'],
  also: '另有：',
  reported: '有报道',

  weight: (papers, roots) => (roots === 0 ? `${outlets(papers)}，源头未说明` : `${outlets(papers)}，${origins(roots)}`),
  accounts,
  restsOn: '其依据为',
  firmness: { plain: '媒体自身表述', qualified: '带保留的措辞' },
  translated: { machine: '机器翻译的页面', human: '人工翻译的页面', unsaid: '翻译的页面' },
  inLanguage: (name) => `（${name}）`,
  updated: (day) => `${day}更新`,
  until: (day) => `${day}之前：`,
  otherText: '另一段文字',
  passage: '原文',
  newTab: '在新标签页打开',

  silence: {
    'not-reported': '未报道：',
    'only-beginning-read': '只读了开头：',
    'published-before': '此前已发表：',
  },
  withdrawn: (day) => `${day}起文中不再有：`,

  whatCompared: '对照了什么',
  howCompared: (all, papers, roots, day) => `本页与${outlets(papers)}的${accounts(all)}对照，这些报道出自${origins(roots)}。维护者的记录截至${day}。`,
  limits: [
    '没有标注的内容未作对照。',
    '依据同一源头的媒体只算一个源头。',
    '只读了开头的报道，未提到不等于未报道。',
    '你读的内容不会离开这台设备。',
  ],

  popup: {
    covered: (count) => `对照了${points(count)}`,
    differ: (count) => (count === 0 ? '没有不同' : `${count}个不同`),
    open: '打开标注',
    notCovered: '本页没有已知的争议',
    notCoveredMore: 'Crossread 读了本页，没有可对照的其他报道。',
    notChecked: '尚未检查本页',
    notCheckedMore: 'Crossread 只读你允许的网站。',
    check: '检查本页',
    offHere: '在此网站已关闭',
    offHereMore: '不读取此网站的页面。',
    checking: '正在读取页面…',
    unavailable: '此处不可用',
    unavailableMore: '浏览器不允许扩展程序读取此页面。',
    failed: '无法读取页面',
    failedMore: '读取时出了问题。请重新载入页面，或再检查一次。',
    details: '详情',
    knows: (known, papers, day, age) => `截至${day}（${age}），Crossread 知道${outlets(papers)}的${disputes(known)}。`,
    newer: '这一页比数据更新。',
    always: '始终读取此网站',
    onThisSite: '在此网站启用',
  },
};
