import { describe, expect, it } from 'vitest';
import { asset, meetingOf, note, NOTE, NOTE_FOLDER, read } from './content-under-test.ts';

describe('files beside a note', () => {
  const files = [
    asset('meetings/2024-04-23/bild.png'),
    asset('meetings/2024-04-23/sub/å ä.pdf', 99),
  ];

  it('in its own folder all belong to it', () => {
    const { attachments } = meetingOf(note(''), NOTE_FOLDER, files);
    expect(attachments).toEqual([
      { path: 'meetings/2024-04-23/bild.png', name: 'bild.png', size: 10 },
      { path: 'meetings/2024-04-23/sub/å ä.pdf', name: 'sub/å ä.pdf', size: 99 },
    ]);
  });

  it.each(['bild.png', './bild.png', 'sub/../bild.png', '../2024-04-23/bild.png', 'bild.png?x#y'])(
    '%s becomes a plain name',
    (url) => {
      const [part] = meetingOf(note('', `![alt](${url})`), NOTE_FOLDER, files).notes;
      expect(part?.tree.children[0]).toMatchObject({
        children: [{ type: 'image', url: 'bild.png' }],
      });
    },
  );

  it.each(['sub/%C3%A5%20%C3%A4.pdf', '<sub/å ä.pdf>', `<${'sub/å ä.pdf'.normalize('NFD')}>`])(
    '%s is found',
    (url) => {
      expect(read({ [NOTE_FOLDER]: note('', `[a](${url})`) }, files).found).toEqual([]);
    },
  );

  it.each([
    ['bil.png', 'bild.png'],
    ['Bild.PNG', 'bild.png'],
    ['å ä.pdf', ''],
    ['../../site.yaml', ''],
    ['../../../etc/passwd', ''],
    ['%E0%A4%A', ''],
  ])('%s is missing', (url, near) => {
    const { problems, found } = read({ [NOTE_FOLDER]: note('', `![alt](<${url}>)`) }, files);
    expect(found).toEqual([`${NOTE_FOLDER}:5:1 link-missing`]);
    expect(problems[0]?.values).toEqual({ near });
  });

  it('directly in meetings/ belong to the notes that refer to them', () => {
    const all = [asset('meetings/bild.png'), asset('meetings/annan.png')];
    const { content, found } = read({ [NOTE]: note('', '![alt](bild.png)') }, all);
    expect(found).toEqual(['meetings/annan.png:1:1 asset-orphan']);
    expect(content?.meetings[0]?.attachments.map(({ name }) => name)).toEqual(['bild.png']);
  });

  it('another note’s folder is out of reach', () => {
    const { found } = read({ [NOTE]: note('', '![alt](2024-05-28/bild.png)') }, [
      asset('meetings/2024-05-28/bild.png'),
    ]);
    expect(found).toEqual([
      `${NOTE}:5:1 link-missing`,
      'meetings/2024-05-28/bild.png:1:1 asset-orphan',
    ]);
  });

  it('also belong to posts and pages', () => {
    const { content, found } = read(
      {
        'news/nyhet/index.md': '---\nrubrik: A\n---\n![a](a.png)\n',
        'pages/om.md': '---\nrubrik: Om\n---\n![b](b.png)\n',
      },
      [asset('news/nyhet/a.png'), asset('pages/b.png')],
    );
    expect(found).toEqual([]);
    expect(content?.posts[0]?.attachments.map(({ name }) => name)).toEqual(['a.png']);
    expect(content?.pages[0]?.attachments.map(({ name }) => name)).toEqual(['b.png']);
  });

  it('may not be larger than 50 MB', () => {
    const { problems } = read({ [NOTE_FOLDER]: note('') }, [
      asset('meetings/2024-04-23/a.mp4', 50 * 2 ** 20),
      asset('meetings/2024-04-23/b.mp4', 50 * 2 ** 20 + 1),
    ]);
    expect(problems).toMatchObject([
      {
        file: 'meetings/2024-04-23/b.mp4',
        line: 1,
        code: 'attachment-too-large',
        values: { size: '50,1', limit: '50' },
      },
    ]);
  });

  const names = [
    'index.html',
    'X.HTM',
    'a.svg',
    'a.xhtml',
    'a.mjs',
    'a.html.sv',
    'a.php',
    'a.xml',
    'web.config',
  ];

  it.each(names)('%s does not lie open: it could run scripts there', (name) => {
    const files = [asset(`news/nyhet/${name}`), asset(`pages/om/${name}`)];
    const open = {
      'news/nyhet/index.md': '---\nrubrik: Om\n---\n',
      'pages/om/index.md': '---\nrubrik: B\n---\n',
    };
    const found = files.map(({ path }) => `${path}:1:1 attachment-active`);
    expect(read(open, files).found).toEqual(found);
    const meeting = [asset(`meetings/2024-04-23/${name}`)];
    expect(read({ [NOTE_FOLDER]: note('åtkomst: öppen', 'Text.') }, meeting).found).toEqual([
      `meetings/2024-04-23/${name}:1:1 attachment-active`,
    ]);
    expect(read({ [NOTE_FOLDER]: note('', 'Text.') }, meeting).found).toEqual([]);
  });

  it.each(['a.pdf', 'a.docx', 'html.png', 'a.jsx', 'sv.html/a.png', 'svg'])('%s may', (name) => {
    const open = { 'news/nyhet/index.md': '---\nrubrik: A\n---\n' };
    expect(read(open, [asset(`news/nyhet/${name}`)]).found).toEqual([]);
  });

  it.each(['a.HEIC', 'film.mov', 'skannat.tif', 'b.avif'])('%s may tell a place', (name) => {
    const file = asset(`meetings/2024-04-23/${name}`);
    expect(read({ [NOTE_FOLDER]: note('åtkomst: öppen', 'Text.') }, [file]).found).toEqual([
      `${file.path}:1:1 attachment-place`,
    ]);
    expect(read({ [NOTE_FOLDER]: note('', 'Text.') }, [file]).found).toEqual([]);
  });

  it('hidden files and files elsewhere are nobody’s business', () => {
    const quiet = [
      'meetings/.DS_Store',
      'meetings/2024-04-23/Thumbs.db',
      'logo.svg',
      'meetings/~$a.docx',
    ];
    const { content, found } = read(
      { [NOTE_FOLDER]: note('') },
      quiet.map((path) => asset(path)),
    );
    expect(found).toEqual([]);
    expect(content?.meetings[0]?.attachments).toEqual([]);
  });
});
