import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { sv } from '../locales/sv.ts';

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
const names = (key: 'name' | 'address' | 'timeZone' | 'locale'): string[] => [
  key,
  ...sv.keys.site[key],
  ...en.keys.site[key],
];

/**
 * Reads `site.yaml` leniently: a slip elsewhere in it must not keep anyone from revoking, or from
 * being told about the slip in their own language.
 */
export function readSiteFacts(content: string): SiteFacts {
  const entries = siteEntries(content);
  const value = (key: Parameters<typeof names>[0]): string | null => {
    const found: unknown = entries.find(([name]) => names(key).includes(name))?.[1];
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
  };
  return {
    name: value('name') ?? '',
    address: value('address')?.replace(/\/+$/, '') ?? null,
    timeZone: zoneOrDefault(value('timeZone')),
    locale: value('locale') === 'en' ? en : sv,
  };
}

function siteEntries(content: string): [string, unknown][] {
  try {
    const text = readFileSync(join(content, 'site.yaml'), 'utf8');
    const site: unknown = parse(text, { schema: 'failsafe' });
    return typeof site === 'object' && site !== null ? Object.entries(site) : [];
  } catch {
    return [];
  }
}

function zoneOrDefault(zone: string | null): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? '' }).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Stockholm';
  }
}

/** Today's calendar date in a time zone. */
export function dateIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
