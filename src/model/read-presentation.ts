import { readFields, type Field, type Fields } from './fields.ts';
import { listItems, readText, readTexts, textField } from './field-values.ts';
import { isSlug, slugify } from './fold.ts';
import { freeSlug } from './free-slug.ts';
import type { Presentation } from './meeting.ts';
import { findMunicipality, nearestMunicipality } from './municipalities.ts';
import type { Municipality } from './municipality.ts';
import { readPopulation } from './read-population.ts';
import type { Place, Source } from './source.ts';
import type { Mapping, Value } from './yaml-value.ts';
import type { Locale } from '../locales/locale.ts';

type Key = keyof Locale['keys']['presentation'];
type Identified = Presentation & { place: Place };

/** Reads a meeting's presentations; their ids are unique in what is returned. */
export function readPresentations(source: Source, field: Field | null): Presentation[] {
  const found = listItems(field).flatMap((item) => readItem(source, field, item) ?? []);
  const seen = new Map<string, Identified>();
  for (const presentation of found) {
    const first = seen.get(presentation.id);
    if (first === undefined) seen.set(presentation.id, presentation);
    else reportTwice(source, first, presentation, seen);
  }
  return [...seen.values()].map(({ place: _, ...presentation }) => presentation);
}

function reportTwice(
  source: Source,
  first: Identified,
  second: Identified,
  seen: Map<string, Identified>,
): void {
  const line = String(source.position(first.place.at).line);
  const near = freeSlug(second.id, (id) => seen.has(id));
  source.fault('id-twice', second.place, { near, line });
}

/** A text alone names a municipality. */
function readItem(source: Source, parent: Field | null, item: Value): Identified | null {
  if (item.kind === 'mapping') return readMapping(source, item);
  if (item.kind === 'text') {
    const fields = fieldsOf(source, { kind: 'mapping', at: item.at, entries: [] });
    const name = { key: fields.name('municipality'), keyAt: item.at, value: item };
    return identify(source, fields, readMunicipality(source, fields, name), null, name);
  }
  const key = parent?.key ?? '';
  const example = source.locale.keys.examples.presentation;
  return source.fault('mapping-expected', { at: item.at, read: '' }, { key, example });
}

function fieldsOf(source: Source, mapping: Mapping): Fields<Key> {
  return readFields(source, mapping, { names: source.locale.keys.presentation });
}

function readMapping(source: Source, mapping: Mapping): Identified | null {
  const fields = fieldsOf(source, mapping);
  const [municipality, organisation] = [fields.get('municipality'), fields.get('organisation')];
  const names = {
    municipality: fields.name('municipality'),
    organisation: fields.name('organisation'),
  };
  if (municipality && organisation)
    source.fault('presenter-twice', { at: organisation.keyAt, read: organisation.key }, names);
  const isUnread = fields.reported('municipality') || fields.reported('organisation');
  if (!municipality && !organisation && !isUnread) reportNobody(source, fields, mapping.at, names);
  const name = readText(source, organisation);
  const place = readMunicipality(source, fields, municipality);
  return identify(source, fields, place, name, municipality ?? organisation);
}

/** A key that stands there without a name needs one, not another line like it. */
function reportNobody(
  source: Source,
  fields: Fields<Key>,
  at: number,
  names: { municipality: string; organisation: string },
): void {
  const key = fields.empty('municipality') ? 'municipality' : 'organisation';
  if (fields.empty(key))
    fields.reportMissing(source, key, key === 'municipality' ? 'Klippan' : 'Region Skåne');
  else source.fault('presenter-missing', { at, read: '' }, names);
}

/** The first two of several municipalities in one text; null where it is anything else. */
function severalMunicipalities(
  text: string,
  suffixes: Locale['keys']['municipalities'],
): { first: string; second: string } | null {
  const parts = text.split(/\s*[,;/&+]\s*|\s+(?:och|samt|and)\s+/u).filter((part) => part !== '');
  const found = parts.map((part) => findMunicipality(part, suffixes)?.name ?? null);
  const [first, second] = found;
  return first != null && second != null && !found.includes(null) ? { first, second } : null;
}

function readMunicipality(
  source: Source,
  fields: Fields<Key>,
  field: Field | null,
): Municipality | null {
  const text = textField(source, field);
  if (text === null) return null;
  const suffixes = source.locale.keys.municipalities;
  const found = findMunicipality(text.value.read, suffixes);
  if (found !== null) return found;
  const several = severalMunicipalities(text.value.read, suffixes);
  if (several !== null)
    return source.fault('municipality-several', text.value, { key: text.key, ...several });
  const near = nearestMunicipality(text.value.read, suffixes);
  const values = { key: text.key, near, organisation: fields.name('organisation') };
  return source.fault('municipality-unknown', text.value, values);
}

function identify(
  source: Source,
  fields: Fields<Key>,
  municipality: Municipality | null,
  organisation: string | null,
  named: Field | null,
): Identified | null {
  const given = textField(source, fields.get('id'));
  const written = named?.value.kind === 'text' ? named.value.read : '';
  const id = given?.value.read ?? municipality?.slug ?? slugify(organisation ?? written);
  if (given !== null && !isSlug(id))
    source.fault('id-format', given.value, { key: given.key, near: slugify(id) });
  else if (id === '' && named !== null)
    source.fault('id-format', { at: named.value.at, read: written }, { key: 'id', near: '' });
  const place = { at: (given ?? named)?.value.at ?? fields.at, read: id };
  return {
    id: id === '' ? `#${String(place.at)}` : id,
    municipality,
    organisation: municipality === null ? organisation : null,
    title: readText(source, fields.get('title')),
    speaker: readText(source, fields.get('speaker')),
    role: readText(source, fields.get('role')),
    population: readPopulation(source, fields.get('population')),
    topics: readTexts(source, fields.get('topics')),
    place,
  };
}
