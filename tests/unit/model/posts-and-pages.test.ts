import { describe, expect, it } from 'vitest';
import { note, NOTE, read } from './content-under-test.ts';

const titled = (lines = ''): string => `---\nrubrik: Rubrik\n${lines}\n---\nText.\n`;

describe('a post', () => {
  it('has its keys in two languages', () => {
    const swedish = titled(
      'datum: 30 maj 2022\nskribent: Eva\nroll: ordförande\ntyp: krönika\nsammanfattning: S',
    );
    const english =
      '---\ntitle: Rubrik\ndate: 2022-05-30\nauthor: Eva\nrole: ordförande\nkind: column\nsummary: S\n---\nText.\n';
    for (const text of [swedish, english]) {
      const { content, found } = read({ 'news/2022-05-30-tankar.md': text });
      expect(found).toEqual([]);
      expect(content?.posts[0]).toMatchObject({
        slug: 'tankar',
        title: 'Rubrik',
        date: '2022-05-30',
        kind: 'column',
        author: 'Eva',
        role: 'ordförande',
        summary: 'S',
        draft: false,
      });
    }
  });

  it.each([
    ['news/2022-05-30-tankar.md', 'tankar', '2022-05-30'],
    ['news/tankar.md', 'tankar', null],
    ['news/2022-05-30-tankar/index.md', 'tankar', '2022-05-30'],
  ])('%s', (file, slug, date) => {
    expect(read({ [file]: titled() }).content?.posts[0]).toMatchObject({
      slug,
      date,
      kind: 'notice',
    });
  });

  it.each([
    ['news/Tänkvärt nytt.md', '', '1:1', 'file-name', 'tankvart-nytt.md'],
    ['news/2022-05-30-Åsikt/index.md', '', '1:1', 'file-name', '2022-05-30-asikt/index.md'],
    [`news/${'ab-'.repeat(80)}c.md`, '', '1:1', 'file-name', `${'ab-'.repeat(66)}ab.md`],
    ['news/2022-05-30.md', '', undefined, undefined, undefined],
    ['news/2022-05-30-a.md', 'datum: 2022-05-31', '3:8', 'date-file-name', '2022-05-30'],
    ['news/a.md', 'typ: kronika', '3:6', 'value-unknown', 'krönika'],
  ])('%s with %j', (file, lines, place, code, near) => {
    const { problems, found } = read({ [file]: titled(lines) });
    expect(found).toEqual(code === undefined ? [] : [`${file}:${place} ${code}`]);
    expect(problems[0]?.values.near).toBe(near);
  });

  it('needs a title', () => {
    expect(read({ 'news/a.md': '---\nskribent: Eva\n---\n' }).found).toEqual([
      'news/a.md:1:1 key-missing',
    ]);
  });

  it('come newest first, undated last', () => {
    const { content } = read({
      'news/odaterad.md': titled(),
      'news/2022-05-10-b.md': titled(),
      'news/2022-05-30-c.md': titled(),
      'news/2022-05-30-a.md': titled(),
    });
    expect(content?.posts.map(({ slug }) => slug)).toEqual(['a', 'c', 'b', 'odaterad']);
  });

  it('may not share an address with another', () => {
    const { found } = read({ 'news/2022-01-01-a.md': titled(), 'news/2023-01-01-a.md': titled() });
    expect(found).toEqual(['news/2023-01-01-a.md:1:1 address-twice']);
  });
});

describe('a page', () => {
  it('has title, summary and text', () => {
    const { content } = read({ 'pages/om.md': titled('sammanfattning: S') });
    expect(content?.pages).toMatchObject([
      { slug: 'om', title: 'Rubrik', summary: 'S', attachments: [] },
    ]);
  });

  it.each([
    ['pages/start.md', undefined],
    ['pages/medlemmar.md', undefined],
    ['pages/traffar.md', 'page-reserved'],
    ['pages/sok.md', 'page-reserved'],
    ['pages/pagefind.md', 'page-reserved'],
    ['pages/Om oss.md', 'file-name'],
  ])('%s', (file, code) => {
    expect(read({ [file]: titled() }).found).toEqual(
      code === undefined ? [] : [`${file}:1:1 ${code}`],
    );
  });

  it('knows no dates', () => {
    expect(read({ 'pages/om.md': titled('datum: 2024-01-01') }).found).toEqual([
      'pages/om.md:3:1 key-unknown',
    ]);
  });
});

describe('other files', () => {
  it.each([
    ['meetings/2024-04-23/anteckning.md', 'meetings/2024-04-23/index.md'],
    ['notes.md', ''],
    ['meetings/a/b/index.md', 'meetings/a/b/index.md'],
  ])('%s is not silently left out', (file, near) => {
    const { problems, found } = read({ [NOTE]: note(''), [file]: 'Text.' });
    expect(found).toEqual([`${file}:1:1 file-unread`]);
    expect(problems[0]?.values).toEqual({ near });
  });

  it('synonyms must at least be YAML', () => {
    expect(read({ 'synonyms.yaml': '- [SoL, socialtjänstlagen]\n' }).found).toEqual([]);
    expect(read({ 'synonyms.yaml': '- [SoL, socialtjänstlagen\n' }).found).toEqual([
      'synonyms.yaml:1:3 yaml-unclosed',
    ]);
  });
});
