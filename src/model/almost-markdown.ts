import type { Paragraph, Root } from 'mdast';
import type { Source } from './source.ts';
import { walk } from './walk.ts';

/** Two number signs or more: one may begin a word, as on social networks. */
const HEADING = /^(#{2,6})(?=[^\s#])(.*)/;
/** A link with its parts apart, or the other way round. Brackets end each part, so it takes no time. */
const APART = /\[([^[\]\n]{1,200})\][ \t]+\((https?:\/\/[^\s()<>]{1,500})\)/g;
const REVERSED = /\(([^()[\]\n]{1,200})\)\[(https?:\/\/[^\s[\]<>]{1,500})\]/g;

/** Reports what was meant as a heading or a link, and which Markdown takes for plain words. */
export function reportAlmost(source: Source, body: Root): void {
  walk(body, (node) => {
    if (node.type !== 'paragraph') return;
    reportHeading(source, node);
    reportLinks(source, node);
  });
}

function reportHeading(source: Source, { position }: Paragraph): void {
  const at = position?.start.offset ?? 0;
  const line = source.text.slice(at, source.text.indexOf('\n', at) + 1 || undefined).trimEnd();
  const [read, marks = '', text = ''] = HEADING.exec(line) ?? [];
  if (read !== undefined) source.fault('heading-space', { at, read }, { near: `${marks} ${text}` });
}

function reportLinks(source: Source, { children, position }: Paragraph): void {
  if (children.some(({ type }) => type === 'inlineCode')) return;
  const start = position?.start.offset ?? 0;
  const text = source.text.slice(start, position?.end.offset);
  if (!text.includes('[')) return;
  for (const pattern of [APART, REVERSED])
    for (const { 0: read, 1: words = '', 2: target = '', index } of text.matchAll(pattern))
      source.fault('link-form', { at: start + index, read }, { near: `[${words}](${target})` });
}
