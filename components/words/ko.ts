import type { Words } from './index.ts';
import { counted } from './plural.ts';

const points = counted('ko', { other: '#개 항목' });
const accounts = counted('ko', { other: '기사 #건' });
const outlets = counted('ko', { other: '매체 #곳' });
const origins = counted('ko', { other: '원출처 #곳' });
const disputes = counted('ko', { other: '쟁점 #개' });

export const ko: Words = {
  landmark: 'Crossread: 다른 매체의 보도',
  compared: (count, differ) => `${points(count)} 비교, ${differ}개 다름`,
  moveHandle: '화살표 키로 이 탭을 가장자리를 따라 옮길 수 있습니다',
  overview: (count, all, papers, day) => `${points(count)} · ${outlets(papers)}, ${accounts(all)} · ${day} 기준`,
  close: '닫기',
  settings: '설정',
  compare: '모든 기사 비교',
  otherSide: { left: '왼쪽으로 옮기기', right: '오른쪽으로 옮기기' },
  width: '패널 너비',

  filter: '보기',
  all: '전체',
  kinds: {
    differs: '다름',
    'other-source': '출처',
    'other-wording': '표현',
    specific: '구체성',
    same: '같음',
    'only-here': '여기만',
    'only-elsewhere': '다른 곳',
  },
  order: '순서',
  orders: { page: '페이지 순서', differences: '다른 것부터' },
  shown: (count, all) => `${points(all)} 가운데 ${count}개 표시`,
  none: '이 종류의 항목이 없습니다',

  differs: {
    count: '수치가 다름',
    date: '날짜가 다름',
    period: '기간이 다름',
    version: '버전이 다름',
    names: '이름이 다름',
    stated: '내용이 다름',
  },
  sameStated: '다른 곳에서도 보도',
  relations: {
    'other-source': '출처가 다름',
    'other-wording': '표현이 다름',
    'more-specific': '다른 곳이 더 구체적',
    'less-specific': '이 기사가 더 구체적',
    same: '같음',
    'only-here': '이 기사에만 보도',
    'only-elsewhere': '다른 곳에서 보도',
  },

  onThisPage: '이 페이지',
  elsewhere: '다른 곳에서 보도, 여기에는 없음',
  here: '이 기사',
  jump: '기사에서 보기',
  details: '자세히',
  jumpTo: (place) => `대목 ${place}`,
  jumped: (question) => `해당 대목을 표시했습니다: ${question}`,
  missing: '이 대목은 이제 페이지에 없습니다',
  recorded: (day) => `${day} 기록:`,
  nowSays: '지금 페이지:',

  bound: {
    exact: (figure) => figure,
    about: (figure) => `약 ${figure}`,
    over: (figure) => `${figure} 초과`,
    under: (figure) => `${figure} 미만`,
    'at-least': (figure) => `${figure} 이상`,
    'at-most': (figure) => `${figure} 이하`,
    nearly: (figure) => `거의 ${figure}`,
  },
  noName: '이름을 밝히지 않음',
  quotes: ['‘', '’'],
  also: '그 밖에:',
  reported: '보도함',

  weight: (papers, roots) => (roots === 0 ? `${outlets(papers)}, 원출처 미상` : `${outlets(papers)}, ${origins(roots)}`),
  accounts,
  restsOn: '그 출처는',
  firmness: { plain: '매체가 직접 서술', qualified: '단서를 달아 서술' },
  translated: { machine: '기계 번역된 페이지', human: '사람이 번역한 페이지', unsaid: '번역된 페이지' },
  inLanguage: (name) => `(${name})`,
  updated: (day) => `${day} 업데이트`,
  until: (day) => `${day} 전까지:`,
  otherText: '다른 내용',
  passage: '해당 대목',
  newTab: '새 탭에서 열림',

  silence: {
    'not-reported': '보도하지 않음:',
    'only-beginning-read': '앞부분만 읽음:',
    'published-before': '이보다 먼저 나온 기사:',
  },
  withdrawn: (day) => `${day}부터 기사에 없음:`,

  whatCompared: '무엇을 비교했나',
  howCompared: (all, papers, roots, day) => `이 페이지를 ${outlets(papers)}의 ${accounts(all)}과 비교했습니다. 이 기사들의 원출처는 모두 ${roots}곳입니다. ${day}까지 관리자가 기록한 내용입니다.`,
  limits: [
    '주석이 없는 부분은 비교하지 않았습니다.',
    '같은 원출처에 기댄 매체들은 원출처 하나로 셉니다.',
    '앞부분만 읽은 기사에 없는 내용은 보도하지 않았다는 뜻이 아닙니다.',
    '읽은 내용은 이 기기 밖으로 나가지 않습니다.',
  ],

  popup: {
    covered: (count) => `${points(count)} 비교`,
    differ: (count) => (count === 0 ? '다른 항목 없음' : `${count}개 다름`),
    open: '주석 열기',
    notCovered: '알려진 쟁점이 없는 페이지',
    notCoveredMore: '페이지를 읽었지만 비교할 다른 기사가 없습니다.',
    notChecked: '확인하지 않은 페이지',
    notCheckedMore: 'Crossread는 허용한 사이트만 읽습니다.',
    check: '이 페이지 확인',
    offHere: '이 사이트에서 꺼짐',
    offHereMore: '이 사이트의 페이지는 읽지 않습니다.',
    checking: '페이지를 읽는 중…',
    unavailable: '여기서는 쓸 수 없음',
    unavailableMore: '브라우저가 확장 프로그램의 접근을 막는 페이지입니다.',
    failed: '페이지를 읽지 못했습니다',
    failedMore: '읽는 중에 문제가 생겼습니다. 페이지를 새로 고치거나 다시 확인해 보세요.',
    details: '자세히',
    knows: (known, papers, day, age) => `Crossread는 ${day}(${age}) 기준으로 ${outlets(papers)}의 ${disputes(known)}를 압니다.`,
    newer: '이 페이지는 데이터보다 나중에 나왔습니다.',
    always: '이 사이트를 항상 읽기',
    onThisSite: '이 사이트에서 켜기',
  },
};
