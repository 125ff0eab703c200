import { fill } from '../../locales/fill.ts';
import type { MemberAttachment } from '../../model/member-document.ts';
import { element, type Attributes } from '../element.ts';
import { fileFacts, plainName } from './files/file-name.ts';
import type { NoteFiles } from './files/note-files.ts';
import type { ViewContext } from './view.ts';

/** A control in the text of a note that opens a file, or downloads one that cannot be shown. */
export function fileButton(
  attachment: MemberAttachment,
  content: Node[],
  files: NoteFiles,
): HTMLElement {
  const status = element('span', { class: 'file-status' });
  return element(
    'span',
    {},
    control({ class: 'file-link' }, content, attachment, files, status),
    status,
  );
}

/** Each can be downloaded, and those that can be shown be opened. */
function attachmentList(
  attachments: readonly MemberAttachment[],
  files: NoteFiles,
  context: ViewContext,
): HTMLElement {
  const items = attachments.map((attachment) => attachmentItem(attachment, files, context));
  return element('ul', { class: 'plain-list attachments', role: 'list' }, ...items);
}

/** A section with the files of a text; nothing where there are none. */
export function filesSection(
  attachments: readonly MemberAttachment[],
  files: NoteFiles,
  context: ViewContext,
): HTMLElement[] {
  if (attachments.length === 0) return [];
  const heading = element('h2', { id: 'traff-files' }, context.config.words.note.attachments);
  const list = attachmentList(attachments, files, context);
  return [
    element('section', { class: 'presentation', 'aria-labelledby': 'traff-files' }, heading, list),
  ];
}

function attachmentItem(
  attachment: MemberAttachment,
  files: NoteFiles,
  { config }: ViewContext,
): HTMLElement {
  const name = plainName(attachment.name);
  const { download, downloadFile } = config.words.file;
  const status = element('div', { class: 'file-status' });
  const text = element(
    'span',
    { class: 'attachment-text' },
    element('bdi', { class: 'attachment-name' }, name),
    element('span', { class: 'muted' }, fileFacts(attachment, config.tag)),
  );
  const attributes = { class: 'attachment' };
  if (!files.opens(attachment)) {
    const label = element('span', { class: 'file-button' }, download);
    return element('li', {}, control(attributes, [text, label], attachment, files, status), status);
  }
  const aria = { 'aria-label': fill(downloadFile, { name }) };
  const save = element('button', { type: 'button', class: 'file-button', ...aria }, download);
  save.addEventListener('click', () => void files.download(attachment, status));
  return element('li', {}, control(attributes, [text], attachment, files, status), save, status);
}

/** A button that does the best that can be done with a file. */
function control(
  attributes: Attributes,
  content: Node[],
  attachment: MemberAttachment,
  files: NoteFiles,
  status: HTMLElement,
): HTMLButtonElement {
  const opens = files.opens(attachment);
  const popup = opens ? { 'aria-haspopup': 'dialog' } : {};
  const button = element('button', { type: 'button', ...attributes, ...popup }, ...content);
  button.addEventListener('click', () => {
    void (opens ? files.open(attachment, button) : files.download(attachment, status));
  });
  return button;
}
