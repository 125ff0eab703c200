import { describe, expect, it } from 'vitest';
import { meetingOf, note, NOTE, read } from './content-under-test.ts';

describe('what cannot be shown is an error', () => {
  it.each([
    ['half a character', 'sammanfattning: "Ett \\ud800 ord"', '3:22', 'U+D800'],
    ['the other half', 'sammanfattning: "Ett \\uDC00\\uD83D ord"', '3:22', 'U+DC00'],
    ['nothing', 'sammanfattning: "\\x00"', '3:18', 'U+0000'],
    ['nothing, in short', 'sammanfattning: "a\\0"', '3:19', 'U+0000'],
    ['a bell', 'sammanfattning: "\\a"', '3:18', 'U+0007'],
    ['a bell as it stands', 'sammanfattning: Ett\u0007 ord', '3:20', 'U+0007'],
    ['a line end of old', 'sammanfattning: "a\\N"', '3:19', 'U+0085'],
    ['what turns the text round', 'sammanfattning: "\\u202Eord"', '3:18', 'U+202E'],
    ['no character', 'sammanfattning: "\\uFFFE"', '3:18', 'U+FFFE'],
    ['a path with signs before it', "sammanfattning: 'C:\\vägar\u0007'", '3:26', 'U+0007'],
  ])('%s', (_, line, place, name) => {
    const { found, problems } = read({ [NOTE]: note(line) });
    expect(found).toEqual([`${NOTE}:${place} control-character`]);
    expect(problems[0]?.read).toBe(name);
  });

  it('in names, topics, addresses and keys of every file', () => {
    const { found } = read({
      'site.yaml': 'namn: "N\\ud800"\nadress: "https://exempel.se/\\x01"\n',
      'people.yaml': '- namn: "Kim\\x02 Holm"\n',
      'synonyms.yaml': '- [barn, "un\\x03ge"]\n',
      'news/a.md': '---\nrubrik: "A\\x04"\n"\\x05": b\n---\n',
      [NOTE]: note('presentationer:\n  - kommun: Lund\n    ämnen: ["a\\udfff"]'),
    });
    expect(found.filter((each) => each.endsWith('control-character'))).toEqual([
      `${NOTE}:5:15 control-character`,
      'news/a.md:2:11 control-character',
      'news/a.md:3:2 control-character',
      'people.yaml:1:13 control-character',
      'site.yaml:1:9 control-character',
      'site.yaml:2:29 control-character',
      'synonyms.yaml:1:13 control-character',
    ]);
  });

  it('in the text too, once for each line', () => {
    const text = 'Ett\u0007 \u0007ord.\n\nEtt\vannat.\n\nOch &#x202E; ett.\n';
    expect(read({ [NOTE]: note('', text) }).found).toEqual([
      `${NOTE}:5:4 control-character`,
      `${NOTE}:7:4 control-character`,
      `${NOTE}:9:1 control-character`,
    ]);
  });
});

describe('what nobody sees', () => {
  it('is taken out of a value, with a warning', () => {
    const text = note(
      'sammanfattning: Ett\u200B or\u00ADd\npresentationer:\n  - kommun: "Lu\\u200end"',
    );
    expect(read({ [NOTE]: text }).found).toEqual([
      `${NOTE}:3:20 invisible-character`,
      `${NOTE}:5:16 invisible-character`,
    ]);
    const { summary, presentations } = meetingOf(text).overview;
    expect([summary, presentations[0]?.municipality?.name]).toEqual(['Ett ord', 'Lund']);
  });

  it('is a warning in the text, where it splits words', () => {
    expect(read({ [NOTE]: note('', 'Be\u200Bhov.\n') }).found).toEqual([
      `${NOTE}:5:3 invisible-character`,
    ]);
  });

  it.each([
    'so\u00ADcialtjänst',
    'می\u200Cخواهم',
    '👩\u200D👧',
    '\u200Fعربي\u200E',
    'a\u00A0b\u2028c',
  ])('is fine in a text where it means something: %j', (text) => {
    expect(read({ [NOTE]: note('', text) }).found).toEqual([]);
  });

  it.each(['👩\u200D👧', '"\\ud83d\\ude00"', 'می\u200Cخواهم', '"rad\\nrad"', '"a\\tb"'])(
    'is fine in a value where it means something: %s',
    (value) => {
      expect(read({ [NOTE]: note(`sammanfattning: ${value}`) }).found).toEqual([]);
    },
  );
});

it('what is quoted of a text is never cut through a character', () => {
  const text = note(`okänd: x\n${'k'.repeat(78)}👩: x`);
  for (const { read: quoted } of read({ [NOTE]: text }).problems)
    expect(quoted.isWellFormed()).toBe(true);
});
