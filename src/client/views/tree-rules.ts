const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements of a part of a note, whose headings begin at the third level; `img` is made apart. */
export const ELEMENTS = list(
  'a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h3 h4 ' +
    'h5 h6 hr i kbd li ol p pre q s section small span strong sub summary sup table tbody td ' +
    'tfoot th thead tr u ul',
);

/** Elements of a page, and of a note before its parts, whose headings begin at the second level. */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set([...ELEMENTS, 'h2']);

/** Elements whose text is not for reading. */
export const UNREADABLE = list('script style template noscript iframe object embed svg math');

const GLOBAL = list('lang dir title');
const OF: Readonly<Record<string, ReadonlySet<string>>> = {
  a: list('href aria-label'),
  div: list('aria-label'),
  ol: list('start reversed'),
  td: list('colspan rowspan'),
  th: list('colspan rowspan scope'),
};
const ALIGNED = list('is-center is-right');
/** Attributes that may only have some values: the site's own frames of pictures and tables. */
const VALUES: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>> = {
  div: { class: list('pictures table-frame'), role: list('group'), tabindex: list('0') },
  figure: { class: list('portrait') },
  li: { class: list('task-list-item') },
  td: { class: ALIGNED },
  th: { class: ALIGNED },
};
const PROTOCOLS = list('https: http: mailto: tel:');

/** Whether an attribute may stand on an element, with this value. */
export function isAllowed(tag: string, name: string, value: string): boolean {
  if (name === 'href') return tag === 'a' && isSafeAddress(value);
  if (own(own(VALUES, tag), name)?.has(value) === true) return true;
  if (name === 'id') return value.startsWith('user-content-');
  return GLOBAL.has(name) || own(OF, tag)?.has(name) === true;
}

/** What a record has itself: a note may name anything, also what every object inherits. */
function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * Whether a link may lead there.
 *
 * @example isSafeAddress('/traffar/') //=> true
 * @example isSafeAddress('java\nscript:alert(1)') //=> false
 */
export function isSafeAddress(address: string): boolean {
  // The browser's own parser decides what the protocol is; it drops tabs and line breaks.
  const base = 'https://relative.invalid/';
  return URL.canParse(address, base) && PROTOCOLS.has(new URL(address, base).protocol);
}

/**
 * Whether an address is a path on the site itself.
 *
 * @example isOnThisSite('/styrelsen.jpg') //=> true
 * @example isOnThisSite('/\t/a.se/b.jpg') //=> false
 */
export function isOnThisSite(address: string): boolean {
  const base = 'https://relative.invalid/';
  const isPath = address.startsWith('/') && URL.canParse(address, base);
  return isPath && new URL(address, base).href.startsWith(base);
}
