import type { Nodes } from 'mdast';
import type { Part } from '../../model/meeting.ts';
import { walk } from '../../model/walk.ts';

/** Everything a part of a note says, as {@link treeTexts} has it. */
export function partTexts({ heading, tree }: Part): string[] {
  return [heading ?? '', ...treeTexts(tree)];
}

/** Everything a text says piece by piece, also where its links and pictures lead. */
export function treeTexts(tree: Nodes): string[] {
  const said: string[] = [];
  walk(tree, (node) => {
    for (const key of ['value', 'url', 'alt', 'title'] as const) {
      const text: unknown = key in node ? node[key as keyof typeof node] : null;
      if (typeof text === 'string') said.push(text);
    }
  });
  return said;
}
