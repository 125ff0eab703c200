import type { SecretFile } from './leak.ts';
import { splitMarkup } from './markup.ts';

/**
 * Bytes of a text file that are sought as text; the rest is sought as bytes only. What is sought as
 * text takes about forty times its length in memory, and what is longer is data and not prose.
 */
const MOST = 2_000_000;

/**
 * What an attachment says where it is plain UTF-8, at most its first two megabytes; else null. Of
 * SVG and other markup only what stands between the tags: all drawings begin alike. Of a calendar
 * without what its lines are folded and its values escaped with.
 */
export function attachedText({ bytes }: Pick<SecretFile, 'bytes'>): string | null {
  const start = bytes.subarray(0, MOST);
  if (start.includes(0)) return null;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(start, { stream: bytes.length > MOST });
    if (/^\s*BEGIN:VCALENDAR/i.test(text)) return calendarText(text);
    const markup = /^\s*</.test(text) ? splitMarkup(Buffer.from(text)) : null;
    return markup === null ? text : Buffer.from(markup.outside).toString();
  } catch {
    return null;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function calendarText(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
