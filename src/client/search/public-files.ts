import type { OpenFile } from './serve-files.ts';

/**
 * The files of an index that lies open on the site.
 *
 * @param at path with slashes around it, such as `/pagefind/`
 * @param get the page's `fetch`, taken before anything wraps it
 */
export function openFiles(at: string, get: typeof fetch): OpenFile {
  return async (path) => {
    // The entry names all other files after their contents: it alone can be out of date.
    const cache = path === 'pagefind-entry.json' ? 'no-cache' : 'default';
    const response = await get(at + path, { cache });
    // Hosts set up for one-page applications answer a missing file with a page and "200 OK".
    const page = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (!response.ok || page) throw new Error(`${at}${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
