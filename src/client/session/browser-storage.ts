import type { Shelf } from './store.ts';

/** A browser's storage, or `null` where it is blocked or cannot take anything. */
export function browserStorage(name: 'sessionStorage' | 'localStorage'): Shelf {
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
