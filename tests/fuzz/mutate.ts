import { mutations } from './mutations.ts';
import { pick, type Random } from './random.ts';

/** At most so many things are wrong with one note. */
const MOST = 4;

/** A text with up to four things wrong, as bytes, some of which may be no UTF-8. */
export function mutate(text: string, random: Random): Uint8Array {
  let changed = text;
  for (let count = 1 + random(MOST); count > 0; count -= 1)
    changed = pick(random, mutations)(changed, random);
  return random(20) === 0 ? garble(changed, random) : new TextEncoder().encode(changed);
}

function garble(text: string, random: Random): Uint8Array {
  const kind = random(4);
  if (kind === 0) return Buffer.from(text, 'latin1');
  if (kind === 1) return Buffer.from(`\uFEFF${text}`, 'utf16le');
  const bytes = new TextEncoder().encode(text);
  if (kind === 2 && bytes.length > 0) bytes[random(bytes.length)] = random(256);
  return kind === 3 ? bytes.slice(0, random(bytes.length + 1)) : bytes;
}
