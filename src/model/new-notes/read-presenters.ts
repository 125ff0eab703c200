import type { Locale } from '../../locales/locale.ts';
import { findMunicipality, nearestMunicipality } from '../municipalities.ts';

/** A name that was given for a presentation, and what it can be. */
export interface ReadName {
  /** A municipality's own name, else as given. */
  name: string;
  isMunicipality: boolean;
  /** The municipality most like it, where it is none; may be empty. */
  near: string;
}

/**
 * Understands a list of municipalities and organisations between commas. The word for "and" parts
 * only municipalities: it can be a word of an organisation's name.
 *
 * @example readNames('Lund, Region Skåne', sv).map(({ name }) => name) //=> ['Lund', 'Region Skåne']
 */
export function readNames(text: string, locale: Locale): ReadName[] {
  const and = new RegExp(`\\s+${locale.newNotes.and}\\s+`, 'iu');
  const items = text.split(/[,;]/).flatMap((item) => {
    const pieces = item.split(and);
    return pieces.every((piece) => readName(piece, locale).isMunicipality) ? pieces : [item];
  });
  const names = items.map((item) => readName(item, locale)).filter(({ name }) => name !== '');
  return names.filter(({ name }, index) => names.findIndex((each) => each.name === name) === index);
}

/** Understands one name. */
export function readName(text: string, locale: Locale): ReadName {
  const read = oneLine(text);
  const suffixes = locale.keys.municipalities;
  const found = findMunicipality(read, suffixes);
  if (found !== null) return { name: found.name, isMunicipality: true, near: '' };
  return { name: read, isMunicipality: false, near: nearestMunicipality(read, suffixes) };
}

/** @example readPerson('Anne Ek, socialchef') //=> { name: 'Anne Ek', role: 'socialchef' } */
export function readPerson(text: string): { name: string | null; role: string | null } {
  const [, name = '', role = ''] = /^([^,]*)(?:,(.*))?$/.exec(oneLine(text)) ?? [];
  return { name: name.trim() || null, role: role.trim() || null };
}

/** Without line breaks and what else steers a terminal or breaks YAML. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
