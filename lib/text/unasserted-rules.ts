/** Why nothing is asserted. */
export type Why = 'negated' | 'denied' | 'hypothetical' | 'reversed' | 'asked';
/**
 * How far a cue reaches: `after` to the end of its clause, `before` from the beginning of its clause, `clause` both, `onward` to the end of the
 * sentence, `sentence` all of it, `phrase` the word or two before it.
 */
export type Reach = 'after' | 'before' | 'clause' | 'onward' | 'sentence' | 'phrase';
export type Rule = { why: Why; reach: Reach; cue: string };

/**
 * What a language's clauses end at, where a cue may begin, and its cues in the order in which they are tried at one place: what must not stand
 * before a cue is looked for behind it, so that most places are passed by their first letter. Patterns hold no capturing group.
 */
export type Grammar = { boundary: RegExp; begin: string; rules: Rule[] };

const rule = (why: Why, reach: Reach, ...cues: string[]): Rule => ({ why, reach, cue: cues.join('|') });

const MEASURES_EN = '(?:bans?|restrictions?|prohibitions?|blocks?|blockades?|curbs?|orders?|decisions?|polic(?:y|ies)|rules?|sanctions?|limits?|suspensions?|measures?|plans?|blacklist(?:ing)?|embargo(?:es)?|moratorium|injunction|claims?|accusations?|allegations?|statements?)';
const USING = "(?:(?:be |being |been )?(?:allowed|permitted|able|authori[sz]ed|supposed|licensed|eligible|entitled)|(?:to )?(?:use|access|install|run|download|open|share)\\b)";

const ENGLISH: Grammar = {
  // The comma that closes a 'which' or 'who' clause is a boundary too.
  boundary: /[;:]| - |(?<=, (?:which|who)\b[^,]{0,80}),|, (?:but|and|while|which|who|although|though|however|yet|so|as|after|because|since|instead|adding|saying|according|where|when|then|before|citing)\b| (?:but|while|although|whereas|though|because|after|since)\b| and (?=(?:[a-z]+ly )?(?:[a-z]+ed|said|told|made|put|gave|took|set|was|were|is|are|has|had|will|would|began|it|they|he|she)\b)/g,
  begin: '\\b(?=[a-z])',
  rules: [
    // 'not only' adds; 'cannot', 'may not', 'not allowed', 'no longer allowed' forbid, and so assert a ban.
    rule('negated', 'after', `not\\b(?<!\\b(?:can|could|may|must|should|shall|or|whether|if|why) not)(?! (?:only|just|merely|simply|solely|least|(?:to )?be (?:named|identified|quoted)|authori[sz]ed to|${USING}))`,
      `(?:did|does|do|has|have|had|is|are|was|were|wo|would|ai)n't\\b(?! (?:only|just|merely|simply|${USING}))`,
      'never\\b(?! (?:again|before))', 'neither\\b', 'nor\\b', 'none of\\b', 'nobody\\b', 'no one\\b', 'nothing\\b',
      'no (?:[a-z]+ )?(?:evidence|indication|proof|signs?|suggestion|plans?|intention|record|reason)\\b',
      `no (?!longer|one)(?:[a-z-]+ ){1,3}?(?:has|have|had|was|were|is|are) (?!${USING})`,
      'no longer (?=on\\b|in\\b|part\\b|an?\\b|the\\b|listed|considered|classified|contains?|holds?)',
      'without (?!warning|pending|outstanding)(?=[a-z]+ing\\b)', 'rather than\\b', 'instead of (?=[a-z]+ing\\b)', 'far from\\b', 'short of (?=[a-z]+ing\\b)',
      'fail(?:s|ed|ing)? to\\b', 'refus(?:e|es|ed|ing) to\\b', 'declin(?:e|es|ed|ing) to\\b(?! be (?:named|identified|quoted))', '(?:has|have|had|is|are) yet to\\b',
      '(?:decid|opt|rul|advis|vot)(?:e|es|ed|ing|s)? (?:out|against)\\b'),
    rule('denied', 'clause', '(?:was|were|been|being) denied\\b(?! (?:[a-z]+ ){0,2}(?:access|entry|service|permission|use|a|an|the|visas?))'),
    rule('denied', 'after', 'den(?:y|ies|ied|ying)\\b(?<!\\b(?:was|were|been|being) [a-z]+)(?! (?:[a-z]+ ){0,2}(?:access|entry|service|permission))',
      '(?:reject|dismiss|refut|rebut|contradict)(?:s|es|ed|ing|e|ting|ted)? (?:[a-z]+ ){0,3}?(?:claims?|allegations?|accusations?|suggestions?|reports?|ideas?|notions?|charges?)\\b',
      "(?:is|was|are|were|it's|that's) (?:untrue|false|incorrect|not true|not the case)\\b"),
    rule('asked', 'after', 'whether\\b', '(?:asked|wonder(?:s|ed|ing)?|unclear|see|know|ask(?:s|ing)?) if\\b'),
    rule('hypothetical', 'sentence', 'if\\b(?<!\\b(?:as|even|what|only|if and only) if)(?! (?:only|not|any)\\b| you(?:\'re| are| ask| like| want| will| must| can)\\b)', 'unless\\b', 'were to\\b', 'in the event (?:that|of)\\b', 'provided that\\b'),
    rule('hypothetical', 'after', '(?:could|might)\\b(?! (?:not|no longer|only)\\b)', 'may\\b(?<!\\b(?:in|of|since|last|this|early|late|mid|by|until|from|during|next|and|to|the|its)[ -]may)(?!\'s)(?! (?:not|no longer|only|of|and|day)\\b)',
      '(?:is|are|was|were|be|been|being|still|now|reportedly) (?:considering|mulling|weighing|contemplating|exploring|debating|discussing)\\b', '(?:considers|considered|mulls|mulled|weighs|weighed|mulling|weighing|contemplates) (?=[a-z]+ing\\b|an? |whether)',
      'threaten(?:s|ed|ing)? (?:to|with)\\b', 'call(?:s|ed|ing)? (?:for|on)\\b', 'propos(?:es|ed|ing) (?:to|an?|that)\\b', 'urg(?:es|ed|ing)\\b', 'would have\\b'),
    rule('reversed', 'after', 'no longer (?:bans?|banned|block(?:s|ed)?|prohibit(?:s|ed)?|restrict(?:s|ed)?|forbid(?:s|den)?)\\b',
      `(?:lift|revers(?!e[ -]eng)|withdr[ae]w|rescind|revok|scrapp?|repeal|retract|overturn|abandon|dropp?|cancel|undo|undid|eas|end|reconsider)(?:s|es|e|ed|ing|led|ling|n)? (?:[a-z'-]+ ){0,4}?${MEASURES_EN}\\b`,
      `(?:roll|walk|t[ao]k|pull)(?:s|ed|ing|e|es)? back (?:[a-z'-]+ ){0,4}?${MEASURES_EN}\\b`, 'unbann(?:ed|ing)\\b|un-?block(?:ed|ing|s)\\b'),
    rule('reversed', 'clause', `${MEASURES_EN} (?:[a-z'-]+ ){0,5}?(?:was|were|has been|have been|had been|is|are|being|been|will be) (?:[a-z]+ )?(?:lifted|reversed|withdrawn|rescinded|revoked|scrapped|repealed|retracted|overturned|abandoned|dropped|cancell?ed|eased|rolled back|walked back)\\b`),
  ],
};

const MEASURES_KO = '(?:금지|금지령|제한|조치|차단|규제|제재|결정|방침|계획|명령|정책|주장|의혹 제기)';
const KOREAN: Grammar = {
  boundary: /(?:지만|으나|했으며|하며|되며|는데|한 반면|은 반면|반면에?|(?<![다라자냐])고)(?=[ ,])|[;:]|, (?:그러나|하지만|다만|그리고|또)/g,
  begin: '',
  rules: [
    // '사용하지 못하게', '쓰지 않도록' forbid; '뿐 아니라' adds.
    rule('negated', 'before', '(?<!(?:사용|이용|활용|접속|접근|설치)하|쓰)지(?:는|도|를|조차)? ?못(?!하게|하도록|지않)', '지(?:는|도|를|조차)? ?않(?!도록|게 |기로|으면 안|을 수 없|아야|고는)', '(?<=[은는이가도] )아니(?!라|며 )[가-힣]*', '(?<=[것게] ?[은는이]? ?)아니[다었고며]',
      '(?:증거|근거|정황|계획|의사|사실|예정|징후|방침|생각|입장)(?:는|은|가|이|도)? ?(?:전혀 |아직 )?없', '(?<= )안 (?=했|하|한|됐|된|쓰|썼|막|팔)'),
    rule('negated', 'phrase', '(?<!뿐(?:만)? |뿐이 |뿐만이 )아니라', ' 대신(?=에? ?[가-힣]*지)'),
    rule('denied', 'before', '부인(?=했|하|한|해|됐)(?!하지)', '부정(?:했|하고 있|하며|한다고)', '반박(?=했|하|한)(?!하지)', '일축(?=했|하|한)', '사실무근', '사실이 아니', '사실과 다르'),
    rule('asked', 'before', '여부', '[할될일인한]지(?=(?:는|를|가|에|도)? )(?<!(?:까|가|먼|단|편|공|이|페이|메시|금|방|유|인)지)'),
    rule('hypothetical', 'sentence', '만약', '만일(?=[ ,])', '(?:[했한된됐는진]|않는|있|없)다면(?=[ ,])', '(?:이|아니)라면(?=[ ,])', '(?<!말|약|비교|요약|고려|감안|말씀|정리|생각|반대)(?:하|되)면(?=[ ,])', '[할될] 경우(?=[에 ,])'),
    rule('hypothetical', 'before', '수도 있', '가능성', '(?<!사용|이용|활용|접속|접근|확인|식별|구분|파악|볼)할 수 있(?=다|을|는 것으로)', '검토(?: 중|하고 있|하는 방안|할 (?:예정|계획|방침))', '고려(?: 중|하고 있)', '고민 중', '논의 중', '저울질'),
    rule('reversed', 'before', `${MEASURES_KO}(?:를|을|은|는|이|가|도)? ?(?:[가-힣]+ )?(?:전격 )?(?:해제|철회|취소|번복|폐지|백지화|거둬|거두|풀었|풀기|풀렸)`),
  ],
};

const MEASURES_ZH = '(?:禁令|禁止|限制|封禁|封锁|封鎖|决定|決定|措施|规定|規定|政策|制裁|指控|计划|計劃|命令|禁用|说法|說法)';
const LIFT_ZH = '(?:解除|取消|撤销|撤銷|撤回|收回|废除|廢除|放宽|放寬|推翻|终止|終止|解禁)';
const CHINESE: Grammar = {
  boundary: /[，。；：！？,;:!?]|但(?:是)?|(?<![反])而(?!且|是|言)|然而|不过|不過/g,
  begin: '',
  rules: [
    rule('reversed', 'after', '不再(?=禁止|限制|封)', `${LIFT_ZH}(?=[^，。；！？,;]{0,24}?${MEASURES_ZH})`, '解禁'),
    rule('reversed', 'clause', `${MEASURES_ZH}[^，。；！？,;]{0,8}?(?:被|已|遭|将|將|获|獲|予以)[^，。；！？,;]{0,4}?${LIFT_ZH}`),
    rule('denied', 'clause', '(?:予以|表示|坚决|堅決|公开|公開|一概|矢口)?(?:否认|否認)(?=$|[，。；！？,;])', '辟谣', '闢謠', '不属实', '不屬實', '子虚乌有', '子虛烏有'),
    rule('denied', 'after', '否认', '否認', '驳斥', '駁斥', '反驳', '反駁', '否定(?!性)'),
    rule('asked', 'after', '是否', '会不会', '會不會', '能否', '可否', '有没有', '有沒有'),
    rule('asked', 'clause', '[吗嗎](?=[？?])'),
    rule('negated', 'after', '(?:没有|沒有)(?!事先|提前|预先|預先|(?:任何|收到|得到|获得|獲得)?(?:通知|预警|預警|预兆|預兆|征兆|徵兆)|权限|權限)', '没(?=禁|说|說|提|透|能|收|被|用|对|對|封)', '并未|並未|尚未|从未|從未|还未|還未', '未(?!来|來|经|經|授|成年|知|必|事先|提前|能|免|央|婚|遂|名|获授|獲授|(?:获|獲|收到|接到|得到|接获|接獲)(?:任何)?通知|通知|预|預)', '并非|並非|绝非|絕非|并不|並不|不是|而非',
      '(?:无|無)(?=证据|證據|意|计划|計劃|法证实|法證實)', '拒绝|拒絕', '不可能', '不(?=会|會|打算|存在|认为|認為|禁止|承认|承認|(?:愿|願)(?!意?(?:具名|透露(?:姓名|身份)|公开(?:姓名|身份)|公開(?:姓名|身份)))|想|属|屬|含|采|採|曾|予|做|作)(?!会有权|会员)'),
    rule('hypothetical', 'onward', '如果', '若(?!干)', '倘若', '假如', '假设|假設', '一旦', '要是', '万一|萬一', '除非'),
    rule('hypothetical', 'after', '(?<!不)可能(?!性)', '或许|或許', '也许|也許', '或将|或將|或会|或會', '(?:正在|正|在|还在|仍在)?考虑(?!到|因素)', '考慮(?!到|因素)', '有意(?!思|识|識|义|義|图|圖)', '威胁(?:要|将)|威脅(?:要|將)', '呼吁|呼籲'),
  ],
};

const MEASURES_JA = '(?:禁止|制限|規制|措置|決定|方針|禁令|処分|遮断|計画|命令|主張|発表)';
const JAPANESE: Grammar = {
  boundary: /(?:が|し|ものの|けれども?|けど|一方で?|ため|ので|ており|おり|[したいっえけせてねべめれげ]て|して|[きしちにびみりいえけせてねめれ]、?(?<=、)|ずに)、|[。！？;；!?]|が(?=、)/g,
  begin: '',
  rules: [
    // 使えない and できない forbid; だけでなく adds; しないよう指示 forbids.
    rule('negated', 'before', '(?:て|で)(?:は|も)?(?:い|お)(?:ない|なかった|ません|らず)(?!よう)', '(?<!でき|られ|使え|なら|いけ|少)(?:なかった)', '(?<!使用|利用)しない(?!よう|こと|で)', '(?:では|じゃ)(?:ない|なかった|ありません)(?!か)', '(?<!でき|られ|なり|いけ|使え)ません(?!か)',
      '(?:証拠|根拠|事実|予定|計画|考え|意図|兆候)(?:は|が|も)?(?:示されてい|見つかってい|一切|全く|まだ)?(?:ない|なかった|なく|ありません)', '(?<!なければ|ては|では)(?:せず|しておらず)(?!とも)', '拒否|拒んだ'),
    rule('negated', 'phrase', '(?<!だけ|のみ|ばかり)(?:では|じゃ)なく'),
    rule('denied', 'before', '否定(?!的)', '否認', '打ち消', '反論', '事実無根', '事実ではない'),
    rule('asked', 'before', 'かどうか', 'か否か', '(?:の|る|た)か(?=[、。はを]|$)'),
    rule('hypothetical', 'sentence', 'もし(?!く)', '仮に', '万が一', '(?:すれ|なれ|され|であれ|い?けれ)ば(?!ならない|なりません|いけ)', '(?:した|された|なった|だった)ら(?=[、 ])', '[るたい](?:の)?なら(?=[、 ば])', '[るた]場合(?=は|に|、)'),
    rule('hypothetical', 'before', '可能性', 'かもしれ', '恐れ', '検討(?:中|している|しており|する方針|に入)', '見込み'),
    rule('reversed', 'before', `${MEASURES_JA}[をはがも]?[^、。]{0,8}?(?:解除|撤回|取り消|取りやめ|撤廃|緩和|中止|見直し)`),
  ],
};

export const GRAMMARS = { english: ENGLISH, korean: KOREAN, chinese: CHINESE, japanese: JAPANESE };
