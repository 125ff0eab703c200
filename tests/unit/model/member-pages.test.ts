import { describe, expect, it } from 'vitest';
import { note, NOTE, read } from './content-under-test.ts';

const page = (lines = 'åtkomst: medlemmar', text = 'Texten.'): string =>
  `---\nrubrik: Handbok\n${lines}\n---\n${text}\n`;

describe('a page for members alone', () => {
  it.each(['åtkomst: medlemmar', 'access: members', 'Åtkomst: Medlem'])('%s', (line) => {
    const { content } = read({ 'pages/handbok.md': page(line) });
    expect(content?.pages).toEqual([]);
    expect(content?.memberPages.map(({ slug, title }) => [slug, title])).toEqual([
      ['handbok', 'Handbok'],
    ]);
  });

  it.each(['sammanfattning: Något', 'åtkomst: öppen'])('is not one with %s', (line) => {
    const { content } = read({ 'pages/handbok.md': page(line) });
    expect(content?.pages).toHaveLength(1);
    expect(content?.memberPages).toEqual([]);
  });

  it('is none with a slip in the word', () => {
    const { content, found } = read({ 'pages/handbok.md': page('åtkomst: medlemar') });
    expect(content).toBeNull();
    expect(found).toEqual(['pages/handbok.md:3:10 value-unknown']);
  });

  it.each(['start', 'medlemmar', 'sok', 'traffar'])('cannot be called %s', (name) => {
    const { found } = read({ [`pages/${name}.md`]: page() });
    expect(found).toEqual([`pages/${name}.md:1:1 page-reserved`]);
  });

  it('may have the name of a section of the open pages', () => {
    expect(read({ 'pages/nyheter.md': page() }).content?.memberPages).toHaveLength(1);
  });

  it('is led to among the members’ pages', () => {
    const files = {
      'pages/handbok.md': page(),
      [NOTE]: note('', '[a](/medlemmar/handbok/) [b](../pages/handbok.md)'),
    };
    const { content, found } = read(files);
    expect(found).toEqual([]);
    const urls = JSON.stringify(content?.meetings[0]?.notes[0]?.tree).match(/"url":"[^"]*"/g);
    expect(new Set(urls)).toEqual(new Set(['"url":"/medlemmar/handbok/"']));
    expect(read({ ...files, [NOTE]: note('', '[a](/handbok/)') }).found).toHaveLength(1);
  });

  it('has files that nobody else sees, which may be of any kind', () => {
    const assets = [{ path: 'pages/handbok/mall.html', size: 1 }];
    expect(read({ 'pages/handbok/index.md': page() }, assets).found).toEqual([]);
    expect(read({ 'pages/handbok/index.md': page('') }, assets).found).toEqual([
      'pages/handbok/mall.html:1:1 attachment-active',
    ]);
  });
});
