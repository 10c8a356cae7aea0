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
};
