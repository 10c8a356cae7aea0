/** Notes as they stand beside the SBS page: facts of the dispute's coverage, in our own words. */
import type { Here, Localised, Note, Notes, Relation, Shown, Silence, Value, Voice } from '../../lib/schema/index.ts';

const outlets = {
  'vibetimes-2026-07-04': { outlet: { en: 'VibeTimes', ko: '바이브타임즈' }, published: '2026-07-04', language: 'en' },
  'ars-technica-2026-06-25': { outlet: { en: 'Ars Technica' }, published: '2026-06-25', language: 'en' },
  'tmtpost-2026-07': { outlet: { en: 'TMTPost', zh: '钛媒体', 'zh-Hant': '鈦媒體' }, language: 'en' },
  'central-news-agency-2026-07-03': { outlet: { en: 'Central News Agency', ko: '중앙통신사', zh: '中央社', 'zh-Hant': '中央社', ja: '中央通訊社' }, published: '2026-07-03', language: 'en', translated: 'machine' },
  'ai-hola-2026-06': { outlet: { en: 'AI Hola' }, language: 'en' },
  'tensorfeed-2026-06-28': { outlet: { en: 'TensorFeed' }, published: '2026-06-28', language: 'en' },
  'techcrunch-2026-07-04': { outlet: { en: 'TechCrunch' }, published: '2026-07-04', language: 'en' },
  'yicai-2026-07-03': { outlet: { en: 'Yicai', ko: '제일재경', zh: '第一财经', 'zh-Hant': '第一財經', ja: '第一財経' }, published: '2026-07-03', language: 'zh' },
  'geeknews-2026-07-03': { outlet: { en: 'GeekNews', ko: '긱뉴스' }, published: '2026-07-03', language: 'ko' },
} as const satisfies Record<string, Pick<Voice, 'outlet' | 'language'> & Partial<Voice>>;
type AccountId = keyof typeof outlets;

const letter: Localised = { en: "Anthropic's letter", ko: '앤트로픽의 서한', zh: 'Anthropic 的信函', 'zh-Hant': 'Anthropic 的信函', ja: 'Anthropicの書簡' };
const anthropic: Localised = { en: 'Anthropic', ko: '앤트로픽' };
const zhidongxi: Localised = { en: 'Zhidongxi', ko: '즈둥시', zh: '智东西', 'zh-Hant': '智東西', ja: '智東西' };
const caixin: Localised = { en: 'Caixin', ko: '차이신', zh: '财新', 'zh-Hant': '財新', ja: '財新' };
const insider: Localised = { en: 'a person inside Alibaba', ko: '알리바바 내부 관계자', zh: '阿里巴巴内部人士', 'zh-Hant': '阿里巴巴內部人士', ja: 'アリババ内部の関係者' };

export function shown(value: Value, wording = '', names: Localised[] = []): Shown {
  return { value, names, wording };
}
export function here(shownHere: Shown, block: number, ...texts: string[]): Here {
  return { ...shownHere, passages: texts.map((text, place) => ({ block: block + place, start: 0, end: text.length, text })) };
}
export function voice(account: AccountId, relation: Relation, says: Shown, summary: Localised, more: Partial<Voice> = {}): Voice {
  return {
    account, relation, shown: says, also: [], summary, earlier: [], chain: [letter, anthropic], origins: ['anthropic'], sameOrigin: false, firmness: 'attributed',
    link: 'https://news.example/article#:~:text=passage', ...outlets[account], ...more,
  };
}
function note(claim: string, topic: string, question: Localised, relation: Relation, rest: Partial<Note> & Pick<Note, 'kind'>): Note {
  return { claim, topic, question, relation, here: [], voices: [], silences: [], ...rest };
}
const beginnings: Silence[] = (['ars-technica-2026-06-25', 'tmtpost-2026-07', 'ai-hola-2026-06', 'techcrunch-2026-07-04', 'geeknews-2026-07-03'] as const)
  .map((account) => ({ account, outlet: outlets[account].outlet, why: 'only-beginning-read' }));
const vibeSilent: Silence = { account: 'vibetimes-2026-07-04', outlet: outlets['vibetimes-2026-07-04'].outlet, why: 'not-reported' };

const count = (number: number, bound: 'about' | 'over' | 'nearly' | 'exact'): Value => ({ kind: 'count', number, bound });
const stated: Value = { kind: 'stated' };
const atHome: Pick<Voice, 'chain' | 'origins'> = { chain: [caixin, insider], origins: ['alibaba-insider'] };

export const notes: Note[] = [
  note('ban-announced', 'ban', { en: 'What does Alibaba ban?', ko: '알리바바가 금지하는 것은?', zh: '阿里巴巴禁用什么？', 'zh-Hant': '阿里巴巴禁用什麼？', ja: 'アリババは何を禁じるのか' }, 'other-wording', {
    kind: 'stated',
    here: [here(shown(stated), 2, 'Alibaba bans Claude Code at work.', 'The ban is complete.')],
    voices: [voice('vibetimes-2026-07-04', 'other-wording', shown(stated), {
      en: "Staff may use none of Anthropic's AI tools, because of security and the leaking of personal data.",
      ko: '보안과 개인정보 유출 우려로 직원은 앤트로픽의 AI 도구를 쓸 수 없다.',
      zh: '出于安全和个人数据泄露的担忧，员工不得使用 Anthropic 的任何 AI 工具。',
      'zh-Hant': '出於安全和個人資料外洩的擔憂，員工不得使用 Anthropic 的任何 AI 工具。',
      ja: '安全と個人データ流出への懸念から、社員はAnthropicのAIツールを使えなくなる。',
    }, { ...atHome, reason: { en: 'One names Claude Code, the other all tools of Anthropic.', ko: '한쪽은 클로드 코드, 다른 쪽은 앤트로픽의 모든 도구를 든다.', zh: '一方指 Claude Code，另一方指 Anthropic 的全部工具。', 'zh-Hant': '一方指 Claude Code，另一方指 Anthropic 的全部工具。', ja: '一方はClaude Code、他方はAnthropicの全ツールとする。' } })],
  }),
  note('ban-effective-date', 'ban', { en: 'From when does the ban apply?', ko: '금지는 언제부터인가?', zh: '禁令何时生效？', 'zh-Hant': '禁令何時生效？', ja: '禁止はいつからか' }, 'same', {
    kind: 'date',
    here: [here(shown({ kind: 'date', date: '2026-07-10' }, 'July 10'), 2, 'The ban applies from July 10.')],
    voices: [voice('vibetimes-2026-07-04', 'same', shown({ kind: 'date', date: '2026-07-10' }, 'July 10'), { en: 'The ban takes effect on 10 July.', ko: '금지는 7월 10일부터 시행된다.', zh: '禁令于7月10日生效。', 'zh-Hant': '禁令於7月10日生效。', ja: '禁止は7月10日から。' }, atHome)],
    silences: beginnings,
  }),
  note('ban-report-source', 'ban', { en: 'Whose report is the ban?', ko: '금지는 누가 보도했는가?', zh: '禁令由谁报道？', 'zh-Hant': '禁令由誰報導？', ja: '禁止は誰の報道か' }, 'other-source', {
    kind: 'names',
    here: [here(shown({ kind: 'names', names: ['zhidongxi'] }, 'Zhidongxi', [zhidongxi]), 3, 'So says Zhidongxi.')],
    voices: [voice('vibetimes-2026-07-04', 'other-source', shown({ kind: 'names', names: ['caixin'] }, 'Caixin', [caixin]), { en: 'A person at Alibaba confirmed it to Caixin on 3 July.', ko: '알리바바 관계자가 7월 3일 차이신에 확인했다.', zh: '阿里巴巴一名人士7月3日向财新证实。', 'zh-Hant': '阿里巴巴一名人士7月3日向財新證實。', ja: 'アリババの関係者が7月3日、財新に認めた。' }, atHome)],
  }),
  note('letter-date', 'letter', { en: 'When was the letter sent?', ko: '서한은 언제 보냈는가?', zh: '信函何时发出？', 'zh-Hant': '信函何時發出？', ja: '書簡はいつ送られたか' }, 'only-here', {
    kind: 'date',
    here: [here(shown({ kind: 'date', date: '2026-06-10' }, 'June 10'), 6, 'The letter is of June 10.')],
    silences: [vibeSilent, ...beginnings.slice(0, 2)],
  }),
  note('letter-recipient', 'letter', { en: 'To whom was the letter sent?', ko: '서한은 누구에게 보냈는가?', zh: '信函寄给了谁？', 'zh-Hant': '信函寄給了誰？', ja: '書簡の宛先は' }, 'less-specific', {
    kind: 'names',
    here: [here(shown({ kind: 'names', names: ['senate-banking-committee'] }, '', [{ en: 'US Senate Banking Committee', ko: '미국 상원 은행·주택·도시문제위원회', zh: '美国参议院银行、住房和城市事务委员会', 'zh-Hant': '美國參議院銀行、住房和城市事務委員會', ja: '米上院銀行・住宅・都市問題委員会' }]), 6, 'It went to the committee.')],
    voices: [voice('vibetimes-2026-07-04', 'less-specific', shown({ kind: 'names', names: ['us-senators'] }, 'US senators', [{ en: 'US senators', ko: '미국 상원의원들', zh: '美国参议员', 'zh-Hant': '美國參議員', ja: '米上院議員' }]), { en: 'The letter went to senators.', ko: '서한은 상원의원들에게 갔다.', zh: '信函寄给参议员。', 'zh-Hant': '信函寄給參議員。', ja: '書簡は上院議員に送られた。' }, { firmness: 'plain', chain: [] })],
  }),
  note('accounts-count', 'letter', { en: 'How many accounts?', ko: '계정은 몇 개인가?', zh: '有多少账户？', 'zh-Hant': '有多少帳號？', ja: 'アカウントはいくつか' }, 'other-wording', {
    kind: 'count', label: 'fake accounts',
    here: [here(shown(count(25_000, 'about'), 'approximately 25,000'), 7, 'It counts approximately 25,000 fake accounts.')],
    voices: [
      voice('vibetimes-2026-07-04', 'other-wording', shown(count(25_000, 'about'), 'approximately 25,000'), { en: "Anthropic speaks of accounts opened by fraud.", ko: '앤트로픽은 부정하게 만든 계정이라고 한다.' }, { label: 'fraudulent accounts', firmness: 'qualified' }),
      voice('ars-technica-2026-06-25', 'more-specific', shown(count(25_000, 'nearly'), 'nearly 25,000'), { en: 'Just under that many, by operators affiliated with Alibaba.' }),
    ],
    silences: [{ account: 'geeknews-2026-07-03', outlet: outlets['geeknews-2026-07-03'].outlet, why: 'only-beginning-read' }],
  }),
  note('exchanges-count', 'letter', { en: 'How many exchanges with Claude?', ko: '클로드와 주고받은 대화는 몇 건인가?', zh: '与 Claude 的对话有多少次？', 'zh-Hant': '與 Claude 的對話有多少次？', ja: 'Claudeとのやり取りは何件か' }, 'more-specific', {
    kind: 'count', label: 'conversations',
    here: [here(shown(count(28_000_000, 'over'), 'over 28 million'), 7, 'It counts over 28 million conversations.', 'Over 28 million, it says again.')],
    voices: [
      voice('vibetimes-2026-07-04', 'more-specific', shown(count(28_800_000, 'over'), 'over 28.8 million'), { en: 'Figures from the letter; both stand in the text.', ko: '서한의 수치이며 둘 다 본문에 나온다.' }, { label: 'interactions', also: [shown(count(28_000_000, 'over'), 'over 28 million')] }),
      voice('ars-technica-2026-06-25', 'more-specific', shown(count(28_800_000, 'over'), 'more than 28.8 million'), { en: 'The figure of the letter.' }),
      voice('tmtpost-2026-07', 'same', shown(count(28_000_000, 'over'), 'more than 28 million'), { en: 'As in the letter, without decimals.' }),
      voice('central-news-agency-2026-07-03', 'same', shown(count(28_000_000, 'over'), 'over 28 million'), { en: 'As in the letter, without decimals.' }),
      voice('ai-hola-2026-06', 'more-specific', shown(count(28_800_000, 'exact'), '28.8 million'), { en: 'Given as a plain figure.' }),
      voice('tensorfeed-2026-06-28', 'more-specific', shown(count(28_800_000, 'exact'), '28.8 million'), { en: 'Given as a plain figure.' }),
    ],
    silences: [{ account: 'techcrunch-2026-07-04', outlet: outlets['techcrunch-2026-07-04'].outlet, why: 'only-beginning-read' }],
  }),
  note('campaign-period', 'letter', { en: 'Over what time?', ko: '기간은?', zh: '持续多久？', 'zh-Hant': '持續多久？', ja: '期間は' }, 'only-here', {
    kind: 'period', here: [here(shown({ kind: 'period', from: '2026-04-22', to: '2026-06-05' }, 'April 22 to June 5'), 7, 'From April 22 to June 5.')], silences: [vibeSilent],
  }),
  note('accounts-operator', 'letter', { en: 'Who ran the accounts?', ko: '계정은 누가 운영했는가?', zh: '账户由谁操作？', 'zh-Hant': '帳號由誰操作？', ja: 'アカウントを動かしたのは誰か' }, 'differs', {
    kind: 'names',
    here: [here(shown({ kind: 'names', names: ['alibaba'] }, 'Alibaba', [{ en: 'Alibaba', ko: '알리바바', zh: '阿里巴巴', 'zh-Hant': '阿里巴巴', ja: 'アリババ' }]), 8, 'Alibaba did, says the letter.')],
    voices: [voice('vibetimes-2026-07-04', 'differs', shown({ kind: 'names', names: ['qwen-lab'] }, '', [{ en: "operators linked to Alibaba's Qwen lab", ko: '알리바바 Qwen 연구소와 연계된 운영자', zh: '与阿里巴巴通义千问实验室有关的操作者', 'zh-Hant': '與阿里巴巴通義千問實驗室有關的操作者', ja: 'アリババのQwen研究所につながる運用者' }]), { en: 'People linked to the research organisation that makes the models.', ko: '모델을 만드는 연구 조직과 연계된 사람들.' }, { also: [shown({ kind: 'names', names: ['alibaba-affiliates'] }, '', [{ en: 'Alibaba affiliates', ko: '알리바바 계열' }])] })],
  }),
  note('hidden-code-version', 'code', { en: 'Since which version?', ko: '어느 버전부터인가?', zh: '自哪个版本起？', 'zh-Hant': '自哪個版本起？', ja: 'どのバージョンからか' }, 'only-here', {
    kind: 'version', here: [here(shown({ kind: 'version', version: '2.1.91' }, '2.1.91'), 11, 'It is in 2.1.91.')], silences: [vibeSilent],
    recorded: { day: '2026-07-04', shown: shown({ kind: 'version', version: '2.1.90' }, '2.1.90') },
  }),
  note('anthropic-acknowledgement', 'code', { en: 'Does Anthropic say that the code exists?', ko: '앤트로픽은 코드의 존재를 말했는가?', zh: 'Anthropic 是否说明代码存在？', 'zh-Hant': 'Anthropic 是否說明程式碼存在？', ja: 'Anthropicはコードの存在を述べたか' }, 'only-elsewhere', {
    kind: 'stated',
    voices: [
      voice('vibetimes-2026-07-04', 'only-elsewhere', shown(stated), { en: 'An engineer of the company confirmed it on social media.', ko: '회사 엔지니어가 소셜 미디어에서 확인했다.', zh: '该公司一名工程师在社交媒体上证实。', ja: '同社の技術者がSNSで認めた。' }, { chain: [{ en: 'an Anthropic engineer', ko: '앤트로픽 엔지니어' }], origins: ['anthropic'] }),
      voice('geeknews-2026-07-03', 'only-elsewhere', shown(stated), { en: 'An employee of the company confirmed it.', ko: '회사 직원이 확인했다.' }, { chain: [{ en: 'Reuters' }, { en: 'an Anthropic employee' }], origins: ['anthropic'] }),
    ],
  }),
  note('bypass-blocking', 'code', { en: 'Whose bypass routes are blocked?', ko: '누구의 우회 경로를 막는가?', zh: '封堵了谁的绕行途径？', 'zh-Hant': '封堵了誰的繞行途徑？', ja: '誰の迂回路を塞ぐのか' }, 'only-elsewhere', {
    kind: 'names',
    voices: [
      voice('vibetimes-2026-07-04', 'only-elsewhere', shown({ kind: 'names', names: ['ant-group', 'bytedance'] }, '', [{ en: 'Ant Group', ko: '앤트그룹', zh: '蚂蚁集团', 'zh-Hant': '螞蟻集團', ja: 'アント・グループ' }, { en: 'ByteDance', ko: '바이트댄스', zh: '字节跳动', 'zh-Hant': '字節跳動', ja: 'バイトダンス' }]), { en: 'Routes that companies such as these used are closed.', ko: '이런 회사들이 쓰던 경로를 막는다.' }, { chain: [anthropic] }),
      voice('techcrunch-2026-07-04', 'only-elsewhere', shown({ kind: 'names', names: [] }), { en: 'Loopholes are being closed; no company is named.' }, { chain: [anthropic] }),
    ],
  }),
];

export const sample: Notes = {
  dispute: 'alibaba-anthropic-2026',
  title: { en: 'Alibaba and Anthropic, June–July 2026', ko: '알리바바와 앤트로픽, 2026년 6–7월', zh: '阿里巴巴与 Anthropic，2026年6—7月', 'zh-Hant': '阿里巴巴與 Anthropic，2026年6—7月', ja: 'アリババとAnthropic、2026年6〜7月' },
  asOf: '2026-07-06',
  notes, accounts: 9, outlets: 9, origins: 3,
  topics: { ban: { en: 'The ban' }, letter: { en: 'The letter' }, code: { en: 'The code' } },
};

/** A note with `size` voices of made-up outlets that give four different figures, and one that gives none. */
export function crowd(size: number): Notes {
  const [base] = notes.filter((one) => one.claim === 'exchanges-count');
  if (!base?.voices[0]) throw new Error('the sample has lost its figures');
  const figures = [28_800_000, 28_000_000, 25_000, 28_812_345];
  const voices = Array.from({ length: size }, (_, place): Voice => ({
    ...base.voices[0]!, also: [], account: `outlet-${place}`, outlet: { en: `Outlet ${place + 1}` },
    shown: shown(count(figures[place % figures.length]!, 'over')), relation: place % figures.length > 1 ? 'differs' : 'same',
    origins: [`origin-${place % 2}`],
  }));
  return { ...sample, notes: [{ ...base, relation: 'differs', voices, silences: Array.from({ length: 6 }, (_, place) => ({ account: `silent-${place}`, outlet: { en: `Silent ${place + 1}` }, why: 'only-beginning-read' })) }] };
}
