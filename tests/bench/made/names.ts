import { Converter } from 'opencc-js';
import type { Localised } from '../../../lib/schema/index.ts';
import type { Chance } from './chance.ts';

/** Syllables as four scripts write them. */
const SYLLABLES = `ve 베 维 ヴェ|mo 모 莫 モ|ra 라 拉 ラ|qua 콰 夸 クア|ri 리 里 リ|on 온 翁 オン|tel 텔 泰尔 テル|ga 가 加 ガ|bren 브렌 布伦 ブレン|do 도 多 ド|li 리 利 リ|sar 사르 萨尔 サル|ken 켄 肯 ケン|ta 타 塔 タ|wis 위스 威斯 ウィス|per 퍼 珀 パー|nor 노르 诺尔 ノル|vi 비 维 ヴィ|dal 달 达尔 ダル|fen 펜 芬 フェン|cor 코르 科尔 コル|ma 마 马 マ|sel 셀 塞尔 セル|hu 후 胡 フ|bri 브리 布里 ブリ|zan 잔 赞 ザン|tor 토르 托尔 トル|ley 레이 莱 レー|gru 그루 格鲁 グル|pim 핌 皮姆 ピム|os 오스 奥斯 オス|ka 카 卡 カ|del 델 德尔 デル|nim 님 尼姆 ニム|ste 스테 斯特 ステ|wal 월 沃尔 ウォル|jo 조 乔 ジョ|ren 렌 伦 レン|pla 플라 普拉 プラ|min 민 明 ミン`
  .split('|').map((line) => line.split(' ') as [string, string, string, string]);

const traditional = Converter({ from: 'cn', to: 'tw' });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A text in five languages, the traditional script made of the simplified. */
export const inFive = (en: string, ko: string, zh: string, ja: string): Required<Localised> => ({ en, ko, zh, 'zh-Hant': traditional(zh), ja });

/** Draws names, none twice, from chance. */
export function createNames(chance: Chance): (syllables: number) => Required<Localised> {
  const taken = new Set<string>();
  return (syllables) => {
    for (;;) {
      const drawn = Array.from({ length: syllables }, () => chance.one(SYLLABLES));
      const [en, ko, zh, ja] = [0, 1, 2, 3].map((script) => drawn.map((one) => one[script]).join('')) as [string, string, string, string];
      // In the scripts of the East two may read alike; by its Latin letters each is one.
      if (taken.has(en)) continue;
      taken.add(en);
      return inFive(capital(en), ko, zh, ja);
    }
  };
}
