/**
 * Headers that a site may add for its host. With any other, such as the type of a file, what keeps
 * strange scripts from the members' key could be undone.
 */
export const ADDABLE = [
  'Cache-Control',
  'Content-Disposition',
  'Content-Language',
  'Strict-Transport-Security',
  'X-Robots-Tag',
];

const KNOWN = ADDABLE.map((name) => name.toLowerCase());

/**
 * The first line of a file of headers, from 1, that is neither empty, a comment, a path, nor one of
 * the {@link ADDABLE} headers; null where there is none. `! Name`, with which Cloudflare takes a
 * header away, is such a line.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function strangeHeader(text: string): { line: number; written: string } | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const at = lines.findIndex((line) => !/^(?:$|[#/])/.test(line) && !isAddable(line));
  return at === -1 ? null : { line: at + 1, written: lines[at] ?? '' };
}

function isAddable(line: string): boolean {
  return KNOWN.includes(line.split(':', 1)[0]?.trim().toLowerCase() ?? '');
}
