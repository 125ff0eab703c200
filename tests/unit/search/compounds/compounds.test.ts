import { describe, expect, test } from 'vitest';
import { readCompoundDictionary } from '../../../../src/build/search/compound-dictionary.ts';
import { compoundJoiner, compoundSplitter } from '../../../../src/search/compounds/compounds.ts';
import { compounds, simpleWords } from '../compound-sample.ts';

const dictionary = readCompoundDictionary();
const split = compoundSplitter(dictionary, new Set(['landskrona', 'stockholms']));
const join = compoundJoiner(dictionary);

describe('compoundSplitter', () => {
  test.each([
    ['processkartläggning', 'process kart läggning'],
    ['kommunpolisen', 'kommun polisen'],
    ['kommungränserna', 'kommun gränserna'],
    ['föräldrastödsgrupper', 'föräldra stöds grupper'],
    ['gängkriminalitet', 'gäng kriminalitet'],
    ['bruksort', 'bruks ort'],
    ['skolbarn', 'skol barn'],
    ['flickskola', 'flick skola'],
    ['socialtjänstlagens', 'social tjänst lagens'],
    ['orosanmälningarna', 'oros anmälningarna'],
    ['orosanmälan', 'oros anmälan'],
    ['öppenvård', 'öppen vård'],
    ['brottsförebyggande', 'brotts förebyggande'],
    ['socialarbetarna', 'social arbetarna'],
    ['sommarlovet', 'sommar lovet'],
    ['lovaktiviteter', 'lov aktiviteter'],
    ['trygghetsvärdar', 'trygghets värdar'],
    ['socioekonomin', 'socio ekonomin'],
    ['psykosociala', 'psyko sociala'],
    // Two nouns without the flags for it.
    ['spökgarn', 'spök garn'],
    ['balklänningarna', 'bal klänningarna'],
    ['lovdagar', 'lov dagar'],
    ['talboken', 'tal boken'],
    ['filnamn', 'fil namn'],
    ['orosbesök', 'oros besök'],
    ['språkvärdar', 'språk värdar'],
    ['årsmötet', 'års mötet'],
    ['årshjul', 'års hjul'],
    ['talböcker', 'tal böcker'],
    ['turlistan', 'tur listan'],
    ['källkoden', 'käll koden'],
    ['högstadiet', 'hög stadiet'],
    ['bortamatcher', 'borta matcher'],
    ['vandringsskor', 'vandrings skor'],
    ['lägerbål', 'läger bål'],
    ['gasoltuber', 'gasol tuber'],
    ['arbetsytan', 'arbets ytan'],
    ['mustbussen', 'must bussen'],
  ])('%s: %s', (word, parts) => {
    expect(split(word).join(' ')).toBe(parts);
  });

  test('gives back a third equal consonant', () => {
    expect(split('lättillgänglig')).toEqual(['lätt', 'tillgänglig']);
    expect(split('trafikkonsekvens')).toEqual(['trafik', 'konsekvens']);
  });

  test('leaves names whole, and what only looks like two words', () => {
    const whole =
      'landskrona stockholms burston föräldrar rättvisa förtroende omsorg väggar grupperna lättare ' +
      'undersökning ordförande deltagande värdering förutsättningar utveckling ' +
      'missbruk minister magister frukost toalett rapport support konsert konsekvens manifest ' +
      'centrum diskurs orkester transport kompetens kartlägger medlemskap gemenskap terapeut ' +
      'underskott överlag scenarier presidentskap ' +
      'litteratur temperatur kompost portal doktorand sekretess diagnostik medlemmarna';
    expect(whole.split(' ').filter((word) => split(word).length > 1)).toEqual([]);
  });

  test('never splits shorter than six letters, and takes anything', () => {
    for (const word of ['', 'a', 'hus', 'skola', 'ωψλ', '2023', 'x'.repeat(300)])
      expect(split(word)).toEqual([word]);
  });
});

describe('over a sample of real words', () => {
  const wanted = compounds.trim().split('\n');
  const simple = simpleWords.trim().split(/\s+/);

  test('at least 19 of 20 compounds are split as they should be', () => {
    const right = wanted.filter((parts) => split(whole(parts)).join(' ') === parts);
    expect(wanted.length).toBeGreaterThan(200);
    expect(right.length / wanted.length).toBeGreaterThan(0.95);
  });

  test('at least 98 of 100 splits are right', () => {
    const splits = [...wanted.map(whole), ...simple].map((word) => split(word));
    const made = splits.filter((parts) => parts.length > 1).map((parts) => parts.join(' '));
    const wrong = made.filter((parts) => !wanted.includes(parts));
    expect(wrong.length / made.length).toBeLessThan(0.02);
  });

  test('no simple word is split', () => {
    expect(simple.filter((word) => split(word).length > 1)).toEqual([]);
  });

  test('parts make up the word but for a consonant that is written once', () => {
    for (const word of wanted.map(whole)) {
      const joined = split(word).join('');
      expect([joined.length - word.length, 0, 1]).toContain(joined.length - word.length);
      expect(joined.replace(/(.)\1\1/g, '$1$1')).toBe(word);
    }
  });
});

test.each([
  ['lätt', 'tillgänglig', 'lättillgänglig'],
  ['lätt', 'tillgängliga', 'lättillgängliga'],
  ['sjuk', 'vård', 'sjukvård'],
  ['kontakt', 'person', 'kontaktperson'],
  ['en', 'het', null],
  ['för', 'skola', null],
  ['barn', 'som', null],
  ['till', 'gång', null],
])('compoundJoiner makes of %s and %s: %s', (first, second, joined) => {
  expect(join(first, second)).toBe(joined);
});

function whole(parts: string): string {
  return parts.replaceAll(' ', '').replace(/([bcdfghjklmnpqrstvwxz])\1\1/g, '$1$1');
}
