import { decodeHTML } from 'entities';
import { decodeEscapes } from './decode/escapes.ts';
import { fold } from './fold.ts';
import { splitMarkup } from './markup.ts';

/** The ways a public text may be read: as it is, without escapes, without tags. */
export function publicViews(text: string): Uint8Array[] {
  const plain = Buffer.from(text);
  const views = [plain, ...decodeEscapes(plain).map(({ bytes }) => bytes)];
  const split = views.flatMap((view) => {
    const markup = splitMarkup(view);
    return markup === null ? [] : [markup.outside, markup.inside];
  });
  return [...views, ...split];
}

/** The pieces of a public text that may stand anywhere on a page, folded. */
export function* publicPieces(texts: string[]): Generator<string> {
  for (const text of texts) {
    yield fold(text);
    if (!text.includes('<')) continue;
    for (const piece of text.split(/<[^>]*>/)) yield fold(decodeHTML(piece));
  }
}
