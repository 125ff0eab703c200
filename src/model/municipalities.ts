import { slugify } from './fold.ts';
import { municipalityData } from './municipality-data.ts';
import type { County, Municipality } from './municipality.ts';
import { nearest } from './nearest.ts';

/** All of Sweden's counties, by code. */
export const counties: County[] = [];
/** All of Sweden's municipalities, by code. */
export const municipalities: Municipality[] = [];

for (const [, code = '', name = '', list = ''] of municipalityData.matchAll(
  /^(\d\d) (.+):\n((?: {2}.+\n)+)/gm,
)) {
  const county = { code, name, slug: slugify(name.replace(/s? län$/, '')) };
  counties.push(county);
  for (const [, ending = '', municipality = ''] of list.matchAll(/(\d\d) ([^,\n]+)/g)) {
    municipalities.push(makeMunicipality(code + ending, municipality, county));
  }
}

/** Habo and Håbo have the same ASCII form: the one that is not ASCII adds its county. */
function makeMunicipality(code: string, name: string, county: County): Municipality {
  const slug = slugify(name);
  return { code, name, slug: name === 'Håbo' ? `${slug}-${county.slug}` : slug, county };
}

const byName = new Map<string, Municipality>();
for (const municipality of municipalities) byName.set(lower(municipality.name), municipality);
for (const municipality of municipalities) {
  const genitive = `${lower(municipality.name)}s`;
  if (!byName.has(genitive)) byName.set(genitive, municipality);
}
/** Forms that no rule gives. */
for (const [form, name] of Object.entries({ falu: 'falun', 'region gotland': 'gotland' })) {
  const municipality = byName.get(name);
  if (municipality !== undefined) byName.set(form, municipality);
}

/**
 * Finds a municipality by its name, alone or as in "Klippans kommun" and "Stockholms stad".
 * Accents count (Habo and Håbo are two), case does not. Null when there is none.
 */
export function findMunicipality(text: string, suffixes: string[]): Municipality | null {
  const name = lower(text);
  return byName.get(name) ?? byName.get(withoutSuffix(name, suffixes)) ?? null;
}

/** The name of the municipality most like a text, empty where none is. */
export function nearestMunicipality(text: string, suffixes: string[]): string {
  const stem = withoutSuffix(lower(text), suffixes);
  const names = municipalities.map(({ name }) => name);
  return nearest(stem, names) || nearest(stem.replace(/s$/, ''), names);
}

function withoutSuffix(name: string, suffixes: string[]): string {
  const suffix = suffixes.find((word) => name.endsWith(` ${word}`));
  return suffix === undefined ? name : name.slice(0, -suffix.length - 1);
}

function lower(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
