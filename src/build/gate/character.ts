/** Between these, a byte may begin a character of several bytes (UTF-8). */
export const [FIRST_LEAD, LAST_LEAD] = [0xc2, 0xf4];

/** One character at `index` of UTF-8 bytes: its code point and its length in bytes. */
export class Character {
  point = 0;
  size = 1;

  /** Bytes that are no valid UTF-8 are read as Latin-1. */
  read(bytes: Uint8Array, index: number): void {
    const first = bytes[index]!;
    this.point = first;
    this.size = 1;
    if (first < FIRST_LEAD || first > LAST_LEAD) return;
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = first & (0x3f >> more);
    for (let i = 1; i <= more; i++) {
      const next = bytes[index + i];
      if (next === undefined || (next & 0xc0) !== 0x80) return;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff) return;
    this.point = point;
    this.size = more + 1;
  }
}
