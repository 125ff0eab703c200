import { repairTwice } from './repair-twice.ts';

/** A file as text, and how it was read. */
interface DecodedPage {
  text: string;
  /** Name of the encoding, such as `utf-8`. */
  encoding: string;
  /** Characters that had been encoded twice and were put right. */
  repaired: number;
  /** Characters that are lost: the file itself says so, or a question mark stands inside words. */
  lost: number;
}

/** The upper half of code page 850, which DOS wrote and browsers do not know. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/**
 * Decodes a file of any of the encodings that old pages come in: by its byte order mark, as UTF-8
 * where it is that, as UTF-16 where half of it is zeros, as what it says itself, else as the one of
 * the old eight-bit encodings that gives the likeliest words. UTF-8 with stray bytes in it keeps
 * both. Text that had been encoded twice is put right and counted.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const { text, encoding } = decode(bytes);
  const { text: right, repaired } = repairTwice(text);
  const gaps = right.match(/(?<=\p{L})\?(?=\p{Ll})/gu)?.length ?? 0;
  const lost = (right.match(/\uFFFD/g)?.length ?? 0) + (gaps > 2 ? gaps : 0);
  return { text: right, encoding, repaired, lost };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = byMark(bytes) ?? zeros(bytes);
  if (marked !== null) return as(marked, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const declared = declaredEncoding(bytes);
    if (declared !== null && !/^utf-?8$/i.test(declared)) return as(declared, bytes);
    return mixed(bytes) ?? likeliest(bytes);
  }
}

function as(encoding: string, bytes: Uint8Array): { text: string; encoding: string } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function byMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in a European text every second byte is zero. */
function zeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4000);
  const count = (odd: number): number =>
    start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (count(1) > start.length * 0.3) return 'utf-16le';
  return count(0) > start.length * 0.3 ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000));
  const label = /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** UTF-8 with bytes of an older encoding in it, as pages put together of two sources have. */
function mixed(bytes: Uint8Array): { text: string; encoding: string } | null {
  let proper = 0;
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) proper += 1;
    const label = length === 0 ? 'windows-1252' : 'utf-8';
    text += new TextDecoder(label).decode(bytes.subarray(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return proper > 0 ? { text, encoding: 'utf-8 + windows-1252' } : null;
}

/** Bytes of the UTF-8 sequence at a place, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  const rest = bytes.subarray(at + 1, at + length);
  return length > 0 && rest.length === length - 1 && rest.every((byte) => byte >> 6 === 2)
    ? length
    : 0;
}

function likeliest(bytes: Uint8Array): { text: string; encoding: string } {
  const dos = Array.from(bytes, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : (DOS[byte - 128] ?? ''),
  ).join('');
  const candidates = [
    as('windows-1252', bytes),
    as('macintosh', bytes),
    { text: dos, encoding: 'cp850' },
  ];
  return candidates.reduce((best, each) =>
    plausibility(each.text) > plausibility(best.text) ? each : best,
  );
}

/** Letters of northern Europe inside words, less the signs that stand where letters should. */
function plausibility(text: string): number {
  const letters = text.match(/(?<=\p{L})[åäöéüøæ]|[åäöøæÅÄÖØÆ](?=\p{Ll})/gu)?.length ?? 0;
  const signs = text.match(/(?<=\p{L})[^\p{L}\p{N}\s'’\-–.,:;/&@()!?"”…]\p{Ll}/gu)?.length ?? 0;
  return letters - 2 * signs;
}
