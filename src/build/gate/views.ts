import { decodeBase64 } from './decode/base64.ts';
import { decodeEscapes } from './decode/escapes.ts';
import { decodeNumbers } from './decode/numbers.ts';
import { UnopenedError, unpackStreams, unpackWhole } from './decode/packed.ts';
import { decodeUtf16 } from './decode/utf16.ts';
import { textBlocks } from './text-blocks.ts';

/** Layers of packing and encoding that are taken off. */
const DEEPEST = 6;
/** Bytes that all views of one file may come to beyond ten times the file itself. */
const MOST_BYTES = 512 * 2 ** 20;

/** One way to read a file: as it is, or with some layers taken off. */
export interface View {
  bytes: Uint8Array;
  /** Names of the layers taken off, outermost first. */
  layers: string[];
  whole?: boolean;
}

function below(view: View): View[] {
  const text = textBlocks(view.bytes);
  const decoded = [
    ...unpackStreams(view.bytes),
    ...(view.whole === true ? unpackWhole(view.bytes) : []),
    ...decodeUtf16(view.bytes),
    ...decodeEscapes(text),
    ...decodeBase64(text),
    ...decodeNumbers(text),
  ];
  return decoded.map(({ how, ...rest }) => ({ ...rest, layers: [...view.layers, how] }));
}

/**
 * Every reading of `bytes`, the plain one first.
 *
 * @throws {UnopenedError} when something in it cannot be unpacked, or comes to too much
 */
export function* viewsOf(bytes: Uint8Array): Generator<View> {
  const queue: View[] = [{ bytes, layers: [], whole: true }];
  let left = MOST_BYTES + 10 * bytes.length;
  for (let view = queue.shift(); view !== undefined; view = queue.shift()) {
    left -= view.bytes.length;
    if (left < 0) throw new UnopenedError('bomb');
    yield view;
    if (view.layers.length < DEEPEST) queue.push(...below(view));
    else if (unpackStreams(view.bytes).length > 0) throw new UnopenedError('deep');
  }
}
