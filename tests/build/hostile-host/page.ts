import { RecordedElement } from '../../unit/client/recording-document.ts';

/** As much of an element as the members' views use. Every one made is in {@link Page.markup}. */
class PageElement extends RecordedElement {
  readonly isConnected = true;

  addEventListener(): void {
    // Nobody clicks here.
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  replaceChildren(...children: (RecordedElement | string)[]): void {
    this.children.splice(0, this.children.length, ...children);
  }

  scrollIntoView(): void {
    // There is nothing to scroll.
  }

  focus(): void {
    // There is nobody to look.
  }
}

/** Stands in for the browser's `document`, and remembers everything that was ever made in it. */
export class Page {
  #made: (RecordedElement | string)[] = [];

  readonly createElement = (name: string): PageElement => {
    const made = new PageElement(name);
    this.#made.push(made);
    return made;
  };

  readonly createTextNode = (text: string): string => {
    this.#made.push(text);
    return text;
  };

  /** All that was made since {@link Page.clear}, in the page or not. */
  markup(): string {
    return this.#made.map(String).join('');
  }

  clear(): void {
    this.#made = [];
  }
}
