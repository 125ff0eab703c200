import { join } from 'node:path';
import type { Label } from '../../vault/format.ts';
import { addOne, type SharedCount } from '../progress/shared-count.ts';
import { examine } from './examine.ts';
import { FileReader } from './file-reader.ts';
import type { Leak, Secrets } from './leak.ts';
import { orUnreadable } from './paths-below.ts';
import type { SealedProof } from './sealed-proof.ts';
import { SeenFiles } from './seen-files.ts';
import type { Seeker } from './seeker.ts';

const NAMES = 500;

/** What files are examined with. */
export interface Examiner {
  seeker: Seeker;
  secrets: Pick<Secrets, 'publicFiles'>;
  /** `null` where nothing is sealed. */
  proof: SealedProof | null;
}

/** What is examined. */
export interface Files {
  root: string;
  /** Below `root`, with forward slashes; folders end in one. */
  paths: string[];
  /** What is said to be sealed, by its path. It has to prove that, or is examined as all else. */
  labels?: ReadonlyMap<string, Label>;
  /** Counts the paths that are behind. */
  count?: SharedCount;
}

/**
 * Looks for member texts in every byte and every name at `paths` below `root`: in the clear, split by markup
 * or punctuation, folded, escaped, encoded and packed. Files that prove to be sealed ({@link
 * SealedProof}) hold none; in all others it finds
 * - any 25 letters in a row of a member text, and often 18;
 * - whole texts of twelve letters, or of eight in three words;
 * - five words of seven letters that only member texts use;
 * - 512 bytes in a row of an attachment, or the whole of a smaller one;
 * - forbidden names.
 *
 * Not found: text in pictures or as glyph codes in PDF; text from beyond the first two megabytes of
 * a text file, unless it is 512 bytes as they stand there; pictures coded anew; text in another order,
 * but for its words; words of fewer than seven letters, and in scripts those in plain ASCII; brotli
 * and bare deflate inside another file (they have no mark of their own); among bytes that are no
 * text, names of fewer than eight letters that are written in another way than they are sought; and
 * what is meant to hide:
 * encryption, Base32, Base85, UTF-7, spaced hexadecimal, look-alike letters of other alphabets,
 * reversal, digits or other letters put between, "ae" for "ä".
 *
 * @returns nothing where the output is clean
 * @throws {GateError} `unreadable` when a file cannot be read
 */
export function examineFiles(
  { seeker, secrets, proof }: Examiner,
  { root, paths, labels, count }: Files,
): Leak[] {
  const leaks = leaksInNames(seeker, paths);
  const [reader, seen] = [new FileReader(), new SeenFiles()];
  for (const path of paths) {
    if (count !== undefined) addOne(count);
    if (path === '' || path.endsWith('/')) continue;
    const bytes = orUnreadable(path, () => reader.read(join(root, path)));
    const label = labels?.get(path);
    if (label !== undefined && proof?.holds(label, bytes)) continue;
    const key = seen.keyOf(path, bytes);
    if (seen.has(key)) continue;
    const found = examine(seeker, path, bytes, []);
    if (found.length === 0) seen.add(key);
    const excused = found.some(({ kind }) => kind === 'unopened') && isPublic(bytes, secrets);
    leaks.push(...(excused ? found.filter(({ kind }) => kind !== 'unopened') : found));
  }
  return leaks;
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

function isPublic(bytes: Uint8Array, { publicFiles = [] }: Examiner['secrets']): boolean {
  return publicFiles.some(
    (file) => file.length === bytes.length && Buffer.compare(file, bytes) === 0,
  );
}
