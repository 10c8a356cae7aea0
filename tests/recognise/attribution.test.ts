import { describe, expect, it } from 'vitest';
import { disputeOf, packIn, read } from './readings.ts';
import { pageOf } from '../../data/desk/try/page.ts';

const dispute = disputeOf(packIn('data'));
const story = ['Alibaba will ban its employees from using Claude Code from July 10.', 'Anthropic wrote a letter to US senators dated June 10.', 'The tool is on a list of high-risk software.'];
const stated = (sentence: string) => read(dispute, pageOf(`<h1>Alibaba and Anthropic</h1>${[...story, sentence].map((text) => `<p>${text}</p>`).join('')}`, 'https://outlet.example/'))!.join('\n');

/** The letter's figures are Anthropic's word about Alibaba: the same figures in Alibaba's mouth are another statement. */
describe('what one party says of the other', () => {
  it('is read where it is Anthropic that says it of Alibaba', () => {
    expect(stated('Anthropic said that Alibaba used 25,000 fake accounts.')).toMatch(/accounts-count.*25000|accounts-count 25000/);
  });

  it.each([
    'Alibaba said that Anthropic used 25,000 fake accounts.',
    'According to Alibaba, 25,000 fake accounts were Anthropic’s own.',
    'Alibaba accused Anthropic of running 25,000 fake accounts.',
    '阿里巴巴称Anthropic使用了2.5万个虚假账户。',
    '알리바바는 앤트로픽이 가짜 계정 2만5천 개를 썼다고 주장했다.',
    'アリババはアンソロピックが2万5000の偽アカウントを使ったと主張した。',
  ])('is not read of the letter where it is the other that says it: %s', (sentence) => {
    expect(stated(sentence)).not.toMatch(/accounts-count|accounts-operator/);
  });
});
