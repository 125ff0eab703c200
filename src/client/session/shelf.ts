/** The parts of `Storage` that are used; `null` where the browser blocks it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;

/** A browser's storage, or `null` where it is blocked or cannot take anything. */
export function browserShelf(name: 'sessionStorage' | 'localStorage'): Shelf {
  try {
    // Reading the property throws where site data is blocked; writing throws where it is full.
    const storage = globalThis[name];
    storage.setItem('traff:probe', '');
    storage.removeItem('traff:probe');
    return storage;
  } catch {
    return null;
  }
}

/** What stands there, `null` for nothing. */
export function readShelf(shelf: Shelf, name: string): string | null {
  return attempt(() => shelf?.getItem(name)) ?? null;
}

/** Whether the text could be put there. */
export function writeShelf(shelf: Shelf, name: string, text: string): boolean {
  if (shelf === null) return false;
  return attempt(() => (shelf.setItem(name, text), true)) ?? false;
}

/** Takes away what stands there, if anything does; never throws. */
export function clearShelf(shelf: Shelf, name: string): void {
  attempt(() => shelf?.removeItem(name));
}

// Storage throws when it is full, and in some browsers when it is switched off.
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
