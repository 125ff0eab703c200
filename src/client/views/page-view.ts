import type {
  MemberAttachment,
  MemberPageDocument,
  TreeNode,
} from '../../model/member-document.ts';
import { element } from '../element.ts';
import { filesSection } from './attachments.ts';
import { NoteFiles } from './files/note-files.ts';
import { createPictures } from './pictures.ts';
import { buildTree } from './tree.ts';
import { PAGE_ELEMENTS } from './tree-rules.ts';
import { treeFiles } from './tree-files.ts';
import type { View, ViewContext } from './view.ts';

/** A page for members alone. Its title says no more than its address. */
export async function pageView(slug: string, context: ViewContext): Promise<View> {
  const label = { route: `page/${slug}`, type: 'page' } as const;
  const { title, summary, tree, attachments } =
    await context.blobs.document<MemberPageDocument>(label);
  const files = new NoteFiles(context);
  const pictures = createPictures(files, context);
  const text = buildTree(tree, treeFiles(attachments, { files, pictures }), PAGE_ELEMENTS);
  const article = element(
    'article',
    { class: 'text-page' },
    element('h1', { class: 'text-title', tabindex: '-1' }, title),
    ...(summary === null ? [] : [element('p', { class: 'lead' }, summary)]),
    element('div', { class: 'prose' }, ...text),
    ...filesSection(unmentioned(attachments, tree), files, context),
  );
  return { title, content: [article, files.host], shown: () => pictures.start() };
}

/** Files that the text does not show or lead to. */
function unmentioned(
  attachments: readonly MemberAttachment[],
  tree: readonly TreeNode[],
): MemberAttachment[] {
  const routes = new Set(tree.flatMap(routesIn));
  return attachments.filter(({ route }) => !routes.has(route));
}

function routesIn(node: TreeNode): string[] {
  if (typeof node === 'string') return [];
  const [, attributes, ...children] = node;
  return [attributes['data-route'] ?? [], ...children.map(routesIn)].flat();
}
