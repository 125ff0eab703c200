/** Takes no room to a reader. */
const NOTHING = '\u200B';
const TAG = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi;
const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+?)(?:uml|acute|grave|circ|tilde|ring|cedil|slash|caron)|(shy|zwj|zwnj)|[a-z]+);/gi;

/**
 * A text of the same length in which HTML that stands there as it is, as in code, is what it would
 * have been: tags are gaps, and `&ouml;` is an o.
 */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(TAG, blank).replace(REFERENCE, meant);
}

function blank(tag: string): string {
  return ' '.repeat(tag.length);
}

function meant(
  reference: string,
  decimal?: string,
  hexadecimal?: string,
  letter?: string,
  unseen?: string,
): string {
  if (unseen !== undefined) return NOTHING.repeat(reference.length);
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const character = letter ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
  if (character === '') return blank(reference);
  return character + NOTHING.repeat(reference.length - character.length);
}
