import { element } from '../element.ts';
import type { Suggestion } from '../../search/query/suggestion.ts';
import type { SearchWords } from './search-words.ts';
import { SuggestionList } from './suggestion-list.ts';

interface SearchField {
  /** The box with what belongs to it. */
  element: HTMLElement;
  input: HTMLInputElement;
  suggestions: SuggestionList;
  write: (words: string) => void;
  /** Makes way for what was found. */
  finish: () => void;
}

interface FieldOptions {
  label: string;
  /** What a suggestion is called that is no plain word, such as "Kommun". */
  kindOf: (suggestion: Suggestion) => string;
  /** Told when a suggestion was chosen, or the box emptied by its button. */
  asked: () => void;
}

/** The box in which words are typed, with suggestions below it and a button that empties it. */
export function searchField(
  words: SearchWords,
  { label, kindOf, asked }: FieldOptions,
): SearchField {
  const input = searchInput();
  const empty = emptyButton(words.clear);
  const write = (value: string): void => {
    // Writing the same moves the cursor.
    if (input.value !== value) input.value = value;
    empty.hidden = value === '';
  };
  const chosen = (value: string): void => {
    write(value);
    finish();
    asked();
  };
  const suggestions = new SuggestionList(input, words, { kindOf, chosen });
  const finish = (): void => {
    suggestions.close();
    // On a telephone the keyboard would lie over what was found.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  };
  input.addEventListener('input', () => (empty.hidden = input.value === ''));
  empty.addEventListener('click', () => {
    write('');
    suggestions.close();
    input.focus();
    asked();
  });
  const labelled = element('label', { class: 'search-label', for: input.id }, label);
  const box = element('div', { class: 'search-box' }, input, empty, suggestions.element);
  const field = element('div', { class: 'search-field' }, labelled, box);
  return { element: field, input, suggestions, write, finish };
}

/** Plain text with a telephone's search key: browsers differ in what else a search field does. */
function searchInput(): HTMLInputElement {
  return element('input', {
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    id: 'search-input',
    class: 'search-input',
    autocapitalize: 'off',
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    maxlength: '200',
  });
}

function emptyButton(label: string): HTMLButtonElement {
  return element('button', {
    type: 'button',
    class: 'search-empty',
    'aria-label': label,
    hidden: true,
  });
}
