import { describe, expect, test } from 'vitest';
import { headingsOf, joinBlocks, plainText } from '../../../../src/search/records/plain-text.ts';
import { tree } from '../tree.ts';

describe('plainText', () => {
  test.each([
    ['inline marks do not part words', 'Ett *fint* ord**språk**.', 'Ett fint ordspråk.'],
    ['blocks never grow together', 'Ett.\n\nTvå.', 'Ett. Två.'],
    ['a heading is kept apart from its text', '### Rubrik\n\nText', 'Rubrik · Text'],
    ['list items are kept apart', '- ett\n- två', 'ett · två'],
    ['nested lists too', '- ett\n  - två\n- tre', 'ett · två · tre'],
    ['a hard break parts words', 'rad ett\\\nrad två', 'rad ett rad två'],
    ['a soft break too', 'rad ett\nrad två', 'rad ett rad två'],
    ['table cells are kept apart', '| a | b |\n| - | - |\n| c | d |', 'a · b · c · d'],
    ['a quotation reads on after its mark', '> ”Hej.”\n\nSen.', '”Hej.” Sen.'],
    ['links give their words, not their address', '[här](https://example.se)', 'här'],
    ['pictures give their description', '![En karta](karta.png)', 'En karta'],
    ['HTML is not text', 'ett <b>två</b>\n\n<div>tre</div>', 'ett två'],
    ['code is text', '`npm` och\n\n```\nrad\n```', 'npm och · rad'],
    ['nothing gives nothing', '', ''],
  ])('%s', (_, markdown, text) => {
    expect(plainText(tree(markdown))).toBe(text);
  });
});

test('headingsOf finds headings wherever they stand', () => {
  expect(headingsOf(tree('### Ett *två*\n\nText\n\n> #### Tre\n\n#\n'))).toEqual([
    'Ett två',
    'Tre',
  ]);
});

test('joinBlocks leaves out what is empty', () => {
  expect(joinBlocks(['', 'Ett', '', 'Två?', 'Tre', ''])).toBe('Ett · Två? Tre');
});
