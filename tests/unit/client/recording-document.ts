/** A stand-in for the browser's `document` that records what is made, and writes it as markup. */
export class RecordedElement {
  readonly localName: string;
  readonly attributes = new Map<string, string>();
  readonly children: (RecordedElement | string)[] = [];

  constructor(localName: string) {
    this.localName = localName;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  append(...children: (RecordedElement | string)[]): void {
    this.children.push(...children);
  }

  toString(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`);
    return `<${this.localName}${attributes.join('')}>${this.children.join('')}</${this.localName}>`;
  }
}

export const recordingDocument = {
  createElement: (name: string): RecordedElement => new RecordedElement(name),
  createTextNode: (text: string): string => text,
};
