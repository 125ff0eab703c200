import type { Locale } from '../locales/locale.ts';
import { decoded } from './decoded.ts';
import { slugify } from './fold.ts';
import { readFields, type Field, type Fields } from './fields.ts';
import { readText, textField, readChoice } from './field-values.ts';
import { nearest } from './nearest.ts';
import { readDate } from './read-date.ts';
import { readMinutes } from './read-minutes.ts';
import { readPlace } from './read-place.ts';
import { readRedirects } from './read-redirects.ts';
import { readTime } from './read-time.ts';
import type { WrittenRedirect } from './redirect.ts';
import { LOCAL_ADDRESS, type Site } from './site.ts';
import type { Source } from './source.ts';
import type { Mapping } from './yaml-value.ts';

type Key = keyof Locale['keys']['site'];

/** What `site.yaml` says. */
export interface SiteNote {
  source: Source;
  /** Without its redirects. */
  site: Site;
  /** Whose targets are still to be checked. */
  redirects: WrittenRedirect[];
}

/** Reads `site.yaml`. Only the name is required. */
export function readSite(source: Source, mapping: Mapping): SiteNote {
  const { keys } = source.locale;
  const fields = readFields(source, mapping, { names: keys.site });
  const address = readAddress(source, fields.get('address'));
  const site = {
    name: readName(source, fields),
    owner: readText(source, fields.get('owner')),
    address,
    locale: readChoice(source, fields.get('locale'), keys.values.locale) ?? source.locale.code,
    timeZone: readTimeZone(source, fields.get('timeZone')),
    defaultTime: readTime(source, fields.get('defaultTime')),
    defaultTimeFrom: readDate(source, fields.get('defaultTimeFrom')),
    place: readPlace(source, fields.get('place')),
    lockAfter: readMinutes(source, fields.get('lockAfter')),
    contact: readContact(source, fields.get('contact')),
    redirects: [],
    purpose: readText(source, fields.get('purpose')) ?? '',
  };
  const base = new URL(address).pathname.replace(/\/+$/, '');
  return { source, site, redirects: readRedirects(source, fields.get('redirects'), base) };
}

/** The locale that a site asks for, whatever language its keys are in; Swedish by default. */
export function localeOf(mapping: Mapping | null, locales: Record<Locale['code'], Locale>): Locale {
  for (const { key, value } of mapping?.entries ?? []) {
    const name = key.read.toLowerCase();
    const names = ['locale', ...Object.values(locales).flatMap(({ keys }) => keys.site.locale)];
    if (!names.includes(name) || value.kind !== 'text') continue;
    const words = ['en', ...Object.values(locales).flatMap(({ keys }) => keys.values.locale.en)];
    const isEnglish = words.some((word) => word.toLowerCase() === value.read.toLowerCase());
    if (isEnglish) return locales.en;
  }
  return locales.sv;
}

function readName(source: Source, fields: Fields<Key>): string {
  const field = fields.get('name');
  if (field !== null) return readText(source, field) ?? '';
  fields.reportMissing(source, 'name', source.locale.keys.examples.name);
  return '';
}

function readAddress(source: Source, field: Field | null): string {
  const text = textField(source, field);
  if (text === null) return LOCAL_ADDRESS;
  const { at, read } = text.value;
  if (!isWebAddress(read)) {
    const near = isWebAddress(`https://${read}`) && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(read);
    const values = { key: text.key, near: near ? `https://${read}` : '' };
    source.fault('address-format', { at, read }, values);
    return LOCAL_ADDRESS;
  }
  const near = plainAddress(new URL(read));
  const address = read.replace(/\/+$/, '');
  if (!isPlain(address)) source.fault('address-letters', { at, read }, { key: text.key, near });
  return isPlain(address) ? address : near;
}

/** Pages become folders of this name, and whoever has the site's address must not have a password. */
function isPlain(address: string): boolean {
  return /^https?:\/\/[^\s/@]+(?:\/(?!\.)[\w.~-]+)*$/i.test(address);
}

function plainAddress({ protocol, host, pathname }: URL): string {
  const path = pathname
    .split('/')
    .map((part) => (/[^\w.~-]|^\./.test(part) ? slugify(decoded(part)) : part));
  return [`${protocol}//${host}`, ...path.filter((part) => part !== '')].join('/');
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
}

const MAIL_ADDRESS = /[^\s@<>":;,()]+@[^\s@<>":;,()]+\.[^\s@<>".:;,()]+/;

function readContact(source: Source, field: Field | null): string {
  const text = textField(source, field);
  if (text === null) return '';
  const { at, read } = text.value;
  if (MAIL_ADDRESS.exec(read)?.[0] === read) return read;
  const near = MAIL_ADDRESS.exec(read)?.[0] ?? '';
  source.fault('contact-format', { at, read }, { key: text.key, near });
  return '';
}

function readTimeZone(source: Source, field: Field | null): string {
  const text = textField(source, field);
  if (text === null) return 'Europe/Stockholm';
  const { at, read } = text.value;
  try {
    new Intl.DateTimeFormat('en', { timeZone: read });
  } catch {
    const near = nearest(read, Intl.supportedValuesOf('timeZone'));
    source.fault('time-zone-unknown', { at, read }, { key: text.key, near });
  }
  return read;
}
