import { renderHtml } from '../../src/build/compose/render-markdown.ts';
import type { Content } from '../../src/model/content.ts';
import type { Part } from '../../src/model/meeting.ts';
import { wordsOf } from './written-words.ts';
import { ALONE } from '../placement.ts';

/** What of a note comes out on the pages. */
export interface Kept {
  head: string;
  body: string;
}

/** The values and the pages' HTML of a note. */
export function keptText({ meetings, posts, pages }: Content, path: string): Kept {
  const meeting = meetings.find(({ file }) => file === path);
  if (meeting !== undefined) {
    const { parts, ...values } = meeting.overview;
    const { publish } = meeting;
    return {
      head: flattened({ ...values, publish }),
      body: [...(parts ?? []), ...meeting.notes].map(partText).join('\n'),
    };
  }
  const note = [...posts, ...pages].find(({ file }) => file === path);
  if (note === undefined) throw new Error(`keptText: there is no ${path}`);
  const { tree, file: _, attachments: __, ...values } = note;
  return { head: flattened(values), body: html(tree) };
}

function partText({ heading, tree }: Part): string {
  return `${heading ?? ''}\n${html(tree)}`;
}

function html(tree: Part['tree']): string {
  const file = (name: string): Record<string, string> => ({ href: name });
  return renderHtml(structuredClone(tree), { ...ALONE, table: '{heads}', file })
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(/&(?:amp|lt|gt|quot);/g, ' ');
}

/** With links' addresses at the end: Markdown begins a link in the middle of a word, too. */
function joined(html: string): string {
  const links = /<\/?a\b[^>]*>/g;
  return `${html.replace(links, '')}\n${(html.match(links) ?? []).join('\n')}`;
}

/** What an address writes in hexadecimal, where it is UTF-8. */
function decoded(octets: string): string {
  try {
    return decodeURIComponent(octets);
  } catch {
    return octets;
  }
}

/** All texts and numbers in some data, one a line. */
function flattened(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(flattened).join('\n');
}

/** Words of a text that its pages lack, whether links part words there or not. */
export function lostFromBody(written: readonly string[], html: string): string[] {
  const lost = lostWords(written, html);
  if (lost.length === 0) return [];
  const alsoLost = new Set(lostWords(written, joined(html)));
  return lost.filter((word) => alsoLost.has(word));
}

/** Words that are in the source more often than in what was kept of it. */
export function lostWords(written: readonly string[], kept: string): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(kept)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const digits = kept.replace(/[^\d\n]+/g, '');
  return written.filter((word) => {
    const form = [word, word.replace(/s$/, ''), `${word}s`].find(
      (each) => (counts.get(each) ?? 0) > 0,
    );
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) - 1);
    return form === undefined && !(/^\d+$/.test(word) && digits.includes(word));
  });
}
