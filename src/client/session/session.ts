import { fromBase64url } from '../../vault/base64url.ts';
import { deriveKeys, type SiteKeys } from '../../vault/keys.ts';

/** Hours, in milliseconds. A browser that restores its tabs also restores their sessions. */
const LONGEST = 12 * 3_600_000;

/** An unlocked stay. */
export interface Session {
  /** Opens the site's sealed files; the bytes of the keys cannot be read out of it. */
  keys: SiteKeys;
  /** When it was unlocked, milliseconds since 1970. */
  at: number;
  /** When it ends at the latest, milliseconds since 1970. */
  until: number;
  /** What this tab and others go on with; `null` where the device is remembered instead. */
  ticket: Ticket | null;
}

/** A session as text, for one tab's storage and between tabs. */
export interface Ticket {
  site: string;
  epoch: number;
  /** When it was unlocked, milliseconds since 1970. */
  at: number;
  /** The 32-byte site key, base64url. */
  key: string;
}

/** Whether a value from storage or from another tab has the shape of a ticket. */
export function isTicket(value: unknown): value is Ticket {
  if (typeof value !== 'object' || value === null) return false;
  const { site, epoch, at, key } = value as Record<keyof Ticket, unknown>;
  return (
    typeof site === 'string' &&
    Number.isSafeInteger(epoch) &&
    Number.isSafeInteger(at) &&
    typeof key === 'string'
  );
}

/** @returns `null` when the ticket holds no site key */
export async function sessionOf(ticket: Ticket): Promise<Session | null> {
  const siteKey = fromBase64url(ticket.key);
  if (siteKey?.length !== 32) return null;
  const keys = await deriveKeys(siteKey, ticket);
  siteKey.fill(0);
  return { keys, at: ticket.at, until: ticket.at + LONGEST, ticket };
}
