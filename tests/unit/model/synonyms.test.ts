import { describe, expect, it } from 'vitest';
import type { SynonymGroup } from '../../../src/model/synonym-group.ts';
import { read } from './content-under-test.ts';

const reading = (text: string): ReturnType<typeof read> => read({ 'synonyms.yaml': text });
const groups = (text: string): SynonymGroup[] | undefined => reading(text).content?.synonyms;
const always = { from: null, to: null };

describe('synonyms.yaml', () => {
  it.each([
    ['- [SoL, socialtjänstlagen]\n', ['SoL', 'socialtjänstlagen']],
    ["- [nya SoL, 'SFS 2025:400']\n", ['nya SoL', 'SFS 2025:400']],
    ['- SoL, socialtjänstlagen,\n', ['SoL', 'socialtjänstlagen']],
    ['-\n  - råd-  och stödsamtal\n  - rådgivning\n', ['råd- och stödsamtal', 'rådgivning']],
    ['- ord: [BVC, barnhälsovård]\n', ['BVC', 'barnhälsovård']],
    ['- words: BVC, barnhälsovård\n', ['BVC', 'barnhälsovård']],
  ])('%j', (text, words) => {
    expect(groups(text)).toEqual([{ words, ...always }]);
  });

  it('keeps the order of the groups, and may have dates', () => {
    const text = `- [a, b]
- ord: [nya socialtjänstlagen, 'SFS 2025:400']
  från: 1 juli 2025
- words: [c, d]
  to: 2024-12-31
`;
    expect(groups(text)).toEqual([
      { words: ['a', 'b'], ...always },
      { words: ['nya socialtjänstlagen', 'SFS 2025:400'], from: '2025-07-01', to: null },
      { words: ['c', 'd'], from: null, to: '2024-12-31' },
    ]);
  });

  it('is not needed, and may say nothing', () => {
    expect(read({}).content?.synonyms).toEqual([]);
    expect(groups('# Inga än\n')).toEqual([]);
    expect(groups('-\n- [a, b]\n')).toHaveLength(1);
  });

  it.each([
    ['- [SoL]\n', '1:3', 'synonyms-few'],
    ['- SoL\n', '1:3', 'synonyms-few'],
    ['- []\n', '1:3', 'synonyms-few'],
    ['SoL: socialtjänstlagen\n', '1:1', 'synonyms-list'],
    ['SoL, socialtjänstlagen\n', '1:1', 'synonyms-list'],
    ['- [SoL, lagen, [a, b]]\n', '1:16', 'synonyms-list'],
    ['- [lag, lagen, "§"]\n', '1:16', 'synonym-wordless'],
    ['- från: 2025-07-01\n', '1:3', 'key-missing'],
    ['- ord: [a, b]\n  fran: 2025-07-01\n', '2:3', 'key-unknown'],
    ['- ord: [a, b]\n  från: 2025-07\n', '2:9', 'date-format'],
    ['- ord: [a, b]\n  från: 2025-07-01\n  till: 2025-06-30\n', '3:9', 'synonyms-order'],
    ['- [SoL, socialtjänstlagen\n', '1:3', 'yaml-unclosed'],
  ])('%j', (text, place, code) => {
    const { content, found } = reading(text);
    expect(found).toEqual([`synonyms.yaml:${place} ${code}`]);
    expect(content).toBeNull();
  });

  it('takes a word that is there twice once, with a warning', () => {
    const { content, found } = reading('- [missbruk, beroende, Missbruk]\n');
    expect(found).toEqual(['synonyms.yaml:1:24 synonym-twice']);
    expect(content?.synonyms).toEqual([{ words: ['missbruk', 'beroende'], ...always }]);
  });
});
