import type { ClientConfig } from '../../../locales/client-config.ts';
import { fill } from '../../../locales/fill.ts';
import type { MemberAttachment } from '../../../model/member-document.ts';
import { element } from '../../element.ts';
import { fileSize, percentage } from './file-size.ts';

/** Files smaller than this come at once or not at all, bytes. */
const WORTH_COUNTING = 1_000_000;
/** How often screen readers are told, of the whole. */
const TOLD = 1 / 4;

interface Progress {
  content: Node[];
  /** Told how many bytes of the file have come. */
  received: (bytes: number) => void;
}

/**
 * How much of a file has come, for eyes and ears.
 *
 * @param say tells screen readers
 */
export function showProgress(
  { size }: Pick<MemberAttachment, 'size'>,
  { words, tag }: Pick<ClientConfig, 'words' | 'tag'>,
  say: (message: string) => void,
): Progress {
  const text = element('span', {}, words.file.fetching);
  say(words.file.fetching);
  if (size < WORTH_COUNTING) return { content: [text], received: () => undefined };
  const bar = element('progress', { max: '1', 'aria-label': words.file.fetching });
  let told = 0;
  const received = (bytes: number): void => {
    // What comes is a little larger than the file: it is sealed.
    const share = Math.min(bytes / size, 1);
    const values = { percent: percentage(share, tag), size: fileSize(size, tag) };
    bar.value = share;
    text.textContent = fill(words.file.progress, values);
    if (share - told < TOLD) return;
    told = share;
    say(text.textContent);
  };
  return { content: [text, bar], received };
}
