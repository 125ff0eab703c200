import type { ClientConfig } from '../../locales/client-config.ts';
import { PassphraseField } from './passphrase-field.ts';
import { shellPart } from '../shell-part.ts';

interface Options {
  words: ClientConfig['words']['unlock'];
  /** Called with what was typed and whether to remember the device, when work may begin. */
  submit: (passphrase: string, remember: boolean) => void;
  /** Called when the reader is about to type. */
  approach: () => void;
}

/** The form that unlocks. One submit at a time: a second one during the work is no second work. */
export class UnlockForm {
  readonly #options: Options;
  readonly #form = shellPart('form', HTMLFormElement);
  readonly #heading = shellPart('unlock-heading', HTMLElement);
  readonly #notice = shellPart('notice', HTMLElement);
  readonly #button = shellPart('submit', HTMLButtonElement);
  readonly #label = shellPart('submit-label', HTMLElement);
  readonly #progress = shellPart('progress', HTMLElement);
  readonly #remember = shellPart('remember', HTMLInputElement);
  readonly #field: PassphraseField;
  #busy = false;

  constructor(options: Options) {
    this.#options = options;
    // Firefox ticks again what was ticked before a reload, perhaps by someone else.
    this.#remember.checked = false;
    this.#field = new PassphraseField(options.approach);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#busy) this.#submit();
    });
  }

  /** Says why the form is there; focus goes to its heading where it would else be lost. */
  introduce(notice: string, takeFocus: boolean): void {
    this.#notice.textContent = notice;
    this.#notice.hidden = notice === '';
    if (takeFocus) this.#heading.focus();
  }

  /** Puts a passphrase there as if it had been typed. */
  fill(passphrase: string): void {
    this.#field.value = passphrase;
  }

  refuse(message: string, takeFocus: boolean): void {
    this.#field.refuse(message, takeFocus);
  }

  /** Shows that work goes on until the promise settles, and takes no other work meanwhile. */
  async during(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.refuse('', false);
    this.#setBusy(true);
    try {
      await work();
    } finally {
      this.#setBusy(false);
    }
  }

  /** Empties everything that was typed or said. */
  clear(): void {
    this.#form.reset();
    this.#field.reveal(false);
    this.refuse('', false);
    this.introduce('', false);
  }

  #submit(): void {
    const { value } = this.#field;
    if (value.trim() === '') {
      this.refuse(this.#options.words.empty, true);
      return;
    }
    this.#field.reveal(false);
    this.#options.submit(value, this.#remember.checked);
  }

  #setBusy(busy: boolean): void {
    const { words } = this.#options;
    this.#busy = busy;
    this.#form.ariaBusy = String(busy);
    // Not `disabled`: that would throw the focus away in the middle of the work.
    this.#button.ariaDisabled = String(busy);
    this.#field.freeze(busy);
    this.#label.textContent = busy ? words.working : words.submit;
    this.#progress.textContent = busy ? words.workingLong : '';
  }
}
