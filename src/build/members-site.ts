import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What credentials need to know of a site. */
export interface SiteFacts {
  name: string;
  /** Without a trailing slash, or null when the site states none. */
  address: string | null;
  timeZone: string;
}

const names = {
  name: ['name', 'namn'],
  address: ['address', 'adress'],
  timeZone: ['timeZone', 'time-zone', 'timezone', 'tidszon'],
};

function zoneOrDefault(zone: string | null): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? '' }).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Stockholm';
  }
}

/** Reads `site.yaml` leniently: a slip elsewhere in it must not keep anyone from revoking. */
export async function readSiteFacts(content: string): Promise<SiteFacts> {
  let site: unknown = null;
  try {
    site = parse(await readFile(join(content, 'site.yaml'), 'utf8'), { schema: 'failsafe' });
  } catch {
    site = null;
  }
  const value = (key: keyof typeof names): string | null => {
    const entries = typeof site === 'object' && site !== null ? Object.entries(site) : [];
    const found: unknown = entries.find(([name]) => names[key].includes(name))?.[1];
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
  };
  return {
    name: value('name') ?? '',
    address: value('address')?.replace(/\/+$/, '') ?? null,
    timeZone: zoneOrDefault(value('timeZone')),
  };
}

/** Today's calendar date in a time zone. */
export function dateIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
