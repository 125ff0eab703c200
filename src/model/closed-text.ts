/** Whether a meeting has a text that members alone may read: there is one, and it is not open. */
export function hasClosedText({
  hasText,
  parts,
}: {
  hasText: boolean;
  parts: readonly unknown[] | null;
}): boolean {
  return hasText && parts === null;
}
