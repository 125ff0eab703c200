const [LESS, GREATER, SLASH, BANG, QUESTION, SPACE] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x20];

/** A page in two, as UTF-8 or Latin-1 like the page itself. */
export interface Markup {
  /** What stands outside tags, with a space for each: the text a reader sees. */
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
  const name = Buffer.from(bytes.subarray(index + 1, index + 7)).toString('latin1');
  const match = /^(script|style)(?![a-z0-9-])/i.exec(name);
  return match?.[1]?.toLowerCase() ?? null;
}

/** Where the closing tag of a raw element begins, at most the end. */
function rawEnd(bytes: Uint8Array, from: number, name: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(`</${name}`, from, 'latin1');
  return end < 0 ? bytes.length : end;
}

/** The first place at or after `from` where a tag opens, or -1. */
function firstTag(bytes: Uint8Array, from: number): number {
  let open = bytes.indexOf(LESS, from);
  while (open >= 0 && !opensTag(bytes[open + 1])) open = bytes.indexOf(LESS, open + 1);
  return open;
}

/** Where the tag that opens at `index` ends; for scripts and styles, where their content does. */
function tagEnd(bytes: Uint8Array, index: number): number {
  const raw = rawElement(bytes, index);
  if (raw !== null) return rawEnd(bytes, index, raw);
  let end = index + 1;
  while (end < bytes.length && bytes[end] !== GREATER) end++;
  return Math.min(bytes.length, end + 1);
}

/** Separates tags from text, or gives null where there is no tag. Works on UTF-8 and Latin-1. */
export function splitMarkup(bytes: Uint8Array): Markup | null {
  const first = firstTag(bytes, 0);
  if (first < 0) return null;
  const outside = Buffer.allocUnsafe(bytes.length);
  const inside = Buffer.allocUnsafe(bytes.length * 2);
  let [out, into, index] = [0, 0, 0];
  while (index < bytes.length) {
    const byte = bytes[index]!;
    if (byte !== LESS || !opensTag(bytes[index + 1])) {
      outside[out++] = byte;
      index++;
      continue;
    }
    const end = tagEnd(bytes, index);
    while (index < end) inside[into++] = bytes[index++]!;
    inside[into++] = SPACE;
    if (outside[out - 1] !== SPACE) outside[out++] = SPACE;
  }
  return { outside: outside.subarray(0, out), inside: inside.subarray(0, into) };
}

/** An attribute with its value in quotes, or one of those that pages have without one. */
const attribute =
  /\s+(?:[a-z:-]+=(?:"([^"]*)"|'([^']*)')|data-[a-z0-9-]+|hidden|open|defer|async)/gi;
/** What can be nothing but a tag: a name, and attributes. "a <b and c> d" may be a text. */
const certain = new RegExp(`</?[a-z][a-z0-9:-]*((?:${attribute.source})*)\\s*/?>`, 'gi');

/**
 * Bytes without what surely is a name of a tag or of an attribute; values stay where they are. Such
 * names are letters too, and a page might spell with them what it does not say.
 */
export function withoutTagNames(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const said = text.replace(
    certain,
    (_tag, attributes: string) => `${attributes.replace(attribute, valueOf)} `,
  );
  return Buffer.from(said, 'latin1');
}

function valueOf(_attribute: string, one?: string, other?: string): string {
  return ` ${one ?? other ?? ''}`;
}
