/**
 * A value as the text of a `script` element that holds data: nothing in it ends the element or
 * begins a comment.
 *
 * @example dataBlock({ name: '</script>' }) //=> '{"name":"\\u003c/script>"}'
 */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
