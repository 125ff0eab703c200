import { complete } from '../../search/query/complete.ts';
import { element } from '../element.ts';
import type { Suggestion } from '../../search/query/suggestion.ts';
import { countNodes } from './count-nodes.ts';
import type { SearchWords } from './search-words.ts';

const ID = 'search-suggestions';

interface SuggestionOptions {
  /** What a suggestion is called that is no plain word, such as "Kommun". */
  kindOf: (suggestion: Suggestion) => string;
  /** Told what is to be asked for now that a suggestion was chosen. */
  chosen: (words: string) => void;
}

/**
 * What could be asked for, below the box in which it is typed. Focus stays in the box.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ editable, with list autocomplete
 */
export class SuggestionList {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #options: SuggestionOptions;
  #offered: Suggestion[] = [];
  #expected = false;
  #shown: AbortController | null = null;
  /** Place of the option that Enter would choose; -1 is none. */
  #active = -1;

  constructor(input: HTMLInputElement, words: SearchWords, options: SuggestionOptions) {
    this.#input = input;
    this.#words = words;
    this.#options = options;
    const attributes = { id: ID, class: 'search-suggestions', 'aria-label': words.suggestions };
    this.element = element('ul', { ...attributes, role: 'listbox', hidden: true });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', ID);
    input.addEventListener('input', () => this.#expect());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    // The box keeps the focus, and a telephone its keyboard.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option !== null) this.#choose([...this.element.children].indexOf(option));
    });
  }

  /** Whether something was typed since the list was last closed: else nobody asked for it. */
  get expected(): boolean {
    return this.#expected && document.activeElement === this.#input;
  }

  /** Shows suggestions in place of those shown. Gives how many there are; none closes the list. */
  offer(suggestions: Suggestion[]): number {
    if (!this.expected) return 0;
    const typed = this.#input.value;
    this.#offered = suggestions.filter(({ text }) => complete(typed, text) !== typed.trim());
    this.element.replaceChildren(...this.#offered.map((one, at) => this.#option(one, at)));
    this.#show(this.#offered.length > 0);
    return this.#offered.length;
  }

  close(): void {
    this.#expected = false;
    this.#show(false);
  }

  #expect(): void {
    if (this.#input.value.trim() === '') this.close();
    else this.#expected = true;
  }

  #show(open: boolean): void {
    this.element.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#activate(-1);
    this.#shown?.abort();
    this.#shown = open ? new AbortController() : null;
    if (this.#shown !== null) this.#makeWay(this.#shown.signal);
  }

  /** One who moves the page wants to see what lies under the list. */
  #makeWay(signal: AbortSignal): void {
    const moved = ({ target }: Event): void => {
      if (!(target instanceof Node && this.element.contains(target))) this.close();
    };
    for (const move of ['wheel', 'touchmove'])
      addEventListener(move, moved, { passive: true, signal });
  }

  #option(suggestion: Suggestion, at: number): HTMLElement {
    const kind = this.#options.kindOf(suggestion);
    return element(
      'li',
      { id: optionId(at), class: 'search-suggestion', role: 'option' },
      element('span', { class: 'search-suggestion-text' }, suggestion.text),
      ...(kind === '' ? [] : [' ', element('span', { class: 'search-suggestion-kind' }, kind)]),
      ...countNodes(suggestion.count, this.#words),
    );
  }

  #key(event: KeyboardEvent): void {
    // oxlint-disable-next-line typescript/no-deprecated -- Safari tells it in no other way
    if (event.isComposing || event.keyCode === COMPOSING) return;
    if (event.key === 'ArrowDown' && event.altKey && this.element.hidden) this.#reopen(event);
    if (this.element.hidden) return;
    const { length } = this.#offered;
    if (event.key === 'Enter' && this.#active >= 0) take(event, () => this.#choose(this.#active));
    else if (event.key === 'Enter') this.close();
    else if (event.key === 'Escape') take(event, () => this.close());
    else if (event.key === 'ArrowUp' && event.altKey) take(event, () => this.close());
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // Before the first and after the last option one is back in the box.
      const step = event.key === 'ArrowDown' ? 1 : length;
      take(event, () => this.#activate(((this.#active + 1 + step) % (length + 1)) - 1));
    }
  }

  #reopen(event: KeyboardEvent): void {
    if (this.#offered.length === 0 || this.#input.value.trim() === '') return;
    take(event, () => this.#show(true));
  }

  #activate(at: number): void {
    this.#active = at;
    [...this.element.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', optionId(at));
  }

  #choose(at: number): void {
    const suggestion = this.#offered[at];
    if (suggestion === undefined) return;
    const asked = complete(this.#input.value, suggestion.text);
    this.close();
    this.#options.chosen(asked);
  }
}

/** Code of each key that an input method uses, such as the Enter that ends a word. */
const COMPOSING = 229;

function optionId(at: number): string {
  return `${ID}-${String(at)}`;
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}
