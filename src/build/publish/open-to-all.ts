import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** For all to read and nobody else's to write: of a file, and of a folder. */
const [READ_FILE, READ_FOLDER, WRITE] = [0o444, 0o555, 0o002];

/**
 * Lets everyone on the machine read a folder and all in it, as a web server must that runs as somebody
 * else, and only its owner and group write there. What is new has the mode that the builder's `umask`
 * gives it: closed to others on strict servers, and open for them to write in some containers.
 */
export function openToAll(path: string): void {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  const isFolder = status.isDirectory();
  const mode = (status.mode | (isFolder ? READ_FOLDER : READ_FILE)) & ~WRITE;
  if (mode !== status.mode) setMode(path, mode & 0o7777);
  if (isFolder) for (const name of readdirSync(path)) openToAll(join(path, name));
}

function setMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch {
    // A disk of Windows has no modes: there, whoever mounted it has said who may read.
  }
}
