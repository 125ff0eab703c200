import type { CalendarDate } from '../model/calendar-date.ts';
import type { ClientConfig } from '../locales/client-config.ts';

/** Which of the members' pages an address asks for. */
export type Place =
  | { kind: 'start' }
  | { kind: 'search' }
  | { kind: 'note'; date: CalendarDate }
  | { kind: 'unknown' };

type Addresses = Pick<ClientConfig, 'base' | 'addresses'>;

/** @example placeOf('/medlemmar/traffar/2024-04-23/', config) //=> { kind: 'note', date: '2024-04-23' } */
export function placeOf(pathname: string, config: Addresses): Place {
  const root = startAddress(config);
  const path = pathname.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
  if (path === root) return { kind: 'start' };
  if (path === searchAddress(config)) return { kind: 'search' };
  const date = /\/(\d{4}-\d{2}-\d{2})\/$/.exec(path)?.[1];
  if (date !== undefined && path === noteAddress(config, date)) return { kind: 'note', date };
  return { kind: 'unknown' };
}

/** @example startAddress({ base: '/network', … }) //=> '/network/medlemmar/' */
export function startAddress({ base, addresses }: Addresses): string {
  return `${base}/${addresses.members}/`;
}

/** @example searchAddress(config) //=> '/medlemmar/sok/' */
export function searchAddress(config: Addresses): string {
  return `${startAddress(config)}${config.addresses.search}/`;
}

/** @example noteAddress(config, '2024-04-23') //=> '/medlemmar/traffar/2024-04-23/' */
export function noteAddress(config: Addresses, date: CalendarDate): string {
  return `${startAddress(config)}${config.addresses.meetings}/${date}/`;
}

/** @example municipalityAddress(config, 'klippan') //=> '/kommuner/klippan/' */
export function municipalityAddress({ base, addresses }: Addresses, slug: string): string {
  return `${base}/${addresses.municipalities}/${slug}/`;
}

/** @example overviewAddress(config, '2024-04-23') //=> '/traffar/2024-04-23/' */
export function overviewAddress({ base, addresses }: Addresses, date: CalendarDate): string {
  return `${base}/${addresses.meetings}/${date}/`;
}
