import type { Language } from '../schema/basics.ts';
import { isAsciiLetter, isHan, isHangul, isKana, isLatin } from './characters.ts';

const set = (chars: string): Set<string> => new Set(chars);

/** Characters that only the simplified script uses among news words, or that Japanese shares with it (万, 国 …). */
const SIMPLIFIED = set('这个们来对时为会过发说动产当进开关长门问间见现东车马书习买卖华亿亚从众优体区协单厅历压双变号后启员响团围图圆场坏块坚声处备复头夺奖妇妈学实审宽宾对导将尔尝层岁岛币师带帮广庆应库废异张强归录彻径态总恶悬惊战户扩执报担拟拥择损换据摇数断无旧显晓术机权条极构标树样档桥检楼档欢欧残气汇汉没测济浓满灭灵炼热爱状独猎环现电疗监盖盘码确种称稳笔签简类粮紧红级纪约线练组细终经结给络统继续维综绿缓编网罗罚职联肃胜脑脚脸艺节苏药营蓝虚虽补装观规视览觉订认讨让训议讯记许论设访证评识诉词译试话该详语误请诸读课谁调谈谋谢贝负财责败货质购贸费资赛赞赢趋跃践踪转轮软轻载较辆输边达迁运还这进远违连迟适选递逻遗邮释针钟钢钱铁银销错键阅队阳阴阵际陆险随隐难雾须顺顾预领频题额风飞馆驱验鱼黄龙万国与');
/** Characters that only the traditional script uses, or that Japanese shares with it (約, 語 …). */
const TRADITIONAL = set('這個們來對時為會過發說動產當進開關長門問間見現東車馬書習買賣華億亞從眾優體區協單廳歷壓雙變號後啟員響團圍圖圓場壞塊堅聲處備複頭奪獎婦媽學實審寬賓導將爾嘗層歲島幣師帶幫廣慶應庫廢異張強歸錄徹徑態總惡懸驚戰戶擴執報擔擬擁擇損換據搖數斷無舊顯曉術機權條極構標樹樣檔橋檢樓歡歐殘氣匯漢沒測濟濃滿滅靈煉熱愛狀獨獵環電療監蓋盤碼確種稱穩筆簽簡類糧緊紅級紀約線練組細終經結給絡統繼續維綜綠緩編網羅罰職聯肅勝腦腳臉藝節蘇藥營藍虛雖補裝觀規視覽覺訂認討讓訓議訊記許論設訪證評識訴詞譯試話該詳語誤請諸讀課誰調談謀謝貝負財責敗貨質購貿費資賽贊贏趨躍踐蹤轉輪軟輕載較輛輸邊達遷運還遠違連遲適選遞邏遺郵釋針鐘鋼錢鐵銀銷錯鍵閱隊陽陰陣際陸險隨隱難霧須順顧預領頻題額風飛館驅驗魚黃龍萬國與');
/** Characters whose form only Japanese uses. */
const JAPANESE = set('対応気発売円図県駅経済戦権験様広実変囲沢択拡黒歳歩働込畑峠枠匂塩桜価単団労効険剣検楽処暁穏絵縁暦仏択払弐壱円児読続訳釈転軽辺鉄銭関闘隠雑霊顔騒');
for (const shared of SIMPLIFIED) if (TRADITIONAL.has(shared)) { SIMPLIFIED.delete(shared); TRADITIONAL.delete(shared); }

/** Characters read at most: enough to tell the language of any page, however long. */
const ENOUGH = 20_000;
/** Characters of one script alone that settle which one it is. */
const TELLING = 60;

/**
 * The language in which a text is written, told by its script: Hangul is Korean, kana are Japanese, Han alone is Chinese in the script
 * that its characters belong to (both kinds together are Japanese, which has simplified some and kept others).
 * Latin names inside an East Asian text do not outweigh it: one of its characters counts as much as six Latin letters.
 * A text without letters is taken for English. Reads the first 20,000 UTF-16 units.
 */
export function languageOf(text: string): Language {
  let latin = 0, hangul = 0, kana = 0, han = 0, simplified = 0, traditional = 0, japanese = 0;
  const length = Math.min(text.length, ENOUGH);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code) || isLatin(code)) latin++;
    else if (code < 0x300) continue;
    else if (isHangul(code)) hangul++;
    else if (isKana(code) || (code >= 0xff66 && code <= 0xff9f)) kana++;
    else if (isHan(code)) {
      han++;
      if (simplified + traditional + japanese > TELLING) continue;
      const char = text[i]!;
      if (SIMPLIFIED.has(char)) simplified++; else if (TRADITIONAL.has(char)) traditional++;
      if (JAPANESE.has(char)) japanese++;
    }
  }
  if (latin > 6 * (hangul + kana + han)) return 'en';
  if (hangul + kana + han === 0) return 'en';
  if (hangul >= kana && hangul * 3 >= han) return 'ko';
  if (kana * 12 > han) return 'ja';
  if (japanese > simplified + traditional || (simplified > 0 && traditional > 0 && Math.min(simplified, traditional) * 6 > Math.max(simplified, traditional))) return 'ja';
  return traditional > simplified ? 'zh-Hant' : 'zh';
}
