import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** A pipe, a socket or a device, where a file was meant to be. Its code is as those of the system. */
export class SpecialFileError extends Error {
  readonly code = 'ENOTFILE';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is no regular file`);
    this.path = path;
  }
}

/**
 * Opens a file for reading. A pipe that nobody writes to, which would be waited for without end, is
 * refused, and so is all else that is neither file nor folder.
 *
 * @returns its number, to be closed by the caller
 * @throws {SpecialFileError} and whatever the system says
 */
export function openRegular(path: string): number {
  // Windows has neither such pipes nor the flag.
  const file = openSync(
    path,
    constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0),
  );
  const found = fstatSync(file);
  if (found.isFile() || found.isDirectory()) return file;
  closeSync(file);
  throw new SpecialFileError(path);
}

/**
 * The bytes of a file, as {@link openRegular} opens it.
 *
 * @throws {SpecialFileError} and whatever the system says
 */
export function readRegular(path: string): Buffer {
  const file = openRegular(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
