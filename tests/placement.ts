import type { Placement } from '../src/build/compose/render-markdown.ts';
import { sv } from '../src/locales/sv.ts';

/** Of a text that is alone on its page, of a site at the root of its host, with no files beside it. */
export const ALONE: Placement = {
  base: '',
  scope: '',
  footnotes: sv.pages.footnotes,
  top: 2,
  table: sv.pages.texts.table,
  file: () => null,
};
