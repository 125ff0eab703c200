import type { MemberAttachment } from '../../../model/member-document.ts';
import { element } from '../../element.ts';
import type { ViewContext } from '../view.ts';
import type { BackCloses } from './back-closes.ts';
import { explainFile } from './explain-file.ts';
import { fileContent } from './file-content.ts';
import { button, FileDialog } from './file-dialog.ts';
import { fileFacts, plainName } from './file-name.ts';
import type { Showing } from './file-type.ts';
import type { Held, HeldFiles } from './held-files.ts';
import { showProgress } from './progress.ts';
import { saveFile } from './save-file.ts';

interface Parts {
  attachment: MemberAttachment;
  showing: Showing;
  /** What a picture shows, where the note says so. */
  alt: string;
  held: HeldFiles;
  back: BackCloses;
  context: ViewContext;
}

/** One file, open over the page until it is closed or the section is locked. */
export class Opening {
  readonly #parts: Parts;
  readonly #dialog: FileDialog;
  #holding: Held | null = null;
  #address: string | null = null;

  constructor(parts: Parts) {
    const { attachment, context } = parts;
    this.#parts = parts;
    this.#dialog = new FileDialog({
      name: plainName(attachment.name),
      facts: fileFacts(attachment, context.config.tag),
      words: context.config.words.file,
      save: () => void this.#save(),
    });
  }

  /** @param host where in the page the window stands, so that locking wipes it with the page */
  show(host: HTMLElement, closed: () => void): void {
    const { back, context } = this.#parts;
    const { element: dialog } = this.#dialog;
    host.append(dialog);
    dialog.showModal();
    back.enter(() => dialog.close());
    dialog.addEventListener('close', () => {
      this.#letGo();
      dialog.remove();
      back.leave();
      closed();
    });
    context.signal.addEventListener('abort', () => back.forget(), { once: true });
    void this.#open();
  }

  async #open(): Promise<void> {
    const { attachment, context, held } = this.#parts;
    const dialog = this.#dialog;
    const progress = showProgress(attachment, context.config, (message) => dialog.say(message));
    dialog.put(element('p', { class: 'file-progress' }, ...progress.content));
    const holding = held.take(attachment, progress.received);
    this.#holding = holding;
    try {
      const content = await this.#content(await holding.file);
      if (this.#holding !== holding) return;
      dialog.put(...content);
      dialog.say(context.config.words.file.opened);
    } catch (error) {
      if (this.#holding !== holding || context.signal.aborted) return;
      this.#letGo();
      this.#refuse(explainFile(error, context.config), context.config.words.retry);
    }
  }

  #content(file: Blob): Promise<HTMLElement[]> {
    const { attachment, showing, alt, context } = this.#parts;
    const words = context.config.words.file;
    return fileContent({
      ...{ file, showing, words },
      label: alt === '' ? plainName(attachment.name) : alt,
      address: () => (this.#address ??= context.objectUrls.create(file)),
      failed: () => this.#refuse(words.unshown),
    });
  }

  /** Says what is wrong; with `retry`, trying again may help. */
  #refuse(message: string, retry?: string): void {
    const again = retry === undefined ? [] : [button(retry, () => void this.#open())];
    const text = element('p', { role: 'alert' }, message);
    this.#dialog.say('');
    this.#dialog.put(element('div', { class: 'file-failure' }, text, ...again));
  }

  async #save(): Promise<void> {
    const { attachment, context } = this.#parts;
    const file = await this.#holding?.file.catch(() => null);
    if (!file || context.signal.aborted) return;
    saveFile(file, attachment.name, context.objectUrls);
    this.#dialog.say(context.config.words.file.saved);
  }

  #letGo(): void {
    this.#holding?.release();
    this.#holding = null;
    if (this.#address !== null) this.#parts.context.objectUrls.revoke(this.#address);
    this.#address = null;
  }
}
