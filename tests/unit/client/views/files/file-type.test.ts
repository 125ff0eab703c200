import { afterEach, expect, test, vi } from 'vitest';
import {
  browserReadsPdf,
  harmlessType,
  showingOf,
} from '../../../../../src/client/views/files/file-type.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['image/png', 'picture', 'image/png'],
  ['image/jpeg', 'picture', 'image/jpeg'],
  ['image/svg+xml', 'picture', 'image/svg+xml'],
  ['application/pdf', 'pdf', 'application/pdf'],
  ['text/plain', 'text', 'text/plain'],
  ['text/csv', 'text', 'application/octet-stream'],
  ['text/html', null, 'application/octet-stream'],
  ['image/heic', null, 'application/octet-stream'],
  ['image/tiff', null, 'application/octet-stream'],
  ['application/xhtml+xml', null, 'application/octet-stream'],
  ['text/javascript', null, 'application/octet-stream'],
  ['', null, 'application/octet-stream'],
])('%s is shown as %s and handed over as %s', (type, showing, harmless) => {
  expect(showingOf(type, true)).toBe(showing);
  expect(harmlessType(type)).toBe(harmless);
});

test('PDF is only downloaded where the browser cannot read it', () => {
  expect(showingOf('application/pdf', false)).toBeNull();
});

test.each([
  [true, false, true],
  [false, false, false],
  [true, true, false],
])('with a reader (%s) and a coarse pointer (%s) PDF opens: %s', (reader, coarse, opens) => {
  vi.stubGlobal('navigator', { pdfViewerEnabled: reader });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(pointer: coarse)' && coarse,
  }));
  expect(browserReadsPdf()).toBe(opens);
});
