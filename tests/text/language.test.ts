import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/text/index.ts';

describe('languageOf', () => {
  it.each([
    ['Alibaba bans Claude Code', 'en'], ['', 'en'], ['25,000', 'en'], ['Café naïve', 'en'],
    ['알리바바가 Claude Code 사용을 금지', 'ko'], ['Claude Code 금지', 'ko'], ['약 2만5천 개', 'ko'], ['中 알리바바, 美 앤스로픽 도구 금지', 'ko'],
    ['阿里巴巴禁止使用Claude Code', 'zh'], ['约2.5万个账户', 'zh'], ['两万五千', 'zh'], ['这是一个测试', 'zh'],
    ['阿里巴巴禁止員工使用這個工具', 'zh-Hant'], ['約2.5萬個帳戶', 'zh-Hant'], ['這是一個測試', 'zh-Hant'],
    ['アリババは社員に禁止した', 'ja'], ['約2万5千件', 'ja'], ['社員の利用を禁止', 'ja'], ['対応を発表', 'ja'], ['ｱﾘﾊﾞﾊﾞ', 'ja'],
    ['An English story that names 阿里巴巴 once, and goes on for a while after that.', 'en'],
  ])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));

  it('reads a long text by its beginning', () => expect(languageOf('알리바바는 금지했다. '.repeat(200_000))).toBe('ko'));
});
