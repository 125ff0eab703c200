import type { MemberAttachment } from '../../../model/member-document.ts';
import { fileSize } from './file-size.ts';

/** Controls, characters that turn the direction of writing, and some that cannot be seen at all. */
const DECEIVING = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * A file's name as it is shown and saved: what stands last is what the file is.
 *
 * @example plainName('rapport\u202Efdp.exe') //=> 'rapportfdp.exe'
 */
export function plainName(name: string): string {
  return name.replace(DECEIVING, '').trim();
}

/**
 * The name a file is downloaded under. Browsers themselves put right what their system forbids,
 * such as `CON.txt`.
 *
 * @example savedName('bilder/plan 2.png') //=> 'plan 2.png'
 */
export function savedName(name: string): string {
  return plainName(name.slice(name.lastIndexOf('/') + 1));
}

/** @example fileFacts({ name: 'plan.pdf', size: 1_400_000 }, 'sv-SE') //=> 'PDF · 1,4 MB' */
export function fileFacts(
  { name, size }: Pick<MemberAttachment, 'name' | 'size'>,
  tag: string,
): string {
  return [fileEnding(name), fileSize(size, tag)].filter((fact) => fact !== '').join(' · ');
}

/** @example fileEnding('plan.Pdf') //=> 'PDF' */
function fileEnding(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(plainName(name))?.[1]?.toUpperCase() ?? '';
}
