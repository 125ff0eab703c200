import type { Text } from 'mdast';
import type { Source } from './source.ts';

/**
 * A link as people write it to a file whose name has spaces, which Markdown takes for plain words:
 * `](`, the name with its ending, perhaps a caption, and `)`. Square brackets end the search, so
 * that a text of nothing but brackets is looked through once.
 */
const WRITTEN = /\]\((?<name>[^<>"[\]\n]{1,300}?\.[a-z0-9]{1,5})(?:\s+"[^"\n]{0,300}")?\)/giu;

/** Reports links and pictures that readers would see as brackets and a file's name. */
export function reportSpaced(source: Source, { value, position }: Text): void {
  if (!value.includes('](')) return;
  const start = position?.start.offset ?? 0;
  for (const { groups } of value.matchAll(WRITTEN)) {
    const name = groups?.name?.trim() ?? '';
    if (!/\s/.test(name)) continue;
    const at = source.text.indexOf(name, start);
    source.fault('link-spaces', { at: at === -1 ? start : at, read: name }, {});
  }
}
