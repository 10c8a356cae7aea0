/**
 * Words that grade, judge or guess at a motive, in each language, with what to write in their place. As regular expressions,
 * so that every form of a word is met and no other: 'corrected' (of an outlet's own correction) is not 'correct'.
 */
import type { Language } from '../schema/index.ts';

/** What to do about a verdict word, by what the word does. */
export const ADVICE = {
  truth: 'Give what each side says, and let it stand.',
  silence: "Say silence as silence: 'gives no name', 'names no source'.",
  speech: "Use 'says', 'reports', 'counts' or 'describes'.",
  answer: "Say what was answered, or that nothing was: 'gives no comment', 'denies it'.",
  doubt: 'Say whose word it is.',
  blame: 'Say what was done in plain words. A party’s own word may stand in quotation marks, as that party’s.',
} as const;

/** What a verdict word does. */
export type Verdict = keyof typeof ADVICE;

/** Whole words, whatever their case, for English; for the others, stretches of text. */
export const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: {
    truth: String.raw`false(?:ly|hoods?)?|falsif(?:y|ies|ied|ying)|untrue|untruths?|true|truth(?:s|ful|fully)?|mislead(?:s|ing|ingly)?|misled|incorrect(?:ly)?|correct(?:ly|ness)?|wrong(?:s|ly|ful|fully|doing)?|inaccura(?:te|tely|cy|cies)|erroneous(?:ly)?|(?:un)?disputed|debunk(?:s|ed|ing)?|discredit(?:s|ed|ing)?|rightly|unjustified|hoax(?:es)?|fake news|(?:un)?biased|bias(?:es)?|one-sided|slanted|partisan|exaggerat(?:e|es|ed|ing|ion|ions)|overstat(?:e|es|ed|ing|ement)|understat(?:e|es|ed|ing|ement)|distort(?:s|ed|ing|ion|ions)?|sensational(?:ist|ism)?`,
    silence: String.raw`omit(?:s|ted|ting)?|omissions?|fail(?:s|ed|ing)? to|failures? to|ignor(?:e|es|ed|ing)|neglect(?:s|ed|ing)? to|gloss(?:es|ed|ing)? over|downplay(?:s|ed|ing)?|cherry-pick(?:s|ed|ing)?|cover(?:s|ed|ing)?[- ]up(?! to\b)|cover-ups|whitewash(?:es|ed|ing)?`,
    speech: String.raw`admit(?:s|ted|tedly|ting)?|admissions?|confess(?:es|ed|ing|ions?)?|conced(?:e|es|ed|ing)|expos(?:e|es|ed|ing|é)|unmask(?:s|ed|ing)?|lied|liars?|lies?(?! (?:in|with|behind|at|on|outside|within|between|under)\b)|deceiv(?:e|es|ed|ing)|deceit(?:ful)?|decept(?:ion|ive|ively)|dishonest(?:y|ly)?|hypocri(?:sy|tes?|tical|tically)`,
    answer: String.raw`refus(?:e|es|ed|ing|als?)|dodg(?:e|es|ed|ing|y)|evad(?:e|es|ed|ing)|evasi(?:on|ve|vely)|stonewall(?:s|ed|ing)?|sidestep(?:s|ped|ping)?`,
    doubt: String.raw`alleged(?:ly)?|so-called|purported(?:ly)?|supposed(?:ly)?(?! to\b)|ostensibl[ey]|self-styled`,
    blame: String.raw`notorious(?:ly)?|infamous(?:ly)?|shameless(?:ly)?|shameful(?:ly)?|disgraceful(?:ly)?|outrageous(?:ly)?|egregious(?:ly)?|blatant(?:ly)?|brazen(?:ly)?|flagrant(?:ly)?|baseless(?:ly)?|groundless|unfounded|propaganda|propagandists?|smear(?:s|ed|ing)?|steal(?:s|ing)?|stole|stolen|thefts?|thie(?:f|ves|very)|plunder(?:s|ed|ing)?|sinister|sneaky|scandalous(?:ly)?`,
  },
  ko: {
    truth: '거짓|허위(?!\\s*계정)|사실무근|사실과\\s*다[르른]|오보|오도(?=[하했한할해된])|편향|편파|왜곡|틀[렸린]|잘못|옳[은다았지]|올바[르른로]|부정확|과장(?=[하했한할해된됐])|가짜\\s*뉴스|진실|논란',
    silence: '누락|빠뜨[리렸린]|은폐|감추|감췄|외면[하했한할해]|무시[하했한할해]|실패[하했한할해]|축소\\s*보도|쉬쉬',
    speech: '시인(?=[하했한할해함])|인정(?=[하했한할해함])|자백|실토|털어놓|폭로|들통|들켰|탄로|거짓말|기만|속였|속인|속임수|위선',
    answer: '거부(?=[하했한할해함])|거절|회피|발뺌|얼버무|둘러대|둘러댔|모르쇠',
    doubt: '이른바|소위(?!원회)|자칭',
    blame: '악명|뻔뻔|파렴치|근거\\s*없|선전\\s*(?:선동|공작|전술|물)|프로파간다|비방|중상모략|훔[치쳐친쳤]|탈취|절도|도둑|빼돌[리려린렸]|노골적|추악',
  },
  zh: {
    truth: '虚假(?![账帐])|不实|失实|谣言|造谣|辟谣|误导|偏见|偏颇|偏袒|有争议|备受争议|错误|谬误|正确|属实|真相|夸大|歪曲|扭曲|曲解|假新闻',
    silence: '遗漏|漏报|隐瞒|无视|漠视|忽视|淡化|掩盖|掩饰|遮掩|避而不谈',
    speech: '承认|坦承|供认|招认|撒谎|说谎|谎言|谎称|揭露|揭穿|戳穿|曝光|欺骗|虚伪',
    answer: '拒绝|拒不|回避|逃避|推诿|搪塞',
    doubt: '所谓',
    blame: '臭名昭著|声名狼藉|无耻|厚颜|毫无根据|无根据|莫须有|政治宣传|洗脑|抹黑|诋毁|污蔑|诬陷|栽赃|明目张胆|肆无忌惮|公然|悍然|窃取|盗取|盗窃|偷窃|偷走|剽窃',
  },
  'zh-Hant': {
    truth: '虛假(?![賬帳])|不實|失實|謠言|造謠|闢謠|誤導|偏見|偏頗|偏袒|有爭議|備受爭議|錯誤|謬誤|正確|屬實|真相|誇大|歪曲|扭曲|曲解|假新聞',
    silence: '遺漏|漏報|隱瞞|無視|漠視|忽視|淡化|掩蓋|掩飾|遮掩|避而不談',
    speech: '承認|坦承|供認|招認|撒謊|說謊|謊言|謊稱|揭露|揭穿|戳穿|曝光|欺騙|虛偽',
    answer: '拒絕|拒不|迴避|回避|逃避|推諉|搪塞',
    doubt: '所謂',
    blame: '惡名昭彰|臭名昭著|聲名狼藉|無恥|厚顏|毫無根據|無根據|莫須有|政治宣傳|洗腦|抹黑|詆毀|汙衊|污衊|誣陷|栽贓|明目張膽|肆無忌憚|公然|悍然|竊取|盜取|盜竊|偷竊|偷走|剽竊',
  },
  ja: {
    truth: '虚偽(?!の?アカウント)|偽り|嘘|ウソ|デマ(?!ン)|誤報|誤解を招|ミスリード|偏向|偏見|偏[っり]|歪曲|歪め|間違[いっえ]|誤[りっ]|不正確|正し[いくか]|真実|物議|論争の的|誇張|フェイクニュース',
    silence: '隠蔽|隠ぺい|もみ消|無視|怠[っるり]|矮小化|黙殺|伏せ[たて]',
    speech: '(?:と|事実を|存在を|関与を|責任を|非を|過ちを)認め|白状|自白|自供|暴露|暴[いくか]|あば[いくか]|欺[いく瞞]|騙|偽善',
    answer: '拒否|拒[んみむ絶]|言い逃れ|はぐらか|逃げ[たる]',
    doubt: 'いわゆる|所謂|自称',
    blame: '悪名|恥知らず|厚かまし|厚顔|根拠の?な[いく]|根拠がな[いく]|根も葉も|事実無根|プロパガンダ|中傷|誹謗|露骨|公然と|盗[みんむま用作]|窃取|窃盗|奪[うっいわ]|剽窃',
  },
};
