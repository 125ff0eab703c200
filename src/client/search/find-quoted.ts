import { inAll, only, type Found } from '../../search/query/found.ts';
import { hasPhrase } from '../../search/query/has-phrase.ts';
import { wordAsks } from '../../search/query/word-asks.ts';
import type { Finding } from './find-word.ts';
import type { IndexStore } from './index-store.ts';
import { likeliest } from './likeliest.ts';

/**
 * Records that have words in their very forms, one right after the other. The index tells where
 * words stand in a text, but not in a title or a name, nor the words of "e-tjänst" apart: there the
 * likeliest records are read.
 */
export async function findQuoted(
  words: string[],
  store: IndexStore,
  { index, language }: Finding,
): Promise<Found> {
  const each = await Promise.all(
    words.map((word) => index.find(wordAsks(word, false, language).exact)),
  );
  const all = inAll(each);
  if (words.length === 1) return all;
  const inText = only(all, (id) => follow(each.map((found) => found.get(id)?.places ?? [])));
  const others = likeliest(only(all, (id) => !inText.has(id)));
  const read = new Set(await Promise.all(others.map((id) => idWithPhrase(id, words, store))));
  return only(all, (id) => inText.has(id) || read.has(id));
}

/** Whether there is a place in each list right after one in the list before. */
function follow([first = [], ...rest]: number[][]): boolean {
  const after = rest.map((places) => new Set(places));
  return first.some((place) => after.every((places, i) => places.has(place + i + 1)));
}

async function idWithPhrase(
  id: string,
  words: string[],
  store: IndexStore,
): Promise<string | null> {
  const { content, meta } = await store.record(id);
  const texts = [content, ...Object.values(meta)];
  return texts.some((text) => hasPhrase(text, words)) ? id : null;
}
