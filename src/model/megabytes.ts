import type { Locale } from '../locales/locale.ts';

/** @example megabytes(52_400_000, sv) //=> '52,4' */
export function megabytes(bytes: number, { tag }: Locale): string {
  return (bytes / 1_000_000).toLocaleString(tag, { maximumFractionDigits: 1 });
}
