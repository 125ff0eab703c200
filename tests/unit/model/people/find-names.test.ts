import { describe, expect, it } from 'vitest';
import { NameFinder } from '../../../../src/model/people/find-names.ts';

const finder = new NameFinder([
  ['Anne Sögaard', 'anne'],
  ['Anna-Karin Maria Öst', 'anna'],
  ['Bo Ek', 'bo'],
] as const);

const found = (text: string): string[] =>
  finder.find(text).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  it.each([
    ['Anne Sögaard talade.', 'Anne Sögaard'],
    ['av ANNE SÖGAARD', 'ANNE SÖGAARD'],
    ['av anne sogaard', 'anne sogaard'],
    ['av Anne So\u0308gaard!', 'Anne So\u0308gaard'],
    ['av Anne\nSögaard', 'Anne\nSögaard'],
    ['av Anne\u00a0Sögaard', 'Anne\u00a0Sögaard'],
    ['av Anne  Sögaard', 'Anne  Sögaard'],
    ['av An\u00adne Sö\u200bgaard', 'An\u00adne Sö\u200bgaard'],
    ['av Anne Sö-\ngaard', 'Anne Sö-\ngaard'],
    ['A n n e  S ö g a a r d', 'A n n e  S ö g a a r d'],
    ['Anne Sögaards plan', 'Anne Sögaards'],
    ['Anne Sögaard’s plan', 'Anne Sögaard’s'],
    ['Anne Sögaard:s plan', 'Anne Sögaard:s'],
    ['ANNE SÖGAARDS PLAN', 'ANNE SÖGAARDS'],
    ['Anne Sögaard s. 5', 'Anne Sögaard'],
    ['Anne-Sögaard', 'Anne-Sögaard'],
    ['Anne Sögaard-projektet', 'Anne Sögaard'],
    ['Sögaard, Anne', 'Sögaard, Anne'],
    ['Sögaard Anne', 'Sögaard Anne'],
    ['A. Sögaard', 'A. Sögaard'],
    ['A Sögaard', 'A Sögaard'],
    ['A.Sögaards plan', 'A.Sögaards'],
    ['(Sögaard, A.)', 'Sögaard, A'],
    ['anne.sogaard@klippan.se', 'anne.sogaard'],
    ['a.sogaard@klippan.se', 'a.sogaard'],
    ['asogaard@klippan.se', 'asogaard'],
    ['2024-intervju_anne_sogaard.pdf', 'anne_sogaard'],
    ['IntervjuAnneSogaard2024.pdf', 'AnneSogaard'],
    ['annesogaard.jpg', 'annesogaard'],
    ['Anna-Karin Maria Öst', 'Anna-Karin Maria Öst'],
    ['Annakarin Maria Öst', 'Annakarin Maria Öst'],
    ['Öst, Anna-Karin Maria', 'Öst, Anna-Karin Maria'],
    ['Maria Öst, Anna-Karin', 'Maria Öst, Anna-Karin'],
    ['A.K.M. Öst', 'A.K.M. Öst'],
    ['A. Öst', 'A. Öst'],
    ['Bo Eks', 'Bo Eks'],
    ['𝐀𝐧𝐧𝐞 𝐒𝐨̈𝐠𝐚𝐚𝐫𝐝', '𝐀𝐧𝐧𝐞 𝐒𝐨̈𝐠𝐚𝐚𝐫𝐝'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('as often as it stands there, and as whose', () => {
    const text = 'Bo Ek och Anne Sögaards plan, Bo Eks och A. Sögaards';
    expect(finder.find(text).map(({ who, genitive }) => [who, genitive])).toEqual([
      ['bo', false],
      ['anne', true],
      ['bo', true],
      ['anne', true],
    ]);
  });
});

describe('a name is not found', () => {
  it.each([
    'Anne',
    'Sögaard',
    'Anne Sögaardsson',
    'Marianne Sögaard',
    'boek',
    'Bosse Ek',
    'Bo Ekman',
    'en plan av Sögaard. Anne Holm sade',
    'Lo Sögaard, Anne Holm',
    'Lena Sögaard',
    'bo i ek',
    '',
    'a sögaard',
    'Sögaard a',
    'Sögaard A',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('in the name of someone else', () => {
    const names = [['Erik Berg', 1]] as const;
    const known = new NameFinder(names, { others: ['Karl-Erik Berg', 'Lo Ek'] });
    expect(known.find('Karl-Erik Berg')).toEqual([]);
    expect(known.find('Karl-Erik Berg och Erik Berg')).toHaveLength(1);
    expect(new NameFinder(names).find('Karl-Erik Berg')).toHaveLength(1);
  });
});

describe('HTML that stands in a text as it is, as in code', () => {
  it.each(['Anne<br>Sögaard', 'Anne <!-- x --> S&ouml;gaard', 'An&shy;ne&nbsp;S&#246;gaard'])(
    '%j',
    (text) => {
      expect(found(text)).toEqual([text]);
    },
  );
});

it('finds its way through a long text, also of letters that take two units', () => {
  const text = '𐌰 planen har en gemensam inledning '.repeat(30_000) + 'Anne Sögaard';
  expect(found(text)).toEqual(['Anne Sögaard']);
});
