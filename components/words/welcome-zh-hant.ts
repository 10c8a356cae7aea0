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
  article: {
    paper: '海港日報',
    headline: '阿里巴巴禁止員工使用Claude Code',
    paragraphs: [
      '阿里巴巴將自7月10日起禁止員工使用Anthropic的程式設計工具Claude Code。',
      '這一消息最早由財新引述阿里巴巴內部人士報導。',
      '公司建議員工改用自行研發的程式設計工具Qoder。',
      '事情始於華盛頓。Anthropic致函美國參議院銀行委員會，講述了它在自己的伺服器上看到的情況。',
      '信中稱，與阿里巴巴有關聯的營運者註冊了約3萬個虛假帳號。',
      '這些帳號同Claude進行了超過2800萬次對話。',
      'Anthropic把這稱為蒸餾，說對方收集Claude的回答，是為了訓練競爭模型。',
      '隨後，一名開發者對Claude Code進行逆向分析，發現了用以識別中國用戶的程式碼。該程式碼從2.1.91版本開始出現。',
      '程式設計師稱它為後門。Anthropic一名工程師證實程式碼存在，稱這是一項試驗。',
    ],
  },
};
