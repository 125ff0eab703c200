import type { Shelf } from '../../../../src/client/session/shelf.ts';

/** A browser's storage in memory. */
export function memoryShelf(): NonNullable<Shelf> & { content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    getItem: (name) => content.get(name) ?? null,
    setItem: (name, value) => void content.set(name, value),
    removeItem: (name) => void content.delete(name),
  };
}

/** A browser's storage that takes nothing more. */
export const fullShelf: Shelf = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => undefined,
};
