import type { OpenFile } from './serve-files.ts';

/**
 * The files of the members' index: what is made from the notes is opened through the lock,
 * Pagefind's WebAssembly comes from beside its program.
 *
 * @param open gives the bytes sealed under a route
 * @param program the files that lie open
 */
export function sealedFiles(
  open: (route: string) => Promise<Uint8Array>,
  program: OpenFile,
): OpenFile {
  return (path) => (path.startsWith('wasm.') ? program(path) : open(`index/${path}`));
}
