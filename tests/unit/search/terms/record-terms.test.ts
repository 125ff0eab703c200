import { describe, expect, test } from 'vitest';
import {
  factTerm,
  formTerm,
  partTerm,
  wordOfTerm,
} from '../../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { TermMaker } from '../../../../src/search/terms/record-terms.ts';
import { wordKey } from '../../../../src/search/language/word-key.ts';
import { recordOf, swedishTools } from '../term-tools.ts';

const sv = searchLanguage('sv');
const plain = swedishTools();
const form = (word: string): string => formTerm(word, sv);
const part = (word: string): string => partTerm(wordKey(word, sv));

/** Terms of a text: those in its places, and what else it is found by. */
function terms(text: string, tools = plain): { places: string[]; extra: string[] } {
  const all = new TermMaker(tools).add(recordOf(text)).content;
  const count = text.split(/\s+/).length;
  return { places: all.slice(0, count), extra: all.slice(count) };
}

describe('the terms of a text', () => {
  test('stand one for each stretch between spaces, in order', () => {
    const { places } = terms('”Barnen” – och chefen, IFO-chefen: 12 st.');
    const words = ['Barnen', '-', 'och', 'chefen', 'IFO', '12', 'st'];
    expect(places).toEqual(words.map((word) => (word === '-' ? word : form(word))));
  });

  test('hold what a part before a hyphen stands for', () => {
    expect(terms('hälso- och sjukvård').extra).toContain(part('hälsa'));
    expect(terms('råd- och stödsamtal').extra).toContain(form('rådsamtal'));
  });

  test.each([
    ['IFO-chefen', ['chefen', 'ifochefen']],
    ['och/eller', ['eller']],
    ['BVC:s', []],
    ['38.000', ['000', '38000']],
  ])('hold the other words of %s', (text, others) => {
    expect(terms(text).extra).toEqual(others.map(form));
  });

  test('hold the parts of compounds, all runs of them, and without linking letters', () => {
    const { extra } = terms('föräldrastödsgrupper');
    const parts = ['föräldra', 'stöd', 'grupper', 'föräldrastöd', 'stödsgrupper', 'stödgrupper'];
    expect(parts.map(part).filter((term) => !extra.includes(term))).toEqual([]);
    expect(extra).toContain(form('föräldrastödgrupper'));
    expect(extra).not.toContain(part('föräldrastödsgrupper'));
  });

  test.each([
    ['kommunpolisen', 'polis'],
    ['processkartläggning', 'kartläggning'],
    ['missbruksvården', 'missbruk'],
    ['tidsplanen', 'tid'],
    ['hälsoarbetet', 'hälsa'],
    ['kvinnojouren', 'kvinnor'],
    ['skolbarn', 'skola'],
    ['lättillgängliga', 'tillgänglig'],
    ['orosanmälningar', 'oro'],
    ['Öppenvården', 'vård'],
  ])('find in %s the word %s', (text, word) => {
    expect(terms(text).extra).toContain(part(word));
  });

  test('hold what is written apart as one word, where it is one', () => {
    expect(terms('en lätt tillgänglig plats').extra).toContain(form('lättillgänglig'));
    expect(terms('det är lätt. Tillgänglig').extra).toEqual([]);
    expect(terms('Lätt, tillgänglig').extra).toEqual([]);
  });

  test('complete what hangs on a later word', () => {
    expect(terms('råd- och stödsamtal').extra).toContain(form('rådsamtal'));
    expect(terms('råd- och dåd').extra).not.toContain(form('rådåd'));
  });

  test('join the figures of a number', () => {
    expect(terms('om 38 000 invånare').extra).toEqual(
      expect.arrayContaining([form('38000')]) as string[],
    );
    expect(terms('1 234 567').extra).toEqual([form('1234567')]);
    expect(terms('2023 100 dagar').extra).toEqual([]);
    expect(terms('12, 345').extra).toEqual([]);
  });

  test('let a word be found without accents where its stem is then another', () => {
    expect(terms('ungdomsrådet').extra).toContain(form('ungdomsradet'));
    expect(terms('uppstår').extra).toContain(form('uppstar'));
    expect(terms('kartläggning').extra).not.toContain(form('kartlaggning'));
    expect(terms('låg').extra).toEqual([]);
  });
});

describe('synonyms', () => {
  const tools = swedishTools('missbruk, beroende', 'första linjen, FLS', 'SoL, socialtjänstlagen');
  const concepts = (text: string): string[] =>
    terms(text, tools).extra.filter((term) => term.startsWith('λ'));

  test.each([
    ['missbruket', ['λ0ω']],
    ['beroendevården', ['λ0ψ']],
    ['i första linjen.', ['λ1ω']],
    ['FLS/SoL', ['λ1ω', 'λ2ω']],
    ['första gången i linjen', []],
    ['sol', []],
  ])('%s: %j', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });

  test('tell which groups were found', () => {
    const maker = new TermMaker(tools);
    maker.add(recordOf('Om beroendevård', { title: 'SoL' }));
    expect(maker.synonyms()).toEqual([['missbruk', 'beroende'], [], ['SoL', 'socialtjänstlagen']]);
  });
});

describe('the fields of a record', () => {
  const record = recordOf(
    'Text.',
    {
      title: 'Kommunpolisen berättar',
      headings: 'Skolbarn',
      place: 'Lund',
      date: '2024-01-24',
    },
    [
      { name: 'year', value: '2024' },
      { name: 'county', value: '12' },
    ],
  );
  const { content, meta } = new TermMaker(plain).add({ ...record, aliases: 'kommun' });

  test('hold their words', () => {
    expect(meta).toEqual({
      title: ['kommunpolisen', 'berättar'].map(form),
      headings: [form('skolbarn')],
      place: [form('Lund')],
      date: ['2024', '01', '24'].map(form),
    });
  });

  test('leave to the content their parts, but for headings, and what the record is known for', () => {
    expect(content).toEqual([
      form('text'),
      part('kommun'),
      part('polis'),
      form('kommun'),
      factTerm({ name: 'year', value: '2024' }),
      factTerm({ name: 'county', value: '12' }),
    ]);
  });
});

test('every term but a dash ends in a mark, whatever the text', () => {
  const text =
    'Å-ä_ö! <b>x</b> ΩΨ 50% e-post@exempel.se ½ m² “citat” 2023–24 №5 x̂y 日本語 ___PAGEFIND_ANCHOR___';
  const { content } = new TermMaker(plain).add(recordOf(text, { title: text }));
  expect(content.filter((term) => !/^(?:-|[\p{L}\p{N}]+[ωψ])$/u.test(term))).toEqual([]);
});

describe('the lexicon', () => {
  const tools = swedishTools('BVC, barnavårdscentral', 'SoL, socialtjänstlagen');
  const maker = new TermMaker({ ...tools, names: new Set(['årsta']) });
  const filters = { topic: ['uppsökande arbete'] };
  maker.add({ ...recordOf('Polisens barn och barnen på BVC.', { speaker: 'Eva Ek' }), filters });
  maker.add({
    ...recordOf('Kommunpolisen, skolbarn i Årsta. Skälet var oroande.', { place: 'Lund' }),
    filters,
  });
  const { entries } = maker.lexicon();
  const find = (word: string): unknown => {
    const [entry] = entries.filter((one) => one.word === word);
    return entry === undefined ? null : [entry.kind, entry.count];
  };

  test('has each word once, in its commonest form, with its records', () => {
    expect(find('barn')).toEqual(['word', 2]);
    expect(find('barnen')).toBeNull();
    expect(entries.filter(({ word }) => wordKey(word, sv) === wordKey('polis', sv))).toHaveLength(
      1,
    );
  });

  test('has people, places and topics whole, and names as they are written', () => {
    expect(find('Eva Ek')).toEqual(['person', 1]);
    expect(find('Lund')).toEqual(['place', 1]);
    expect(find('uppsökande arbete')).toEqual(['topic', 2]);
    expect(find('Årsta')).toEqual(['word', 1]);
  });

  test('has parts of compounds as they are alone, and no capital that only begins a sentence', () => {
    expect(['skola', 'skol', 'skälet', 'Skälet'].map(find)).toEqual([
      ['word', 1],
      null,
      ['word', 1],
      null,
    ]);
  });

  test('has two who led a meeting as two', () => {
    const led = new TermMaker(plain);
    led.add(recordOf('Text.', { chair: 'Eva Ek samt Bo Alm, Åsa Öst' }));
    const people = led.lexicon().entries.filter(({ kind }) => kind === 'person');
    expect(people.map(({ word }) => word).sort()).toEqual(['Bo Alm', 'Eva Ek', 'Åsa Öst']);
  });

  test('has the other words of a group that is found, and none of one that is not', () => {
    expect([find('SoL'), find('socialtjänstlagen')]).toEqual([null, null]);
    expect(find('BVC')).toEqual(['glossary', 1]);
    expect(find('barnavårdscentral')).toEqual(['glossary', 0]);
  });

  test('leaves out words that say nothing', () => {
    expect(['och', 'på', 'i'].map(find)).toEqual([null, null, null]);
  });

  test('is at most twelve thousand entries, names first', () => {
    const many = new TermMaker(plain);
    const word = (n: number): string =>
      `ord${n.toString(8).replace(/\d/g, (d) => 'bcdfghjk'[+d]!)}uv`;
    const texts = Array.from({ length: 13_000 }, (_, n) => word(n)).join(' ');
    many.add(recordOf(texts, { speaker: 'Eva Ek' }));
    const all = many.lexicon().entries;
    expect(all).toHaveLength(12_000);
    expect(all[0]?.word).toBe('Eva Ek');
  });
});

test('English has its forms and no compounds', () => {
  const language = searchLanguage('en');
  const tools = { ...plain, language, split: (word: string) => [word], join: () => null };
  const { content } = new TermMaker(tools).add(recordOf('The meetings’ child-care'));
  expect(content.map(wordOfTerm)).toEqual(['the', 'meeting', 'child', 'care', 'childcare']);
});
