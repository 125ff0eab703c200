import { mountSearch } from '../../src/client/search/box.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';
import type { SearchAnswer, SearchHit } from '../../src/client/search/search-answer.ts';
import { search as words } from '../../src/locales/sv/search.ts';
import { searchLanguage } from '../../src/search/language/all.ts';

declare global {
  /** Shows a search whose number of results is told by {@link knowTotal}, later. */
  var mountLate: (found: number) => void;
  var knowTotal: (total: number) => void;
}

function hit(_: unknown, at: number): SearchHit {
  const meta = { title: `Träff ${String(at + 1)}` };
  return { url: `/${String(at + 1)}/`, kind: 'meeting', meta, text: '', tier: 'exact', why: [] };
}

globalThis.mountLate = (found) => {
  const hits = Array.from({ length: found }, hit);
  const total = new Promise<number>((resolve) => (globalThis.knowTotal = resolve));
  const none = { year: {}, municipality: {}, county: {}, organisation: {}, topic: {} };
  const answer: SearchAnswer = {
    total: () => total,
    counts: () => Promise.resolve(none),
    uncounted: () => Promise.resolve(none),
    hits: (from, to) => Promise.resolve(hits.slice(from, to)),
    sought: [{ words: 'träff', tier: 'exact' }],
    language: searchLanguage('sv'),
    suggestions: () => Promise.reject(new Error('no lexicon')),
  };
  const engine: SearchEngine = {
    search: () => Promise.resolve(answer),
    suggest: () => Promise.reject(new Error('no lexicon')),
    close: () => undefined,
  };
  const options = { label: words.label, tag: 'sv-SE', today: '2024-01-01' };
  mountSearch(document.querySelector('main')!, engine, words, options);
};
