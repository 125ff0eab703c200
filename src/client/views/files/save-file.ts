import { element } from '../../element.ts';
import type { ObjectUrls } from '../object-urls.ts';
import { savedName } from './file-name.ts';

/** How long a browser gets to begin writing the file, milliseconds. */
const PATIENCE = 60_000;

/** Hands an opened file to the browser, which saves it under the file's own name. */
export function saveFile(file: Blob, name: string, objectUrls: ObjectUrls): void {
  const address = objectUrls.create(file);
  element('a', { href: address, download: savedName(name) }).click();
  setTimeout(() => {
    objectUrls.revoke(address);
  }, PATIENCE);
}
