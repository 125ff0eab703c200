import type { MemberAttachment } from '../../../model/member-document.ts';
import { element } from '../../element.ts';
import type { ViewContext } from '../view.ts';
import { BackCloses } from './back-closes.ts';
import { download } from './download.ts';
import { browserReadsPdf, showingOf } from './file-type.ts';
import { HeldFiles } from './held-files.ts';
import { Opening } from './opening.ts';

/** The files of a note: opened over its page, or downloaded. */
export class NoteFiles {
  /** Stands in the page; files are opened in it. */
  readonly host = element('div');
  readonly held: HeldFiles;
  readonly #context: ViewContext;
  readonly #back = new BackCloses();
  readonly #readsPdf = browserReadsPdf();
  #open = false;

  constructor(context: ViewContext) {
    this.#context = context;
    this.held = new HeldFiles(context);
  }

  opens({ type }: Pick<MemberAttachment, 'type'>): boolean {
    return showingOf(type, this.#readsPdf) !== null;
  }

  /** Shows a file over the page; a second click meanwhile does nothing. */
  async open(attachment: MemberAttachment, opener: HTMLElement, alt = ''): Promise<void> {
    const showing = showingOf(attachment.type, this.#readsPdf);
    if (showing === null || this.#open) return;
    this.#open = true;
    const { held, host } = this;
    const [back, context] = [this.#back, this.#context];
    await back.settled;
    if (context.signal.aborted) return;
    new Opening({ attachment, showing, alt, held, back, context }).show(host, () => {
      this.#open = false;
      opener.focus();
    });
  }

  /** @param status where it is shown how far the file has come */
  async download(attachment: MemberAttachment, status: HTMLElement): Promise<void> {
    await download({ attachment, status, held: this.held, context: this.#context });
  }
}
