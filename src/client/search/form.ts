import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { FilterCounts } from '../../search/filter-table.ts';
import { filterNames, type FilterName } from '../../search/search-record.ts';
import type { SearchState } from '../../search/search-state.ts';
import { element } from '../element.ts';

export type SearchWords = Locale['search'];

export interface SearchForm {
  element: HTMLFormElement;
  input: HTMLInputElement;
  read: () => SearchState;
  write: (state: SearchState) => void;
  /** Offers what can be chosen now. What is chosen stays, even where it gives nothing. */
  offer: (counts: FilterCounts) => void;
}

export interface FormOptions {
  label: string;
  /** BCP 47, for the order of the choices. */
  tag: string;
  /** Told at each change; `settled` once a choice is made rather than typed. */
  changed: (settled: boolean) => void;
}

/** The search box with its filters. */
export function searchForm(words: SearchWords, options: FormOptions): SearchForm {
  const input = searchInput();
  const selects = filterSelects();
  const panel = filterPanel(words, selects);
  const label = element('label', { class: 'search-label', for: input.id }, options.label);
  const form = element(
    'form',
    { role: 'search', class: 'search-form' },
    label,
    input,
    panel.element,
  );
  const read = (): SearchState => ({ words: input.value, filters: chosen(selects) });
  const change = (settled: boolean): void => {
    panel.show(Object.keys(read().filters).length);
    options.changed(settled);
  };
  const write = (state: SearchState): void => {
    if (input.value !== state.words) input.value = state.words;
    for (const name of filterNames) choose(selects[name], state.filters[name] ?? '');
    panel.show(Object.keys(state.filters).length);
  };
  input.addEventListener('input', () => change(false));
  for (const select of Object.values(selects))
    select.addEventListener('change', () => change(true));
  panel.clear.addEventListener('click', () => {
    write({ words: input.value, filters: {} });
    selects.year.focus();
    change(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(true);
  });
  const offerCounts = (counts: FilterCounts): void => offer(selects, counts, words, options.tag);
  return { element: form, input, read, write, offer: offerCounts };
}

type Selects = Record<FilterName, HTMLSelectElement>;

function searchInput(): HTMLInputElement {
  return element('input', {
    type: 'search',
    id: 'search-input',
    class: 'search-input',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
  });
}

function filterSelects(): Selects {
  const made = filterNames.map((name) => [name, element('select', { id: `search-${name}` })]);
  return Object.fromEntries(made) as Selects;
}

interface FilterPanel {
  element: HTMLElement;
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

function offer(selects: Selects, counts: FilterCounts, words: SearchWords, tag: string): void {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  for (const name of filterNames) {
    const select = selects[name];
    const kept = select.value;
    const count = counts[name];
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
}
