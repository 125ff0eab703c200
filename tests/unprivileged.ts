const NOBODY = 65_534;

/** Does something as a user who owns nothing: the permissions of files do not bind root. */
export async function unprivileged<T>(action: () => T | Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
