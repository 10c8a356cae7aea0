import type { WelcomeWords } from './welcome.ts';

export const ko: WelcomeWords = {
  title: '환영합니다',
  lead: '읽는 기사 옆에, 다른 매체의 보도',
  says: [
    'Crossread가 아는 쟁점을 다룬 기사라면 그 옆에 주석이 나타납니다. 바로 그 항목을 다른 매체가 어떻게 보도했는지 보여 줍니다.',
    '다른 곳에서는 수치나 날짜, 출처가 같을 수도, 다를 수도, 아예 없을 수도 있습니다. Crossread는 어느 쪽인지만 보여 주고 판단은 읽는 이에게 맡깁니다.',
    '아래는 주석이 달린 기사입니다. 밑줄 친 대목을 누르면 주석이, 주석을 누르면 그 대목이 보입니다.',
  ],
  demo: '시연용 기사입니다. 신문은 지어낸 것이고 일부 수치도 그렇습니다.',
  away: '지금은 이 기사의 주석을 보여 줄 수 없습니다. 페이지를 새로 고쳐 보세요.',
  shapes: '기호',
  kinds: {
    differs: '다른 곳에서는 수치, 날짜나 이름이 다름',
    'other-source': '같은 내용, 다른 출처',
    'other-wording': '같은 내용, 다른 표현',
    specific: '둘 중 하나가 더 구체적',
    same: '양쪽이 같음',
    'only-here': '다른 기사에는 없음',
    'only-elsewhere': '이 기사에는 없음',
  },
  keys: '단축키',
  privacy: '읽은 내용은 이 기기 밖으로 나가지 않습니다. Crossread는 어디에도 연결하지 않습니다.',
};
