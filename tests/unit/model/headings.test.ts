import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { meetingOf, note, NOTE, onlyProblem, read } from './content-under-test.ts';

const two = (body: string): string =>
  note(
    'presentationer:\n  - kommun: Klippan\n    rubrik: Elva kommuner\n  - organisation: FoU Väst',
    body,
  );

describe('the parts of a note', () => {
  it('start at second-level headings named after presentations', () => {
    const body = 'Välkomna.\n\n## Klippan\nA.\n\n### Mer\nB.\n\n## FoU Väst\nC.\n';
    const { notes } = meetingOf(two(body));
    expect(notes.map(({ presentation, heading }) => [presentation, heading])).toEqual([
      [null, null],
      ['klippan', 'Klippan'],
      ['fou-vast', 'FoU Väst'],
    ]);
    expect(notes.map(({ tree }) => toString(tree))).toEqual(['Välkomna.', 'A.MerB.', 'C.']);
    expect(notes[1]?.tree.children[0]?.position?.start).toMatchObject({ line: 11, column: 1 });
  });

  it.each([
    'Klippan',
    'Klippans kommun',
    'klippan kommun',
    'KLIPPANS',
    '*Klippan*',
    'Elva kommuner',
    'elva  kommuner!',
  ])('%s', (heading) => {
    expect(meetingOf(two(`## ${heading}\nText.`)).notes[0]?.presentation).toBe('klippan');
  });

  it.each(['FoU Väst', 'fou-vast', 'Fou vast'])('%s', (heading) => {
    expect(meetingOf(two(`## ${heading}\nText.`)).notes[0]?.presentation).toBe('fou-vast');
  });

  it.each([
    ['## Klipan', '8:1', 'heading-unmatched', { near: 'Klippan' }],
    ['## Klippanns kommun', '8:1', 'heading-unmatched', { near: 'Klippan' }],
    ['## Övrigt', '8:1', 'heading-unmatched', { near: '' }],
    ['##', '8:1', 'heading-unmatched', { near: '' }],
    ['Text\n---\nMer', '8:1', 'heading-unmatched', { near: '' }],
    ['## Klippan\nA\n## Klippans kommun\nB', '10:1', 'heading-twice', {}],
    ['# Klippan\nA', '8:1', 'heading-level', { near: '## Klippan' }],
    ['# Träffen\nA', '8:1', 'heading-level', { near: '### Träffen' }],
    ['> # Citat', '8:3', 'heading-level', { near: '### Citat' }],
  ])('%j', (body, place, code, values) => {
    const problem = onlyProblem(two(body));
    expect(`${String(problem.line)}:${String(problem.column)} ${problem.code}`).toBe(
      `${place} ${code}`,
    );
    expect(problem.values).toEqual(values);
  });

  it('two municipalities that only an accent tells apart are told apart', () => {
    const lines = 'presentationer: [Habo, Håbo]';
    const { notes } = meetingOf(note(lines, '## Håbo\nA\n\n## Habo\nB\n'));
    expect(notes.map(({ presentation }) => presentation)).toEqual(['habo-uppsala', 'habo']);
  });

  it('one municipality twice is told apart by id and title', () => {
    const lines =
      'presentationer:\n  - {kommun: Lund, id: skola, rubrik: Skolan}\n  - {kommun: Lund, id: barn}';
    const good = meetingOf(note(lines, '## Skolan\nA\n\n## Barn\nB\n'));
    expect(good.notes.map(({ presentation }) => presentation)).toEqual(['skola', 'barn']);
    const problem = onlyProblem(note(lines, '## Lund\nA\n'));
    expect(problem).toMatchObject({ code: 'heading-ambiguous', values: { near: 'skola, barn' } });
  });

  it('without presentations any heading will do', () => {
    const { notes } = meetingOf(note('', '## Beslut\nA\n\n## Övrigt\nB\n'));
    expect(notes.map(({ presentation, heading }) => [presentation, heading])).toEqual([
      [null, 'Beslut'],
      [null, 'Övrigt'],
    ]);
  });

  it('a heading inside a quotation starts no part', () => {
    expect(meetingOf(two('> ## Inte en del\n')).notes).toHaveLength(1);
  });

  it('definitions and footnotes reach the parts that use them', () => {
    const body =
      '## Klippan\n[a][mål] och not.[^n]\n\n## FoU Väst\n[b][mål]\n\n[mål]: https://exempel.se\n\n[^n]: Se [b][mål].\n';
    const { notes } = meetingOf(two(body));
    const types = notes.map(({ tree }) => tree.children.map(({ type }) => type).sort());
    expect(types[0]).toEqual(['definition', 'footnoteDefinition', 'paragraph']);
    expect(types[1]).toContain('definition');
  });

  it('places in a note with Windows line ends are those of the file', () => {
    const text = `\uFEFF${two('A.\n\n## Klipan\n')}`.replaceAll('\n', '\r\n');
    expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:10:1 heading-unmatched`]);
  });
});
