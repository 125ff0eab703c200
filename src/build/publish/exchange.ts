import { rename } from 'node:fs/promises';

/** What systems and file systems say that cannot exchange two folders. */
const unsupported = ['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'MODULE_NOT_FOUND'];

function isUnsupported(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || unsupported.includes(code);
}

/** Exchanges two folders in one step. The package is native; where it has no binary, it throws. */
async function swapFolders(one: string, other: string): Promise<void> {
  const { swap } = await import('fs-native-extensions');
  await swap(one, other);
}

/**
 * Puts the folder `next` where `current` is, and `current` where `next` was. In one step where the
 * file system can (ext4, xfs, btrfs, tmpfs, APFS); otherwise in three, and then a process killed
 * between them leaves `current` missing, whole under the name `aside`.
 */
export async function exchange(
  next: string,
  current: string,
  aside: string,
  swap = swapFolders,
): Promise<void> {
  try {
    await swap(next, current);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    await rename(current, aside);
    await rename(next, current).catch(async (failure: unknown) => {
      await rename(aside, current);
      throw failure;
    });
    await rename(aside, next);
  }
}
