import { join, resolve } from 'node:path';
import type { AddressBook } from '../../locales/address-book.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Attachment } from '../../model/meeting.ts';
import { pictureSize } from './picture-size.ts';
import type { Placement } from './render-markdown.ts';

/** What rendering needs to know beside the text itself. */
export interface ComposeContext {
  book: AddressBook;
  locale: Locale;
  /** The content folder, from which the sizes of pictures are read. */
  dir: string;
}

/** Attributes that lead to a file beside a text. */
export type Lead = (file: Attachment, use: 'link' | 'picture') => Record<string, string>;

/** The placement of a text with files beside it; pictures get their sizes, so that nothing shifts. */
export function placementOf(
  { book, locale, dir }: ComposeContext,
  files: Attachment[],
  lead: Lead,
): Placement {
  return {
    base: book.base,
    scope: '',
    footnotes: locale.pages.footnotes,
    top: 2,
    table: locale.pages.texts.table,
    file: (name, use) => {
      if (name.startsWith('/')) return use === 'picture' ? publicPicture(name, book, dir) : null;
      const file = files.find((candidate) => candidate.name === name);
      if (file === undefined) return null;
      return {
        ...lead(file, use),
        ...(use === 'picture' ? pictureSize(resolve(dir, file.path)) : {}),
      };
    },
  };
}

/** A picture that `content/public` puts at the top of the site. */
function publicPicture(path: string, { base }: AddressBook, dir: string): Record<string, string> {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return { src: base + address, ...pictureSize(join(dir, 'public', path)) };
}
