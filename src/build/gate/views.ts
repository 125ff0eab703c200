import { isUtf8 } from 'node:buffer';
import { decodeBase64 } from './decode/base64.ts';
import type { Decoded } from './decode/decoded.ts';
import { decodeEscapes } from './decode/escapes.ts';
import { decodeNumbers } from './decode/numbers.ts';
import { Allowance } from './decode/allowance.ts';
import { unpackStreams, unpackWhole } from './decode/packed.ts';
import { Packed } from './decode/unpack.ts';
import { unfoldLines } from './decode/folded-lines.ts';
import { UnopenedError } from './decode/unopened-error.ts';
import { readIndex } from './decode/read-index.ts';
import { decodeUtf16 } from './decode/utf16.ts';
import { SeenViews } from './seen-views.ts';
import { hasControls, textBlocks } from './text-blocks.ts';

/** Layers of packing and encoding that are taken off. */
const DEEPEST = 6;
/** Bytes that all views of one file may come to: this, and ten times the file itself. */
const [MOST_BYTES, MOST_TIMES] = [128 * 2 ** 20, 10];
/** Bytes; what is this long and has few control characters is not packed. */
const PLAIN = 1024;
/** Bytes of text without a single control character; packed data this long has some. */
const SHORT_PLAIN = 64;

/** One way to read a file: as it is, or with some layers taken off. */
export interface View {
  bytes: Uint8Array;
  /** The stretches of `bytes` that may be text; `bytes` itself where all are. */
  text: Uint8Array;
  /** Names of the layers taken off, outermost first. */
  layers: string[];
  /** Whether the text holds escapes or folded lines; another view then has it without. */
  escaped: boolean;
  /** Whether it is a file of a search index, all of which was understood. */
  indexed: boolean;
}

function view(bytes: Uint8Array, layers: string[]): View {
  const index = readIndex(bytes);
  const read = index ?? { bytes, text: textBlocks(bytes) };
  return { ...read, layers, escaped: false, indexed: index !== null };
}

/** Whether bytes may be packed as a whole, going by what they consist of. */
function mayBePacked({ bytes, text, indexed }: View): boolean {
  if (indexed) return false;
  if (text !== bytes) return true;
  if (bytes.length >= PLAIN) return false;
  return bytes.length < SHORT_PLAIN || hasControls(bytes) || !isUtf8(bytes);
}

/** What stands behind encodings in a view. Notes in the view whether it has escapes or folded lines. */
function below(seen: View, whole: boolean, allowance: Allowance): Decoded[] {
  const { bytes, text } = seen;
  const packed = new Packed(bytes, allowance);
  const unfolded = unfoldLines(text);
  // Folding cuts escapes as well.
  const escapes = unfolded.length > 0 ? [] : decodeEscapes(text);
  seen.escaped = escapes.length + unfolded.length > 0;
  return [
    ...unfolded,
    ...unpackStreams(packed),
    ...(whole && mayBePacked(seen) ? unpackWhole(packed) : []),
    ...decodeUtf16(bytes),
    ...escapes,
    ...decodeBase64(text),
    ...decodeNumbers(text),
  ];
}

/**
 * Every reading of `bytes`, the plain one first. What several ways lead to is read once: a page
 * has its Base64 with escapes and without.
 *
 * @param whole whether `bytes` may be packed as a whole, without a mark that tells so
 * @throws {UnopenedError} when something in it cannot be unpacked, or comes to too much
 */
export function* viewsOf(bytes: Uint8Array, whole: boolean): Generator<View> {
  const queue = [{ seen: view(bytes, []), whole }];
  let left = MOST_BYTES + MOST_TIMES * bytes.length;
  const allowance = new Allowance(left);
  const known = new SeenViews();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { seen } = next;
    left -= seen.bytes.length;
    if (left < 0) throw new UnopenedError('bomb');
    const decoded = seen.layers.length < DEEPEST ? below(seen, next.whole, allowance) : [];
    yield seen;
    if (
      seen.layers.length === DEEPEST &&
      unpackStreams(new Packed(seen.bytes, allowance)).length > 0
    )
      throw new UnopenedError('deep');
    for (const layer of decoded)
      if (!known.has(layer))
        queue.push({
          seen: view(layer.bytes, [...seen.layers, layer.how]),
          whole: layer.whole ?? false,
        });
  }
}
