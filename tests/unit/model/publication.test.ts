import { describe, expect, it } from 'vitest';
import { isDraft } from '../../../src/model/publication.ts';
import { note, NOTE, read } from './content-under-test.ts';

const LATER = 'news/senare.md';
const post = (lines: string, body = ''): string => `---\nrubrik: R\n${lines}\n---\n\n${body}\n`;
const codes = (files: Record<string, string>, builtOn: string | null = '2024-05-01'): string[] =>
  read(files, [], { builtOn }).found.map((line) => line.replace(/^\S+ /, ''));

describe('a text with "publicera"', () => {
  it.each([
    ['publicera: 2024-05-28', '2024-05-28'],
    ['publicera: tisdag 28 maj 2024', '2024-05-28'],
    ['publish: 2024-05-28', '2024-05-28'],
    ['', null],
  ])('%j is read', (line, publish) => {
    const { content, found } = read({ [NOTE]: note(line), [LATER]: post(line) });
    expect(found).toEqual([]);
    expect(content?.meetings[0]).toMatchObject({ draft: false, publish });
    expect(content?.posts[0]).toMatchObject({ draft: false, publish });
  });

  it.each([
    [{ draft: false, publish: null }, false],
    [{ draft: false, publish: '2024-05-27' }, false],
    [{ draft: false, publish: '2024-05-28' }, false],
    [{ draft: false, publish: '2024-05-29' }, true],
    [{ draft: true, publish: null }, true],
    [{ draft: true, publish: '2024-05-27' }, true],
  ])('%j is a draft on 28 May: %s', (entry, expected) => {
    expect(isDraft(entry, '2024-05-28')).toBe(expected);
  });

  it.each([
    ['publicera: snart', ['date-format']],
    ['publicera: 28 maj', ['date-year']],
    ['publicera: 2024-05-32', ['date-nonexistent']],
    ['publicera:', ['publish-empty']],
    ['publicera: 2024-05-28\nutkast: ja', ['publish-draft']],
    ['publicera:\nutkast: ja', []],
    ['publisera: 2024-05-28', ['key-unknown']],
  ])('%j gives %j', (line, expected) => {
    expect(codes({ [NOTE]: note(line) })).toEqual(expected);
    expect(codes({ [LATER]: post(line) })).toEqual(expected);
  });
});

describe('a link to what is put off', () => {
  const to = '[a](/nyheter/senare/) [b](senare.md)';
  const linking = (from: string, target: string): Record<string, string> => ({
    'news/nu.md': post(from, to),
    [LATER]: post(target),
  });
  const dead = ['link-draft', 'link-draft'];

  it.each([
    ['', 'utkast: ja', dead],
    ['', 'publicera: 2024-05-02', dead],
    ['', 'publicera: 2024-05-01', []],
    ['publicera: 2024-06-01', 'publicera: 2024-05-02', []],
    ['publicera: 2024-06-01', 'publicera: 2024-06-01', []],
    ['publicera: 2024-06-01', 'publicera: 2024-06-02', dead],
    ['publicera: 2024-04-01', 'publicera: 2024-04-02', []],
    ['utkast: ja', 'publicera: 2024-06-02', []],
    ['utkast: ja', 'utkast: ja', []],
  ])('from %j to %j on 1 May: %j', (from, target, expected) => {
    expect(codes(linking(from, target))).toEqual(expected);
  });

  it('is refused where no day is known', () => {
    expect(codes(linking('', 'publicera: 2024-04-02'), null)).toEqual(dead);
  });

  it('is not what a misspelt address is taken for', () => {
    const files = { 'news/nu.md': post('', '[a](/nyheter/senar/)'), [LATER]: post('utkast: ja') };
    expect(read(files).problems[0]).toMatchObject({
      code: 'link-dead',
      values: { near: '/nyheter/nu/' },
    });
  });
});

describe('the next meeting', () => {
  const three = (first: string, second: string): Record<string, string> => ({
    'meetings/2024-03-10.md': `---\ndatum: 2024-03-10\n${first}\n---\n`,
    'meetings/2024-05-10.md': `---\ndatum: 2024-05-10\n${second}\n---\n`,
    'meetings/2024-06-10.md': '---\ndatum: 2024-06-10\n---\n',
  });

  it.each([
    ['nästa: 2024-05-10', 'publicera: 2024-05-02', ['next-draft']],
    ['nästa: 2024-05-10\npublicera: 2024-05-02', 'publicera: 2024-05-02', []],
    ['nästa: 2024-05-10', 'publicera: 2024-05-01', []],
    ['nästa: 2024-06-10', 'publicera: 2024-05-02', []],
    ['nästa: 2024-06-10', 'publicera: 2024-05-01', ['next-skips']],
  ])('%j beside %j gives %j on 1 May', (first, second, expected) => {
    expect(codes(three(first, second))).toEqual(expected);
  });
});
