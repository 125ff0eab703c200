import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { costOf } from '../../model/mark-cost.ts';
import type { Run } from '../page/block.ts';

/** What trying a line takes well within a second. */
const MOST_STEPS = 5_000_000;

const markdown = unified().use(remarkParse).use(remarkGfm).use(withoutLiteralTokens);

/** As in the notes' own reader, whose tokenizer would take quadratic time. */
function withoutLiteralTokens(this: Processor): void {
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];
  this.data().micromarkExtensions?.push({ disable: { null: names } });
}

/**
 * Runs of text as one line of Markdown that reads back as the same words. Signs that Markdown would
 * take for its own are escaped only where that is needed; looks that cannot be written are dropped.
 *
 * @param careful escape every sign that can mean anything
 */
export function inlineMarkdown(runs: Run[], careful = false): string {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, (space) => (space === '\u00A0' ? space : ' '))
    .trim();
  if (text === '') return '';
  if (costOf(text) > MOST_STEPS) return escapeAll(text);
  const joined = joinRuns(runs);
  const candidates = careful
    ? [escapeAll(text)]
    : [
        styled(joined, (each) => each),
        styled(joined, escapeSome),
        styled(joined, escapeAll),
        text,
        escapeSome(text),
      ];
  const links = joined.filter(({ href }) => linkTarget(href) !== null).length;
  return (
    candidates.find((candidate, at) => readsAs(candidate, text, at < 3 && !careful ? links : 0)) ??
    escapeAll(text)
  );
}

/** A link's target as a note may have it; null for a relative one, a script, a place on the page. */
export function linkTarget(href: string | null): string | null {
  if (
    href === null ||
    !/^(?:https?:\/\/[^\s<>]+|mailto:[^\s<>]+@[^\s<>]+|tel:[+\d][\d -]*)$/i.test(href)
  )
    return null;
  return href.replace(/[()\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}

/** Neighbours of one look as one run. */
function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameLook(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

function sameLook(a: Run, b: Run): boolean {
  const keys = ['strong', 'emphasis', 'struck', 'href'] as const;
  return keys.every((key) => a[key] === b[key]);
}

function styled(runs: Run[], escape: (text: string) => string): string {
  return runs
    .map(({ text, strong, emphasis, struck, href }) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      if (inner === '') return text;
      const target = linkTarget(href);
      const linked = target === null ? escape(inner) : `[${escape(inner)}](${target})`;
      const signs = `${struck ? '~~' : ''}${strong ? '**' : ''}${emphasis ? '*' : ''}`;
      return `${before}${signs}${linked}${emphasis ? '*' : ''}${strong ? '**' : ''}${struck ? '~~' : ''}${after}`;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Signs that can begin or end something inside a line, and those that mean something at its start. */
function escapeSome(text: string): string {
  return text
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    .replace(/&(?=[\w#])/g, '\\&')
    .replace(/^([#+>=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function readsAs(candidate: string, text: string, links: number): boolean {
  const { children } = markdown.parse(candidate);
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'paragraph') return false;
  if (has(only, 'html') || toString(only).replace(/\s+/g, ' ').trim() !== text.replace(/\s+/g, ' '))
    return false;
  let found = 0;
  visit(only, 'link', () => {
    found += 1;
  });
  return found >= links;
}

function has(node: Nodes, type: Nodes['type']): boolean {
  let found = false;
  visit(node, type, () => {
    found = true;
  });
  return found;
}
