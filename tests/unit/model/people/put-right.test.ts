import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sv } from '../../../../src/locales/sv.ts';
import type { Content } from '../../../../src/model/content.ts';
import { applyPeople } from '../../../../src/model/people/apply-people.ts';
import { lund, note, NOTE, read } from '../content-under-test.ts';

const PEOPLE = `- namn: Anne Sögaard
  stavningar: [Anne Sogaard, Anne Klippström]
  roller:
    - roll: myndighetschef
      organisation: Lunds kommun
      till: 2024-06-30
    - roll: socialchef
      organisation: Lund
      från: 2024-07-01
    - roll: ledamot
      organisation: FSS
      från: 2024-01-01
`;

function putRight(files: Record<string, string>): Content {
  const { content, found } = read({ 'people.yaml': PEOPLE, ...files });
  if (content === null) throw new Error(found.join('\n'));
  return applyPeople(content, sv);
}

const body = (text: string): string => {
  const { meetings } = putRight({ [NOTE]: note('sammanfattning: Något', text) });
  return toString(meetings[0]?.notes[0]?.tree);
};
const presented = (lines: string): unknown =>
  putRight({ [NOTE]: lund(lines) }).meetings[0]?.overview.presentations[0];

describe('spellings', () => {
  it.each([
    ['Sedan sa Anne Sogaard det', 'Sedan sa Anne Sögaard det'],
    ['Sedan sa anne klippström det', 'Sedan sa Anne Sögaard det'],
    ['Sedan Anne Klippströms plan', 'Sedan Anne Sögaards plan'],
    ['ANNE KLIPPSTRÖM', 'ANNE SÖGAARD'],
    ['Sedan **Anne** Klipp\u00adström', 'Sedan Anne Sögaard'],
  ])('%j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it.each([
    'Anne Sögaard',
    'ANNE SÖGAARD',
    'Anne Sögård',
    'Marianne Sogaard',
    'anne.sogaard@lund.se',
    'Anne. Klippström',
    'Anne',
  ])('%j stays', (text) => {
    expect(body(text)).toBe(text);
  });

  it('are put right in what is stated of a presentation, and are searched for', () => {
    expect(presented('talare: Anne Sogaard')).toMatchObject({ speaker: 'Anne Sögaard' });
    expect(presented('talare: Kim Holm och Anne Sogaard')).toMatchObject({
      speaker: 'Kim Holm och Anne Sögaard',
      role: null,
    });
    expect(putRight({}).synonyms).toEqual([
      { words: ['Anne Sögaard', 'Anne Sogaard', 'Anne Klippström'], from: null, to: null },
    ]);
  });
});

describe('roles that are left out', () => {
  it('are those of the day, where the person came from', () => {
    expect(presented('talare: Anne Sogaard')).toMatchObject({ role: 'myndighetschef' });
    expect(presented('talare: Anne Sögaard\n    roll: chef')).toMatchObject({ role: 'chef' });
    expect(presented('talare: Kim Holm')).toMatchObject({ role: null });
  });

  it('say where, when that is elsewhere', () => {
    const fss = note('presentationer:\n  - organisation: FSS\n    talare: Anne Sögaard');
    const bjuv = note('presentationer:\n  - kommun: Bjuv\n    talare: Anne Sögaard');
    const role = (text: string): unknown =>
      putRight({ [NOTE]: text }).meetings[0]?.overview.presentations[0]?.role;
    expect(role(fss)).toBe('ledamot');
    expect(role(bjuv)).toBe('ledamot, FSS');
  });

  it('are known of posts with a date alone', () => {
    const post = (name: string): unknown =>
      putRight({ [`news/${name}.md`]: '---\nrubrik: A\nskribent: Anne Sögaard\n---\nB' }).posts[0]
        ?.role;
    expect(post('2025-02-03-a')).toBe('socialchef, Lund');
    expect(post('2020-02-03-a')).toBe('myndighetschef, Lunds kommun');
    expect(post('a')).toBeNull();
  });
});
