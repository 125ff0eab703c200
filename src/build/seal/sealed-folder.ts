/** Folder of the sealed files in the output. */
export const SEALED = 'm';

/**
 * Whether a path below the output belongs to what is sealed. All else is the open half of a site,
 * which follows from what is public alone.
 *
 * @param path with forward slashes
 */
export function isSealed(path: string): boolean {
  return path === SEALED || path.startsWith(`${SEALED}/`);
}
