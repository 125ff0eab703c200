import { describe, expect, it } from 'vitest';
import { describe as describeProblem } from '../../../../src/locales/describe.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { read, type Reading } from '../content-under-test.ts';

const asset = (path: string, size = 10) => ({ path, size });

/** Reads a folder with these files in `public`, and a page of its own. */
function bring(names: string[], files: Record<string, string> = {}): Reading {
  const assets = names.map((name) => asset(`public/${name}`));
  return read({ 'pages/om.md': '---\nrubrik: Om\n---\n\nOss.\n', ...files }, assets);
}

it('brings files to the root of the site, whatever they are called', () => {
  const names = ['_headers', 'apple-touch-icon.png', 'bilder/å b.png', 'favicon.ico'];
  const { content, found } = bring(names, { 'public/.well-known/security.txt': 'Contact: x' });
  expect(found).toEqual([]);
  expect(content?.files.map(({ name }) => name)).toEqual(['.well-known/security.txt', ...names]);
  expect(content?.files.at(-1)?.path).toBe('public/favicon.ico');
});

it.each([
  ...['index.html', '404.html', 'robots.txt', 'sitemap.xml', 'kalender.ics', 'rss.xml', 'RSS.xml'],
  ...['traffar/x.png', 'medlemmar/x.png', 'm/lock.json', 'pagefind/x', 'data/x.json', '_astro/x'],
  ...['_worker.js', '_routes.json'],
  ...['om', 'om/plan.pdf', 'Om/plan.pdf', 'traffar', 'licences/x.txt'],
])('does not let %s take a place of the site’s own', (name) => {
  expect(bring([name]).found).toEqual([`public/${name}:1:1 public-taken`]);
});

it.each(['_redirects', '_Redirects'])('says where the lines of %s are written', (name) => {
  const { problems, found } = bring([name]);
  expect(found).toEqual([`public/${name}:1:1 public-redirects`]);
  expect(describeProblem(problems[0]!, sv).fix).toContain('"omdirigeringar:" i site.yaml');
});

it('tells how the name of an icon is written, which hosts are strict about', () => {
  const [problem] = bring(['Favicon.ICO']).problems;
  expect(problem).toMatchObject({ code: 'public-taken', values: { near: 'favicon.ico' } });
});

it.each(['Public/favicon.ico', 'PUBLIC/a/b.txt', 'publik/logga.png', 'pubilc/logga.png'])(
  'says where %s should be',
  (path) => {
    const [problem, ...more] = read({}, [asset(path)]).problems;
    const near = path.replace(/^\w+/, 'public');
    expect(problem).toMatchObject({ code: 'public-folder', file: path, values: { near } });
    expect(more).toEqual([]);
  },
);

it.each(['a.js', 'a.php', 'web.config', 'a.html.sv', 'A.HTML', 'a.xhtml', 'b/a.mjs', 'logga.SVG'])(
  'lets nothing run: %s',
  (name) => {
    const code = /svg$/i.test(name) ? 'public-drawing' : 'public-active';
    expect(bring([name]).found).toEqual([`public/${name}:1:1 ${code}`]);
  },
);

describe('headers for the host', () => {
  it('may say how long a file is kept, and the like', () => {
    const headers = '# Våra\r\n/files/*\r\n  X-Robots-Tag: noindex\r\n\tcache-control : no-store\n';
    expect(bring([], { 'public/_headers': headers }).found).toEqual([]);
  });

  it.each([
    ['! Content-Security-Policy'],
    ['Content-Security-Policy: script-src *'],
    ['Content-Type: text/html'],
    ['X-Frame-Options: ALLOWALL'],
    ['https://a.example/*'],
  ])('may not be: %s', (line) => {
    const headers = `/*\n  Cache-Control: no-store\n  ${line}\n`;
    expect(bring([], { 'public/_headers': headers }).found).toEqual([
      'public/_headers:3:1 public-header',
    ]);
  });
});

it('holds them to the same size as attachments', () => {
  const { found } = read({}, [asset('public/film.mp4', 2 ** 20 * 51)]);
  expect(found).toEqual(['public/film.mp4:1:1 attachment-too-large']);
});

describe('what else leads there', () => {
  const page = { 'pages/om.md': '---\nrubrik: Om\n---\n\n[Stadgar](/stadgar.pdf)\n' };

  it('may be a link from a text', () => {
    expect(bring([], page).found).toEqual(['pages/om.md:5:1 link-dead']);
    expect(bring(['stadgar.pdf'], page).found).toEqual([]);
  });

  it('may not be an old address that leads elsewhere', () => {
    const site = 'namn: N\nomdirigeringar:\n  /stadgar.pdf: /om/\n';
    expect(bring([], { 'site.yaml': site }).found).toEqual([]);
    expect(bring(['stadgar.pdf'], { 'site.yaml': site }).found).toEqual([
      'site.yaml:3:3 redirect-taken',
    ]);
  });
});
