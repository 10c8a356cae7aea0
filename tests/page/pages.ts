/** Pages of many makes, of our own words: each with the texts that are its story and the texts that are not. */
export type MadePage = { name: string; html: string; story: string[]; furniture: string[] };

const ENGLISH = [
  'The harbour authority of Westmere says that operators tied to Lantern Freight opened 2,400 booking accounts under invented names this spring.',
  'According to a letter that the authority sent to two ministers, the accounts were used to make over 31 million price requests in six weeks.',
  'Lantern Freight answered on Tuesday that it knows of no such accounts, and that its staff were told in March to use its own booking tool.',
  'The letter, dated 12 June, asks the ministers to look at whether the rules on automated requests should be made stricter.',
];
const KOREAN = [
  '웨스트미어 항만청은 랜턴 화물과 관련된 운영자들이 올봄 가짜 이름으로 예약 계정 2,400개를 만들었다고 밝혔다.',
  '항만청이 두 장관에게 보낸 서한에 따르면 이 계정들은 6주 동안 3,100만 건이 넘는 요금 조회에 쓰였다.',
  '랜턴 화물은 화요일 그런 계정을 알지 못하며 직원들에게 3월부터 자체 예약 도구를 쓰도록 했다고 답했다.',
];
const CHINESE = ['西港管理局表示，与灯笼货运有关的运营者今年春天以虚假姓名开设了两千四百个订舱账户。', '管理局致两位部长的信函称，这些账户在六周内发出了超过三千一百万次价格查询，灯笼货运对此予以否认。'];
const JAPANESE = ['ウェストミア港湾局は、ランタン貨物に関係する運営者が今春、偽名で二千四百件の予約口座を開設したと発表した。', '港湾局が二人の大臣に送った書簡によると、これらの口座は六週間で三千百万回を超える料金照会に使われたという。'];

const HEADLINE = 'Harbour authority says freight firm ran 2,400 invented accounts';
const TEASERS = [
  'Freight firm accused of invented booking accounts', 'What the harbour letter says about 31 million requests', 'Ministers weigh rules on automated requests', 'Lantern Freight denies it knew of accounts',
  'Two ports compare notes on booking robots', 'How price requests became a currency', 'Booking tool to replace harbour system by autumn', 'Letter to ministers: a timeline in ten steps', 'Harbour chief on trust and machines', 'Freight shares fall after letter',
];
const linkTo = (text: string, at: number): string => `<a href="/news/${at}">${text}</a>`;
const links = (texts: string[] = TEASERS): string => `<ul>${texts.map((text, at) => `<li>${linkTo(text, at)}</li>`).join('')}</ul>`;
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const NAV = '<nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/business">Business</a><li><a href="/sport">Sport</a></ul></nav>';
const FOOTER = '<footer><p>Copyright 2026 Westmere Courier. All rights reserved. No part of this may be used elsewhere without leave.</p><a href="/terms">Terms</a></footer>';
const page = (body: string, { title = HEADLINE, lang = 'en' } = {}): string => `<!doctype html><html lang="${lang}"><head><title>${title} | Westmere Courier</title></head><body>${body}</body></html>`;

const COMMENTS = ['I worked at the harbour for eleven years and nobody ever checked the names on those accounts, which is the whole trouble.', 'My brother says that 31 million requests is nothing for a firm of that size, and that the letter is for show.', 'Why are two ministers needed to read one letter about accounts? Asking for everyone who pays harbour fees.'];

export const PAGES: MadePage[] = [
  {
    name: 'a plain article with a fixed header, a related list on the same dispute, and a footer',
    html: page(`<header style="position:fixed"><p>Westmere Courier, the paper of the western harbours since 1871</p>${NAV}</header><main><article><h1>${HEADLINE}</h1><p class="byline">By A. Writer</p>${paragraphs(ENGLISH)}</article><section class="more"><h2>Related stories</h2>${links()}</section></main>${FOOTER}`),
    story: [HEADLINE, ...ENGLISH],
    furniture: [...TEASERS, 'Westmere Courier, the paper', 'Copyright 2026', 'Home'],
  },
  {
    name: 'an article of two sentences beside long lists and comments',
    html: page(`${NAV}<div id="wrap"><div class="col"><h1>${HEADLINE}</h1><div class="txt"><p>${ENGLISH[0]}</p><p>${ENGLISH[2]}</p></div></div><div class="right"><h3>Most read</h3>${links()}<h3>Latest</h3>${links(TEASERS.slice(3))}</div><div class="comments-area"><h3>3 comments</h3>${COMMENTS.map((text) => `<div><b>reader</b><p>${text}</p></div>`).join('')}</div></div>${FOOTER}`),
    story: [HEADLINE, ENGLISH[0]!, ENGLISH[2]!],
    furniture: [...TEASERS, ...COMMENTS, 'Most read', '3 comments'],
  },
  {
    name: 'a body parted by <br> in one div, with a related list inside it',
    html: page(`${NAV}<div class="page"><h1>${HEADLINE}</h1><div id="body">${ENGLISH.slice(0, 2).join('<br><br>')}<br><br><div class="related-box"><strong>Related</strong>${links(TEASERS.slice(0, 3))}</div>${ENGLISH.slice(2).join('<br>&nbsp;<br>')}</div></div>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: TEASERS.slice(0, 3),
  },
  {
    name: 'paragraphs in divs without <p>, no article element, no classes',
    html: page(`<div>${NAV}</div><div><div><div><h1>${HEADLINE}</h1></div><div>${ENGLISH.map((text) => `<div>${text}</div>`).join('')}</div></div><div><div>Read more</div>${TEASERS.map((text, at) => `<div>${linkTo(text, at)}</div>`).join('')}</div></div>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: TEASERS,
  },
  {
    name: 'bullet points, a table, a pull quote, a caption and subheadings of the story itself',
    html: page(`<main><article><h1>${HEADLINE}</h1><ul><li>Authority counts 2,400 invented accounts</li><li>Firm says it knows of none</li></ul>${paragraphs(ENGLISH.slice(0, 2))}<figure><img src="x.jpg"><figcaption>The west quay, where most bookings are made.</figcaption></figure><aside class="pullquote"><blockquote>We know of no such accounts.</blockquote></aside><h2>What the letter counts</h2><table><tr><th>Month</th><th>Requests</th></tr><tr><td>April</td><td>14 million</td></tr><tr><td>May</td><td>17 million</td></tr></table>${paragraphs(ENGLISH.slice(2))}<ul><li>Accounts: 2,400, by the count of the authority</li><li>Requests: over 31 million, by the letter</li></ul></article><aside class="sidebar"><h2>Trending</h2>${links()}</aside></main>`),
    story: [HEADLINE, ...ENGLISH, 'Authority counts 2,400 invented accounts', 'Firm says it knows of none', 'The west quay, where most bookings are made.', 'We know of no such accounts.', 'What the letter counts', 'April', '14 million', 'Accounts: 2,400, by the count of the authority', 'Requests: over 31 million, by the letter'],
    furniture: [...TEASERS, 'Trending'],
  },
  {
    name: 'a Korean portal in layout tables, centred, with 많이 본 뉴스 and 댓글',
    html: page(`<center><table width="900"><tr><td colspan="2"><a href="/">홈</a> | <a href="/pol">정치</a> | <a href="/eco">경제</a></td></tr><tr><td width="600"><table><tr><td><b><font size="5">항만청 "가짜 계정 2,400개"</font></b></td></tr><tr><td>입력 2026-06-13 10:20</td></tr><tr><td class="viewtext">${KOREAN.join('<br><br>')}<br><br>무단전재 및 재배포 금지</td></tr></table><div class="reply_wrap"><h4>댓글 2</h4><ul><li>항만에서 오래 일했지만 계정 이름을 확인하는 것을 본 적이 없습니다. 정말 문제입니다.</li><li>서한 한 통에 장관 두 명이 필요한가요? 세금이 아깝습니다.</li></ul></div></td><td width="300"><b>많이 본 뉴스</b><br><ol><li><a href="/n/1">랜턴 화물, 가짜 계정 의혹 부인</a></li><li><a href="/n/2">항만청 서한 전문 공개</a></li><li><a href="/n/3">자동 조회 규제 강화되나</a></li></ol></td></tr></table></center>`, { title: '항만청 "가짜 계정 2,400개"', lang: 'ko' }),
    story: ['항만청 "가짜 계정 2,400개"', ...KOREAN],
    furniture: ['무단전재', '장관 두 명이', '항만에서 오래', '랜턴 화물, 가짜 계정 의혹 부인', '자동 조회 규제', '많이 본 뉴스'],
  },
  {
    name: 'a short Chinese article with 相关阅读 and 评论',
    html: page(`<div class="top"><a href="/">首页</a><a href="/c">财经</a></div><div class="main"><h1>西港管理局称发现虚假账户</h1><div class="text">${paragraphs(CHINESE)}</div><div class="xg"><h3>相关阅读</h3><ul><li><a href="/1">灯笼货运否认开设虚假账户</a></li><li><a href="/2">部长将审查自动查询规则</a></li><li><a href="/3">西港信函全文</a></li></ul></div><div class="pl"><h3>网友评论</h3><p>港口收费这么高，却连账户姓名都不核实，这样的管理让人怎么放心呢，真是想不通。</p></div></div><p>版权所有 未经授权不得转载</p>`, { title: '西港管理局称发现虚假账户', lang: 'zh' }),
    story: ['西港管理局称发现虚假账户', ...CHINESE],
    furniture: ['灯笼货运否认开设虚假账户', '西港信函全文', '港口收费这么高', '版权所有', '首页'],
  },
  {
    name: 'a Japanese article with 関連記事 and ランキング',
    html: page(`<div id="container"><article><h1>港湾局「偽名口座二千四百件」</h1>${paragraphs(JAPANESE)}<section><h2>関連記事</h2><ul><li><a href="/1">ランタン貨物、口座の存在を否定</a></li><li><a href="/2">自動照会の規則見直しへ</a></li></ul></section></article><div><h2>アクセスランキング</h2><ol><li><a href="/3">港湾局の書簡の全文</a></li><li><a href="/4">予約ツールの移行期限</a></li></ol></div></div>`, { title: '港湾局「偽名口座二千四百件」', lang: 'ja' }),
    story: ['港湾局「偽名口座二千四百件」', ...JAPANESE],
    furniture: ['口座の存在を否定', '規則見直し', '書簡の全文', '予約ツールの移行'],
  },
  {
    name: 'related cards with summaries and captions, and an inline link to another story',
    html: page(`<main><h1>${HEADLINE}</h1><div class="c-body">${paragraphs(ENGLISH.slice(0, 2))}<p><a href="/news/7">READ MORE: Ministers weigh rules on automated requests</a></p>${paragraphs(ENGLISH.slice(2))}</div><div class="grid">${TEASERS.slice(0, 4).map((text, at) => `<div class="tile"><figure><img><figcaption>Ships queue at quay ${at} in spring</figcaption></figure><h3>${linkTo(text, at)}</h3><p>The letter of the harbour authority counts accounts and requests; here is part ${at} of what is in it, and why it matters to shippers.</p></div>`).join('')}</div></main>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: ['READ MORE', 'Ships queue at quay', ...TEASERS.slice(0, 4), 'here is part 2'],
  },
  {
    name: 'an AMP page with its own elements',
    html: page(`<amp-sidebar><ul><li><a href="/">Home</a></ul></amp-sidebar><div class="amp-wp-article"><h1>${HEADLINE}</h1><amp-img></amp-img><div class="amp-wp-article-content">${paragraphs(ENGLISH)}</div></div><amp-consent><div>We use cookies to show you offers that fit what you read.</div></amp-consent><amp-list><h3>You may also like</h3>${links(TEASERS.slice(0, 4))}</amp-list>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: ['We use cookies', ...TEASERS.slice(0, 4)],
  },
  {
    name: 'a live blog of posts with their own headings',
    html: page(`<main><h1>${HEADLINE}</h1><div class="live">${ENGLISH.map((text, at) => `<article class="post"><time>1${at}:30</time><h2>Update ${at} from the harbour</h2><p>${text}</p><p>Shippers at quay ${at} said that they were told of the letter only that morning, and asked for more time.</p></article>`).join('')}</div></main><div class="most-popular">${links()}</div>`),
    story: [HEADLINE, ...ENGLISH, 'Update 2 from the harbour', 'Shippers at quay 3 said that they were told of the letter only that morning, and asked for more time.'],
    furniture: TEASERS,
  },
  {
    name: 'an aggregator: title, summary, comments',
    html: page(`<div class="item"><h1><a href="https://elsewhere.example/a">${HEADLINE}</a></h1><div class="summary">${ENGLISH[0]} ${ENGLISH[1]}</div></div><table class="comment-tree">${COMMENTS.map((text, at) => `<tr><td><a href="/u/${at}">reader${at}</a> 3 hours ago</td></tr><tr><td><span>${text}</span></td></tr>`).join('')}</table>`),
    story: [HEADLINE, `${ENGLISH[0]} ${ENGLISH[1]}`],
    furniture: COMMENTS,
  },
  {
    name: 'comments under a plain heading, with nothing in their names',
    html: page(`<div><h1>${HEADLINE}</h1>${paragraphs(ENGLISH)}<h2>Comments (3)</h2>${COMMENTS.map((text) => `<div><i>reader</i><div>${text}</div></div>`).join('')}</div>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: COMMENTS,
  },
  {
    name: 'a page that is one form, and whose wrappers are named like furniture',
    html: page(`<form id="aspnetForm" class="has-comments sidebar-right"><div class="social-news category-cookies tag-related"><h1>${HEADLINE}</h1><div class="share-ready comments-open">${paragraphs(ENGLISH)}</div></div><div class="newsletter"><p>Get the harbour letter in your inbox on every morning that ships sail.</p></div></form>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: ['in your inbox'],
  },
  {
    name: 'notices of cookies, video and subscription among the paragraphs',
    html: page(`<div role="dialog" class="banner">This site uses cookies to count its readers. <a href="/c">Choices</a></div><article><h1>${HEADLINE}</h1><p>${ENGLISH[0]}</p><div>Your browser does not support this video, so here is a picture.</div><p>${ENGLISH[1]}</p><p>Advertisement</p><p>${ENGLISH[2]}</p><div class="signup-box"><h3>Sign up for our newsletter</h3><p>One letter a week, no more than that, and you may leave at any time.</p></div><p>${ENGLISH[3]}</p><p>© 2026 Westmere Courier</p></article>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: ['uses cookies', 'Your browser', 'Advertisement', 'One letter a week', '© 2026'],
  },
  {
    name: 'a body in a box named like comments, with nothing before it',
    html: page(`<h1>${HEADLINE}</h1><div class="commentary">${paragraphs(ENGLISH)}</div><div class="most-read">${links()}</div>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: TEASERS,
  },
  {
    name: 'a body whose class Readability takes for furniture, and another text that it does not',
    html: page(`<h1>${HEADLINE}</h1><div class="community">${paragraphs(ENGLISH)}</div><div class="a"><div><p>The Courier has told the news of the western harbours since 1871, on every morning that ships sail, and is owned by those who write it.</p></div></div>`),
    story: [HEADLINE, ...ENGLISH],
    furniture: ['owned by those who write it'],
  },
  {
    name: 'two sentences and sixty comments',
    html: page(`<h1>${HEADLINE}</h1><div><p>${ENGLISH[0]}</p><p>${ENGLISH[1]}</p></div><div class="comments"><ol>${Array.from({ length: 60 }, (_, at) => `<li class="comment"><p>Remark ${at}: ${COMMENTS[at % 3]}</p></li>`).join('')}</ol></div>`),
    story: [HEADLINE, ENGLISH[0]!, ENGLISH[1]!],
    furniture: ['Remark'],
  },
  {
    name: 'a portal of one div, breaks, captions in spans and a reporter line',
    html: page(`<div id="header"><a href="/">뉴스홈</a></div><div id="ct"><h2 id="title_area"><span>항만청 "가짜 계정 2,400개"</span></h2><div id="dic_area"><span class="end_photo"><img><em class="img_desc">서쪽 부두의 모습</em></span>${KOREAN.join('<br><br>')}<br><br>김기자 기자</div><div class="guide_categorization">이 기사는 경제로 분류됐습니다.</div><div class="ranking_wrap"><h4>이 시각 많이 본 뉴스</h4><ul><li><a href="/1">랜턴 화물, 가짜 계정 의혹 부인</a></li><li><a href="/2">항만청 서한 전문 공개</a></li></ul></div><div id="cbox_module" class="u_cbox"><div class="u_cbox_comment_box"><span>계정 이름을 확인하지 않은 것이 문제라고 생각합니다. 항만 이용료를 내는 사람은 누구입니까?</span></div></div></div>`, { title: '항만청 "가짜 계정 2,400개"', lang: 'ko' }),
    story: ['항만청 "가짜 계정 2,400개"', `서쪽 부두의 모습${KOREAN[0]}`, ...KOREAN.slice(1)],
    furniture: ['랜턴 화물, 가짜 계정 의혹 부인', '이용료를 내는'],
  },
  {
    name: 'every paragraph in boxes of its own, with lists of links between',
    html: page(`<main id="main-content"><div data-component="headline-block"><h1>${HEADLINE}</h1></div><div data-component="image-block"><figure><img><figcaption><span>Image caption, </span>Quay 4 on the day of the letter</figcaption></figure></div>${ENGLISH.map((text, at) => `<div data-component="text-block"><div class="c-${at}"><p><b>${text}</b></p></div></div>${at === 1 ? `<div data-component="links-block"><h2>More on this story</h2>${links(TEASERS.slice(0, 3))}</div>` : ''}`).join('')}<section data-component="tag-list"><h2>Topics</h2><ul><li><a href="/t/1">Harbours</a></li><li><a href="/t/2">Freight</a></li></ul></section></main>`),
    story: [HEADLINE, ...ENGLISH, 'Image caption, Quay 4 on the day of the letter'],
    furniture: [...TEASERS.slice(0, 3), 'More on this story', 'Topics'],
  },
  {
    name: 'a story with linked words, a standfirst in the header and a timeline of its own',
    html: page(`<article><header><h1>${HEADLINE}</h1><p class="deck">Two ministers have been asked to look at the rules, and the firm says that it knows nothing.</p></header><div>${ENGLISH.map((text) => `<p>${text.replace(/^(\w+ \w+ \w+)/, '<a href="/topic/harbour">$1</a>')}</p>`).join('')}<h2>How it came about</h2><ol><li>March: staff are told to use the new tool</li><li>April: the first accounts are opened</li><li>June: the letter is sent</li></ol></div><footer><p>Write to the author of this story at the address of the paper.</p></footer></article>`),
    story: [HEADLINE, ...ENGLISH, 'Two ministers have been asked to look at the rules, and the firm says that it knows nothing.', 'How it came about', 'April: the first accounts are opened'],
    furniture: ['Write to the author'],
  },
];

/** Front pages: headlines that lead away, with and without summaries. */
export const FRONT_PAGES: MadePage[] = [
  {
    name: 'a front page of cards with summaries',
    html: page(`${NAV}<main>${TEASERS.map((text, at) => `<article><h2>${linkTo(text, at)}</h2><p>${ENGLISH[at % 4]}</p></article>`).join('')}</main>${FOOTER}`, { title: 'News of the harbours' }),
    story: [], furniture: [],
  },
  {
    name: 'a front page of headlines and one lead',
    html: page(`${NAV}<h1>Westmere Courier</h1><div class="lead"><h2><a href="/news/1">${HEADLINE}</a></h2><p>${ENGLISH[0]}</p></div><div>${links()}</div><div>${links()}</div>`, { title: 'Westmere Courier' }),
    story: [], furniture: [],
  },
  {
    name: 'a front page with a word about the paper',
    html: page(`${NAV}<div><div>${links()}</div><div>${links()}</div><div><p>The Courier has told the news of the western harbours since 1871, on every morning that ships sail, and is owned by those who write it.</p></div></div>`, { title: 'News' }),
    story: [], furniture: [],
  },
  {
    name: 'a page of comments on a story elsewhere',
    html: page(`<table><tr><td><a href="https://elsewhere.example/a">${HEADLINE}</a></td></tr></table><table class="comment-tree">${COMMENTS.map((text) => `<tr class="comment"><td>${text}</td></tr>`).join('')}</table>`),
    story: [], furniture: [],
  },
  {
    name: 'a front page of flat headings and summaries without boxes',
    html: page(`${NAV}<div>${TEASERS.map((text, at) => `<h3>${linkTo(text, at)}</h3><p>${ENGLISH[at % 4]}</p>`).join('')}</div>`, { title: 'News' }),
    story: [], furniture: [],
  },
  {
    name: 'a Korean portal front page',
    html: page(`<center><table><tr>${['랜턴 화물, 가짜 계정 의혹 부인', '항만청 서한 전문 공개', '자동 조회 규제 강화되나', '예약 도구 교체 일정 나와'].map((text, at) => `<td><a href="/n/${at}"><b>${text}</b></a><br>${KOREAN[at % 3]}</td>`).join('')}</tr></table></center>`, { title: '항만신문', lang: 'ko' }),
    story: [], furniture: [],
  },
];
