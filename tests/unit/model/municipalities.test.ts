import { describe, expect, it } from 'vitest';
import { fold, isSlug } from '../../../src/model/fold.ts';
import {
  counties,
  findMunicipality,
  municipalities,
  nearestMunicipality,
} from '../../../src/model/municipalities.ts';
import { firstPresentation, note, onlyProblem } from './content-under-test.ts';

const suffixes = ['kommun', 'stad'];
const find = (text: string): string | undefined => findMunicipality(text, suffixes)?.name;

describe('the municipalities', () => {
  it('are 290 with codes, names and addresses of their own', () => {
    expect(municipalities).toHaveLength(290);
    for (const key of ['code', 'name', 'slug'] as const)
      expect(new Set(municipalities.map((each) => each[key])).size).toBe(290);
    expect(municipalities.every(({ slug, code }) => isSlug(slug) && /^\d{4}$/.test(code))).toBe(
      true,
    );
  });

  it('lie in 21 counties, each with as many as it has', () => {
    const numbers = {
      'Stockholms län': 26,
      'Uppsala län': 8,
      'Södermanlands län': 9,
      'Östergötlands län': 13,
      'Jönköpings län': 13,
      'Kronobergs län': 8,
      'Kalmar län': 12,
      'Gotlands län': 1,
      'Blekinge län': 5,
      'Skåne län': 33,
      'Hallands län': 6,
      'Västra Götalands län': 49,
      'Värmlands län': 16,
      'Örebro län': 12,
      'Västmanlands län': 10,
      'Dalarnas län': 15,
      'Gävleborgs län': 10,
      'Västernorrlands län': 7,
      'Jämtlands län': 8,
      'Västerbottens län': 15,
      'Norrbottens län': 14,
    };
    const counted = Map.groupBy(municipalities, ({ county }) => county.name);
    expect(Object.fromEntries([...counted].map(([name, each]) => [name, each.length]))).toEqual(
      numbers,
    );
    expect(counties.map(({ slug }) => slug)).toContain('vastra-gotaland');
    expect(new Set(counties.map(({ slug }) => slug)).size).toBe(21);
    expect(municipalities.every(({ code, county }) => code.startsWith(county.code))).toBe(true);
  });

  it.each([
    ['Stockholm', '0180'],
    ['Klippan', '1276'],
    ['Eskilstuna', '0484'],
    ['Norrköping', '0581'],
    ['Haninge', '0136'],
    ['Härryda', '1401'],
    ['Huddinge', '0126'],
    ['Lund', '1281'],
    ['Vingåker', '0428'],
    ['Gislaved', '0662'],
    ['Härnösand', '2280'],
    ['Heby', '0331'],
    ['Knivsta', '0330'],
    ['Göteborg', '1480'],
    ['Kiruna', '2584'],
    ['Gotland', '0980'],
  ])('%s has the code %s', (name, code) => {
    expect(findMunicipality(name, suffixes)?.code).toBe(code);
  });

  it('tell Habo from Håbo, also in their addresses', () => {
    expect(findMunicipality('Habo kommun', suffixes)).toMatchObject({ code: '0643', slug: 'habo' });
    expect(findMunicipality('Håbo kommun', suffixes)).toMatchObject({
      code: '0305',
      slug: 'habo-uppsala',
    });
  });
});

describe('finding a municipality', () => {
  it.each(municipalities.map(({ name }) => name))('%s in all its forms', (name) => {
    const forms = [name, `${name} kommun`, `${name}s kommun`, `${name} stad`, `${name}s stad`];
    for (const form of [...forms, name.toUpperCase(), ` ${name.normalize('NFD')} `])
      expect(find(form)).toBe(name);
  });

  it.each([
    ['Falu kommun', 'Falun'],
    ['Region Gotland', 'Gotland'],
    ['Stockholms stad', 'Stockholm'],
  ])('%s', (text, name) => {
    expect(find(text)).toBe(name);
  });

  /** One letter left out, doubled or replaced; another municipality may then be as near. */
  it.each(municipalities.map(({ name }) => name))('%s with one letter off', (name) => {
    for (let at = 1; at < name.length; at += 1) {
      const wrong = [
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + name.charAt(at) + name.slice(at),
        `${name.slice(0, at)}q${name.slice(at + 1)}`,
      ];
      for (const text of wrong.filter((each) => find(each) === undefined)) {
        const near = nearestMunicipality(text, suffixes);
        const rivals = municipalities.filter((each) => isOneOff(fold(each.name), fold(text)));
        expect(rivals.map((each) => each.name)).toContain(near);
      }
    }
  });

  it('suggests without accents and with a suffix', () => {
    expect(nearestMunicipality('Haryda', suffixes)).toBe('Härryda');
    expect(nearestMunicipality('Haryda kommun', suffixes)).toBe('Härryda');
    expect(nearestMunicipality('Klipans kommun', suffixes)).toBe('Klippan');
    expect(nearestMunicipality('Xyzzy', suffixes)).toBe('');
  });
});

describe('a presentation’s municipality', () => {
  it('gives code and county', () => {
    const { municipality, id } = firstPresentation(note('presentationer: [Klippans kommun]'));
    expect(id).toBe('klippan');
    expect(municipality).toMatchObject({
      code: '1276',
      name: 'Klippan',
      county: { code: '12', name: 'Skåne län', slug: 'skane' },
    });
  });

  it('is reported where there is none of that name', () => {
    expect(onlyProblem(note('presentationer:\n  - kommun: Haryda'))).toMatchObject({
      code: 'municipality-unknown',
      line: 4,
      column: 13,
      read: 'Haryda',
      values: { key: 'kommun', near: 'Härryda' },
    });
  });
});

/** Whether two texts are equal but for one letter left out, added or replaced. */
function isOneOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
