import { describe, expect, it } from 'vitest';
import { read } from './content-under-test.ts';

/** Meetings of three days whose presentations have these lines, in that order. */
function shared(...lines: string[]): string[] {
  const files = lines.map((line, at) => {
    const date = `2024-04-0${String(at + 1)}`;
    const text = `---\ndatum: ${date}\npresentationer:\n  - kommun: Lund\n    ${line}\n---\n`;
    return [`meetings/${date}.md`, text];
  });
  const { problems } = read(Object.fromEntries(files) as Record<string, string>, [], {
    today: '2024-04-10',
  });
  return problems
    .filter(({ code }) => code === 'page-shared')
    .map(
      ({ file, line, read: name, values }) =>
        `${file.slice(9)}:${String(line)} ${name} → ${String(values.other)}`,
    );
}

describe('names that get one page although they may be different things are told', () => {
  it.each([
    [
      ['ämnen: [C]', 'ämnen: [C#]', 'ämnen: [C++]'],
      ['2024-04-02.md:5 C# → C', '2024-04-03.md:5 C++ → C'],
    ],
    [['ämnen: [vard]', 'ämnen: [vård]', 'ämnen: [vård]'], ['2024-04-01.md:5 vard → vård']],
    [['talare: Åsa Bo', 'talare: Asa Bo'], ['2024-04-02.md:5 Asa Bo → Åsa Bo']],
    [['ämnen: ["C", "C#"]'], ['2024-04-01.md:5 C# → C']],
  ])('%j', (lines, told) => {
    expect(shared(...lines)).toEqual(told);
  });

  it('organisations too', () => {
    const of = (name: string): string =>
      `---\ndatum: 2024-04-01\npresentationer:\n  - organisation: ${name}\n    talare: Bo Ek\n---\n`;
    const files = {
      'meetings/2024-04-01.md': of('Åbo'),
      'meetings/2024-04-02.md': of('Abo').replace('-01', '-02'),
    };
    const { problems } = read(files, [], { today: '2024-04-10' });
    expect(problems.map(({ code }) => code)).toContain('page-shared');
  });

  it.each([
    ['ämnen: [Tidiga insatser]', 'ämnen: [tidiga-insatser]', 'ämnen: [tidiga insatser.]'],
    ['ämnen: [hbtq+]', 'ämnen: [HBTQ+]', 'ämnen: [hbtq +]'],
    ['talare: Kim Holm (Lund)', 'talare: Kim Holm', 'talare: Kim  Holm'],
    ['ämnen: [Lund]', 'talare: Lünd Ek', 'titel: x'],
  ])('one thing is one, however it is spaced: %s', (...lines) => {
    expect(shared(...lines)).toEqual([]);
  });
});
