import { describe, expect, it } from 'vitest';
import { note, NOTE, read } from './content-under-test.ts';

const site = (text: string): string[] => read({ 'site.yaml': text }).found;

describe('what YAML stumbles over is told where it was written', () => {
  it.each([
    ['hyphens round a file that has no text', '---\nnamn: N\n---\n', '3:1 yaml-document'],
    ['hyphens between keys', 'namn: N\n---\nkontakt: a@b.se\n', '2:1 yaml-document'],
    ['points that end all', 'namn: N\n...\nkontakt: a@b.se\n', '2:1 yaml-document'],
    ['a key too far in', 'namn: N\n kontakt: a@b.se\n', '2:1 yaml-indent'],
    ['a first key too far in', ' namn: N\nkontakt: a@b.se\n', '2:1 yaml-indent'],
    ['a key without its colon', 'namn N\n', '1:1 yaml-key'],
    ['a text at the margin', 'namn: N\nsyfte: Ett\noch två\n', '3:1 yaml-continued'],
    ['a backslash', 'namn: "C:\\dok"\n', '1:7 yaml-escape'],
  ])('%s', (_, text, place) => {
    expect(site(text)).toEqual([`site.yaml:${place}`]);
  });

  it('every wrong mark of a list at once', () => {
    const list = ['– kommun: Lund', '  talare: Bo', '• kommun: Malmö', '  talare: Bo'];
    const text = note(`presentationer:\n${list.map((line) => `  ${line}`).join('\n')}`);
    expect(read({ [NOTE]: text }).found).toEqual([`${NOTE}:4:3 yaml-key`, `${NOTE}:6:3 yaml-key`]);
  });
});

describe('an address of the network', () => {
  it.each([
    ['foo.se', 'https://foo.se'],
    ['www.foo.se/x', 'https://www.foo.se/x'],
    ['foo', ''],
    ['ftp://foo.se', ''],
  ])('is whole: %s', (written, near) => {
    const { problems } = read({ 'site.yaml': `namn: N\nadress: ${written}\n` });
    expect(problems).toMatchObject([{ code: 'address-format', values: { near } }]);
  });

  it.each([
    ['Bo Ek <bo@foo.se>', 'bo@foo.se'],
    ['mailto:bo@foo.se', 'bo@foo.se'],
    ['a@b.se, c@d.se', 'a@b.se'],
    ['bo(at)foo.se', ''],
  ])('for mail stands alone: %s', (written, near) => {
    const { problems } = read({ 'site.yaml': `namn: N\nkontakt: ${written}\n` });
    expect(problems).toMatchObject([{ code: 'contact-format', values: { near } }]);
  });
});

it.each(['Lund, Malmö', 'Lund och Malmö', 'Lund & Malmö kommun', 'Lund / Malmö / Kiruna'])(
  'several municipalities in one are told apart: %s',
  (names) => {
    const { problems } = read({ [NOTE]: note(`presentationer:\n  - kommun: ${names}`) });
    expect(problems).toMatchObject([
      { code: 'municipality-several', values: { first: 'Lund', second: 'Malmö' } },
    ]);
  },
);

it('a municipality whose name has a word between is one', () => {
  const { found } = read({ [NOTE]: note('presentationer:\n  - kommun: Upplands-Bro') });
  expect(found).toEqual([]);
});
