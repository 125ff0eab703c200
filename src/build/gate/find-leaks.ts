import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from './examine.ts';
import { GateError } from './gate-error.ts';
import type { Leak, Secrets } from './leak.ts';
import { SeenFiles } from './seen-files.ts';
import { Seeker } from './seeker.ts';

const NAMES = 500;

/** Paths of all files and empty folders below `root`, with forward slashes; folders end in one. */
function* pathsBelow(root: string, folder = ''): Generator<string> {
  const entries = orUnreadable(folder, () =>
    readdirSync(join(root, folder), { withFileTypes: true }),
  );
  if (entries.length === 0) yield folder;
  for (const entry of entries) {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) yield* pathsBelow(root, `${path}/`);
    else if (entry.isFile()) yield path;
    else throw new GateError('unreadable', { path });
  }
}

function orUnreadable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new GateError('unreadable', { path });
  }
}

/** Many names are looked at together, and one by one only where something is found. */
function leaksInNames(seeker: Seeker, paths: string[]): Leak[] {
  const leaks: Leak[] = [];
  for (let start = 0; start < paths.length; start += NAMES) {
    const some = paths.slice(start, start + NAMES);
    if (examine(seeker, '', Buffer.from(some.join('\n\n')), ['file name']).length === 0) continue;
    leaks.push(...some.flatMap((path) => examine(seeker, path, Buffer.from(path), ['file name'])));
  }
  return leaks;
}

function isPublic(bytes: Uint8Array, { publicFiles = [] }: Secrets): boolean {
  return publicFiles.some(
    (file) => file.length === bytes.length && Buffer.compare(file, bytes) === 0,
  );
}

/**
 * Looks for member texts in every byte and every name below `root`: in the clear, split by markup
 * or punctuation, folded, escaped, encoded and packed. It finds
 * - any 25 letters in a row of a member text, and often 18;
 * - whole texts of twelve letters, or of eight in three words;
 * - five words of seven letters that only member texts use;
 * - 512 bytes in a row of an attachment, or the whole of a smaller one;
 * - forbidden names.
 *
 * Not found: text in pictures or as glyph codes in PDF; pictures coded anew; text in another order,
 * but for its words; words of fewer than seven letters, and in scripts those in plain ASCII; brotli
 * and bare deflate inside another file (they have no mark of their own); and what is meant to hide:
 * encryption, Base32, Base85, UTF-7, spaced hexadecimal, look-alike letters of other alphabets,
 * reversal, digits or other letters put between, "ae" for "ä".
 *
 * @returns nothing where the output is clean
 * @throws {GateError} `unreadable` when a file or folder cannot be read or is a link
 */
export function findLeaks(root: string, secrets: Secrets): Promise<Leak[]> {
  return new Promise((done) => done(search(root, secrets)));
}

function search(root: string, secrets: Secrets): Leak[] {
  const seeker = new Seeker(secrets);
  const paths = [...pathsBelow(root)];
  const leaks = leaksInNames(seeker, paths);
  const seen = new SeenFiles();
  for (const path of paths) {
    if (path === '' || path.endsWith('/')) continue;
    const bytes = orUnreadable(path, () => readFileSync(join(root, path)));
    if (seen.has(path, bytes)) continue;
    const found = examine(seeker, path, bytes, []);
    if (found.length === 0) seen.add(path, bytes);
    const excused = found.some(({ kind }) => kind === 'unopened') && isPublic(bytes, secrets);
    leaks.push(...(excused ? found.filter(({ kind }) => kind !== 'unopened') : found));
  }
  return leaks;
}
