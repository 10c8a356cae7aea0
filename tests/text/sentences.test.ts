import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../lib/text/index.ts';

const parts = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences as they should fall, joined by the separator they are found with. */
const cases: [string, string[]][] = [
  ['', []],
  ['   ', []],
  ['A headline without a stop', ['A headline without a stop']],
  ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
  ['It left the U.S. The firm stayed.', ['It left the U.S.', 'The firm stayed.']],
  ['Acme Inc. said so. Others did not.', ['Acme Inc. said so.', 'Others did not.']],
  ['He joined Acme Inc. The rest stayed.', ['He joined Acme Inc.', 'The rest stayed.']],
  ['Mr. Kim and Dr. Lee met Sen. Warren.', ['Mr. Kim and Dr. Lee met Sen. Warren.']],
  ['It shipped in v2.1.91. Users noticed.', ['It shipped in v2.1.91.', 'Users noticed.']],
  ['It grew to 28.8 million. Then it stopped.', ['It grew to 28.8 million.', 'Then it stopped.']],
  ['On Jul. 10 it ends. On Aug. 3 it resumes.', ['On Jul. 10 it ends.', 'On Aug. 3 it resumes.']],
  ['At 10 a.m. the doors open. By 9 p.m. they close.', ['At 10 a.m. the doors open.', 'By 9 p.m. they close.']],
  ['They met at 10 a.m. The talks failed.', ['They met at 10 a.m.', 'The talks failed.']],
  ['He said, “It is over.” She agreed.', ['He said, “It is over.”', 'She agreed.']],
  ['"Stop!" he said. Nobody did.', ['"Stop!" he said.', 'Nobody did.']],
  ['Is it so? No! Never.', ['Is it so?', 'No!', 'Never.']],
  ['Wait... there is more. Done.', ['Wait... there is more.', 'Done.']],
  ['Wait… There is more.', ['Wait…', 'There is more.']],
  ['Line one\nLine two', ['Line one', 'Line two']],
  ['Line one\r\n\r\nLine two.', ['Line one', 'Line two.']],
  ['1. First item\n2. Second item', ['1. First item', '2. Second item']],
  ['Tools, e.g. Claude Code, i.e. an agent.', ['Tools, e.g. Claude Code, i.e. an agent.']],
  ['J. R. R. Tolkien wrote. We read.', ['J. R. R. Tolkien wrote.', 'We read.']],
  ['See No. 3 on the list. It is long.', ['See No. 3 on the list.', 'It is long.']],
  ['The answer is no. He left.', ['The answer is no.', 'He left.']],
  ['Visit https://www.example.com/a.b?c=d. Then go.', ['Visit https://www.example.com/a.b?c=d.', 'Then go.']],
  ['Node.js and example.co.kr are names.', ['Node.js and example.co.kr are names.']],
  ['(It is so.) We go.', ['(It is so.)', 'We go.']],
  ['알리바바가 금지했다. 직원들은 놀랐다.', ['알리바바가 금지했다.', '직원들은 놀랐다.']],
  ['알리바바가 금지했다.직원들은 놀랐다.', ['알리바바가 금지했다.', '직원들은 놀랐다.']],
  ['그는 “끝났다.”라고 말했다. 모두 갔다.', ['그는 “끝났다.”라고 말했다.', '모두 갔다.']],
  ['2026. 7. 10. 발표했다. 끝.', ['2026. 7. 10. 발표했다.', '끝.']],
  ['버전 2.1.91이다. 끝났다.', ['버전 2.1.91이다.', '끝났다.']],
  ['阿里巴巴禁止使用。员工很惊讶！真的吗？是的。', ['阿里巴巴禁止使用。', '员工很惊讶！', '真的吗？', '是的。']],
  ['他说：“我们不会。”然后离开。', ['他说：“我们不会。”', '然后离开。']],
  ['アリババは禁止した。社員は驚いた。', ['アリババは禁止した。', '社員は驚いた。']],
  ['「禁止する。」と述べた。終わり。', ['「禁止する。」と述べた。', '終わり。']],
  ['约28.8万次。结束', ['约28.8万次。', '结束']],
  ['Anthropic (U.S.) wrote. Done.', ['Anthropic (U.S.) wrote.', 'Done.']],
  ['It was filed vs. Acme Corp. in May. Next.', ['It was filed vs. Acme Corp. in May.', 'Next.']],
  ['He lives in Washington, D.C. He votes.', ['He lives in Washington, D.C.', 'He votes.']],
  ['It counted 300. 40 were closed.', ['It counted 300.', '40 were closed.']],
  ['Really?! Yes.', ['Really?!', 'Yes.']],
];

describe('sentences', () => {
  it.each(cases)('%j', (text, expected) => expect(parts(text)).toEqual(expected));

  const prose = fc.array(fc.oneof(fc.string(), fc.constantFrom('. ', '。', '"', '”', '\n', ' ', 'U.S.', '28.8', '다.', '！', '…', 'Mr. A', '?', '\u3000'))).map((all) => all.join(''));

  it('covers all that is not space, in order, trimmed, without overlap', () => {
    fc.assert(fc.property(prose, (text) => {
      let before = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(before, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(before);
        const part = text.slice(start, end);
        expect(part).not.toBe('');
        expect(part.trim()).toBe(part);
        expect(part).not.toContain('\n');
        before = end;
      }
      expect(text.slice(before).trim()).toBe('');
    }), { numRuns: 500 });
  });
});
