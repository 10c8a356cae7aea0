import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { compileDispute, prepare, trace } from '../../lib/recognise/index.ts';
import { inShort } from './readings.ts';
import { pageOfBlocks } from './small.ts';

const loaded = loadPack(fileURLToPath(new URL('../../data', import.meta.url)));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
const dispute = loaded.pack.disputes['alibaba-anthropic-2026']!;

/** What a page of a year later states of days and periods, by claim. */
function found(blocks: string[], claims = dispute): Record<string, string> {
  const page = { ...pageOfBlocks(blocks, 'Alibaba and Claude Code, a year on'), published: '2027-07-01' };
  return Object.fromEntries(trace(compileDispute(claims), prepare(page)).chosen.filter(({ claim }) => claim.kind === 'date' || claim.kind === 'period').map(({ claim, read }) => [claim.id, inShort(read.value)]));
}

const ENGLISH = [
  'Alibaba told its employees that Claude Code, the tool of Anthropic, would be banned from July 10.',
  'Anthropic had sent a letter to the Senate Banking Committee dated June 10, in which it counted 25,000 fraudulent accounts of Alibaba.',
  'The campaign ran from April 22 to June 5, the letter said, with 28.8 million exchanges.',
];
const KOREAN = ['알리바바는 7월 10일부터 앤트로픽의 클로드 코드 사용을 금지한다고 직원들에게 알렸다.', '앤트로픽은 6월 10일 상원 은행위원회에 서한을 보내 알리바바가 허위 계정 2만5000개를 썼다고 밝혔다.'];

it.each([
  ['English', ENGLISH, { 'ban-effective-date': '2026-07-10', 'letter-date': '2026-06-10', 'campaign-period': '2026-04-22..2026-06-05' }],
  ['Korean', KOREAN, { 'ban-effective-date': '2026-07-10', 'letter-date': '2026-06-10' }],
])('a piece written a year later, in %s, is read as of the year of what it looks back on', (_, blocks, dates) => expect(found(blocks)).toMatchObject(dates));

it('a date that says its year keeps it, whatever the claim is about', () => {
  expect(found(['Alibaba told its employees that Claude Code, the tool of Anthropic, would be banned from July 10, 2027.'])).toMatchObject({ 'ban-effective-date': '2027-07-10' });
});

it('a date whose year nobody can tell gives no passage', () => {
  const topics = Object.fromEntries(Object.entries(dispute.topics).map(([id, topic]) => [id, { ...topic, claims: Object.fromEntries(Object.entries(topic.claims).map(([name, claim]) => [name, { ...claim, around: undefined }])) }]));
  const blocks = ['Last year the two companies fell out. Alibaba told its employees that Claude Code, the tool of Anthropic, would be banned from July 10.'];
  expect(found(blocks, { ...dispute, topics })).not.toHaveProperty('ban-effective-date');
  expect(found(blocks)).toMatchObject({ 'ban-effective-date': '2026-07-10' });
});
