import { fill } from '../../locales/fill.ts';
import type { FilterCounts } from '../../search/records/filter-table.ts';
import { filterNames, type FilterName } from '../../search/records/search-record.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { element } from '../element.ts';
import type { SearchWords } from './search-words.ts';

/** The filters as a part of the page, and what is chosen in them. */
export interface Filters {
  element: HTMLElement;
  read: () => SearchState['filters'];
  write: (filters: SearchState['filters']) => void;
  /** Offers what can be chosen now. What is chosen stays, even where it gives nothing. */
  offer: (counts: FilterCounts) => void;
  /** Whether the panel is unfolded, so that the choices can be seen. */
  isOpen: () => boolean;
  /** What the filter is called that has this value, such as "Kommun"; null where none has it. */
  nameOf: (value: string) => string | null;
}

interface FilterOptions {
  /** BCP 47, for the order of the choices. */
  tag: string;
  changed: () => void;
  unfolded: () => void;
}

/** The filters of a search, in a panel that can be folded away. */
export function searchFilters(
  words: SearchWords,
  { tag, changed, unfolded }: FilterOptions,
): Filters {
  const selects = filterSelects();
  const panel = filterPanel(words, selects);
  const known = new Map<string, FilterName>();
  const read = (): SearchState['filters'] => chosen(selects);
  const write: Filters['write'] = (filters) => {
    for (const name of filterNames) choose(selects[name], filters[name] ?? '');
    panel.show(Object.keys(filters).length);
  };
  const changedHere = (): void => {
    panel.show(Object.keys(read()).length);
    changed();
  };
  for (const select of Object.values(selects)) select.addEventListener('change', changedHere);
  panel.clear.addEventListener('click', () => {
    write({});
    selects.year.focus();
    changed();
  });
  const isOpen = (): boolean => panel.element.open;
  panel.element.addEventListener('toggle', () => {
    if (isOpen()) unfolded();
  });
  panel.show(0);
  const offerAll: Filters['offer'] = (counts) => {
    for (const name of filterNames) {
      for (const value of Object.keys(counts[name])) known.set(value, name);
      offer(selects[name], counts[name], { tag, name, words });
    }
  };
  const nameOf = (value: string): string | null => {
    const name = known.get(value);
    return name === undefined ? null : words.filter[name];
  };
  return { element: panel.element, read, write, offer: offerAll, isOpen, nameOf };
}

type Selects = Record<FilterName, HTMLSelectElement>;

function filterSelects(): Selects {
  const made = filterNames.map((name) => [name, element('select', { id: `search-${name}` })]);
  return Object.fromEntries(made) as Selects;
}

interface FilterPanel {
  element: HTMLDetailsElement;
  clear: HTMLButtonElement;
  /** @param n number of filters in use */
  show: (n: number) => void;
}

function filterPanel(words: SearchWords, selects: Selects): FilterPanel {
  const summary = element('summary');
  const clear = element('button', { type: 'button', class: 'search-clear' }, words.clearFilters);
  const legend = element('legend', { class: 'visually-hidden' }, words.filters);
  const fields = filterNames.map((name) => filterField(words.filter[name], selects[name]));
  const panel = element(
    'details',
    { class: 'search-filters', open: matchMedia('(min-width: 48rem)').matches },
    summary,
    element('fieldset', {}, legend, ...fields),
    clear,
  );
  const show = (n: number): void => {
    summary.textContent = n === 0 ? words.filters : fill(words.filtersActive, { n });
    clear.hidden = n === 0;
  };
  return { element: panel, clear, show };
}

/** Hidden until there is something to choose. */
function filterField(label: string, select: HTMLSelectElement): HTMLElement {
  return element(
    'div',
    { class: 'search-filter', hidden: true },
    element('label', { for: select.id }, label),
    select,
  );
}

function chosen(selects: Selects): SearchState['filters'] {
  const filters: SearchState['filters'] = {};
  for (const name of filterNames) {
    const { value } = selects[name];
    if (value !== '') filters[name] = value;
  }
  return filters;
}

/** A value from an address may not have been offered yet. */
function choose(select: HTMLSelectElement, value: string): void {
  const known = [...select.options].some((option) => option.value === value);
  if (!known) select.append(element('option', { value }, value));
  select.value = value;
}

function offer(
  select: HTMLSelectElement,
  count: Record<string, number>,
  { tag, name, words }: { tag: string; name: FilterName; words: SearchWords },
): void {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const kept = select.value;
  const values = Object.keys(count).filter((value) => (count[value] ?? 0) > 0);
  if (kept !== '' && !values.includes(kept)) values.push(kept);
  values.sort(name === 'year' ? (a, b) => compare(b, a) : compare);
  select.replaceChildren(
    element('option', { value: '' }, words.any[name]),
    ...values.map((value) =>
      element('option', { value }, fill(words.option, { value, n: count[value] ?? 0 })),
    ),
  );
  select.value = kept;
  const field = select.parentElement;
  // Shown where the index has it at all, or the page would jump while someone types.
  if (field !== null) field.hidden = Object.keys(count).length === 0;
}
