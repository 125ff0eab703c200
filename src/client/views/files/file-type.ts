/** How a file can be read in the page. */
export type Showing = 'picture' | 'pdf' | 'text';

const PICTURE = /^image\/(?:a?png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;
const TEXT = /^text\/(?:plain|markdown|csv|tab-separated-values)$/;
const PDF = 'application/pdf';

/**
 * How the page shows a file of a MIME type; `null` where it can only be downloaded.
 *
 * @param readsPdf whether the browser shows PDF in a frame
 */
export function showingOf(type: string, readsPdf: boolean): Showing | null {
  if (PICTURE.test(type)) return 'picture';
  if (TEXT.test(type)) return 'text';
  return type === PDF && readsPdf ? 'pdf' : null;
}

/**
 * A type that a browser at most shows. What it opens from this page has this site's own rights, so
 * that HTML, say, must come as plain bytes.
 */
export function harmlessType(type: string): string {
  return PICTURE.test(type) || type === PDF || type === 'text/plain'
    ? type
    : 'application/octet-stream';
}

/**
 * Whether the browser shows PDF in a frame. Telephones and tablets that read PDF do so on a page of
 * its own; in a frame they show the first page at most.
 */
export function browserReadsPdf(): boolean {
  return navigator.pdfViewerEnabled && !matchMedia('(pointer: coarse)').matches;
}
