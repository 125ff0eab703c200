import { describe, expect, it } from 'vitest';
import type { Redirect } from '../../../src/model/redirect.ts';
import { applyPeople } from '../../../src/model/people/apply-people.ts';
import { sv } from '../../../src/locales/sv.ts';
import { note, NOTE, read, type Reading } from './content-under-test.ts';

const files = {
  [NOTE]: note('presentationer:\n  - kommun: Lund\n    talare: Kim Holm'),
  'meetings/2024-05-28.md': '---\ndatum: 2024-05-28\nutkast: ja\n---\n',
  'news/2024-01-01-nyhet/index.md': '---\nrubrik: Nyhet\n---\n![Två träd](<två träd.png>)\n',
  'pages/om.md': '---\nrubrik: Om\n---\n\n## Hur vi började\n\nSå.\n',
};
const assets = [{ path: 'news/2024-01-01-nyhet/två träd.png', size: 10 }];

function site(lines: string[], more = ''): Reading {
  const text = `namn: N\nadress: https://exempel.se/natverk\n${more}omdirigeringar:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return read({ 'site.yaml': text, ...files }, assets);
}

const redirects = (...lines: string[]): Redirect[] | undefined => {
  const { content, found } = site(lines);
  expect(found).toEqual([]);
  return content?.site.redirects;
};

describe('an old address', () => {
  it.each([
    ['/gammal-sida/', '/gammal-sida/'],
    ['/gammal-sida', '/gammal-sida/'],
    ['/gammal.html', '/gammal.html'],
    ['/gammal.php', '/gammal.php'],
    ['/a/b/index.html', '/a/b/'],
    ['/Sök/Träffar & möten', '/Sök/Träffar & möten/'],
    ['/g%C3%A5rdar/', '/gårdar/'],
    ['/ga\u030Ardar/', '/gårdar/'],
    ['/v1.2', '/v1.2/'],
    ['/traffar/gammal', '/traffar/gammal/'],
    ['/om.html', '/om.html'],
  ])('%s is %s', (written, from) => {
    expect(redirects(`"${written}": /om/`)).toEqual([{ from, to: '/om/' }]);
  });

  it.each([
    ['gammal', '/gammal/'],
    ['https://exempel.se/natverk/gammal/?a=1#b', '/gammal/'],
    ['/natverk/gammal', '/gammal/'],
    ['/gammal?id=3', '/gammal/'],
    ['/gammal#del', '/gammal/'],
    ['//exempel.se/x', '/exempel.se/x/'],
    ['/', ''],
    ['/../hemligt', ''],
    ['/a/../../etc/passwd', ''],
    ['/%2e%2e/hemligt', ''],
    ['/%252e%252e/hemligt', ''],
    ['/a%2f..%2fb', ''],
    ['/a%5cb', ''],
    ['/a\\\\b', ''],
    ['/a//b', ''],
    ['/./a', ''],
    ['/.git/config', ''],
    ['/.traff', ''],
    ['/_headers', ''],
    ['/_redirects', ''],
    ['/_worker.js', ''],
    ['/a%00b', ''],
    ['/a%zz', ''],
    ['/a%ff', ''],
    ['/gammal/*', ''],
    ['/:allt', ''],
    ['/<script>', ''],
    ['/con.', ''],
    [`/${'å'.repeat(101)}`, ''],
    [`/${'abc/'.repeat(200)}`, ''],
  ])('%s is none', (written, near) => {
    const { found, problems } = site([`"${written}": /om/`]);
    expect(found).toEqual(['site.yaml:4:3 redirect-old']);
    expect(problems[0]?.values.near).toBe(near);
  });

  it.each(['/a\\u0001b', '/a\\u202Eb', '/a\\uD800b'])(
    '%s has what no address can hold',
    (written) => {
      expect(site([`"${written}": /om/`]).found).toEqual(['site.yaml:4:6 control-character']);
    },
  );

  it.each([
    '/om/',
    '/OM',
    '/index.html',
    '/traffar/',
    '/Traffar/index.html',
    '/traffar/2024-04-23',
    '/traffar/2024-04-23.ics',
    '/traffar/2024/',
    '/traffar/2024-05-28/',
    '/kommuner/lund/',
    '/personer/kim-holm/',
    '/nyheter/nyhet/Två träd.png',
    '/kalender.ics',
    '/rss.xml',
    '/data/traffar.json',
    '/m/lock.json',
    '/medlemmar/gammal/',
    '/pagefind/x/',
    '/404.html',
    '/sitemap.xml',
    '/robots.txt',
    '/favicon.svg',
  ])('%s is taken', (written) => {
    expect(site([`"${written}": /om/`]).problems.map(({ code }) => code)).toEqual([
      written === '/index.html' ? 'redirect-old' : 'redirect-taken',
    ]);
  });

  it('may stand there once, in whatever letters', () => {
    const lines = ['/gammal: /om/', '/Gammal/: /traffar/', '/gammal/index.html: /om/'];
    const { found, problems } = site(lines);
    expect(found).toEqual(['site.yaml:5:3 redirect-twice', 'site.yaml:6:3 redirect-twice']);
    expect(problems[0]?.values).toEqual({ other: '/gammal', line: '4' });
  });

  it('may not lie within one that becomes a file', () => {
    const { found } = site(['/a.html: /om/', '/a.html/b/: /om/', '/a/b/: /om/', '/a/: /om/']);
    expect(found).toEqual(['site.yaml:5:3 redirect-taken']);
  });
});

describe('a redirect leads', () => {
  it.each([
    ['/traffar', '/traffar/'],
    ['/', '/'],
    ['/lan/skane/', '/lan/skane/'],
    ['/traffar/2024-04-23/#lund', '/traffar/2024-04-23/#lund'],
    ['/om/#hur-vi-borjade', '/om/#hur-vi-borjade'],
    ['/nyheter/nyhet/två träd.png', '/nyheter/nyhet/tv%C3%A5%20tr%C3%A4d.png'],
    ['https://exempel.se/natverk/om/', '/om/'],
    ['https://annan.se/sida?a=1#b', 'https://annan.se/sida?a=1#b'],
    ['https://annan.se/å "b"', 'https://annan.se/%C3%A5%20%22b%22'],
    ['https://exempel.se/annat/', 'https://exempel.se/annat/'],
  ])('to %s as %s', (written, to) => {
    expect(redirects(`/gammal/: '${written}'`)).toEqual([{ from: '/gammal/', to }]);
  });

  it.each([
    ['/finns-inte/', 'redirect-new', ''],
    ['/traffa/', 'redirect-new', '/traffar/'],
    ['/traffar/2024-05-28/', 'redirect-draft', undefined],
    ['/om/#finns-inte', 'redirect-new', '/om/'],
    ['/om/?a=1', 'redirect-new', ''],
    ['//annan.se/', 'redirect-new', ''],
    ['/\\annan.se/', 'redirect-new', ''],
    ['/%', 'redirect-new', ''],
    ['http://annan.se/', 'redirect-new', ''],
    ['javascript:alert(1)', 'redirect-new', ''],
    ['data:text/html,x', 'redirect-new', ''],
    ['https://', 'redirect-new', ''],
    ['https://kim:hemligt@annan.se/', 'redirect-new', ''],
    ['annan.se', 'redirect-new', ''],
  ])('not to %s', (written, code, near) => {
    const { found, problems } = site([`/gammal/: '${written}'`]);
    expect(found).toEqual([`site.yaml:4:13 ${code}`]);
    expect(problems[0]?.values.near).toBe(near);
  });

  it('straight to its page', () => {
    const { found, problems } = site(['/a: /b/', '/b: https://exempel.se/natverk/C', '/c: /om/']);
    expect(found).toEqual(['site.yaml:4:7 redirect-chain', 'site.yaml:5:7 redirect-chain']);
    expect(problems.map(({ values }) => values.near)).toEqual(['/om/', '/om/']);
  });

  it('never in a circle', () => {
    const { found, problems } = site(['/a: /b/', '/b: /a/', '/c: /c/#x']);
    expect(found.map((each) => each.slice(-14))).toEqual(Array(3).fill('redirect-chain'));
    expect(problems.map(({ values }) => values.near)).toEqual(['', '', '']);
  });
});

describe('the list of redirects', () => {
  it.each([
    ['omdirigeringar: /gammal/\n', '2:17 redirect-form'],
    ['omdirigeringar: [/gammal/]\n', '2:17 redirect-form'],
    ['omdirigeringar:\n  /gammal/:\n', '3:3 redirect-form'],
    ['omdirigeringar:\n  /gammal/: [/om/]\n', '3:3 redirect-form'],
    ['omdirigeringar:\n  ? [a]\n  : /om/\n', '3:5 yaml-syntax'],
    ['omdirigeringar:\n  /a/: *b\n', '3:8 yaml-reference'],
    ['omdirigeringar:\n  <<: {/a/: /om/}\n', '3:3 redirect-form'],
    ['omdirigeringar:\n/gammal/: /om/\n', '3:1 key-unknown'],
  ])('%j', (text, found) => {
    const reading = read({ 'site.yaml': `namn: N\n${text}`, ...files }, assets);
    expect(reading.found).toEqual([`site.yaml:${found}`]);
  });

  it('may be empty', () => {
    expect(redirects()).toEqual([]);
  });

  it('takes no time to speak of, however long and wrong', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `/a${String(at)}: /b${String(at)}/`);
    expect(site(lines).found).toHaveLength(3000);
  });

  it('loses who has asked not to be named', () => {
    const people = '- namn: Kim Holm\n  återkallat: ja\n';
    const news = { 'news/2024-01-02-kim-holm.md': '---\nrubrik: Kim Holm\n---\n' };
    const lines =
      '  /kim-holm/: /om/\n  /gammal/: /nyheter/kim-holm/\n  /b/: /personer/kim-holm/\n';
    const { content, found } = read(
      {
        'site.yaml': `namn: N\nomdirigeringar:\n${lines}`,
        'people.yaml': people,
        ...news,
        ...files,
      },
      assets,
    );
    expect(found).toEqual([]);
    expect(content && applyPeople(content, sv).site.redirects).toEqual([
      { from: '/gammal/', to: '/nyheter/person/' },
    ]);
  });
});
