import type { Locale } from '../locales/locale.ts';

/**
 * Rounded up, so that what is over a limit also looks so.
 *
 * @param unit bytes of a megabyte: Windows counts 2^20, others a million
 * @example megabytes(52_400_001, sv) //=> '52,5'
 */
export function megabytes(bytes: number, { tag }: Locale, unit = 1_000_000): string {
  const tenths = Math.ceil((bytes / unit) * 10);
  return (tenths / 10).toLocaleString(tag, { maximumFractionDigits: 1 });
}
