import { describe, expect, it } from 'vitest';
import { verdictIn } from '../../lib/editorial/index.ts';
import type { Language } from '../../lib/schema/index.ts';
import { LIFE, NORTH, SOUTH, told, WATER } from './small.ts';

/** Sentences that judge, by language: the word that is told, and the sentence. */
const JUDGING: Record<Language, [word: string, sentence: string][]> = {
  en: [
    ['false', 'It repeats a false figure.'], ['falsely', 'It falsely gives fifty.'], ['misleading', 'A misleading count.'], ['misled', 'It misled its readers.'],
    ['biased', 'The biased account.'], ['omitted', 'It omitted the date.'], ['omits', 'It omits the date.'], ['omission', 'An omission of the date.'],
    ['admits', 'Alder admits the leak.'], ['admitted', 'Alder has admitted it.'], ['confessed', 'A miller confessed.'], ['refuses', 'It refuses to comment.'],
    ['refusal', 'Its refusal to comment.'], ['dodged', 'It dodged the question.'], ['evades', 'It evades the point.'], ['failed to', 'It failed to name anybody.'],
    ['fails to', 'It fails to say who.'], ['disputed', 'The disputed figure.'], ['wrong', 'That is wrong.'], ['Wrongly', 'Wrongly dated.'],
    ['incorrect', 'The incorrect date.'], ['correct', 'This is correct.'], ['correctly', 'It correctly says fifty.'], ['lied', 'Alder lied.'], ['lie', 'Called a lie.'],
    ['exposes', 'It exposes the mill.'], ['exposed', 'The mill was exposed.'], ['debunked', 'A debunked report.'], ['Allegedly', 'Allegedly fifty.'], ['alleged', 'The alleged leak.'],
    ['so-called', 'The so-called mill.'], ['notorious', 'The notorious mill.'], ['shameless', 'A shameless count.'], ['baseless', 'A baseless report.'], ['unfounded', 'It is unfounded.'],
    ['propaganda', 'It is propaganda.'], ['smear', 'A smear.'], ['smeared', 'It smeared Alder.'], ['cover-up', 'A cover-up.'], ['covered up', 'Alder covered up the leak.'],
    ['brazen', 'The brazen miller.'], ['steals', 'Alder steals water.'], ['stolen', 'The water was stolen.'], ['theft', 'A theft of water.'], ['downplays', 'It downplays the leak.'],
  ],
  ko: [
    ['거짓', '기사는 거짓 수치를 전한다.'], ['허위', '허위 보도라고 한다.'], ['오보', '오보였다.'], ['오도', '독자를 오도한다.'], ['편향', '편향된 기사다.'], ['누락', '날짜를 누락했다.'],
    ['시인', '앨더는 누수를 시인했다.'], ['인정', '앨더는 이를 인정했다.'], ['자백', '방앗간 주인이 자백했다.'], ['거부', '논평을 거부했다.'], ['회피', '답을 회피했다.'], ['발뺌', '발뺌한다.'],
    ['실패했', '이름을 대는 데 실패했다.'], ['논란', '논란이 된 수치다.'], ['틀렸', '수치가 틀렸다.'], ['잘못', '날짜가 잘못됐다.'], ['옳다', '이 수치가 옳다.'], ['올바른', '올바른 수치다.'],
    ['폭로', '누수를 폭로한다.'], ['이른바', '이른바 방앗간이다.'], ['악명', '악명 높은 방앗간.'], ['뻔뻔', '뻔뻔하게 세었다.'], ['근거 없', '근거 없는 보도다.'], ['선전 선동', '선전 선동이다.'],
    ['비방', '앨더를 비방한다.'], ['은폐', '누수를 은폐했다.'], ['훔친', '훔친 물이다.'], ['탈취', '물을 탈취했다.'], ['절도', '물 절도다.'],
  ],
  zh: [
    ['虚假', '这是虚假数字。'], ['误导', '误导读者。'], ['偏颇', '报道偏颇。'], ['遗漏', '报道遗漏了日期。'], ['承认', '艾尔德承认漏水。'], ['供认', '磨坊主供认。'], ['拒绝', '拒绝置评。'], ['回避', '回避问题。'],
    ['有争议', '这是有争议的数字。'], ['错误', '日期错误。'], ['正确', '数字正确。'], ['撒谎', '艾尔德撒谎。'], ['揭露', '揭露漏水。'], ['曝光', '漏水被曝光。'], ['辟谣', '已经辟谣。'], ['所谓', '所谓磨坊。'],
    ['臭名昭著', '臭名昭著的磨坊。'], ['无耻', '无耻的统计。'], ['毫无根据', '毫无根据的报道。'], ['政治宣传', '这是政治宣传。'], ['抹黑', '抹黑艾尔德。'], ['掩盖', '掩盖漏水。'], ['明目张胆', '明目张胆地计数。'], ['窃取', '窃取用水。'],
  ],
  'zh-Hant': [
    ['虛假', '這是虛假數字。'], ['誤導', '誤導讀者。'], ['偏頗', '報導偏頗。'], ['遺漏', '報導遺漏了日期。'], ['承認', '艾爾德承認漏水。'], ['供認', '磨坊主供認。'], ['拒絕', '拒絕置評。'], ['迴避', '迴避問題。'],
    ['有爭議', '這是有爭議的數字。'], ['錯誤', '日期錯誤。'], ['正確', '數字正確。'], ['撒謊', '艾爾德撒謊。'], ['揭露', '揭露漏水。'], ['曝光', '漏水被曝光。'], ['闢謠', '已經闢謠。'], ['所謂', '所謂磨坊。'],
    ['惡名昭彰', '惡名昭彰的磨坊。'], ['無恥', '無恥的統計。'], ['毫無根據', '毫無根據的報導。'], ['政治宣傳', '這是政治宣傳。'], ['抹黑', '抹黑艾爾德。'], ['掩蓋', '掩蓋漏水。'], ['明目張膽', '明目張膽地計數。'], ['竊取', '竊取用水。'],
  ],
  ja: [
    ['虚偽', '虚偽の数字だ。'], ['誤解を招', '誤解を招く数え方だ。'], ['偏っ', '偏った記事だ。'], ['隠蔽', '漏れを隠蔽した。'], ['事実を認め', 'アルダーは事実を認めた。'], ['と認め', '漏れたと認めた。'], ['自白', '粉屋が自白した。'],
    ['拒否', 'コメントを拒否した。'], ['言い逃れ', '言い逃れをした。'], ['怠っ', '名を挙げるのを怠った。'], ['物議', '物議を醸す数字だ。'], ['間違っ', '日付が間違っている。'], ['誤り', '日付は誤りだ。'], ['正しい', '正しい数字だ。'],
    ['嘘', '嘘をついた。'], ['暴露', '漏れを暴露した。'], ['いわゆる', 'いわゆる水車だ。'], ['悪名', '悪名高い水車だ。'], ['厚かまし', '厚かましい数え方だ。'], ['根拠のない', '根拠のない報道だ。'], ['プロパガンダ', 'プロパガンダだ。'],
    ['中傷', 'アルダーを中傷する。'], ['露骨', '露骨な数え方だ。'], ['盗ん', '水を盗んだ。'], ['奪っ', '水を奪った。'],
  ],
};

/** Sentences that do not judge, though they look a little like it. */
const CLEAN: Record<Language, string[]> = {
  en: [
    'The outlet corrected the figure, and printed a correction.', 'The difference lies in the date; the mill lies behind the weir.', 'Payments cover up to fifty litres.', "Alder's word for it is 'stolen', in its letter.",
    'It calls the report “baseless propaganda”.', 'He is supposed to open it in May.', 'The exposure of data is a worry.', 'Believers relied on reliefs.', 'It gives no name, names no source and has no comment.',
    "The millers' count and the workers' count are the same.", 'Alder denies it.', 'Wrongham and Falseton are towns.', 'The parties to the dispute.',
  ],
  ko: ['허위 계정의 수.', '시인이 쓴 글이다.', '선전의 한 회사.', '소위원회에 보낸 서한.', '방앗간 과장이 말했다.', '앨더의 말인 ‘탈취’를 쓴다.', '출처를 밝히지 않는다.', '“거짓”이라고 했다고 전한다.'],
  zh: ['虚假账户的数量。', '报道称其为“窃取”。', '未注明来源。', '据称在四月。', '否认此事。'],
  'zh-Hant': ['虛假帳號的數量。', '報導稱其為「竊取」。', '未註明來源。', '據稱在四月。', '否認此事。'],
  ja: ['業務での使用を認めない。', '虚偽のアカウントの数。', 'デマンドに応じる。', '書簡は「盗んだ」とする。', '『嘘』という語を使う。', '出所を示さない。', 'いっそうその数が増えた。'],
};

describe.each(Object.entries(JUDGING) as [Language, [string, string][]][])('a text in %s that judges', (language, sentences) => {
  it.each(sentences)('is told by its word: %s', (word, sentence) => {
    expect(verdictIn(sentence, language)).toEqual({ word, advice: expect.stringMatching(/\.$/) });
  });
});

describe.each(Object.entries(CLEAN) as [Language, string[]][])('a text in %s that does not judge', (language, sentences) => {
  it.each(sentences)('passes: %s', (sentence) => {
    expect(verdictIn(sentence, language)).toBeUndefined();
  });
});

describe('every text of ours', () => {
  it.each([
    ['the title', 'title'],
    ['an event', 'timeline/0/event'],
    ['a source', 'sources/miller/name'],
    ['a topic', 'topics/water/name'],
    ['a label', `${WATER}/use/label`],
    ['a name of a value', `${LIFE}/catch/names/eel/name`],
    ['a summary', `${SOUTH}/statements/0/summary`],
    ['an earlier summary', `${NORTH}/statements/2/earlier/0/summary`],
    ['the reason of a correction', `${NORTH}/statements/2/earlier/0/reason`],
  ])('is looked at: %s', (_, place) => {
    expect(told({ [place]: { en: 'A brazen one' } })).toEqual([`neutrality ${place}/en: "brazen" in "A brazen one"`]);
    expect(told({ [place]: { en: 'One', ko: '뻔뻔한 것' } })).toEqual([`neutrality ${place}/ko: "뻔뻔" in "뻔뻔한 것"`]);
  });

  it('but what others call a thing is their word', () => {
    expect(told({ [`${LIFE}/catch/difference`]: 'other-wording', [`${LIFE}/catch/names/eel/name`]: { en: 'stolen eel' } })).toEqual([]);
  });
});

describe('a word that judges is told however it is written:', () => {
  it.each<[Language, string, string]>([
    ['en', 'It f\u00e1lsely gives fifty.', 'falsely'], ['en', 'It fal\u200bsely gives fifty.', 'falsely'], ['en', 'It fal\u00adsely gives fifty.', 'falsely'], ['en', 'It ｆａｌｓｅｌｙ gives fifty.', 'falsely'],
    ['en', 'It 𝐟𝐚𝐥𝐬𝐞𝐥𝐲 gives fifty.', 'falsely'], ['ko', '거짓이라고 한다.'.normalize('NFD'), '거짓'], ['ko', '거\u200b짓이라고 한다.', '거짓'], ['ko', '시인했다고 한다.', '시인'],
  ])('%s, %s', (language, sentence, word) => {
    expect(verdictIn(sentence, language)?.word).toBe(word);
  });
});
