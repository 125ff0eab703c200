import type { Files } from './index-file.ts';

/** Files in one piece of memory, which a thread can hand over whole instead of having it copied. */
export interface MovedFiles {
  /** Path and length in bytes of each file. */
  list: [path: string, length: number][];
  /** One file after the other. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Copies the files, which may lie in memory that other things share. */
export function putTogether(files: Files): MovedFiles {
  const list = Array.from(files, ([path, { length }]): [string, number] => [path, length]);
  const bytes = new Uint8Array(list.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const file of files.values()) {
    bytes.set(file, at);
    at += file.length;
  }
  return { list, bytes };
}

/** The files as views of the one piece of memory. */
export function takeApart({ list, bytes }: MovedFiles): Files {
  const files: Files = new Map();
  let at = 0;
  for (const [path, length] of list) {
    files.set(path, bytes.subarray(at, at + length));
    at += length;
  }
  return files;
}
