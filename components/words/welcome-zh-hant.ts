import type { WelcomeWords } from './welcome.ts';

export const zhHant: WelcomeWords = {
  title: '歡迎',
  lead: '在您讀的文章旁邊，看其他媒體怎樣報導',
  says: [
    '文章若報導了 Crossread 所知的爭議，旁邊就會出現註釋，顯示其他媒體對同樣的要點報導了什麼。',
    '在別處，數字、日期或來源可能相同，可能不同，也可能根本沒有。Crossread 只把它們列出來，怎樣看由您決定。',
    '下面是一篇帶註釋的文章。點按有底線的語句可看註釋，點按註釋可看語句。',
  ],
  demo: '這是示範：報紙是虛構的，部分數字也是。',
  away: '現在無法顯示這篇文章的註釋。請重新載入頁面。',
  shapes: '圖形',
  kinds: {
    differs: '別處的數字、日期或名稱不同',
    'other-source': '內容相同，來源不同',
    'other-wording': '內容相同，措辭不同',
    specific: '其中一方更具體',
    same: '兩邊相同',
    'only-here': '其他報導都沒有',
    'only-elsewhere': '本文沒有',
  },
  keys: '快速鍵',
  privacy: '您讀的內容不會離開這台裝置：Crossread 不連線到任何地方。',
};
