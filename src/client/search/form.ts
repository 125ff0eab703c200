import type { FilterCounts } from '../../search/records/filter-table.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { element } from '../element.ts';
import type { Suggestion } from '../../search/query/suggestion.ts';
import { searchField } from './field.ts';
import { searchFilters, type Filters } from './filters.ts';
import type { SearchWords } from './search-words.ts';
import type { SuggestionList } from './suggestion-list.ts';

/** Field, suggestions and filters of a search, and what they say together. */
export interface SearchForm {
  element: HTMLFormElement;
  input: HTMLInputElement;
  suggestions: SuggestionList;
  read: () => SearchState;
  write: (state: SearchState) => void;
  /** Offers what can be chosen now. What is chosen stays, even where it gives nothing. */
  offer: (counts: FilterCounts) => void;
  /** Whether the choices of the filters can be seen. */
  showsFilters: () => boolean;
}

interface FormOptions {
  label: string;
  /** BCP 47, for the order of the choices. */
  tag: string;
  /** Told at each change; `settled` once a choice is made rather than typed. */
  changed: (settled: boolean) => void;
  /** Told when the choices of the filters come to be seen. */
  unfolded: () => void;
}

/** The search box with its filters. */
export function searchForm(words: SearchWords, options: FormOptions): SearchForm {
  const settle = (): void => options.changed(true);
  const { tag, unfolded } = options;
  const filters = searchFilters(words, { tag, changed: settle, unfolded });
  const field = searchField(words, {
    label: options.label,
    kindOf: (suggestion) => kindOf(suggestion, filters, words),
    asked: settle,
  });
  const { input, suggestions } = field;
  const form = element(
    'form',
    { role: 'search', class: 'search-form' },
    field.element,
    filters.element,
  );
  input.addEventListener('input', () => options.changed(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field.finish();
    settle();
  });
  const read = (): SearchState => ({ words: input.value, filters: filters.read() });
  const write = (state: SearchState): void => {
    field.write(state.words);
    filters.write(state.filters);
  };
  const { offer, isOpen: showsFilters } = filters;
  return { element: form, input, suggestions, read, write, offer, showsFilters };
}

/** "Kommun" says more than "Plats". */
function kindOf({ kind, text }: Suggestion, filters: Filters, { suggested }: SearchWords): string {
  if (kind === 'word' || kind === 'glossary') return '';
  return kind === 'place' ? (filters.nameOf(text) ?? suggested.place) : suggested[kind];
}
