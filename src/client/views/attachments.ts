import { fill } from '../../locales/fill.ts';
import type { MemberAttachment } from '../../model/member-document.ts';
import { element } from '../element.ts';
import type { ViewContext } from './view.ts';

/** Opens a sealed file and hands it to the browser under its own name. */
export async function saveFile(
  { name, type, route }: Pick<MemberAttachment, 'name' | 'type' | 'route'>,
  { blobs, objectUrls, config, announce, signal }: ViewContext,
): Promise<void> {
  const words = config.words.note;
  announce(words.opening);
  try {
    const bytes = await blobs.bytes({ route, type: 'file' });
    element('a', { href: objectUrls.create(bytes, type), download: name }).click();
    announce(fill(words.saved, { name }));
  } catch {
    if (!signal.aborted) announce(fill(words.fileFailed, { name }));
  }
}

/** A control in the text of a note that fetches a file. */
export function fileButton(
  file: Pick<MemberAttachment, 'name' | 'type' | 'route'>,
  content: Node[],
  context: ViewContext,
): HTMLElement {
  const button = element('button', { type: 'button', class: 'file-link' }, ...content);
  button.addEventListener('click', () => void saveFile(file, context));
  return button;
}

/** The files of a note as a list with their sizes. */
export function attachmentList(
  attachments: readonly MemberAttachment[],
  context: ViewContext,
): HTMLElement {
  const items = attachments.map((attachment) => {
    const size = fileSize(attachment.size, context.config.tag);
    const button = fileButton(attachment, [document.createTextNode(attachment.name)], context);
    return element('li', {}, button, ' ', element('span', { class: 'muted' }, size));
  });
  return element('ul', { class: 'plain-list attachments', role: 'list' }, ...items);
}

/** @example fileSize(1_400_000, 'sv-SE') //=> '1,4 MB' */
export function fileSize(bytes: number, tag: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? ['kB', 1e3] : ['MB', 1e6];
  const digits = { maximumFractionDigits: bytes < 1_000_000 ? 0 : 1 };
  const shown = Math.max(bytes / divisor, bytes > 0 ? 1 : 0);
  return `${new Intl.NumberFormat(tag, digits).format(shown)}\u00A0${unit}`;
}
