import { shellPart } from '../shell-part.ts';

/** The field for the passphrase, the button that shows what is typed, and what was wrong. */
export class PassphraseField {
  readonly #field = shellPart('passphrase', HTMLInputElement);
  readonly #toggle = shellPart('toggle', HTMLButtonElement);
  readonly #error = shellPart('error', HTMLElement);

  /** @param approach called once, when the reader is about to type */
  constructor(approach: () => void) {
    this.#field.addEventListener('focus', approach, { once: true });
    this.#toggle.addEventListener('click', () => {
      this.reveal(this.#field.type === 'password');
    });
  }

  get value(): string {
    return this.#field.value;
  }

  set value(passphrase: string) {
    this.#field.value = passphrase;
  }

  reveal(shown: boolean): void {
    this.#field.type = shown ? 'text' : 'password';
    this.#toggle.ariaPressed = String(shown);
  }

  freeze(frozen: boolean): void {
    this.#field.readOnly = frozen;
  }

  /** Says what was wrong, and puts focus where it can be put right; `''` says nothing more. */
  refuse(message: string, takeFocus: boolean): void {
    this.#error.textContent = message;
    this.#field.ariaInvalid = message === '' ? null : 'true';
    if (!takeFocus) return;
    this.#field.focus();
    this.#field.select();
  }
}
