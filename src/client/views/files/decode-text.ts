/** Byte order marks of texts that are not UTF-8. */
const MARKED = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * A text file's text: UTF-8, or UTF-16 where it says so, else what older Windows programs write
 * (Windows-1252). The bytes may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKED.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  try {
    const decoder = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true });
    return decoder.decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
