import type { Locale } from '../../locales/locale.ts';
import { readFields, type Field, type Fields } from '../fields.ts';
import { listItems, readText, readTexts, readYesNo, refuseEmpty } from '../field-values.ts';
import { fold } from '../fold.ts';
import { readDate } from '../read-date.ts';
import type { Place, Source } from '../source.ts';
import { readYaml, type Mapping, type Value } from '../yaml-value.ts';
import type { Person, PersonRole } from './person.ts';

type Key = keyof Locale['keys']['person'];
type RoleKey = keyof Locale['keys']['personRole'];
type Placed = Person & { place: Place };

/** Reads `people.yaml`: a list of people, each with keys and values, or with a name alone. */
export function readPeople(source: Source): Person[] {
  const value = readYaml(source, source.text, 0);
  if (value === null || value.kind === 'nothing') return [];
  if (value.kind !== 'list') {
    reportList(source, value);
    return [];
  }
  const people = value.items.flatMap((item) => readItem(source, item) ?? []);
  reportTwice(source, people);
  return people.map(({ place: _, ...person }) => person);
}

function readItem(source: Source, item: Value): Placed | null {
  if (item.kind === 'nothing') return null;
  if (item.kind === 'mapping') return readPerson(source, item);
  if (item.kind === 'list') return reportList(source, item);
  const place = { at: item.at, read: item.read.replace(/\s+/g, ' ') };
  checkName(source, place);
  return { name: place.read, spellings: [], roles: [], withdrawn: false, place };
}

function readPerson(source: Source, mapping: Mapping): Placed | null {
  const { keys } = source.locale;
  const fields = readFields<Key>(source, mapping, {
    names: keys.person,
    elsewhere: { parent: 'roles', names: keys.personRole },
  });
  const name = readText(source, fields.get('name'));
  const spellings = readTexts(source, fields.get('spellings'));
  const roles = readRoles(source, fields.get('roles'));
  const withdrawn = readYesNo(source, fields.get('withdrawn'), keys.values.yesNo);
  refuseEmpty(source, fields.empty('withdrawn'), keys.values.yesNo.true[0] ?? 'true');
  if (name === null) return reportNameless(source, fields);
  const at = fields.get('name')?.value.at ?? mapping.at;
  checkName(source, { at, read: name });
  for (const spelling of spellings)
    checkName(source, { at: fields.get('spellings')?.value.at ?? at, read: spelling });
  return { name, spellings, roles, withdrawn, place: { at, read: name } };
}

function reportNameless(source: Source, fields: Fields<Key>): null {
  if (fields.get('name') !== null) return null;
  return fields.reportMissing(source, 'name', source.locale.keys.examples.person, fields.at);
}

/** What stands between names, or with one: a name of all that would be found nowhere. */
const SEVERAL = /[,;/&+<>@]|\s(?:och|samt|and)\s/iu;

/** One word alone could be anyone, and stands in texts for other things too. */
function checkName(source: Source, place: Place): void {
  const words = place.read.split(' ').filter((word) => /\p{L}/u.test(word));
  const example = source.locale.keys.examples.person;
  if (SEVERAL.test(place.read)) source.fault('person-several', place, { example });
  else if (words.length < 2) source.fault('person-name', place, { example });
}

function readRoles(source: Source, field: Field | null): PersonRole[] {
  return listItems(field).flatMap((item) => readRole(source, field, item) ?? []);
}

/** A text alone is a role that always was. */
function readRole(source: Source, parent: Field | null, item: Value): PersonRole | null {
  if (item.kind === 'nothing') return null;
  if (item.kind === 'text')
    return { role: item.read.replace(/\s+/g, ' '), organisation: null, from: null, to: null };
  const { personRole: names, examples } = source.locale.keys;
  if (item.kind === 'list') {
    const values = { key: parent?.key ?? '', example: examples.personRole };
    return source.fault('mapping-expected', { at: item.at, read: '' }, values);
  }
  const fields = readFields(source, item, { names });
  const role = readText(source, fields.get('role'));
  const [from, to] = [readDate(source, fields.get('from')), readDate(source, fields.get('to'))];
  if (from !== null && to !== null && to < from) reportOrder(source, fields, from);
  if (role !== null)
    return { role, organisation: readText(source, fields.get('organisation')), from, to };
  if (fields.get('role') !== null) return null;
  const [, example = ''] = /: (.*)/.exec(examples.personRole) ?? [];
  return fields.reportMissing(source, 'role', example, item.at);
}

function reportOrder(source: Source, fields: Fields<RoleKey>, date: string): void {
  const field = fields.get('to');
  if (field?.value.kind === 'text')
    source.fault('person-role-order', field.value, { key: field.key, date });
}

/** A name leads to one person only. */
function reportTwice(source: Source, people: Placed[]): void {
  const seen = new Map<string, Placed>();
  for (const person of people) {
    for (const name of new Set([person.name, ...person.spellings].map(fold))) {
      const other = seen.get(name);
      if (other === undefined) seen.set(name, person);
      else reportSame(source, person, other);
    }
  }
}

function reportSame(source: Source, { place }: Placed, other: Placed): void {
  const line = String(source.position(other.place.at).line);
  source.fault('person-twice', place, { other: other.name, line });
}

function reportList(source: Source, { at }: Value): null {
  const { person } = source.locale.keys.examples;
  const name = source.locale.keys.person.name[0] ?? 'name';
  return source.fault('people-list', { at, read: '' }, { example: `${name}: ${person}` });
}
