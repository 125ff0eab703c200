import type { OpenFile } from './serve-files.ts';

/**
 * The files of the members' index, Pagefind's WebAssembly among them: all are opened through the
 * lock.
 *
 * @param open gives the bytes sealed under a route
 */
export function sealedFiles(open: (route: string) => Promise<Uint8Array>): OpenFile {
  return (path) => open(`index/${path}`);
}
