/** The text of a file, or where it stops being UTF-8. */
type Decoded = { text: string } | { line: number; column: number; byte: number };

/**
 * Decodes UTF-8 strictly and drops a byte order mark. Never replaces a byte silently. A carriage
 * return alone, the line end of old machines, becomes a line feed; no place in the text moves.
 *
 * @example decodeUtf8(new Uint8Array([0x6d, 0xf6, 0x74])) //=> { line: 1, column: 2, byte: 0xf6 }
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r(?!\n)/g, '\n') };
  } catch {
    return firstBadByte(bytes);
  }
}

function firstBadByte(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const marker = '\uFFFD';
  const encoder = new TextEncoder();
  let offset = byteOrderMarkLength(bytes);
  let start = 0;
  for (let at = loose.indexOf(marker); at !== -1; at = loose.indexOf(marker, start)) {
    offset += encoder.encode(loose.slice(start, at)).length;
    if (!isEncodedMarker(bytes, offset)) return place(loose.slice(0, at), bytes[offset] ?? 0);
    offset += 3;
    start = at + 1;
  }
  return place('', bytes[0] ?? 0);
}

function byteOrderMarkLength([first, second, third]: Uint8Array): number {
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

/** A replacement character may stand in the file itself, as proper UTF-8. */
function isEncodedMarker(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}

function place(before: string, byte: number): Decoded {
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, byte };
}
