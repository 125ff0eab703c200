import type { ClientConfig } from '../../../locales/client-config.ts';
import { element } from '../../element.ts';
import { decodeText } from './decode-text.ts';
import type { Showing } from './file-type.ts';
import { pdfFrame } from './pdf-frame.ts';

/** Bytes of a text that are shown; a browser takes seconds to lay out megabytes. */
const MOST_TEXT = 500_000;

interface ToShow {
  file: Blob;
  showing: Showing;
  /** An address of the file, for what browsers show by address. */
  address: () => string;
  /** What the file is called for those who do not see it. */
  label: string;
  words: ClientConfig['words']['file'];
  /** Called when the browser finds that it cannot show the file after all. */
  failed: () => void;
}

/** A file as it is read in the page. */
export async function fileContent(shown: ToShow): Promise<HTMLElement[]> {
  if (shown.showing === 'text') return text(shown);
  return shown.showing === 'picture' ? picture(shown) : [pdfFrame(shown.address(), shown.label)];
}

async function text({ file, label, words }: ToShow): Promise<HTMLElement[]> {
  const start = await file.slice(0, MOST_TEXT).arrayBuffer();
  const attributes = { class: 'file-text', tabindex: '0', role: 'region', 'aria-label': label };
  const page = element('pre', attributes, decodeText(new Uint8Array(start)));
  return file.size > MOST_TEXT ? [element('p', { class: 'file-note' }, words.cut), page] : [page];
}

/** SVG too: what an `img` shows runs no script and fetches nothing. */
function picture({ address, label, words, failed }: ToShow): HTMLElement[] {
  const image = element('img', { src: address(), alt: label });
  const frame = element('div', { class: 'file-picture' }, image);
  const attributes = { type: 'button', class: 'file-button file-scale', 'aria-pressed': 'false' };
  const scale = element('button', { ...attributes, hidden: true }, words.actualSize);
  scale.addEventListener('click', () => {
    const actual = frame.classList.toggle('is-actual');
    scale.ariaPressed = String(actual);
    frame.tabIndex = actual ? 0 : -1;
  });
  image.addEventListener('error', failed);
  image.addEventListener('load', () => {
    scale.hidden = image.naturalWidth <= image.clientWidth;
  });
  return [frame, scale];
}
