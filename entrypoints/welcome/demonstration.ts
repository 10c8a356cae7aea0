import type { Demonstration } from '../../components/Welcome.tsx';
import type { Language } from '../../lib/schema/index.ts';

/** The day of the demonstration, in the midst of what it tells. */
export const DAY = '2026-07-05';

/** The article that the welcome page shows its notes on: ours, of an invented newspaper, on the dispute that comes with Crossread. It stands here, since no room of the house may know one dispute from another. */
export const demonstrations: Record<Language, Demonstration> = {
  en: {
    paper: 'The Harbour Courier',
    headline: 'Alibaba tells its staff to put Claude Code aside',
    paragraphs: [
      'Alibaba will ban its employees from using Claude Code, the programming assistant made by Anthropic, from 10 July.',
      'The ban was first reported by Caixin, which had it from a person inside the company.',
      'Staff are advised to move to Qoder, a coding assistant that Alibaba makes.',
      'The quarrel began in Washington. In a letter to the Senate Banking Committee, Anthropic wrote about what it saw on its servers.',
      'Operators linked to Alibaba, the letter says, opened about 30,000 fraudulent accounts.',
      'Those accounts held over 28 million exchanges with Claude.',
      'Anthropic calls this distillation: the answers of its models were collected, it says, to train a competing model.',
      'Then a developer took Claude Code apart and found code that identified users in China. It had come with version 2.1.91.',
      'Programmers took to calling it a backdoor. An engineer at Anthropic confirmed that the code was there, and wrote that it had been an experiment.',
    ],
  },
  ko: {
    paper: '항구신문',
    headline: '알리바바, 임직원 클로드 코드 사용 금지',
    paragraphs: [
      '알리바바가 7월 10일부터 임직원의 클로드 코드 사용을 금지한다. 클로드 코드는 앤트로픽이 만든 코딩 도구다.',
      '이 소식은 차이신이 알리바바 내부 관계자를 인용해 처음 보도했다.',
      '직원들은 알리바바가 자체 개발한 코딩 도구 큐더(Qoder)로 옮겨 가라는 안내를 받았다.',
      '발단은 워싱턴이었다. 앤트로픽은 미 상원 은행위원회에 보낸 서한에서 자사 서버에서 본 일을 적었다.',
      '서한은 알리바바와 연계된 운영자들이 약 3만 개의 가짜 계정을 만들었다고 했다.',
      '이 계정들이 클로드와 주고받은 대화는 2천800만 건이 넘는다.',
      '앤트로픽은 이를 증류라고 부른다. 경쟁 모델을 훈련하려고 클로드의 답변을 모았다는 것이다.',
      '그 뒤 한 개발자가 클로드 코드를 분석해 중국 이용자를 식별하는 코드를 찾아냈다. 2.1.91 버전부터 들어 있던 코드다.',
      '개발자들은 이를 백도어라고 불렀다. 앤트로픽의 한 엔지니어는 코드가 있다는 사실을 확인하고 실험이었다고 밝혔다.',
    ],
  },
  zh: {
    paper: '海港日报',
    headline: '阿里巴巴禁止员工使用Claude Code',
    paragraphs: [
      '阿里巴巴将自7月10日起禁止员工使用Anthropic的编程工具Claude Code。',
      '这一消息最早由财新援引阿里巴巴内部人士报道。',
      '公司推荐员工改用自研编程工具Qoder。',
      '事情始于华盛顿。Anthropic致函美国参议院银行委员会，讲述了它在自己的服务器上看到的情况。',
      '信中称，与阿里巴巴有关联的运营者注册了约3万个虚假账户。',
      '这些账户同Claude进行了超过2800万次对话。',
      'Anthropic把这称为蒸馏，说对方收集Claude的回答，是为了训练竞品模型。',
      '随后，一名开发者对Claude Code进行逆向分析，发现了用以识别中国用户的代码。该代码从2.1.91版本开始出现。',
      '程序员们称它为后门。Anthropic一名工程师证实代码存在，称这是一项试验。',
    ],
  },
  'zh-Hant': {
    paper: '海港日報',
    headline: '阿里巴巴禁止員工使用Claude Code',
    paragraphs: [
      '阿里巴巴將自7月10日起禁止員工使用Anthropic的程式設計工具Claude Code。',
      '這一消息最早由財新引述阿里巴巴內部人士報導。',
      '公司建議員工改用自行研發的程式設計工具Qoder。',
      '事情始於華盛頓。Anthropic致函美國參議院銀行委員會，講述了它在自己的伺服器上看到的情況。',
      '信中稱，與阿里巴巴有關聯的營運者註冊了約3萬個虛假帳號。',
      '這些帳號同Claude進行了超過2800萬次對話。',
      'Anthropic把這稱為蒸餾，說對方收集Claude的回答，是為了訓練競爭模型。',
      '隨後，一名開發者對Claude Code進行逆向分析，發現了用以識別中國用戶的程式碼。該程式碼從2.1.91版本開始出現。',
      '程式設計師稱它為後門。Anthropic一名工程師證實程式碼存在，稱這是一項試驗。',
    ],
  },
  ja: {
    paper: '港湾新報',
    headline: 'アリババ、社員のクロードコード利用を禁止',
    paragraphs: [
      'アリババは7月10日から、アンソロピックの開発支援ツール「クロードコード」の社員による利用を禁止する。',
      '禁止は、中国メディアの財新がアリババ関係者の話として最初に伝えた。',
      '社員には自社開発の「Qoder」に切り替えるよう促している。',
      '発端はワシントンだった。アンソロピックは米上院銀行委員会に宛てた書簡で、自社のサーバーで見たことを記した。',
      '書簡によると、アリババ系の運営者が約3万の偽アカウントを開設した。',
      'これらのアカウントは、クロードと2800万回を超える対話を行った。',
      'アンソロピックはこれを蒸留と呼ぶ。クロードの回答が、競合モデルの学習のために集められたという。',
      'その後、ある開発者がクロードコードを解析し、中国の利用者を識別するコードを見つけた。バージョン2.1.91から入っていた。',
      '開発者たちはこれをバックドアと呼んだ。アンソロピックの技術者はコードの存在を確認し、実験だったと書いた。',
    ],
  },
};
