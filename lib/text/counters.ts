import { isDigit, isHan, isHangul } from './characters.ts';

/** What stands behind a number: its classifier, or what shows that it counts no things. */
export type After = { kind: 'counter'; counter: string; end: number } | { kind: 'measure' | 'ordinal' | 'money' | 'part' | 'date' | 'none'; end: number };

/** Classifiers: 25,000개, 2万5千件. Durations are among them: three months are counted. */
const KOREAN = '개 건 회 명 번 대 곳 가지 차례 사람 개사 개국 개소 개소 개월 개년 개사 종 종류 편 권 장 척 마리 분 살 세 시간 분간 초 주 주간 달 년 년간 일간 줄 통 채 그루 켤레 쪽 페이지 문항 단어 토큰 행 팀 점 군데 쌍 석 표 매 부 기 량 필 구 알 배럴 홀 좌 가구 세대 자리 잔 끼 조각 갈래 곡 발 해 나라 회사 기업 계정 인'.split(' ');
const HAN = '个月 個月 箇月 か月 ヶ月 カ月 ケ月 ヵ月 か国 ヶ国 カ国 か所 カ所 ヶ所 箇所 个 個 箇 件 回 次 名 人 位 家 种 種類 種 类 類 项 項目 項 条 條 款 台 臺 部 本 枚 冊 册 篇 张 張 只 隻 匹 頭 头 辆 輛 架 艘 座 栋 棟 所 间 間 套 份 封 颗 顆 粒 支 枝 群 组 組 批 段 句 行 页 頁 ページ 天 日間 周間 週間 年間 年 小时 小時 時間 分钟 分鐘 秒 歲 岁 歳 遍 趟 场 場 轮 輪 户 戶 戸 笔 筆 例 人次 口 国 社 校 通 着 杯 問 つ 人组 对 對 双 雙 株 店 票 処 处 處 幅 道 列 棵 片 根 把 名様 様 世帯 羽 軒 脚 分 車 头'.split(' ');
/** Words that make a number a place in a row, a size or a clock time, and no count of things. */
const ORDINALS = '년대 年代 번째 째 위 차 호 급 층 등급 등 학년 기생 심 판 항 조항 번지 번방 번길 位に 番目 番 位 号店 号 號 级 級 届 屆 期 楼 樓 层 層 章 节 節 版 代 等 階 丁目 强 強 大 點 点 点钟 点半 點鐘 軍 時 时 시 분기 季度'.split(' ');
const PARTS = '%p % ‰ 퍼센트 프로 포인트 퍼 할 푼 배 成 倍 割 折 分之 分の 个百分点 個百分點 百分点 百分點 ポイント パーセント'.split(' ');
const MONEY = '달러 원 위안 엔 유로 파운드 루블 루피 바트 동화 美元 美金 港元 日元 日圆 韩元 韓元 欧元 歐元 英镑 英鎊 新台币 新臺幣 人民币 人民幣 元 块钱 塊錢 円 ドル ユーロ ウォン ポンド 人民元 米ドル 亿元 億元 億円'.split(' ');
const MEASURES = '킬로 미터 그램 리터 톤 도 평 나노 인치 밀리 센티 헥타르 와트 볼트 바이트 비트 公里 公斤 斤 千克 米 吨 噸 升 克 厘米 毫米 平方 英里 英尺 キロ メートル グラム トン リットル 度 平米 纳米 奈米 瓦 ナノ インチ'.split(' ');

const ENGLISH_MONEY = new Set('dollar dollars usd euro euros eur yuan rmb cny won krw yen jpy pound pounds gbp sterling cent cents pence rupee rupees franc francs peso pesos rouble roubles ruble rubles hkd bucks'.split(' '));
const ENGLISH_PART = /^ ?(?:%|‰|percent\b|per ?cent\b|percentage\b|pct\b|pc\b|pp\b|basis points?\b|bps\b|degrees?\b|°|times (?:as|more|faster|higher|larger|bigger|the)\b|[- ]?fold\b)/;
const ENGLISH_MONEY_AFTER = /^ ?(?:(?:us|u\.s\.|hong kong|australian|canadian|singapore|taiwan|chinese|korean|japanese|south korean|british) )?([a-z]+)/;
const MEASURE = /^ ?(?:km|kms|cm|mm|nm|kg|mg|ml|kb|mb|gb|tb|gw|mw|kw|kwh|mwh|ghz|mhz|hz|ft|lb|lbs|oz|mph|kph|mins?|hrs?|sq|m2|px|dpi|fps|rpm|ha|ms)(?![a-z\d])/;

type Kind = 'counter' | 'ordinal' | 'money' | 'part' | 'measure';
const byFirst = new Map<string, [string, Kind][]>();
const add = (list: string[], kind: Kind): void => {
  for (const word of list) { const known = byFirst.get(word[0]!); if (known) known.push([word, kind]); else byFirst.set(word[0]!, [[word, kind]]); }
};
// A day or month that was not read as a date is a length of time or leans on what is not at hand: no count.
const DATES = '일 월 日 月 월호 月号'.split(' ');

add(MONEY, 'money'); add(DATES, 'ordinal'); add(PARTS, 'part'); add(MEASURES, 'measure'); add(ORDINALS, 'ordinal'); add(KOREAN, 'counter'); add(HAN, 'counter');
for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);

/** Syllables with which a particle or an ending begins: what may follow a Korean counter without being part of it. */
const PARTICLES = new Set('의가이을를은는에으로와과도만나씩당째뿐라여께부까정쯤안내미초남넘하였된됐짜밖보다까말예였간전후뒤쯤치상중수어');
/** Words that begin with the sign of a counter. */
const WORDS = /^(?:分(?:享|析|别|別|布|店|子|行|公|成|为|為|以|发|發)|人(?:帮|幫|转|轉|前|民|工|才|类|類|口|间|間|権|权|權|气|氣|物|材|生|格|力)|家(?:庭|族|电|電|长|長)|名(?:单|單|称|稱|義|义|字|古屋)|次(?:元|世代|官|期)|条(?:件|约|約|例)|條(?:件|約|例)|件(?:套)|本(?:木|正|来|月|日|年|周|季|社|人|身|质)|台(?:湾|灣|北|風|风)|国(?:集|联|聯|家|会|际|際|务|務|防|内|产)|杯(?:葛|中)|羽(?:烏|毛|衣)|軒(?:茶)|脚(?:本|步|踏)|只(?:要|是|有|好|能|不)|足(?:球|以|够|夠)|社(?:会|會|区|區|交|員|长|長)|部(?:分|长|長|门|門|署)|年(?:度|龄|齡|轻)|通(?:义|義|过|過|信|知|常|報|报)|口(?:径|徑)|行(?:业|業|动|動|为|為|政|星)|间(?:谍)|張(?:り)|点(?:评|击)|字(?:节|節)|双(?:方)|场(?:所)|位(?:于|於)|天(?:然|才|气|氣|津)|页(?:面))/;

/**
 * What stands behind a number that ends at `at` in a normalised text: a Korean, Chinese or Japanese classifier (behind at most one space), money,
 * a share, a measure, a place in a row. English nouns are no counters. `chinese` tells 位 of persons from 位 of rank, 点 of
 * the clock from 点 of things.
 */
export function readAfter(text: string, at: number, chinese: boolean): After {
  const space = text.charCodeAt(at) === 32 ? 1 : 0, start = at + space, code = text.charCodeAt(start);
  if (code < 0x250 || Number.isNaN(code)) return readLatinAfter(text, at);
  const char = text[start]!;
  for (const [word, kind] of byFirst.get(char) ?? []) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length, next = text[end] ?? '', nextCode = text.charCodeAt(end);
    if (kind === 'counter' || kind === 'ordinal') {
      if (isHangul(code)) { if (isHangul(nextCode) && !PARTICLES.has(next) && !(isDigit(nextCode))) continue; }
      else if (WORDS.test(text.slice(start, start + 4))) continue;
      if (kind === 'ordinal' && (chinese ? word === '位' : word === '点')) return { kind: 'counter', counter: word, end };
      if (kind === 'ordinal' && (word === '大' || word === '강') && isHan(nextCode) === false) continue;
      if (word === '분' && text.startsWith('분기', start)) return { kind: 'ordinal', end: end + 1 };
      if (word === '명' && next === '령') continue;
      if (kind === 'counter') return { kind, counter: word, end };
    }
    if (kind === 'money' && word === '원' && isHangul(nextCode) && !PARTICLES.has(next)) continue;
    if (kind === 'money' && word === '元' && /[素老旦首]/.test(next)) continue;
    return { kind: kind as Exclude<Kind, 'counter'>, end };
  }
  return { kind: 'none', end: at };
}

function readLatinAfter(text: string, at: number): After {
  const rest = text.slice(at, at + 40);
  if (rest === '' || !/^ ?-?[%‰°a-z]/.test(rest)) return { kind: 'none', end: at };
  const part = ENGLISH_PART.exec(rest);
  if (part) return { kind: 'part', end: at + part[0].length };
  const measure = MEASURE.exec(rest);
  if (measure) return { kind: 'measure', end: at + measure[0].length };
  const money = ENGLISH_MONEY_AFTER.exec(rest);
  if (money && ENGLISH_MONEY.has(money[1]!)) return { kind: 'money', end: at + money[0].length };
  return { kind: 'none', end: at };
}
