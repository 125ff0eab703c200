import { toHex } from './hex.ts';

const ENDING = /,"digest":"([0-9a-f]{64})"\}$/;

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/**
 * A JSON object, given and returned without white space, with the SHA-256 of all before it as its
 * last field. The digest guards against accidents and not against intent: without it, a damaged
 * file could not be told from a wrong passphrase or a wrong key.
 */
export async function withDigest(json: string): Promise<string> {
  const body = json.slice(0, -1);
  return `${body},"digest":"${await sha256(body)}"}`;
}

/**
 * What {@link withDigest} was given, or null when the digest is missing or another. Formats to
 * come must keep this field last, so that a newer file is told from a damaged one.
 */
export async function withoutDigest(json: string): Promise<string | null> {
  const ending = ENDING.exec(json);
  if (!ending) return null;
  const body = json.slice(0, ending.index);
  return (await sha256(body)) === ending[1] ? `${body}}` : null;
}
