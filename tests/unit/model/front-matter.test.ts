import { describe, expect, it } from 'vitest';
import { correction } from '../../../src/model/correction.ts';
import {
  firstPresentation,
  lund,
  meetingOf,
  note,
  NOTE,
  onlyProblem,
  read,
} from './content-under-test.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

describe('a file’s bytes', () => {
  const text = note('tid: 15:00', 'Text.\n');

  it('may start with a byte order mark', () => {
    const { found } = read({ [NOTE]: bytes([0xef, 0xbb, 0xbf], text) });
    expect(found).toEqual([`${NOTE}:3:6 time-format`]);
  });

  it.each(['\r\n', '\r'])('may end lines with %j', (end) => {
    const body = note('tid: 15.00', '# A\n\n[b](c.png)\n').replaceAll('\n', end);
    const { found } = read({ [NOTE]: bytes([0xef, 0xbb, 0xbf], body) });
    expect(found).toEqual([`${NOTE}:5:1 heading-level`, `${NOTE}:7:1 link-missing`]);
  });

  it.each(['orsak: "förhinder"', "orsak: 'förhinder'", 'orsak: |\n  förhinder'])(
    'may end lines as Windows does where the last line is %j',
    (last) => {
      const body = note(`status: inställd\n${last}`).replaceAll('\n', '\r\n');
      expect(meetingOf(body).overview.reason).toBe('förhinder');
    },
  );

  it('may end lines as Windows does where the last line is a list', () => {
    const body = lund('ämnen: [samtal, stöd]').replaceAll('\n', '\r\n');
    expect(firstPresentation(body).topics).toEqual(['samtal', 'stöd']);
  });

  it.each([
    [bytes('---\ndatum: 2024-04-23\norsak: f', [0xf6], 'rhinder\n---\n'), '3:9', 'F6'],
    [bytes([0xff], text), '1:1', 'FF'],
    [bytes([0xef, 0xbb, 0xbf], 'ab\uFFFD', [0xc3]), '1:4', 'C3'],
    [bytes('å\r\nö\r\n', [0xc3, 0x28]), '3:1', 'C3'],
    [bytes('ok ', [0xe2, 0x82]), '1:4', 'E2'],
  ])('must be UTF-8: %#', (wrong, place, byte) => {
    const { found, problems } = read({ [NOTE]: wrong });
    expect(found).toEqual([`${NOTE}:${place} encoding`]);
    expect(problems[0]?.values).toEqual({ byte });
  });

  it.each(['', ' \n\n', '\uFEFF'])('must hold something: %j', (empty) => {
    expect(read({ [NOTE]: empty }).found).toEqual([`${NOTE}:1:1 file-empty`]);
  });

  it('may be a megabyte', () => {
    const paragraph = `${'Ett långt stycke med ord. '.repeat(200)}\n\n`;
    const long = note('', paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)));
    expect(meetingOf(long).overview.hasText).toBe(true);
  }, 120_000);

  it('may not be twenty megabytes', () => {
    const { found } = read({ [NOTE]: new Uint8Array(20_000_001) });
    expect(found).toEqual([`${NOTE}:1:1 file-too-large`]);
  });
});

describe('front matter', () => {
  it.each([
    ['missing', 'Bara text.\n', '1:1', 'front-matter-missing'],
    ['after a blank line', '\n---\ndatum: 2024-04-23\n---\n', '2:1', 'front-matter-late'],
    ['after a heading', '# Träff\n\n---\ndatum: 2024-04-23\n---\n', '3:1', 'front-matter-late'],
    [
      'after a line of code',
      '```yaml\n---\ndatum: 2024-04-23\n---\n```\n',
      '2:1',
      'front-matter-late',
    ],
    ['without its first line', 'datum: 2024-04-23\n---\nText.\n', '1:1', 'front-matter-unopened'],
    ['unclosed', '---\ndatum: 2024-04-23\n\nText.\n', '4:1', 'front-matter-unclosed'],
    [
      'unclosed before a heading',
      '---\ndatum: 2024-04-23\n## Lund\n',
      '3:1',
      'front-matter-unclosed',
    ],
    ['almost closed', '---\ndatum: 2024-04-23\n---slut\n', '3:1', 'front-matter-dashes'],
    ['closed as YAML is', '---\ndatum: 2024-04-23\n...\nText.\n', '3:1', 'front-matter-dashes'],
    ['only opened', '---', '1:1', 'front-matter-unclosed'],
    [
      'closed twice',
      '---\ndatum: 2024-04-23\n---\nutkast: ja\n---\nText.\n',
      '4:1',
      'front-matter-twice',
    ],
    [
      'written twice',
      '---\ndatum: 2024-04-23\n---\n\n---\nDraft: yes\nx: 1\n---\n',
      '6:1',
      'front-matter-twice',
    ],
    ['a list', '---\n- datum\n---\n', '2:1', 'yaml-syntax'],
    ['empty', '---\n---\n', '1:1', 'key-missing'],
    ['only a comment', '---\n# datum\n---\n', '1:1', 'key-missing'],
  ])('%s', (_, text, place, code) => {
    expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:${place} ${code}`]);
  });

  it.each([
    ...['—', '–––', '–-', '—-', '----', '--', '***', '**', '___', '===', '~~~', '+++', '- - -'],
    ...['−−−', ' ---', '\u200B---', '---\u00A0', '\\---', '```yaml', '— ', '‑‑‑'],
  ])('must begin and end with three hyphens, not with %j', (line) => {
    const before = `${line}\ndatum: 2024-04-23\n---\n## Text\n`;
    const { found, problems } = read({ [NOTE]: before });
    expect(found).toEqual([`${NOTE}:1:1 front-matter-dashes`]);
    expect(correction(problems[0]!, line)?.text).toBe('---');
    const after = `---\r\ndatum: 2024-04-23\r\nämnen:\r\n- a\r\n${line}\r\nText.\r\n`;
    expect(read({ [NOTE]: after }).found).toEqual([`${NOTE}:5:1 front-matter-dashes`]);
  });

  it.each(['—', '***', '----', '===', '–––'])(
    'does not go on over %j to a line of hyphens in the text',
    (line) => {
      const text = `---\ndatum: 2024-04-23\n${line}\n\nText.\n\n---\n\nMer.\n`;
      expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:3:1 front-matter-dashes`]);
    },
  );

  it('may have lines of signs in a text of several lines', () => {
    const lines = 'sammanfattning: |\n  Ett\n  ***\n  ---\n  två';
    expect(meetingOf(note(lines, 'Ett\n\n***\n\nTvå\n')).overview.summary).toBe('Ett *** --- två');
  });

  it('is not looked for in a text that has none', () => {
    const text = 'Ett stycke.\n\n---\nFråga: ett\n\n***\n';
    expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:1:1 front-matter-missing`]);
  });

  it.each([
    'Tid: var kort.\n\n---\n\nMer text.\n',
    'Fråga: hur länge?\n---\n',
    'Vi sade: utkast: ja\n---\n',
    'utkast: ja\n\nText.\n',
    'utkast: ja\n---x\n',
  ])('ends where it ends, and %j is text', (text) => {
    expect(read({ [NOTE]: note('', text) }).found.join()).not.toMatch(/front-matter/);
  });

  it.each(['js', 'javascript', 'json', 'toml', 'coffee', ' JS ', 'constructor', '__proto__'])(
    'in %s does not run',
    (language) => {
      const text = `---${language}\nglobalThis.ran = true\n---\n`;
      expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:1:4 front-matter-language`]);
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it('may say that it is YAML', () => {
    expect(meetingOf('---yaml\ndatum: 2024-04-23\n---\n').overview.date).toBe('2024-04-23');
  });

  it('may close with spaces after the hyphens, and without a text', () => {
    expect(meetingOf('---\ndatum: 2024-04-23\n---  ').overview.hasText).toBe(false);
  });

  it('has an end in sight', () => {
    const long = note(`sammanfattning: ${'ord '.repeat(6000)}`);
    expect(onlyProblem(long)).toMatchObject({ code: 'front-matter-too-long', line: 4 });
  });
});

describe('YAML never guesses', () => {
  it.each(['15.00', '0136', '24.680', 'no', 'true', '1e3', '0x1F', '2024-04-23', '.5', '12:30:45'])(
    '%s stays text',
    (text) => {
      expect(meetingOf(note(`mötesledare: ${text}`)).overview.chair).toBe(text);
    },
  );

  it.each(['', '""', "''", '~', 'null', '   # kontrollera: vem?'])('%j is absent', (text) => {
    expect(meetingOf(note(`mötesledare: ${text}`)).overview.chair).toBeNull();
  });

  it('a value in quotes is what it says', () => {
    expect(meetingOf(note('mötesledare: "null"')).overview.chair).toBe('null');
    expect(meetingOf(note('sammanfattning: "Elva: en plan"')).overview.summary).toBe(
      'Elva: en plan',
    );
  });

  it('a folded text becomes one line', () => {
    const folded = 'sammanfattning: >\n  En mening\n  på två rader.\n';
    expect(meetingOf(note(folded)).overview.summary).toBe('En mening på två rader.');
  });
});

describe('YAML that is wrong', () => {
  const one = 'presentationer:\n  - kommun: Lund\n    ';
  it.each([
    ['a tab', 'presentationer:\n\t- kommun: Lund', '4:1', 'yaml-tab', ''],
    [
      'a colon in a value',
      `${one}rubrik: Elva: en plan`,
      '5:13',
      'yaml-colon',
      'rubrik: "Elva: en plan"',
    ],
    ['no space after a colon', 'tid:15.00', '3:1', 'yaml-colon', 'tid: 15.00'],
    ['an unclosed quotation', 'orsak: "hej\ntid: 15.00', '3:8', 'yaml-unclosed', ''],
    ['an unclosed list', `${one}ämnen: [a, b\n    roll: c`, '5:12', 'yaml-unclosed', ''],
    [
      'text after a quotation',
      `${one}rubrik: "Elva" kommuner`,
      '5:13',
      'yaml-quote',
      `"'Elva' kommuner"`,
    ],
    ['an at sign', 'mötesledare: @rektor', '3:14', 'yaml-quote', '"@rektor"'],
    ['an alias', 'mötesledare: *viktigt* att', '3:14', 'yaml-reference', '"*viktigt* att"'],
    ['a plain alias', 'mötesledare: *x', '3:14', 'yaml-reference', '"*x"'],
    ['an anchor', 'mötesledare: &x Eva', '3:14', 'yaml-reference', '"&x Eva"'],
    ['a tag', 'mötesledare: !!js/function "x"', '3:14', 'yaml-reference', `"!!js/function 'x'"`],
    ['an indent', 'presentationer:\n  - id: x\n   kommun: Lund', '5:1', 'yaml-indent', ''],
    ['a line of its own', 'tid: 15.00\nhej hej\nutkast: nej', '4:1', 'yaml-syntax', ''],
    ['a list as a key', '? [a]\n: b', '3:3', 'yaml-syntax', ''],
  ])('%s', (_, lines, place, code, near) => {
    const problem = onlyProblem(note(lines));
    expect(`${String(problem.line)}:${String(problem.column)}`).toBe(place);
    expect(problem.code).toBe(code);
    expect(problem.values.near ?? '').toBe(near);
  });

  it('points at every tab', () => {
    const lines = 'presentationer:\n\t- kommun: Lund\n\t- kommun: Lerum';
    expect(read({ [NOTE]: note(lines) }).found).toEqual([
      `${NOTE}:4:1 yaml-tab`,
      `${NOTE}:5:1 yaml-tab`,
    ]);
  });

  it.each([
    [
      'a colon',
      'sammanfattning: Elva: en plan\ntid: 15:00',
      ['3:17 yaml-colon', '4:6 time-format'],
    ],
    [
      'a sign',
      'mötesledare: @x\norsak: *y\ntid: 15:00',
      ['3:14 yaml-quote', '4:8 yaml-reference', '5:6 time-format'],
    ],
    ['a quotation', 'mötesledare: "x\ntid: 15:00', ['3:14 yaml-unclosed', '4:6 time-format']],
    [
      'a list',
      `${one}ämnen: [a, b\n    invånare: x`,
      ['5:12 yaml-unclosed', '6:15 population-format'],
    ],
    ['a tab', 'presentationer:\n\t- kommun: Klipan', ['4:1 yaml-tab', '4:12 municipality-unknown']],
    ['a tab that may mean anything', 'status: planerad\n\torsak: x', ['4:1 yaml-tab']],
    ['an organiser', 'presentationer:\n  - kommun: @x\n    roll: y', ['4:13 yaml-quote']],
    ['an anchor', 'presentationer:\n  - kommun: &x', ['4:13 yaml-reference']],
  ])('does not hide what is wrong after it: %s', (_, lines, found) => {
    expect(read({ [NOTE]: note(lines) }).found).toEqual(found.map((place) => `${NOTE}:${place}`));
  });

  it('does not ask for a date that cannot be read', () => {
    expect(read({ [NOTE]: '---\ndatum: @x\n---\n' }).found).toEqual([`${NOTE}:2:8 yaml-quote`]);
    expect(read({ [NOTE]: '---\ndatum: &x\n---\n' }).found).toEqual([`${NOTE}:2:8 yaml-reference`]);
  });

  it('does not guess on where the lines cannot be told apart', () => {
    const lines = 'sammanfattning: a: b\n  c: d\ntid: 15:00';
    expect(read({ [NOTE]: note(lines) }).found).toEqual([`${NOTE}:3:17 yaml-colon`]);
  });

  it('does not hide what is wrong in the text below', () => {
    const { found } = read({ [NOTE]: note('mötesledare: @x', '[a]()\n') });
    expect(found).toEqual([`${NOTE}:3:14 yaml-quote`, `${NOTE}:5:1 link-empty`]);
  });

  it('cannot multiply itself or nest without end', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]';
    expect(read({ [NOTE]: note(bomb) }).content).toBeNull();
    expect(read({ [NOTE]: note(`a: ${'['.repeat(19_000)}`) }).content).toBeNull();
    expect(read({ [NOTE]: note('<<: {tid: 15.00}') }).found).toEqual([`${NOTE}:3:1 key-unknown`]);
  });
});
