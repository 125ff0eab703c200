import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../../src/build/compose/render-markdown.ts';
import { ALONE } from '../../../placement.ts';

const render = (markdown: string, calls = true): string =>
  renderHtml(unified().use(remarkParse).parse(markdown), { ...ALONE, calls });

test('a link alone in a paragraph is a button beside the name of the site it leads to', () => {
  expect(render('[Se **filmen**](https://www.film.example/1)')).toBe(
    '<p class="call"><a href="https://www.film.example/1" class="button">Se <strong>filmen</strong></a> ' +
      '<span class="call-site">film.example</span></p>',
  );
});

test('the name of the site is not said twice', () => {
  expect(render('[Se filmen på film.example](https://film.example/1)')).not.toContain('call-site');
});

test.each([
  ['with words beside it', 'Se [filmen](https://film.example/1).'],
  ['beside another', '[ett](https://a.example/) [två](https://b.example/)'],
  ['that is but an address', '<https://film.example/a/very/long/one>'],
  ['to the site itself', '[Om nätverket](/om/)'],
  ['to an e-mail address', '[Mejla](mailto:a@b.example)'],
  ['in a list', '- [ett](https://a.example/)'],
  ['without words', '[ ](https://a.example/)'],
  ['that would run a script', '[x](javascript:alert(1))'],
])('a link %s stays a link', (_, markdown) => {
  expect(render(markdown)).not.toContain('call');
});

test('other texts than posts have no buttons', () => {
  expect(render('[Se filmen](https://film.example/1)', false)).not.toContain('call');
});
