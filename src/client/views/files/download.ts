import type { MemberAttachment } from '../../../model/member-document.ts';
import { element } from '../../element.ts';
import type { ViewContext } from '../view.ts';
import { explainFile } from './explain-file.ts';
import { button } from './file-dialog.ts';
import type { HeldFiles } from './held-files.ts';
import { showProgress } from './progress.ts';
import { saveFile } from './save-file.ts';

interface Parts {
  attachment: MemberAttachment;
  held: HeldFiles;
  context: ViewContext;
  /** Where it is shown how far the file has come. */
  status: HTMLElement;
}

/** Fetches a file and hands it to the browser, unless that is under way already. */
export async function download({ attachment, held, context, status }: Parts): Promise<void> {
  if (status.ariaBusy === 'true') return;
  const { config, announce, objectUrls, signal } = context;
  const words = config.words.file;
  const cancelling = new AbortController();
  const isOver = (): boolean => cancelling.signal.aborted || signal.aborted;
  const progress = showProgress(attachment, config, announce);
  const holding = held.take(attachment, progress.received);
  cancelling.signal.addEventListener('abort', holding.release);
  begin(status, [...progress.content, cancelButton(words.cancel, status, cancelling)]);
  try {
    const file = await holding.file;
    if (isOver()) return;
    saveFile(file, attachment.name, objectUrls);
    announce(words.saved);
    conclude(status, words.saved);
  } catch (error) {
    if (isOver()) return;
    const message = explainFile(error, config);
    announce(message);
    conclude(status, element('span', { class: 'file-error' }, message));
  } finally {
    holding.release();
  }
}

function cancelButton(
  label: string,
  status: HTMLElement,
  cancelling: AbortController,
): HTMLElement {
  const opener = document.activeElement;
  return button(label, () => {
    cancelling.abort();
    conclude(status);
    if (opener instanceof HTMLElement) opener.focus();
  });
}

function begin(status: HTMLElement, content: Node[]): void {
  status.ariaBusy = 'true';
  status.replaceChildren(...content);
}

function conclude(status: HTMLElement, ...content: (Node | string)[]): void {
  status.ariaBusy = null;
  status.replaceChildren(...content);
}
