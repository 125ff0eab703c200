/** What an element's attribute may be given as; `true` is an empty attribute, `false` is none. */
export type Attributes = Record<string, string | boolean>;

/** An element with its attributes and children, made without an HTML parser. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
