/** Addresses of opened files (`blob:`), all of which end when the section is locked. */
export interface ObjectUrls {
  create: (bytes: Uint8Array<ArrayBuffer>, type: string) => string;
  revokeAll: () => void;
}

/** Types a browser only shows or plays. Any other is handed over as plain bytes. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)|application\/pdf|text\/plain)$/;

export function createObjectUrls(): ObjectUrls {
  const addresses = new Set<string>();
  return {
    create(bytes, type) {
      // An opened file has this site's own rights if the browser runs it; HTML must not.
      const safe = SHOWN.test(type) ? type : 'application/octet-stream';
      const address = URL.createObjectURL(new Blob([bytes], { type: safe }));
      addresses.add(address);
      return address;
    },
    revokeAll() {
      for (const address of addresses) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}
