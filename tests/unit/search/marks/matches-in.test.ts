import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { matchesIn } from '../../../../src/search/marks/matches-in.ts';
import type { Sought } from '../../../../src/search/marks/sought.ts';
import type { Tier } from '../../../../src/search/query/tier.ts';

const sv = searchLanguage('sv');
const seek = (words: string, tier: Tier = 'exact'): Sought => ({ words, tier });

/** The text with its matches in brackets, each with its tier. */
function marked(text: string, sought: Sought[], language = sv): string {
  const matches = matchesIn(text, sought, language);
  return matches.toReversed().reduce((rest, { start, end, tier }) => {
    return `${rest.slice(0, start)}[${rest.slice(start, end)}|${tier}]${rest.slice(end)}`;
  }, text);
}

describe('a word', () => {
  test.each([
    ['itself', 'polisen', 'Polisen kom.', '[Polisen|exact] kom.'],
    ['another form', 'polis', 'Polisen kom.', '[Polisen|inflected] kom.'],
    ['an irregular form', 'liten', 'små barn', '[små|inflected] barn'],
    ['the end of a compound', 'polisen', 'kommunpolisen', 'kommun[polisen|part]'],
    ['its beginning', 'missbruk', 'missbruksvården', '[missbruk|part]svården'],
    ['its beginning with what links it', 'föräldrar', 'föräldrastöd', '[föräldra|part]stöd'],
    ['the whole of a beginning', 'orosanm', 'orosanmälningar', '[orosanm|part]älningar'],
    ['what stands in the middle', 'stöd', 'föräldrastödsgrupper', 'föräldra[stöd|part]sgrupper'],
    [
      'several parts, with the s that links them',
      'stödgrupp',
      'föräldrastödsgrupper',
      'föräldra[stödsgrupper|part]',
    ],
    ['an irregular form at the end', 'bok', 'handböcker', 'hand[böcker|part]'],
    ['without accents', 'harnosand', 'i Härnösands', 'i [Härnösands|inflected]'],
    ['with accents only with them', 'gäng', 'en gång, ett gäng', 'en gång, ett [gäng|exact]'],
    ['a number in groups', '38 000', 'cirka 38 000 bor', 'cirka [38 000|exact] bor'],
    [
      'one word that stands as two',
      'lättillgänglig',
      'lätt tillgänglig',
      '[lätt tillgänglig|exact]',
    ],
    ['and inflected', 'kontaktgrupp', 'i kontakt grupper', 'i [kontakt grupper|inflected]'],
    ['with a hyphen', 'etjänst', 'våra e-tjänster', 'våra [e-tjänster|inflected]'],
    ['nothing at all', 'hemtjänst', 'Hembesök av tjänsten', 'Hembesök av tjänsten'],
    ['not two letters of another', 'oro', 'motoroljan', 'motoroljan'],
  ])('%s', (_, words, text, expected) => {
    expect(marked(text, [seek(words)])).toBe(expected);
  });

  test('a short one is part of others only where it does not stand alone', () => {
    expect(marked('Förslaget', [seek('lag')])).toBe('Förs[laget|part]');
    expect(marked('Förslaget är en lag', [seek('lag')])).toBe('Förslaget är en [lag|exact]');
  });

  test('in English', () => {
    const en = searchLanguage('en');
    expect(marked('Early meetings', [seek('meeting')], en)).toBe('Early [meetings|inflected]');
  });
});

describe('how surely', () => {
  test.each([
    [
      'a synonym is one however it stands',
      'beroende',
      'synonym',
      'beroendet',
      '[beroendet|synonym]',
    ],
    ['but part of a word is less', 'beroende', 'synonym', 'beroendevård', '[beroende|part]vård'],
    ['what was meant is no surer', 'Heidari', 'near', 'Heidari', '[Heidari|near]'],
  ] as const)('%s', (_, words, tier, text, expected) => {
    expect(marked(text, [seek(words, tier)])).toBe(expected);
  });
});

describe('a phrase', () => {
  test.each([
    [
      'where its words follow each other',
      'nya socialtjänstlagen',
      'den nya socialtjänstlagen',
      'den [nya socialtjänstlagen|exact]',
    ],
    ['inflected', 'andra linjen', 'andra linjens', '[andra linjens|inflected]'],
    ['not apart', 'andra linjen', 'andra än linjen', 'andra än linjen'],
    ['not in compounds', 'barn grupp', 'småbarn gruppvis', 'småbarn gruppvis'],
    [
      'with a hyphen',
      'individ- och familjeomsorg',
      'individ- och familjeomsorg',
      '[individ- och familjeomsorg|exact]',
    ],
  ])('%s', (_, words, text, expected) => {
    expect(marked(text, [seek(words)])).toBe(expected);
  });
});

describe('several', () => {
  test('stand in order and never overlap: the longest counts', () => {
    const sought = [
      seek('familjeomsorg'),
      seek('individ- och familjeomsorg', 'synonym'),
      seek('chef'),
    ];
    expect(marked('Chef för individ- och familjeomsorg', sought)).toBe(
      '[Chef|exact] för [individ- och familjeomsorg|synonym]',
    );
  });

  test.each([
    ['nothing sought', 'Text', []],
    ['no text', '', [seek('text')]],
    ['no word in what is sought', 'Text – här', [seek('–'), seek('')]],
    ['letters that become two', 'ﬁnland æ straße', [seek('nland')]],
  ])('%s', (_, text, sought) => {
    expect(matchesIn(text, sought, sv)).toEqual([]);
  });

  test('places hold in texts with characters of two code units', () => {
    expect(marked('🎉🎉 polisen 🎉', [seek('polis')])).toBe('🎉🎉 [polisen|inflected] 🎉');
  });
});
