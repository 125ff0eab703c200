import type { Root } from 'mdast';
import { nearest } from './nearest.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Source } from './source.ts';
import { walk } from './walk.ts';

/** Ids that the site makes itself, for footnotes and parts of its pages, and directives of browsers. */
const OWN = /^(?:user-content-|traff-|:~:)/;

/**
 * Reports links to a place of a page that the page does not have. Presentations have one, and
 * headings of open texts; pages of other kinds than texts are left alone. Links must lead to addresses already.
 */
export function checkAnchors(source: Source, body: Root, addresses: SiteAddresses): void {
  walk(body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [, path = '', anchor = ''] = /^([^#?:]*)(?:\?[^#]*)?#(.+)$/s.exec(node.url.trim()) ?? [];
    const known = addresses.anchorsOf(path === '' ? addresses.ofFile(source.file) : path);
    if (anchor === '' || OWN.test(anchor) || known === null || known.includes(anchor)) return;
    const near = nearest(anchor, known);
    const place = { at: node.position?.start.offset ?? 0, read: `#${anchor}` };
    source.fault('link-anchor', place, { near: near === '' ? '' : `#${near}` });
  });
}
