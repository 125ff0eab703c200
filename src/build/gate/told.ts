/** Letters from which random bytes spell no phrase in a lifetime. */
const SAFE = 8;
/** Bytes on both sides of a phrase by which text is told from random bytes. */
const AROUND = 16;
/** A character of UTF-8 of more than one byte. */
const multibyte = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/**
 * Whether a short phrase is told, and not spelled by chance in a picture or a font: it stands in
 * text, or just as it is written. In 300 MB of random bytes four letters stand eight times.
 *
 * @param text the phrase as written, with that many `letters`
 * @param start of its first letter in `bytes`, and `end` behind its last
 */
export function isTold(
  text: string,
  letters: number,
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
): boolean {
  if (letters >= SAFE) return true;
  const around = latin1(bytes, Math.max(0, start - AROUND), end + AROUND);
  if (!Array.from(around.replace(multibyte, '')).some(isControl)) return true;
  const found = Buffer.from(latin1(bytes, start, end).replaceAll('\0', ''), 'latin1');
  const written = [plain(text), bare(plain(text))];
  return ['utf8', 'latin1'].some((encoding) =>
    written.includes(plain(found.toString(encoding as BufferEncoding))),
  );
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

/** What stands in no text; the zeros of UTF-16 do. */
function isControl(character: string): boolean {
  const byte = character.charCodeAt(0);
  if (byte < 0x20) return byte !== 0 && (byte < 0x09 || byte > 0x0d);
  return byte >= 0x7f && byte < 0xa0;
}

/** Without capitals and what cannot be seen, with a space for what parts words. */
function plain(text: string): string {
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return seen.replace(/[\s\p{P}$+<=>^`|~]+/gu, ' ').trim();
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
