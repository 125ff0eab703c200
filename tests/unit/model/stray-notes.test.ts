import { describe, expect, it } from 'vitest';
import { note, NOTE, read } from './content-under-test.ts';

const reading = (path: string): ReturnType<typeof read> =>
  read({ [NOTE]: note('') }, [{ path, size: 10 }]);

describe('a text where the site does not look is reported, with the place it belongs', () => {
  it.each([
    ['2024-05-28.md', 'meetings/2024-05-28.md'],
    ['meeting/2024-05-28.md', 'meetings/2024-05-28.md'],
    ['Meetings/2024-05-28/index.md', 'meetings/2024-05-28/index.md'],
    ['anteckningar/2024-05-28.md', 'meetings/2024-05-28.md'],
    ['new/tankar.md', 'news/tankar.md'],
    ['page/om.md', 'pages/om.md'],
    ['nyheter/2024-05-28-tankar.md', ''],
    ['meetings/2024-05-28.MD', 'meetings/2024-05-28.md'],
    ['personer.yaml', 'people.yaml'],
    ['People.yaml', 'people.yaml'],
    ['people.yaml.txt', 'people.yaml'],
    ['peple.yml', 'people.yaml'],
    ['synonymer.yml', 'synonyms.yaml'],
    ['meetings/2024-05-28.markdown', 'meetings/2024-05-28.md'],
    ['meetings/2024-05-28.md.txt', 'meetings/2024-05-28.md'],
    ['news/tankar.md.TXT', 'news/tankar.md'],
    ['2024-05-28.md.txt', 'meetings/2024-05-28.md'],
  ])('%s', (path, near) => {
    const { found, problems } = reading(path);
    expect(found).toEqual([`${path}:1:1 file-unread`]);
    expect(problems[0]?.values.near).toBe(near);
  });
});

describe('a document in the place of a note', () => {
  it.each(['docx', 'html', 'HTM', 'txt'])('that import reads: %s', (ending) => {
    expect(reading(`meetings/2024-05-28.${ending}`).found).toEqual([
      `meetings/2024-05-28.${ending}:1:1 file-to-import`,
    ]);
  });

  it.each(['doc', 'odt', 'PDF', 'rtf', 'pages', 'docm'])(
    'that must be saved anew: %s',
    (ending) => {
      expect(reading(`news/Vår film.${ending}`).found).toEqual([
        `news/Vår film.${ending}:1:1 file-to-convert`,
      ]);
    },
  );

  it('in a folder without a note', () => {
    expect(reading('meetings/2024-05-28/Anteckningar.docx').found).toEqual([
      'meetings/2024-05-28/Anteckningar.docx:1:1 file-to-import',
    ]);
  });

  it.each([
    'meetings/2024-04-23.pdf',
    'meetings/bild 2024-04-23.docx',
    'pages/plan.docx',
    'meetings/bild.png',
  ])('is taken for an attachment that nobody links to: %s', (path) => {
    expect(reading(path).found).toEqual([`${path}:1:1 asset-orphan`]);
  });
});

describe('other Markdown is left alone', () => {
  it.each([
    'LICENSE.md',
    'mallar/mall.md',
    '.github/2024-05-28.md',
    'SECURITY.md',
    'arkiv/people.yaml',
    'package.yaml',
    'arkiv/bilder/readme.md',
  ])('%s', (path) => {
    expect(reading(path).found).toEqual([]);
  });

  it('in a note’s own folder it is one of its files', () => {
    const path = 'meetings/2024-05-28/2024-05-28.MD';
    const text = '---\ndatum: 2024-05-28\n---\n';
    const { found } = read({ 'meetings/2024-05-28/index.md': text }, [{ path, size: 10 }]);
    expect(found).toEqual([]);
  });
});
