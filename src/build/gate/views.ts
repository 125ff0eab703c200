import { decodeBase64 } from './decode/base64.ts';
import type { Decoded } from './decode/decoded.ts';
import { decodeEscapes } from './decode/escapes.ts';
import { decodeNumbers } from './decode/numbers.ts';
import { Allowance } from './decode/allowance.ts';
import { unpackStreams, unpackWhole } from './decode/packed.ts';
import { unfoldLines } from './decode/folded-lines.ts';
import { UnopenedError } from './decode/unopened-error.ts';
import { readIndexStrings } from './decode/index-strings.ts';
import { decodeUtf16 } from './decode/utf16.ts';
import { textBlocks } from './text-blocks.ts';

/** Layers of packing and encoding that are taken off. */
const DEEPEST = 6;
/** Bytes that all views of one file may come to: this, and ten times the file itself. */
const [MOST_BYTES, MOST_TIMES] = [128 * 2 ** 20, 10];
/** Text this long without a control character is not packed. */
const PLAIN = 1024;

/** One way to read a file: as it is, or with some layers taken off. */
export interface View {
  bytes: Uint8Array;
  /** The stretches of `bytes` that may be text; `bytes` itself where all are. */
  text: Uint8Array;
  /** Names of the layers taken off, outermost first. */
  layers: string[];
  /** Whether the text holds escapes or folded lines; another view then has it without. */
  escaped: boolean;
}

function view({ bytes: decoded, how }: Decoded, layers: string[]): View {
  const bytes = readIndexStrings(decoded);
  return { bytes, text: textBlocks(bytes), layers: [...layers, how], escaped: false };
}

/** What stands behind encodings in a view. Notes in the view whether it has escapes or folded lines. */
function below(seen: View, whole: boolean, allowance: Allowance): Decoded[] {
  const { bytes, text } = seen;
  const unfolded = unfoldLines(text);
  // Folding cuts escapes as well.
  const escapes = unfolded.length > 0 ? [] : decodeEscapes(text);
  seen.escaped = escapes.length + unfolded.length > 0;
  return [
    ...unfolded,
    ...unpackStreams(bytes, allowance),
    ...(whole && (text !== bytes || bytes.length < PLAIN) ? unpackWhole(bytes, allowance) : []),
    ...decodeUtf16(bytes),
    ...escapes,
    ...decodeBase64(text),
    ...decodeNumbers(text),
  ];
}

/**
 * Every reading of `bytes`, the plain one first.
 *
 * @param whole whether `bytes` may be packed as a whole, without a mark that tells so
 * @throws {UnopenedError} when something in it cannot be unpacked, or comes to too much
 */
export function* viewsOf(bytes: Uint8Array, whole: boolean): Generator<View> {
  const plain: View = { bytes, text: textBlocks(bytes), layers: [], escaped: false };
  const queue = [{ seen: plain, whole }];
  let left = MOST_BYTES + MOST_TIMES * bytes.length;
  const allowance = new Allowance(left);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { seen } = next;
    left -= seen.bytes.length;
    if (left < 0) throw new UnopenedError('bomb');
    const decoded = seen.layers.length < DEEPEST ? below(seen, next.whole, allowance) : [];
    yield seen;
    if (seen.layers.length === DEEPEST && unpackStreams(seen.bytes, allowance).length > 0)
      throw new UnopenedError('deep');
    for (const layer of decoded)
      queue.push({ seen: view(layer, seen.layers), whole: layer.whole ?? false });
  }
}
