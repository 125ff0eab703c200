/** @example fileSize(1_400_000, 'sv-SE') //=> '1,4 MB' */
export function fileSize(bytes: number, tag: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? ['kB', 1e3] : ['MB', 1e6];
  const digits = { maximumFractionDigits: bytes < 1_000_000 ? 0 : 1 };
  const shown = Math.max(bytes / divisor, bytes > 0 ? 1 : 0);
  return `${new Intl.NumberFormat(tag, digits).format(shown)}\u00A0${unit}`;
}

/** @example percentage(0.345, 'sv-SE') //=> '34 %' */
export function percentage(share: number, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'percent', roundingMode: 'floor' });
  return format.format(share);
}
