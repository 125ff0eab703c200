import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import type { Locale } from '../../../../src/locales/locale.ts';
import { slugify } from '../../../../src/model/fold.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { NewNote } from '../../../../src/model/new-notes/new-note.ts';
import { notePath } from '../../../../src/model/new-notes/note-path.ts';
import { noteText } from '../../../../src/model/new-notes/note-text.ts';
import { readNames, readPerson } from '../../../../src/model/new-notes/read-presenters.ts';
import { read } from '../content-under-test.ts';

const ODD = [
  'Region Skåne',
  '# inte en kommentar',
  'ja',
  'null',
  '~',
  '[a, b]',
  '{a: b}',
  '& ankare',
  '* alias',
  '!tagg',
  'a: b',
  '- a',
  '"citat"',
  "'apostrof",
  'kolon:',
  '% procent @ snabel',
  '*kursiv* _understruken_ `kod` [länk](x) <b>',
  '| a | b |',
  '2024-04-23',
  '15.00',
  '1. Första',
  'Å'.repeat(300),
];

const presenter = { isMunicipality: false, speaker: null, role: null };

function readBack(note: NewNote, locale: Locale): ReturnType<typeof read> {
  const path = notePath(note, { folder: false, taken: [] });
  const site = `name: Nätverket\nlocale: ${locale.code}\n`;
  return read({ 'site.yaml': site, [path]: noteText(note, locale) });
}

describe.each([sv, en])('in $tag', (locale) => {
  it.each(ODD)('a meeting keeps the name, speaker and role %s', (text) => {
    const presentations = [{ ...presenter, name: text, speaker: text, role: text }];
    const note = { kind: 'meeting', date: '2024-09-24', time: '15', presentations } as const;
    const { content, found } = readBack(note, locale);
    const [presentation] = content?.meetings[0]?.overview.presentations ?? [];
    // Of nothing but signs no address can be made, which the editor is told.
    if (slugify(text) === '') expect(found[0]).toContain('id-format');
    else {
      expect(found).toEqual([]);
      expect(presentation).toMatchObject({ organisation: text, speaker: text, role: text });
    }
  });

  it.each(ODD)('a post keeps the title and author %s', (text) => {
    const note = { kind: 'post', date: '2024-09-24', title: text, type: 'film' } as const;
    const { content, found } = readBack({ ...note, author: text, role: null }, locale);
    expect(found).toEqual([]);
    expect(content?.posts[0]).toMatchObject({ title: text, author: text, kind: 'film' });
  });

  it('a meeting nothing is known of is planned, without a word for members', () => {
    const note = { kind: 'meeting', date: '2024-09-24', time: null, presentations: [] } as const;
    const { content, found } = readBack({ ...note, presentations: [] }, locale);
    expect(found).toEqual([]);
    expect(content?.meetings[0]).toMatchObject({ notes: [], overview: { hasText: false } });
  });
});

it('a new meeting reads as an editor would write it', () => {
  const presentations = [
    { name: 'Klippan', isMunicipality: true, speaker: 'Anne Ek', role: 'socialchef' },
  ];
  const note = { kind: 'meeting', date: '2024-09-24', time: null, presentations } as const;
  expect(noteText({ ...note, presentations }, sv)).toBe(`---
# ${sv.newNotes.rule}
datum: 2024-09-24
sammanfattning:
presentationer:
  - kommun: Klippan
    rubrik:
    talare: Anne Ek
    roll: socialchef
    ämnen:
---

## Klippan

`);
});

describe('notePath', () => {
  const post = {
    kind: 'post',
    date: '2024-09-24',
    type: 'film',
    author: null,
    role: null,
  } as const;
  const path = (title: string, taken: string[] = []): string =>
    notePath({ ...post, title }, { folder: false, taken });

  it.each([
    ['Ny lag: vad händer?', [], 'news/2024-09-24-ny-lag-vad-hander.md'],
    ['Ny lag', ['ny-lag', 'ny-lag-2'], 'news/2024-09-24-ny-lag-3.md'],
    ['…', [], 'news/2024-09-24-text.md'],
    ['日本語', [], 'news/2024-09-24-text.md'],
    ['../../.git/config', [], 'news/2024-09-24-git-config.md'],
  ])('%s', (title, taken, expected) => {
    expect(path(title, taken)).toBe(expected);
  });

  it('cuts a long title between words, and a long word where it must', () => {
    expect(path('ett och samma ord '.repeat(20))).toMatch(
      /^news\/2024-09-24-(ett|-|och|samma|ord){3,}\.md$/,
    );
    expect(path('x'.repeat(300))).toBe(`news/2024-09-24-${'x'.repeat(60)}.md`);
  });

  it('gives a folder on demand', () => {
    const note = { kind: 'meeting', date: '2024-09-24', time: null, presentations: [] } as const;
    const folder = notePath({ ...note, presentations: [] }, { folder: true, taken: [] });
    expect(folder).toBe('meetings/2024-09-24/index.md');
  });
});

describe('readNames', () => {
  it.each([
    ['Klippan', ['Klippan']],
    ['klippans KOMMUN, lund', ['Klippan', 'Lund']],
    ['Lund och Malmö', ['Lund', 'Malmö']],
    ['Råd och Stöd', ['Råd och Stöd']],
    ['Lund, Malmö och Vård och omsorg', ['Lund', 'Malmö och Vård och omsorg']],
    ['Lund; Lunds kommun,, ', ['Lund']],
    [' ', []],
    ['Va\u0308xjo\u0308', ['Växjö']],
    ['Lund\u001b[2J, Malmö\u202e', ['Lund [2J', 'Malmö']],
  ])('%j', (text, names) => {
    expect(readNames(text, sv).map(({ name }) => name)).toEqual(names);
  });

  it('tells what a misspelt name may be', () => {
    expect(readNames('Klipan, Region Skåne', sv)).toMatchObject([
      { name: 'Klipan', isMunicipality: false, near: 'Klippan' },
      { name: 'Region Skåne', isMunicipality: false, near: '' },
    ]);
  });
});

it.each([
  ['Anne Ek', 'Anne Ek', null],
  ['Anne Ek, socialchef, tf', 'Anne Ek', 'socialchef, tf'],
  [', socialchef', null, 'socialchef'],
  ['', null, null],
])('readPerson of %j', (text, name, role) => {
  expect(readPerson(text)).toEqual({ name, role });
});
