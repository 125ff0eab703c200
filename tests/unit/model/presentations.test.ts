import { describe, expect, it } from 'vitest';
import {
  firstPresentation,
  meetingOf,
  note,
  NOTE,
  onlyProblem,
  read,
} from './content-under-test.ts';

describe('presentations', () => {
  it.each([
    ['presentationer: [Lund, Klippans kommun]', ['lund', 'klippan']],
    ['presentationer: Lund', ['lund']],
    ['presentationer:\n  kommun: Lund', ['lund']],
    ['presentationer:\n  - Lund\n  - kommun: Klippan', ['lund', 'klippan']],
    ['presentationer:\n  - organisation: Brå & vänner', ['bra-vanner']],
    [
      'presentationer:\n  - {kommun: Lund, id: del-1}\n  - {kommun: Lund, id: del-2}',
      ['del-1', 'del-2'],
    ],
    ['presentationer: []', []],
    ['presentationer:', []],
  ])('%j', (lines, ids) => {
    const { presentations } = meetingOf(note(lines)).overview;
    expect(presentations.map(({ id }) => id)).toEqual(ids);
  });

  it('are by a municipality or an organisation', () => {
    const { organisation, municipality } = firstPresentation(
      note('presentationer:\n  - organisation: Socialstyrelsen'),
    );
    expect([organisation, municipality]).toEqual(['Socialstyrelsen', null]);
  });

  it.each([
    ['- talare: Eva', '4:5', 'presenter-missing', { municipality: 'kommun' }],
    ['- kommun: Lund\n    organisation: Brå', '5:5', 'presenter-twice', { municipality: 'kommun' }],
    ['- kommun: Lund\n    id: Lund 1', '5:9', 'id-format', { key: 'id', near: 'lund-1' }],
    ['- kommun: Lund\n    id: lund_a', '5:9', 'id-format', { near: 'lund-a' }],
    ['- kommun: Lund\n    id: "##"', '5:9', 'id-format', { near: '' }],
    ['- organisation: "???"', '4:19', 'id-format', { near: '' }],
    ['- kommun: Lund\n  - kommun: Lunds kommun', '5:13', 'id-twice', { near: 'lund-2', line: '4' }],
    ['- kommun: Lund\n  - kommun: Lerum\n    id: lund', '6:9', 'id-twice', { near: 'lund-2' }],
    ['- kommun: Lund\n    ämnen: [a, b, A]', '5:19', 'topic-twice', { key: 'ämnen' }],
    ['- kommun: Lund\n    ämnen: [[a]]', '5:13', 'list-expected', { key: 'ämnen' }],
    ['-', '4:4', 'mapping-expected', { key: 'presentationer', example: 'kommun: Klippan' }],
  ])('%j', (lines, place, code, values) => {
    const problem = onlyProblem(note(`presentationer:\n  ${lines}`));
    expect(`${String(problem.line)}:${String(problem.column)} ${problem.code}`).toBe(
      `${place} ${code}`,
    );
    expect(problem.values).toMatchObject(values);
  });

  it('every repeated id is reported', () => {
    const { problems } = read({ [NOTE]: note('presentationer: [Lund, Lund, Lund]') });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['id-twice', 24],
      ['id-twice', 30],
    ]);
  });

  it.each([
    ['ämnen: [barn, unga]', ['barn', 'unga']],
    ['ämnen: barn, unga', ['barn', 'unga']],
    ['ämnen: barn', ['barn']],
    ['ämnen:\n      - barn, unga\n      -\n      - skola', ['barn, unga', 'skola']],
    ['ämnen:', []],
  ])('%j', (lines, topics) => {
    expect(
      firstPresentation(note(`presentationer:\n  - kommun: Lund\n    ${lines}`)).topics,
    ).toEqual(topics);
  });
});
