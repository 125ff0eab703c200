import type { MemberAttachment } from '../../model/member-document.ts';
import { fileButton } from './attachments.ts';
import type { NoteFiles } from './files/note-files.ts';
import type { Pictures } from './pictures.ts';
import type { TreeFiles } from './tree.ts';

/** What makes of a text's files what can be seen and used in it. */
export interface Beside {
  files: NoteFiles;
  pictures: Pictures;
}

/** Finds the files that a text refers to by route. */
export function treeFiles(
  attachments: readonly MemberAttachment[],
  { files, pictures }: Beside,
): TreeFiles {
  const find = (route: string): MemberAttachment | undefined =>
    attachments.find((attachment) => attachment.route === route);
  return {
    picture(route, attributes) {
      const attachment = find(route);
      return attachment ? [pictures.place(attachment, attributes)] : [];
    },
    file(route, content) {
      const attachment = find(route);
      return attachment ? [fileButton(attachment, content, files)] : content;
    },
  };
}
