/** Text that is read as one, though elements such as `em` part it. */
export interface TextRun {
  text: string;
  nodes: Text[];
}

/** Elements within which a word goes on. All others part what is before them from what is after. */
const INLINE = new Set('a abbr b cite code del em i kbd q s strong sub sup u'.split(' '));
const PASSED = 'script, style, noscript, nav, svg, select, textarea, [hidden], .visually-hidden';

/** The text of an element that is there to be read, in order. */
export function textRuns(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let open: Text[] = [];
  const end = (): void => {
    if (open.length > 0) runs.push({ text: open.map(({ data }) => data).join(''), nodes: open });
    open = [];
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) open.push(node);
    if (!(node instanceof Element) || node.matches(PASSED)) return;
    const parts = !INLINE.has(node.localName);
    if (parts) end();
    for (const child of node.childNodes) walk(child);
    if (parts) end();
  };
  walk(root);
  return runs.filter(({ text }) => text.trim() !== '');
}
