import type { Nodes, Resource, Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import { decoded } from './decoded.ts';
import type { Attachment } from './meeting.ts';
import { megabytes } from './megabytes.ts';
import { nearest } from './nearest.ts';
import { ALWAYS } from './publication.ts';
import { isShownPicture } from './shown-picture.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Place, Source } from './source.ts';
import { reportSpaced } from './spaced-links.ts';
import { walk } from './walk.ts';

/** What a note's links and pictures may lead to. */
interface Targets {
  files: Attachment[];
  addresses: SiteAddresses;
  /** The first day on which the note is seen. */
  from: CalendarDate;
}

/** Bytes. A photograph as a phone takes it has several times as many, and shows no more on a page. */
const LARGEST_PICTURE = 1_000_000;

type Linking = Extract<Nodes, Resource>;

/**
 * Reports links and pictures that lead nowhere, and raw HTML. Targets beside the note are rewritten
 * to the plain names of the files, and links to other notes' files, which git hosts follow, to the
 * addresses of their pages. Returns the files that the text refers to.
 */
export function checkLinks(source: Source, body: Root, targets: Targets): Attachment[] {
  const used = new Set<Attachment>();
  walk(body, (node) => {
    if (node.type === 'html') reportHtml(source, node);
    if (node.type === 'text') reportSpaced(source, node);
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const file = checkTarget(source, node, targets);
    if (file !== null) used.add(file);
  });
  return [...used];
}

/** Comments are a way to write to oneself; closing tags follow from their opening ones. */
function reportHtml(source: Source, node: Extract<Nodes, { type: 'html' }>): void {
  if (/^(?:<\/[^>]*>)?$/.test(withoutComments(node.value).trim())) return;
  source.fault('raw-html', placeOf(node, node.value), {});
}

/** What Word puts on the clipboard begins and ends with comments, and has text between them. */
function withoutComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    const end = start === -1 ? -1 : html.indexOf('-->', start);
    // One without an end hides all that follows, and counts as text.
    if (end === -1) return parts.join('') + html.slice(at);
    parts.push(html.slice(at, start));
    at = end + '-->'.length;
  }
}

function checkTarget(source: Source, node: Linking, targets: Targets): Attachment | null {
  const url = node.url.trim();
  const place = placeOf(node, url);
  if (url === '' || url === '#') return source.fault('link-empty', place, {});
  if (url.startsWith('#')) return null;
  const protocol = /^(?:([a-z][a-z0-9+.-]*):|\/\/)/i.exec(url);
  if (protocol !== null) return checkProtocol(source, node, place, protocol[1] ?? '');
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (!path.startsWith('/')) return checkBeside(source, node, { ...place, path }, targets);
  const found = targets.addresses.find(path, targets.from);
  if (found === 'later') return source.fault('link-draft', place, {});
  if (found === 'there') return null;
  return source.fault('link-dead', place, { near: targets.addresses.nearest(path, targets.from) });
}

function checkProtocol(source: Source, node: Linking, place: Place, protocol: string): null {
  const allowed = node.type === 'image' ? ['http', 'https'] : ['http', 'https', 'mailto', 'tel'];
  if (!allowed.includes(protocol.toLowerCase()))
    return source.fault('link-protocol', place, {
      protocol: protocol === '' ? '//' : `${protocol}:`,
    });
  const web = /^(https?:)(?!\/\/[^/])[/\\]*/i.exec(place.read);
  if (web !== null)
    return source.fault('link-dead', place, { near: wholeAddress(place.read, web[0], web[1]) });
  return node.type === 'image' ? source.fault('image-remote', place, {}) : null;
}

/** Browsers take `https:/a.se` for a page of the site they are on. */
function wholeAddress(read: string, start: string, protocol = ''): string {
  const rest = read.slice(start.length);
  return rest === '' ? '' : `${protocol}//${rest}`;
}

function checkBeside(
  source: Source,
  node: Linking,
  place: Place & { path: string },
  { files, addresses, from }: Targets,
): Attachment | null {
  const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
  const path = resolve(folder + place.path.replaceAll('\\', '/'));
  const file = files.find((each) => folder + each.name === path);
  if (file !== undefined) {
    if (node.type === 'image') checkPicture(source, file, place);
    node.url = file.name;
    return file;
  }
  const address = node.type === 'image' ? '' : addresses.ofFile(path);
  if (address !== '') {
    if (addresses.find(address, from) === 'later') source.fault('link-draft', place, {});
    node.url = address + (/#.*$/s.exec(place.read)?.[0] ?? '');
    return null;
  }
  const names = files.map(({ name }) => name);
  const near =
    escaped(place.read, names) ||
    intended(place.path, addresses) ||
    nearest(path.slice(folder.length), names);
  return source.fault('link-missing', place, { near });
}

function checkPicture(source: Source, { name, size }: Attachment, place: Place): void {
  if (!isShownPicture(name)) source.fault('image-format', place, {});
  else if (size > LARGEST_PICTURE)
    source.fault('image-large', place, {
      size: megabytes(size, source.locale),
      limit: megabytes(LARGEST_PICTURE, source.locale),
    });
}

/** A file's name with the signs that end a path; other signs may stand as they are. */
function escaped(url: string, names: string[]): string {
  const name = decoded(url).normalize('NFC');
  if (!names.includes(name)) return '';
  const target = encodeURI(name).replaceAll('#', '%23').replaceAll('?', '%3F');
  return target === url ? '' : target;
}

/** Targets that lack only their start: an e-mail address, a web address, an address of the site. */
function intended(path: string, addresses: SiteAddresses): string {
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(path)) return `mailto:${path}`;
  if (/^www\./i.test(path)) return `https://${path}`;
  const rooted = resolve(`/${path.replace(/^(?:\.\.?\/)+/, '')}`);
  return addresses.find(rooted, ALWAYS) === 'there' ? rooted : '';
}

/** Resolves `.` and `..`; what climbs out of the content folder stays out. */
function resolve(path: string): string {
  const done: string[] = [];
  for (const segment of path.normalize('NFC').split('/')) {
    if (segment === '..' && done.length > 0 && done.at(-1) !== '..') done.pop();
    else if (segment !== '.') done.push(segment);
  }
  return done.join('/');
}

function placeOf(node: Nodes, read: string): Place {
  return { at: node.position?.start.offset ?? 0, read };
}
