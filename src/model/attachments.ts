import type { Locale } from '../locales/locale.ts';
import { checkAnchors } from './anchors.ts';
import type { AssetIndex } from './asset-index.ts';
import { checkLinks } from './links.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Attachment } from './meeting.ts';
import { megabytes } from './megabytes.ts';
import type { Note } from './note.ts';
import { problem, startOf, type Problem } from './problem.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { unreadFormat } from './unread-formats.ts';

/** Bytes of a megabyte as Windows counts, the larger of the two ways. */
const MEGABYTE = 2 ** 20;
const LARGEST = 50 * MEGABYTE;
/**
 * Names of files that browsers run scripts from when they are opened by their own address, and some
 * that hosts run or obey (`web.config`). Some hosts look at more than the last ending: `index.html.sv` is HTML to Apache.
 */
const ACTIVE =
  /\.(?:[xs]?html?|xht|mhtml?|xml|xslt?|svgz?|m?js|php|phtml|cgi|aspx?|jspx?|config)(?:\.[^/]*)?$/i;

/** Names of pictures and films that tell where they were taken, and that are published as they are. */
const PLACED = /\.(?:avif|hei[cf]|tiff?|dng|mov|mp4|m4v|3gp)$/i;

/** Whether a file, by its name, is one that scripts can run from. */
export function isActive(name: string): boolean {
  return ACTIVE.test(name);
}

/**
 * Checks a note's links and gives the files that belong to it: everything in a folder of its own,
 * else the files beside it that it refers to.
 *
 * @param from the first day on which the note is seen
 */
export function attach(
  { source, body }: Pick<Note<string>, 'source' | 'body'>,
  from: CalendarDate,
  assets: AssetIndex,
  addresses: SiteAddresses,
): Attachment[] {
  const files = assets.beside(source.file);
  const used = checkLinks(source, body, { files, addresses, from });
  checkAnchors(source, body, addresses);
  const attachments = /\/index\.md$/i.test(source.file) ? files : used;
  assets.own(attachments);
  return attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reports files that are too large or that no note shows, and among those that lie open on the site
 * the ones that could run scripts there, and so take an unlocked section's key, or tell where a
 * picture was taken.
 *
 * @param days that have a meeting
 */
export function checkAssets(
  assets: AssetIndex,
  { all, open, days }: Record<'all' | 'open', Attachment[]> & { days: ReadonlySet<CalendarDate> },
  locale: Locale,
): Problem[] {
  const large = new Map(all.filter(({ size }) => size > LARGEST).map((each) => [each.path, each]));
  const active = new Set(open.map(({ path }) => path).filter(isActive));
  const placed = new Set(open.map(({ path }) => path).filter((path) => PLACED.test(path)));
  const shown = (size: number): string => megabytes(size, locale, MEGABYTE);
  return [
    ...[...active].map((path) => problem('attachment-active', startOf(path), path, {})),
    ...[...placed].map((path) => problem('attachment-place', startOf(path), path, {})),
    ...[...large.values()].map(({ path, size }) => {
      const values = { size: shown(size), limit: shown(LARGEST) };
      return problem('attachment-too-large', startOf(path), path, values);
    }),
    ...twins(all),
    ...assets
      .orphans()
      .map(
        ({ path }) => unreadFormat(path, days) ?? problem('asset-orphan', startOf(path), path, {}),
      ),
  ];
}

/** Names that differ only in how their letters are composed are one name to most systems. */
function twins(all: readonly Attachment[]): Problem[] {
  const first = new Map<string, string>();
  return [...new Set(all.map(({ path }) => path))].flatMap((path) => {
    const address = path.normalize('NFC');
    const other = first.get(address);
    if (other === undefined) first.set(address, path);
    return other === undefined
      ? []
      : [problem('address-twice', startOf(path), path, { other, address })];
  });
}
