import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { meetingOf, note, onlyProblem } from './content-under-test.ts';

const textOf = (body: string): string => {
  const [part] = meetingOf(note('', body)).notes;
  return part === undefined ? '' : toString(part.tree, { includeHtml: false });
};

it.each([
  ['Före <script>alert(*1*)</script> efter', 'Före  efter'],
  ['Före <SCRIPT src="x">alert(1)</Script > efter', 'Före  efter'],
  ['**Före <style>a { b: c }</style> efter**', 'Före  efter'],
  ['<script>a</script> ett <script>b</script> två', ' ett  två'],
  ['Före <b>fet</b> efter', 'Före fet efter'],
  ['Taggen <script> saknar slut', 'Taggen  saknar slut'],
  ['Skriv `<script>alert(1)</script>`', 'Skriv <script>alert(1)</script>'],
])('%s', (body, text) => {
  expect(textOf(`Stycke: ${body}`)).toBe(`Stycke: ${text}`);
});

it('still tells the author', () => {
  const { code, line, column } = onlyProblem(note('', 'Före <script>alert(1)</script>'));
  expect([code, line, column]).toEqual(['raw-html', 5, 6]);
});
