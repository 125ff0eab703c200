import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { asset, meetingOf, note, NOTE, NOTE_FOLDER, read } from './content-under-test.ts';

/** Other pages that links can lead to. */
const others = {
  'meetings/2024-05-28.md':
    '---\ndatum: 2024-05-28\npresentationer:\n  - kommun: Lund\n    talare: Kim Holm och Lo Ek\n    ämnen: [Tidiga insatser, …]\n---\n',
  'meetings/2025-06-28.md':
    '---\ndatum: 2025-06-28\nutkast: ja\npresentationer:\n  - organisation: Bolaget\n---\n',
  'news/2024-01-01-nyhet.md': '---\nrubrik: Nyhet\n---\n',
  'pages/om.md': '---\nrubrik: Om\n---\n',
  'pages/start.md': '---\nrubrik: Start\n---\n',
};
const body = (text: string): Record<string, string> => ({ ...others, [NOTE]: note('', text) });

describe('a link to the site', () => {
  it.each([
    '/',
    '/traffar/',
    '/traffar',
    '/traffar/2024-04-23/',
    '/traffar/2024-05-28/#lund',
    '/medlemmar/traffar/2024-05-28/#lund',
    '/medlemmar/',
    '/medlemmar/sok/',
    '/sok/?q=barn',
    '/kommuner/lund/',
    '/kommuner/',
    '/lan/skane/',
    '/lan/',
    '/amnen/tidiga-insatser/',
    '/amnen/',
    '/personer/lo-ek/',
    '/personer/',
    '/traffar/2024/',
    '/traffar/2024-05-28.ics',
    '/kalender.ics',
    '/kalender-utan-installda.ics',
    '/rss.xml',
    '/data/traffar.json',
    '/nyheter/nyhet/',
    '/om/',
    'https://exempel.se/',
    'HTTP://exempel.se',
    'mailto:info@exempel.se',
    'tel:+468123456',
  ])('%s', (url) => {
    expect(read(body(`[länk](${url})`)).found).toEqual([]);
  });

  it.each([
    ['/traffar/2024-05-27/', 'link-dead', '/traffar/2024-05-28/'],
    ['/traffar/2025-06-28/', 'link-draft', undefined],
    ['/kommuner/lunt/', 'link-dead', '/kommuner/lund/'],
    ['/meetings/', 'link-dead', ''],
    ['/kommuner/lund/sida/2/', 'link-dead', '/kommuner/lund/'],
    ['/nyheter/sida/2/', 'link-dead', ''],
    ['/nyheter/typ/notiser/', 'link-dead', ''],
    ['/traffar/2023/', 'link-dead', '/traffar/2024/'],
    ['/traffar/2025/', 'link-draft', undefined],
    ['/traffar/2025-06-28.ics', 'link-draft', undefined],
    ['/organisationer/', 'link-draft', undefined],
    ['/organisationer/bolaget/', 'link-draft', undefined],
    ['/lan/blekinge/', 'link-dead', ''],
    ['/personer/kim/', 'link-dead', '/personer/'],
    ['', 'link-empty', undefined],
    ['#', 'link-empty', undefined],
    ['javascript:alert(1)', 'link-protocol', undefined],
    ['data:text/html,x', 'link-protocol', undefined],
    ['ftp://exempel.se', 'link-protocol', undefined],
    ['//exempel.se', 'link-protocol', undefined],
    ['https:/exempel.se/a', 'link-dead', 'https://exempel.se/a'],
    ['HTTP:exempel.se', 'link-dead', 'HTTP://exempel.se'],
    ['https:///exempel.se', 'link-dead', 'https://exempel.se'],
    ['http://', 'link-dead', ''],
    ['2025-06-28.md', 'link-draft', undefined],
    ['info@exempel.se', 'link-missing', 'mailto:info@exempel.se'],
    ['www.exempel.se', 'link-missing', 'https://www.exempel.se'],
    ['traffar/2024-05-28/', 'link-missing', '/traffar/2024-05-28/'],
    ['../nyheter/', 'link-missing', '/nyheter/'],
    ['finns-inte.pdf', 'link-missing', ''],
  ])('%s is %s', (url, code, near) => {
    const { problems, found } = read(body(`Text.\n\nEn [länk](${url})`));
    expect(found).toEqual([`${NOTE}:7:4 ${code}`]);
    expect(problems[0]?.values.near).toBe(near);
  });

  it.each([
    ['2024-05-28.md', '/traffar/2024-05-28/'],
    ['./2024-05-28.md#lund', '/traffar/2024-05-28/#lund'],
    ['../news/2024-01-01-nyhet.md', '/nyheter/nyhet/'],
    ['../pages/om.md', '/om/'],
  ])('%s, as git hosts follow it, becomes %s', (url, address) => {
    const { content, found } = read(body(`[länk](${url})`));
    expect(found).toEqual([]);
    const links: string[] = [];
    for (const { tree } of content?.meetings.flatMap(({ notes }) => notes) ?? [])
      visit(tree, 'link', (link) => void links.push(link.url));
    expect(links).toEqual([address]);
  });

  it.each([
    ['Se [planen](Plan 2024.pdf).', '7:13 Plan 2024.pdf'],
    ['![Tavlan](tavlan (1).jpg "Foto: Kim")', '7:11 tavlan (1).jpg'],
    ['- [a](<b c.pdf>)\n- [planen](bilagor/Plan 1.docx)', '8:12 bilagor/Plan 1.docx'],
  ])('%s would show its brackets', (text, expected) => {
    const { problems } = read(body(`\n\n${text}`), [asset('meetings/b c.pdf')]);
    const spaced = problems.filter(({ code }) => code === 'link-spaces');
    expect(spaced.map((each) => `${each.line}:${each.column} ${each.read}`)).toEqual([expected]);
  });

  it.each([
    '[sic] (se sidan 4 i rapporten.)',
    '[a](sidan 4 och 5)',
    '`[a](b c.pdf)`',
    `](${'a '.repeat(2000)}`,
    '](a. '.repeat(500),
  ])('%.30s is no link to a file', (text) => {
    const { problems } = read(body(text));
    expect(problems.filter(({ code }) => code === 'link-spaces')).toEqual([]);
  });

  it('may lead to a later page of many, as soon as there is one', () => {
    const many = Array.from({ length: 25 }, (_, at): [string, string] => [
      `news/${String(at)}.md`,
      `---\nrubrik: N\npublicera: 2024-04-${at < 13 ? '01' : '20'}\ntyp: ${at === 0 ? 'film' : 'notis'}\n---\n`,
    ]);
    const found = (url: string): string[] => {
      const files = { ...body(`[a](${url})`), ...Object.fromEntries(many) };
      return read(files, [], { builtOn: '2024-04-10' }).found.map((each) => each.split(' ')[1]!);
    };
    expect(found('/nyheter/sida/2/')).toEqual([]);
    expect(found('/nyheter/sida/3/')).toEqual(['link-draft']);
    expect(found('/nyheter/typ/filmer/')).toEqual([]);
    expect(found('/nyheter/typ/kronikor/')).toEqual(['link-dead']);
    for (const number of ['1', '02', '4', '0', 'x', '2/2']) {
      expect(found(`/nyheter/sida/${number}/`)).toEqual(['link-dead']);
    }
  });

  it('may lead from a draft to a draft', () => {
    const files = { ...others, [NOTE]: note('utkast: ja', '[a](/traffar/2025-06-28/)') };
    expect(read(files).found).toEqual([]);
  });

  it('may be given by reference', () => {
    const { found } = read(body('[a][x] och ![b][y]\n\n[x]: /om/\n[y]: bild.png\n'));
    expect(found).toEqual([`${NOTE}:8:1 link-missing`]);
  });

  it.each([
    ['<Rapport #3.pdf>', 'Rapport #3.pdf', 'Rapport%20%233.pdf'],
    ['vad?.pdf', 'vad?.pdf', 'vad%3F.pdf'],
    ['<Åt #1.pdf>', 'Åt #1.pdf', '%C3%85t%20%231.pdf'],
  ])('to %s, where the file’s name has a sign that ends a path', (target, name, near) => {
    const files = (url: string) => ({ ...others, [NOTE_FOLDER]: note('', `[a](${url})`) });
    const beside = [asset(`meetings/2024-04-23/${name}`)];
    const { problems } = read(files(target), beside);
    expect(problems.map(({ code, values }) => [code, values.near])).toEqual([
      ['link-missing', near],
    ]);
    expect(read(files(near), beside).found).toEqual([]);
  });

  it('bare addresses are links, whatever stands around them', () => {
    const [part] = meetingOf(note('', 'Se https://exempel.se/a_b. Skriv till a@exempel.se.')).notes;
    expect(JSON.stringify(part?.tree)).toContain('"url":"https://exempel.se/a_b"');
    expect(JSON.stringify(part?.tree)).toContain('"url":"mailto:a@exempel.se"');
  });

  it('knows the addresses of the locale', () => {
    const site = { 'site.yaml': 'name: N\nlocale: en\n', [NOTE]: '---\ndate: 2024-04-23\n---\n' };
    const page = (url: string): string => `---\ntitle: A\n---\n[a](${url})\n`;
    expect(read({ ...site, 'pages/a.md': page('/meetings/2024-04-23/') }).found).toEqual([]);
    expect(read({ ...site, 'pages/a.md': page('/traffar/2024-04-23/') }).found).toEqual([
      'pages/a.md:4:1 link-dead',
    ]);
  });
});

describe('a link to a place of a page', () => {
  const anchors = (link: string, file = NOTE): string[] => {
    const files = {
      ...others,
      [NOTE]: note('presentationer: [Lund, Klippan]'),
      'news/ny.md': '---\nrubrik: Ny\n---\n',
    };
    files[file as keyof typeof files] += `Text [länk](${link})`;
    const { problems } = read(files);
    return problems.map(({ code, values }) => `${code} ${values.near ?? ''}`);
  };

  it.each([
    '#lund',
    '#user-content-fn-1',
    '/traffar/2024-04-23/#klippan',
    '2024-05-28.md#lund',
    '/kommuner/#skane',
    '/sok/#q=barn',
    '/#next',
    '/#:~:text=hej',
  ])('%s', (link) => expect(anchors(link)).toEqual([]));

  it.each([
    ['#lunt', '#lund'],
    ['#nej', ''],
    ['/traffar/2024-05-28/#klippan', ''],
    ['/medlemmar/traffar/2024-05-28/?a#lunn', '#lund'],
    ['2024-05-28.md#lunn', '#lund'],
    ['/nyheter/nyhet/#mer', ''],
    ['/om#mer', ''],
  ])('%s is dead', (link, near) => expect(anchors(link)).toEqual([`link-anchor ${near}`]));

  it('leads to headings of open texts', () => {
    const post = 'news/ny.md';
    const text = '---\nrubrik: Ny\n---\n## Så gör du\n\n#### Liten\n\n';
    const found = (link: string): string[] =>
      read({ ...others, [post]: `${text}[länk](${link})` }).problems.map(
        ({ code, values }) => `${code} ${values.near ?? ''}`,
      );
    expect(found('#sa-gor-du')).toEqual([]);
    expect(found('/nyheter/ny/#sa-gor-du')).toEqual([]);
    expect(found('#så-gör-du')).toEqual(['link-anchor #sa-gor-du']);
    expect(found('#liten')).toEqual(['link-anchor ']);
  });
});
