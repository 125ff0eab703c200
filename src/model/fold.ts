const SPECIAL: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
};

/** Nothing to fold, which is most of what is compared. */
const ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case without accents, for comparing what people write. Not for showing.
 *
 * @example fold('Härryda') //=> 'harryda'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøßłđðþıœ]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** Characters. Disks take names of 255 bytes, and files of a page have longer ones than the page. */
const LONGEST_SLUG = 200;

/**
 * ASCII form for addresses: lower-case letters, digits and single hyphens, at most 200 of them. May
 * be empty.
 *
 * @example slugify('Upplands-Bro & Östra Göinge') //=> 'upplands-bro-ostra-goinge'
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');
}

/** Whether a text is an address of the form that {@link slugify} gives. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
