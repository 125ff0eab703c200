import { describe, expect, test } from 'vitest';
import { searchLanguage as swedish } from '../../../../src/locales/sv/search-language.ts';
import { fold } from '../../../../src/model/fold.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import {
  isClosed,
  isMarked,
  isWeak,
  lowerCase,
  sameKey,
  wordKey,
} from '../../../../src/search/language/word-key.ts';
import { swedishForms } from '../swedish-forms.ts';

const sv = searchLanguage('sv');
const en = searchLanguage('en');

describe('all forms of a Swedish word have one key', () => {
  test.each([
    'insats insatser insatsen insatserna insatsernas',
    'anmälan anmälningar anmälningarna anmälans',
    'ansökan ansökningar ansökningarna',
    'kommun kommuner kommunen kommunerna kommunernas kommuns',
    'område områden området områdena områdets',
    'arbetsplats arbetsplatser arbetsplatsen',
    'barn barnen barnens barnets',
    'förälder föräldrar föräldrarna föräldrarnas',
    'familj familjer familjerna familjens',
    'möte möten mötet mötena',
    'samhälle samhällen samhället samhällets',
    'socialtjänst socialtjänsten socialtjänstens',
    'medlem medlemmar medlemmarna medlemmen',
    'rum rummet rummen',
    'grupp grupper gruppen grupperna',
    'flaskhals flaskhalsar flaskhalsarna',
    'verksamhet verksamheter verksamheten verksamheternas',
    'utredning utredningar utredningen utredningarna',
    'museum museer museerna',
    'centrum centret centrets',
    'kontor kontoret kontoren',
    'möbel möbler möblerna möbeln',
    'växel växlar växeln växlarna',
    'skola skolor skolan skolorna skolornas',
    'chef chefer chefen cheferna chefernas',
    'handläggare handläggaren handläggarna handläggarens',
    'bemötande bemötandet bemötandets',
    'stjärna stjärnor stjärnan stjärnorna',
    'biblioteket bibliotek biblioteken',
    'viktig viktiga viktigt viktigare',
    'svensk svenska svenskt',
    'tidigare tidig tidiga tidigt',
    'genomföra genomför genomfördes genomförd genomfört',
    'samverka samverkar samverkade samverkat samverkas',
    'förstå förstår förstått',
    'arbeta arbetar arbetade arbetat arbetas',
    'liten litet lilla små smått',
    'bok böcker böckerna',
    'stad städer städerna stadens',
    'beskriva beskrev beskrivit beskrivs',
    'delta deltar deltog deltagit',
    'handbok handböcker handböckerna handboken',
    'grannland grannländer grannländerna',
    'tjänsteman tjänstemän tjänstemannen tjänstemännen tjänstemännens',
    'huvudman huvudmän huvudmannen huvudmännens',
    'ombudsman ombudsmannen ombudsmän',
    'bostad bostäder bostaden bostäderna',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => wordKey(form, sv))).size).toBe(1);
  });
});

describe('words that are not the same have keys of their own', () => {
  test.each([
    ['mot', 'möten'],
    ['man', 'män'],
    ['var', 'vår'],
    ['för', 'far'],
    ['år', 'arna'],
    ['budget', 'budgetår'],
    ['föräldrar', 'föräldraråd'],
    ['först', 'förstår'],
    ['förtroende', 'förtal'],
    ['arbetsplan', 'arbetsplats'],
    ['lag', 'låg'],
    ['boka', 'böcker'],
    ['person', 'personal'],
    ['firman', 'firmament'],
    ['beroende', 'beror'],
    ['tillstånd', 'tillsätta'],
    ['medel', 'medan'],
  ])('%s, %s', (one, other) => {
    expect(wordKey(one, sv)).not.toBe(wordKey(other, sv));
  });
});

test('a word typed without its accents meets the one that has them', () => {
  const words =
    'gäng Härnösand kartläggning områden böcker tjänstemän små orosanmälningar insatser öppenvård';
  for (const word of words.split(' ')) {
    const [asked, key] = [wordKey(fold(word), sv), wordKey(word, sv)];
    expect([word, sameKey(asked, key, isMarked(fold(word)))]).toEqual([word, true]);
  }
});

test('accents count where they are typed', () => {
  expect(sameKey(wordKey('gäng', sv), wordKey('gång', sv), isMarked('gäng'))).toBe(false);
  expect(sameKey(wordKey('gang', sv), wordKey('gång', sv), isMarked('gang'))).toBe(true);
});

test('case and composition do not count', () => {
  expect(wordKey('STÖDGRUPPERNA', sv)).toBe(wordKey('stödgrupper', sv));
  expect(wordKey('gång', sv)).toBe(wordKey('gång', sv));
});

test('a number is its own key', () => {
  expect(wordKey('2023', sv)).toBe('2023');
  expect(wordKey('covid19', sv)).toBe('covid19');
});

test('the letters that mark terms never stay in a word', () => {
  expect(lowerCase('ΩΨλφξζ')).toBe('opslfxz');
  expect(lowerCase('x̂-İ_m²')).toBe('xim2');
});

test('tells words that say nothing, and those that name what everything is', () => {
  expect(['och', 'ÄR', 'ar', 'man'].filter((word) => !isClosed(word, sv))).toEqual([]);
  expect(['år', 'bor', 'män', 'barn'].filter((word) => isClosed(word, sv))).toEqual([]);
  expect(['Träffar', 'traffar', 'kommunerna'].filter((word) => !isWeak(word, sv))).toEqual([]);
  expect(['gruppträff', 'grupp'].filter((word) => isWeak(word, sv))).toEqual([]);
});

test('English words meet in their forms too', () => {
  for (const forms of [
    'meeting meetings met',
    'agency agencies',
    'child children',
    'woman women',
  ]) {
    expect(new Set(forms.split(' ').map((form) => wordKey(form, en))).size).toBe(1);
  }
  expect(wordKey('the', en)).not.toBe(wordKey('them', en));
});

describe('over every twentieth word of the Swedish dictionary', () => {
  const words = [...swedishForms(20)];

  test('at most one form in 25 is away from its word', () => {
    const pairs = words.flatMap(({ word, forms }) => forms.map((form) => [word, form] as const));
    const apart = pairs.filter(([word, form]) => wordKey(word, sv) !== wordKey(form, sv));
    expect(pairs.length).toBeGreaterThan(20_000);
    expect(apart.length / pairs.length).toBeLessThan(0.04);
  });

  test('at most one word in 25 has the key of another', () => {
    const keys = new Set(words.map(({ word }) => wordKey(word, sv)));
    expect(1 - keys.size / words.length).toBeLessThan(0.04);
  });

  test('no form is another word’s irregular one that lost its accents', () => {
    const written = new Set(Object.values(swedish.irregular).flatMap((forms) => forms.split(' ')));
    const bare = new Set([...sv.irregular.keys()].filter((form) => !written.has(form)));
    const begins = new Set([...bare].map((form) => form.slice(0, 2)));
    const found = [...swedishForms(1, (word) => begins.has(word.slice(0, 2)))]
      .flatMap(({ word, forms }) => [word, ...forms])
      .filter((form) => bare.has(form));
    expect(bare.size).toBeGreaterThan(20);
    expect([...new Set(found)]).toEqual([]);
  });
});
