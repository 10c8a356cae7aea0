import type { WelcomeWords } from './welcome.ts';

export const zh: WelcomeWords = {
  title: '欢迎',
  lead: '在您读的文章旁边，看其他媒体怎样报道',
  says: [
    '文章若报道了 Crossread 所知的争议，旁边就会出现注释，显示其他媒体对同样的要点报道了什么。',
    '在别处，数字、日期或来源可能相同，可能不同，也可能根本没有。Crossread 只把它们列出来，怎样看由您决定。',
    '下面是一篇带注释的文章。点按有下划线的语句可看注释，点按注释可看语句。',
  ],
  demo: '这是演示：报纸是虚构的，部分数字也是。',
  away: '现在无法显示这篇文章的注释。请重新加载页面。',
  shapes: '图形',
  kinds: {
    differs: '别处的数字、日期或名称不同',
    'other-source': '内容相同，来源不同',
    'other-wording': '内容相同，措辞不同',
    specific: '其中一方更具体',
    same: '两边相同',
    'only-here': '其他报道都没有',
    'only-elsewhere': '本文没有',
  },
  keys: '快捷键',
  privacy: '您读的内容不会离开这台设备：Crossread 不连接到任何地方。',
  article: {
    paper: '海港日报',
    headline: '阿里巴巴禁止员工使用Claude Code',
    paragraphs: [
      '阿里巴巴将自7月10日起禁止员工使用Anthropic的编程工具Claude Code。',
      '这一消息最早由财新援引阿里巴巴内部人士报道。',
      '公司推荐员工改用自研编程工具Qoder。',
      '事情始于华盛顿。Anthropic致函美国参议院银行委员会，讲述了它在自己的服务器上看到的情况。',
      '信中称，与阿里巴巴有关联的运营者注册了约3万个虚假账户。',
      '这些账户同Claude进行了超过2800万次对话。',
      'Anthropic把这称为蒸馏，说对方收集Claude的回答，是为了训练竞品模型。',
      '随后，一名开发者对Claude Code进行逆向分析，发现了用以识别中国用户的代码。该代码从2.1.91版本开始出现。',
      '程序员们称它为后门。Anthropic一名工程师证实代码存在，称这是一项试验。',
    ],
  },
};
