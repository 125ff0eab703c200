import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examine } from './examine.ts';
import { GateError } from './gate-error.ts';
import type { Leak, Secrets } from './leak.ts';
import { Seeker } from './seeker.ts';

/** Paths of all files below `root`, with forward slashes, in a fixed order. */
async function* filesBelow(root: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      yield `${path}/`;
      yield* filesBelow(root, path);
    } else if (entry.isFile()) yield path;
    else throw new GateError('unreadable', { path });
  }
}

async function read(root: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(root, path));
  } catch {
    throw new GateError('unreadable', { path });
  }
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
 * Not found: text in pictures; text put in another order, but for its words; encodings meant to
 * hide it (encryption, Base32, UTF-7, look-alike letters of other alphabets, reversal); glyph codes
 * in PDF; pictures coded anew.
 *
 * @returns nothing where the output is clean
 * @throws {GateError} `unreadable` when a file or folder cannot be read or is a link
 */
export async function findLeaks(root: string, secrets: Secrets): Promise<Leak[]> {
  const seeker = new Seeker(secrets);
  const leaks: Leak[] = [];
  for await (const path of filesBelow(root)) {
    leaks.push(...examine(seeker, path, Buffer.from(path), ['file name']));
    if (path.endsWith('/')) continue;
    const bytes = await read(root, path);
    const found = examine(seeker, path, bytes, []);
    const excused = found.some(({ kind }) => kind === 'unopened') && isPublic(bytes, secrets);
    leaks.push(...(excused ? found.filter(({ kind }) => kind !== 'unopened') : found));
  }
  return leaks;
}

/**
 * Lets clean output through.
 *
 * @throws {GateError} `leak` with every leak, or `unreadable`
 */
export async function passGate(root: string, secrets: Secrets): Promise<void> {
  const leaks = await findLeaks(root, secrets);
  if (leaks.length > 0) throw new GateError('leak', { leaks });
}
