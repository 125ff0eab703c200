import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import { sv } from '../../locales/sv.ts';
import { openSource } from '../../model/open-source.ts';
import { localeOf } from '../../model/read-site.ts';
import { readMapping, type Mapping } from '../../model/yaml-value.ts';
import { readRegular } from './regular-file.ts';

/** What a command must know of a site even where the site's content is not in order. */
export interface SiteFacts {
  name: string;
  /** Without a trailing slash, or null when the site states none. */
  address: string | null;
  timeZone: string;
  /** Swedish unless the site says otherwise. */
  locale: Locale;
}

/** Every name that a locale gives a key of `site.yaml`; they do not collide between locales. */
const names = (key: 'name' | 'address' | 'timeZone'): string[] => [
  key,
  ...Object.values(locales).flatMap(({ keys }) => keys.site[key]),
];

/**
 * Reads `site.yaml` leniently: a slip elsewhere in it must not keep anyone from revoking, or from
 * being told about the slip in their own language.
 */
export function readSiteFacts(content: string): SiteFacts {
  const mapping = siteMapping(content);
  const value = (name: Parameters<typeof names>[0]): string | null => {
    const known = names(name).map((each) => each.toLowerCase());
    const found = mapping?.entries.find(({ key }) => known.includes(key.read.toLowerCase()))?.value;
    return found?.kind === 'text' ? found.read : null;
  };
  return {
    name: value('name') ?? '',
    address: value('address')?.replace(/\/+$/, '') ?? null,
    timeZone: zoneOrDefault(value('timeZone')),
    locale: localeOf(mapping, locales),
  };
}

function siteMapping(content: string): Mapping | null {
  try {
    const names = ['site.yaml', 'site.yml'];
    // What a link leads to is not read: it may lie outside, and be secret.
    const isFile = (name: string): boolean =>
      lstatSync(join(content, name), { throwIfNoEntry: false })?.isFile() === true;
    const path = names.find(isFile) ?? '';
    const source = openSource({ path, bytes: readRegular(join(content, path)) }, sv, []);
    return source && readMapping(source, source.text, 0);
  } catch {
    return null;
  }
}

function zoneOrDefault(zone: string | null): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? '' }).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Stockholm';
  }
}
