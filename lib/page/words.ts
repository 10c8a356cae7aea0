/** The words by which pages name their furniture: in headings and labels, in class names, and in the lines that they print everywhere. */

const whole = (...patterns: string[]): RegExp => new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${patterns.join('|')})[\\s\\p{P}\\p{S}]*$`, 'iu');

/** A heading over a list of other stories or an offer to the reader. */
export const LIST_HEADING = whole(
  'related(?: (?:stor(?:y|ies)|articles?|news|coverage|posts?|topics?|content|reading|links?|videos?))?', 'read (?:more|next|also)(?: (?:on|about|from)? ?.{0,40})?',
  'more (?:from|on|in|about) .{1,50}', 'more (?:stories|news|headlines|coverage)', '(?:the )?most (?:read|viewed|popular|shared|commented|watched)(?: .{0,30})?',
  'popular(?: (?:now|stories|news|articles|posts))?', 'trending(?: .{0,20})?', 'recommended(?: .{0,30})?', 'recommendations', '(?:stories )?you (?:may|might) (?:also )?(?:like|be interested in)',
  'what to read next', 'up next', 'see also', 'also (?:on|in|read) .{1,40}', 'editors?(?: s)?[’\']?s? (?:picks?|choice)', 'top (?:stories|news|headlines)', '(?:the )?latest(?: (?:news|stories|headlines|articles|from .{1,30}|in .{1,30}))?',
  'in case you missed it', 'don[’\']?t miss', 'elsewhere(?: on .{1,40})?', 'around the web', 'from around the web', 'sponsored(?: .{0,30})?', 'promoted(?: .{0,30})?',
  '(?:our )?newsletters?', 'sign up(?: (?:for|to) .{1,60})?', 'subscribe(?: (?:to|for|now) ?.{0,60})?', 'get (?:the|our) .{0,30}newsletter.{0,30}', 'follow us(?: .{0,30})?', 'share(?: (?:this|on) .{0,30})?', 'about the author', 'tags', 'topics',
  '(?:이 기사와 |이 )?관련 ?(?:기사|뉴스|글|영상|콘텐츠|소식|키워드)(?: 더 ?보기)?', '(?:.{0,12} )?많이 ?(?:본|읽은|보는) ?.{0,12}', '(?:.{0,10})?인기 ?(?:기사|뉴스|글|검색어|영상)?', '추천 ?(?:기사|뉴스|글|콘텐츠|영상)?', '이 ?시각.{0,14}', '주요 ?(?:뉴스|기사)', '최신 ?(?:뉴스|기사)', '실시간.{0,14}', '.{0,10}랭킹.{0,6}',
  '함께 (?:본|볼|읽은|보면).{0,14}', '(?:.{0,12})?다른 (?:기사|뉴스).{0,8}', '뉴스레터.{0,14}', '(?:.{0,8})?구독.{0,12}', '오늘의 .{1,10}', '핫 ?(?:이슈|뉴스|클릭)', '공유하기', '더 ?보기',
  '相[关關](?:新[闻聞]|[阅閱][读讀]|文章|[报報][道導]|推[荐薦]|[话話][题題])?', '推[荐薦](?:[阅閱][读讀]|文章|新[闻聞])?', '(?:.{0,6})?[热熱][门門点點].{0,8}', '最新.{0,8}', '更多.{0,12}', '延伸[阅閱][读讀]', '猜你喜[欢歡]', '(?:.{0,6})?排行榜?', '大家都在看', '你可能.{0,10}', '[编編][辑輯][精推][选選荐薦]', '[订訂][阅閱].{0,12}', '分享.{0,8}',
  '関連(?:記事|ニュース|キーワード|リンク|トピックス?|動画)?', '(?:.{0,10})?おすすめ.{0,10}', '(?:.{0,8})?人気.{0,10}', '(?:.{0,10})?ランキング', 'あわせて読みたい', 'こちらも.{0,10}', '新着.{0,8}', '注目.{0,8}', 'ピックアップ', 'トップニュース', 'もっと見る', 'メールマガジン.{0,10}', 'シェア(?:する)?', '最新記事',
);

/** A heading over what readers wrote. What may stand around it, punctuation, begins none of these: else a row of commas is tried in every division. */
export const COMMENTS_HEADING = whole(
  '(?:\\d[\\d,.]*\\)? ?)?(?:all |reader |top )?comments?(?: ?\\(?\\d[\\d,.]*)?', 'leave a (?:comment|reply)', 'join the (?:conversation|discussion)', '\\d[\\d,]* (?:repl(?:y|ies)|responses?)(?: to .{0,60})?', '(?:add|post|write) a comment', 'what do you think',
  '(?:전체 |독자 )?댓글.{0,10}', '\\d[\\d,]*개의 댓글', '(?:독자|한줄|네티즌) ?의견.{0,6}', '(?:网友|網友|精彩|最新|[发發]表|全部)?(?:[评評][论論]|留言)(?:[区區])? ?\\(?\\d*\\)?', '[共]?\\d+[条條则則](?:[评評][论論]|留言)', '(?:みんなの|最新|読者の)?コメント ?(?:一覧|を書く|する|欄|\\(?\\d+\\)?件?)?',
);

/** A line that a page prints under or between everything: copyright, cookies, players, advertisement. */
export const FURNITURE_LINE = new RegExp([
  '^\\s*(?:copyright|©|ⓒ|\\(c\\) ?\\d)', 'all rights reserved', '[©ⓒ] ?(?:\\d{4}|\\p{L})', '무단 ?(?:전재|복제|배포)', '재배포 ?금지', '저작권자', '[版著][权權作].{0,2}(?:所有|[归歸]属|権)', '未[经經].{0,6}(?:授[权權]|[许許]可)', '無断(?:転載|複製)', '不得[转轉][载載]',
  '(?:we|this (?:site|website)|our (?:site|website)) (?:and our partners )?uses? cookies', '(?:accept|manage|reject)(?: all)? cookies', '쿠키를 (?:사용|이용|허용)', '使用 ?cookies?', '(?:クッキー|cookie)を(?:使用|利用)',
  'your browser (?:does not|doesn[’\']t|can[’\']?t|cannot) ', '(?:please )?(?:enable|turn on) javascript', 'javascript (?:is|must be) (?:required|disabled|enabled)', '브라우저(?:가|는|에서).{0,20}(?:지원|재생)', '(?:동)?영상을 재생할 수 없', '(?:您的|你的)[浏瀏][览覽]器', 'お使いのブラウザ', 'video (?:player|is) (?:loading|unavailable|not available)',
  '^\\s*(?:advertisement|advertising|sponsored|광고|广告|廣告|広告|ad|pr)\\s*$', '(?:scroll|article|story) (?:down )?(?:to continue|continues (?:below|after))',
].join('|'), 'iu');

/** Words in the names of what readers wrote. */
export const COMMENT_WORDS = new Set('comment comments commentlist commentlists commentary comentarios commenting disqus replies reply respond cmt cmts pinglun responses discussion livere'.split(' '));

/** Words in the names of other furniture. */
export const FURNITURE_WORDS = new Set(('related recommend recommended recommendation recommendations recirc recirculation promo promos newsletter newsletters subscribe subscription signup cookie cookies ' +
  'consent gdpr onetrust share sharing shares sns social breadcrumb breadcrumbs navigation nav navbar gnb lnb menu footer sidebar sidenav advertisement adsbygoogle advert adverts ads sponsor sponsored ' +
  'outbrain taboola dable trending popular mostread mostviewed mostpopular ranking rank copyright tags taglist pagination pager login modal popup toolbar morestories readmore hotnews upnext').split(' '));

/** Two such words in a row. */
export const FURNITURE_PAIRS = new Set(['most read', 'most viewed', 'most popular', 'read more', 'read next', 'read also', 'more from', 'more stories', 'more news', 'also like', 'up next', 'top stories', 'latest news', 'editors picks',
  'other news', 'other stories', 'author bio', 'sign up', 'see also', 'hot news', 'best news', 'news rank']);

/** Words that, beside another, say what its box has or lacks rather than what it is. */
export const QUALIFIERS = new Set(['no', 'has', 'with', 'without', 'hide', 'show', 'is', 'open', 'closed', 'count', 'enable', 'enabled', 'disable', 'disabled']);

/** Words in the names of an aside that belongs to the story. */
export const STORY_ASIDE_WORDS = new Set('pull pullquote quote callout fact facts factbox infobox keypoints takeaways glance timeline explainer'.split(' '));
