import { harmlessType } from './files/file-type.ts';

/** Addresses of opened files (`blob:`), all of which end when the section is locked. */
export interface ObjectUrls {
  create: (file: Blob) => string;
  /** Ends one of them; the file's memory is free when nothing else holds it. */
  revoke: (address: string) => void;
  revokeAll: () => void;
}

/** Addresses under types that no browser runs scripts in, whatever the file's own type is. */
export function createObjectUrls(): ObjectUrls {
  const addresses = new Set<string>();
  return {
    create(file) {
      const address = URL.createObjectURL(file.slice(0, file.size, harmlessType(file.type)));
      addresses.add(address);
      return address;
    },
    revoke(address) {
      URL.revokeObjectURL(address);
      addresses.delete(address);
    },
    revokeAll() {
      for (const address of addresses) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}
