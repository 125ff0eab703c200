const [LESS, GREATER, SLASH, BANG, QUESTION, SPACE] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x20];

export interface Markup {
  /** What stands outside tags, joined: the text a reader sees. */
  outside: Uint8Array;
  /** What stands inside tags, comments, scripts and styles: names and attributes, joined. */
  inside: Uint8Array;
}

function opensTag(next: number | undefined): boolean {
  if (next === undefined) return false;
  const letter = next | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || next === SLASH || next === BANG || next === QUESTION;
}

/** `script` or `style` where such an element opens at `index`, else null. */
function rawElement(bytes: Uint8Array, index: number): string | null {
  if (((bytes[index + 1] ?? 0) | 0x20) !== 0x73) return null;
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + index + 1, 6).toString('latin1');
  const match = /^(script|style)(?![a-z0-9-])/i.exec(name);
  return match?.[1]?.toLowerCase() ?? null;
}

/** Where the closing tag of a raw element begins, at most the end. */
function rawEnd(bytes: Uint8Array, from: number, name: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(`</${name}`, from, 'latin1');
  return end < 0 ? bytes.length : end;
}

/** Separates tags from text, or gives null where there is no tag. Works on UTF-8 and Latin-1. */
export function splitMarkup(bytes: Uint8Array): Markup | null {
  let open = bytes.indexOf(LESS);
  while (open >= 0 && !opensTag(bytes[open + 1])) open = bytes.indexOf(LESS, open + 1);
  if (open < 0) return null;
  const outside = Buffer.allocUnsafe(bytes.length);
  const inside = Buffer.allocUnsafe(bytes.length * 2);
  let [out, into, index] = [0, 0, 0];
  while (index < bytes.length) {
    const start = bytes[index]!;
    if (start !== LESS || !opensTag(bytes[index + 1])) {
      outside[out++] = start;
      index++;
      continue;
    }
    const raw = rawElement(bytes, index);
    const close = raw === null ? bytes.indexOf(GREATER, index) : rawEnd(bytes, index, raw);
    const end = close < 0 ? bytes.length : close + (raw === null ? 1 : 0);
    inside.set(bytes.subarray(index, end), into);
    into += end - index;
    inside[into++] = SPACE;
    index = Math.max(end, index + 1);
  }
  return { outside: outside.subarray(0, out), inside: inside.subarray(0, into) };
}
