import { KnownWords } from '../../../src/search/query/known-words.ts';
import type { SearchLanguage } from '../../../src/search/language/language.ts';
import { searchLanguage } from '../../../src/search/language/all.ts';
import type { LexiconEntry } from '../../../src/search/terms/lexicon.ts';

const KINDS = { '@': 'person', '#': 'topic', '*': 'place', '=': 'glossary' } as const;

/** Entries as `polis 3, #barn och unga, @Anne Sögaard, *Lund`. */
export function entriesOf(list: string): LexiconEntry[] {
  return list.split(', ').map((text) => {
    const [, mark, word = '', count = '1'] = /^([@#*=]?)(.*?)(?: (\d+))?$/.exec(text) ?? [];
    const kind = mark === '' ? 'word' : KINDS[mark as keyof typeof KINDS];
    return { word, kind, count: Number(count) };
  });
}

export function knownWords(list: string, code: SearchLanguage['code'] = 'sv'): KnownWords {
  return new KnownWords({ entries: entriesOf(list) }, searchLanguage(code));
}
