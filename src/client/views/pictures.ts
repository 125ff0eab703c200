import { fill } from '../../locales/fill.ts';
import type { MemberAttachment } from '../../model/member-document.ts';
import { element } from '../element.ts';
import type { NoteFiles } from './files/note-files.ts';
import type { ViewContext } from './view.ts';

/** With no more pictures than this they are fetched at once, else as they come near. */
const FEW = 3;
const NEAR = '800px';
/** How much larger a picture must be than it is shown for it to be worth opening. */
const LARGER = 1.2;

/** A note's sealed pictures: places first, what they show once those stand in the page. */
export interface Pictures {
  /** A place for a sealed picture, empty as yet. */
  place: (attachment: MemberAttachment, attributes: Record<string, string>) => HTMLElement;
  /** Begins to fill the places; called when they stand in the page. */
  start: () => void;
}

/** Fills a few places at once, many as the reader comes near; one that fails says so in words. */
export function createPictures(files: NoteFiles, context: ViewContext): Pictures {
  const waiting = new Map<HTMLElement, () => void>();
  return {
    place(attachment, { alt = '', width, height }) {
      const known = width !== undefined && height !== undefined ? { width, height } : {};
      const picture = element('img', { alt, ...known });
      const frame = element('span', { class: 'picture' }, picture);
      const fail = (): void => frame.replaceWith(failed(alt, context));
      picture.addEventListener('error', fail);
      picture.addEventListener('load', () =>
        offerLarger(frame, picture, attachment, files, context),
      );
      waiting.set(frame, () => {
        show(picture, attachment, files, context).catch(() => {
          if (!context.signal.aborted) fail();
        });
      });
      return frame;
    },
    start() {
      if (waiting.size <= FEW) for (const begin of waiting.values()) begin();
      else whenNear(waiting, context.signal);
    },
  };
}

/** Holds the file for as long as the page is open: opened larger, it is not fetched again. */
async function show(
  picture: HTMLImageElement,
  attachment: MemberAttachment,
  { held }: NoteFiles,
  { objectUrls }: ViewContext,
): Promise<void> {
  const file = await held.take(attachment, () => undefined).file;
  picture.src = objectUrls.create(file);
}

function offerLarger(
  frame: HTMLElement,
  picture: HTMLImageElement,
  attachment: MemberAttachment,
  files: NoteFiles,
  { config }: ViewContext,
): void {
  const { alt } = picture;
  // In a link, what the picture leads to is what it is for.
  const isLink = frame.closest('a, button') !== null;
  if (isLink || picture.naturalWidth < picture.clientWidth * LARGER) return;
  const { enlarge, enlargePicture } = config.words.note;
  const name = alt === '' ? {} : { 'aria-label': fill(enlargePicture, { alt }) };
  const attributes = { type: 'button', class: 'file-button', 'aria-haspopup': 'dialog', ...name };
  const button = element('button', attributes, enlarge);
  const open = (): void => void files.open(attachment, button, alt);
  button.addEventListener('click', open);
  picture.addEventListener('click', open);
  frame.append(button);
}

function whenNear(waiting: ReadonlyMap<HTMLElement, () => void>, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        waiting.get(target as HTMLElement)?.();
      }
    },
    { rootMargin: NEAR },
  );
  for (const frame of waiting.keys()) observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function failed(alt: string, { config }: ViewContext): HTMLElement {
  const { pictureFailed, pictureFailedAlt } = config.words.note;
  const text = alt === '' ? pictureFailed : fill(pictureFailedAlt, { alt });
  return element('span', { class: 'picture-failed' }, text);
}
