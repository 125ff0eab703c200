import { decode } from 'cborg';

/** What Pagefind's unpacked files begin with. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** A digit between the entries of a list, so that neighbours do not read as one phrase. */
const BETWEEN = '\n0\n';

/**
 * The strings of a file of Pagefind's that is CBOR (RFC 8949): the index's words, the names of
 * filters. In the bytes themselves, a string's length stands before it as if it were a letter:
 * "rådgivningstelefon" reads as "srådgivningstelefon". Bytes that are anything else stay as they
 * are.
 */
export function readPagefind(bytes: Uint8Array): Uint8Array {
  if (!SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))) return bytes;
  try {
    const strings = stringsOf(decode(bytes.subarray(SIGNATURE.length)));
    return Buffer.from([SIGNATURE.toString(), ...strings].join(BETWEEN));
  } catch {
    return bytes;
  }
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    Array.isArray(value) ? stringsOf(item) : [key, ...stringsOf(item)],
  );
}
