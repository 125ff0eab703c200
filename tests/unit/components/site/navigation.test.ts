import { describe, expect, it } from 'vitest';
import {
  allSections,
  currency,
  mainMenu,
  sectionsOf,
} from '../../../../src/components/site/navigation.ts';
import type { Presentation } from '../../../../src/model/meeting.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { presentation, view } from '../presented.ts';

const book = { base: '/network', segments: sv.addresses };
const words = sv.pages.nav;
const lund = { ...presentation('Lund', '1281'), topics: ['mål'], speaker: 'Kim Holm' };
const abf = { ...presentation('ABF', '1281'), municipality: null, organisation: 'ABF' };

function menuOf(presentations: Presentation[], members = false): string[] {
  const { meeting } = view('2024-04-23', 'held', presentations);
  const sections = sectionsOf({ meetings: [meeting], members, posts: [] });
  return mainMenu(sections, book, words).map(({ href }) => href.slice('/network/'.length));
}

describe('the main menu', () => {
  it('shows only the sections that hold something', () => {
    expect(menuOf([])).toEqual(['traffar/', 'sok/']);
    expect(menuOf([], true)).toEqual(['traffar/', 'sok/', 'medlemmar/']);
    expect(menuOf([lund])).toEqual(['traffar/', 'kommuner/', 'amnen/', 'sok/']);
  });

  it('does not lead to meetings where there is none', () => {
    expect(sectionsOf({ meetings: [], members: false, posts: [] })).toEqual(['search']);
  });

  it('has organisations where there are no municipalities', () => {
    expect(menuOf([abf])).toEqual(['traffar/', 'organisationer/', 'sok/']);
    expect(menuOf([abf, lund])).not.toContain('organisationer/');
  });

  it('leads to no page of what has no address', () => {
    expect(menuOf([{ ...abf, organisation: '***', topics: ['?'], speaker: '–' }])).toEqual([
      'traffar/',
      'sok/',
    ]);
  });

  it('marks the page itself, the section a page is in, and what is entered from it', () => {
    const { meeting } = view('2024-04-23', 'held', [lund]);
    const sections = sectionsOf({ meetings: [meeting], members: false, posts: [] });
    const marked = (here: string): unknown[] =>
      mainMenu(sections, book, words)
        .map((link) => [link.text, currency(link, here)])
        .filter(([, mark]) => mark !== undefined);
    expect(marked('/network/kommuner/')).toEqual([['Kommuner', 'page']]);
    expect(marked('/network/kommuner/lund/')).toEqual([['Kommuner', 'true']]);
    expect(marked('/network/lan/skane/')).toEqual([['Kommuner', 'true']]);
    expect(marked('/network/personer/kim-holm/')).toEqual([]);
  });
});

it('leads to every section from the foot of each page', () => {
  const { meeting } = view('2024-04-23', 'held', [lund, abf]);
  const sections = sectionsOf({ meetings: [meeting], members: true, posts: [] });
  const texts = allSections(sections, book, words).map(({ text }) => text);
  expect(texts).toEqual([
    'Träffar',
    'Kommuner',
    'Län',
    'Organisationer',
    'Ämnen',
    'Personer',
    'Sök',
    'Medlemmar',
  ]);
});
