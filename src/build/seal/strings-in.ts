/**
 * All strings in a value, however deep.
 *
 * @param more what else a part of it, or the whole, is taken to say
 */
export function stringsIn(value: unknown, more: (part: unknown) => string[] = () => []): string[] {
  if (typeof value === 'string') return [value];
  const parts: unknown[] = value !== null && typeof value === 'object' ? Object.values(value) : [];
  return [...more(value), ...parts.flatMap((part) => stringsIn(part, more))];
}
