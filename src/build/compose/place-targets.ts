import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { decoded } from '../../model/decoded.ts';
import { isShownPicture } from '../../model/shown-picture.ts';

/** Where the targets of a text are. */
export interface Targets {
  /** Path the site lives under; put before root-relative links. */
  base: string;
  /**
   * Attributes for a target beside the note, or for a picture from the top of the site (`/a.jpg`);
   * `null` where there is no such file.
   */
  file: (name: string, use: 'link' | 'picture') => Record<string, string> | null;
}

type Parent = Root | Element | undefined;

/** Leads links and pictures to where they are on the site, and shows the tasks of lists as signs. */
export function placeTargets(tree: Root, targets: Targets): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a') placeLink(node, targets);
    if (node.tagName === 'img') placePicture(node, parent, targets);
    if (node.tagName === 'input' && index !== undefined)
      parent?.children.splice(index, 1, box(node));
  });
}

function placeLink(node: Element, { base, file }: Targets): void {
  const target = node.properties.href ?? '';
  if (target.startsWith('/')) node.properties.href = base + target;
  else if (!isExternal(target) && !target.startsWith('#'))
    setTarget(node, 'href', file(decoded(target), 'link'));
}

/**
 * A picture on another server would tell that server who reads the page, and one that browsers
 * cannot show would only look broken; both become links.
 */
function placePicture(node: Element, parent: Parent, { base, file }: Targets): void {
  const target = node.properties.src ?? '';
  const name = decoded(target);
  if (target === '' || (!isExternal(target) && isShownPicture(name))) {
    setTarget(node, 'src', file(name, 'picture'));
    return;
  }
  const text = (node.properties.alt ?? '') || target;
  // No link can stand in a link.
  const isLinked = parent?.type === 'element' && parent.tagName === 'a';
  node.tagName = isLinked ? 'span' : 'a';
  node.properties = isLinked ? {} : { href: target };
  node.children = [{ type: 'text', value: text }];
  if (!isLinked && !isExternal(target)) placeLink(node, { base, file });
}

/** A task of a list; a control that nobody can use would only be in the way. */
function box({ properties }: Element): Text {
  return { type: 'text', value: properties.checked === true ? '☑' : '☐' };
}

function setTarget(
  node: Element,
  name: 'href' | 'src',
  found: Record<string, string> | null,
): void {
  delete node.properties[name];
  Object.assign(node.properties, found);
}

function isExternal(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}
