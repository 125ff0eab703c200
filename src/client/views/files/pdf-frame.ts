import { element } from '../../element.ts';

/** How often the reader is looked for, milliseconds, and how many times. */
const [LOOK, MOST_LOOKS] = [50, 100];

/**
 * PDF in the browser's own reader.
 *
 * @param address of the file, `blob:`
 * @param label what it is called for those who do not see it
 */
export function pdfFrame(address: string, label: string): HTMLElement {
  // Room for the text: no list of pages, as wide as the frame.
  const src = `${address}#navpanes=0&view=FitH`;
  const frame = element('iframe', { class: 'file-frame', src, title: label });
  styleReader(frame, MOST_LOOKS);
  return frame;
}

/**
 * WebKit puts its reader into a page by style attributes, which this site's policy forbids in all
 * that comes from it: the reader would be a stamp in a corner. A script may give them effect. No
 * event tells when that page is there; other browsers' need nothing, or cannot be looked into.
 */
function styleReader(frame: HTMLIFrameElement, looks: number): void {
  setTimeout(() => {
    const page = frame.contentDocument;
    const styled = [...(page?.querySelectorAll<HTMLElement>('[style]') ?? [])];
    for (const each of styled) each.style.cssText = each.getAttribute('style') ?? '';
    if (page !== null && styled.length === 0 && looks > 1) styleReader(frame, looks - 1);
  }, LOOK);
}
