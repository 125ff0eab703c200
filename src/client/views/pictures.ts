import { fill } from '../../locales/fill.ts';
import type { MemberAttachment } from '../../model/member-document.ts';
import { element } from '../element.ts';
import type { ViewContext } from './view.ts';

/** With no more pictures than this they are fetched at once, else as they come near. */
const FEW = 3;
const NEAR = '800px';

export interface Pictures {
  /** A place for a sealed picture, empty as yet. */
  place: (route: string, attributes: Record<string, string>) => HTMLElement;
  /** Begins to fill the places; called when they stand in the page. */
  start: () => void;
}

export function createPictures(files: readonly MemberAttachment[], context: ViewContext): Pictures {
  const routes = new Map<HTMLImageElement, string>();
  const show = async (picture: HTMLImageElement): Promise<void> => {
    const route = routes.get(picture);
    if (route === undefined || !routes.delete(picture)) return;
    const type = files.find((file) => file.route === route)?.type ?? '';
    try {
      const bytes = await context.blobs.bytes({ route, type: 'file' });
      picture.src = context.objectUrls.create(bytes, type);
    } catch {
      if (!context.signal.aborted) picture.replaceWith(failed(picture.alt, context));
    }
  };
  return {
    place(route, { alt = '', width, height }) {
      const known = width !== undefined && height !== undefined ? { width, height } : {};
      const picture = element('img', { alt, ...known });
      routes.set(picture, route);
      return picture;
    },
    start() {
      if (routes.size <= FEW) for (const picture of routes.keys()) void show(picture);
      else whenNear([...routes.keys()], show, context.signal);
    },
  };
}

function whenNear(
  pictures: HTMLImageElement[],
  show: (picture: HTMLImageElement) => Promise<void>,
  signal: AbortSignal,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void show(target as HTMLImageElement);
      }
    },
    { rootMargin: NEAR },
  );
  for (const picture of pictures) observer.observe(picture);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function failed(alt: string, { config }: ViewContext): HTMLElement {
  const text = fill(config.words.note.pictureFailed, { alt });
  return element('span', { class: 'muted' }, text);
}
