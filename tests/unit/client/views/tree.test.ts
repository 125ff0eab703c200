import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../../../../src/client/element.ts';
import { buildTree, type TreeFiles } from '../../../../src/client/views/tree.ts';
import { isSafeAddress } from '../../../../src/client/views/tree-rules.ts';
import type { TreeNode } from '../../../../src/model/member-document.ts';
import { recordingDocument } from '../recording-document.ts';

const files: TreeFiles = {
  picture: (route, { alt = '' }) => [element('img', { alt, title: route })],
  file: (route, content) => [element('button', { title: route }, ...content)],
};
const build = (...nodes: TreeNode[]): string => buildTree(nodes, files).map(String).join('');

beforeEach(() => vi.stubGlobal('document', recordingDocument));
afterEach(() => vi.unstubAllGlobals());

test('a picture that is open to all is shown from where it is', () => {
  const open = { src: '/natverk/b.jpg', alt: 'Ön', width: '4', height: '3', onload: 'x' };
  expect(build(['img', open])).toBe(
    '<img src="/natverk/b.jpg" alt="Ön" width="4" height="3"></img>',
  );
});

describe('buildTree', () => {
  test('keeps text, elements and their allowed attributes', () => {
    const list: TreeNode = ['ol', { start: '3' }, ['li', {}, 'tre ', ['em', { lang: 'sv' }, 'ä']]];
    expect(build(list)).toBe('<ol start="3"><li>tre <em lang="sv">ä</em></li></ol>');
  });

  test('leaves of an unknown element its children only', () => {
    expect(build(['marquee', {}, 'a', ['strong', {}, 'b']])).toBe('a<strong>b</strong>');
    expect(build(['h1', {}, 'title'], ['h2', {}, 'part'])).toBe('titlepart');
    expect(build(['form', { action: '/x' }, ['input', {}], 'c'])).toBe('c');
  });

  test.each(['script', 'style', 'template', 'iframe', 'svg', 'object'])('drops %s whole', (tag) => {
    expect(build(['p', {}, 'before', [tag, {}, 'alert(1)'], 'after'])).toBe('<p>beforeafter</p>');
  });

  test('treats an element’s name as it is written', () => {
    expect(build(['SCRIPT', {}, 'x'], ['IMG', { src: 'x', onerror: 'y' }])).toBe('x');
  });

  test('drops what every object inherits', () => {
    const named = Object.fromEntries(
      ['constructor', 'toString', '__proto__', 'valueOf'].map((name) => [name, 'x']),
    );
    expect(build(['div', named, 'a'], ['td', named, 'b'])).toBe('<div>a</div><td>b</td>');
    expect(build(['constructor', {}, 'c'], ['__proto__', {}, 'd'])).toBe('cd');
  });

  test('drops handlers, styles, classes and addresses where none belongs', () => {
    const attributes = {
      onclick: 'x()',
      style: 'position:fixed',
      class: 'button',
      href: '/a',
      src: '/b',
      id: 'traff-unlock',
      'data-x': '1',
      slot: 'x',
    };
    expect(build(['p', attributes, 'text'])).toBe('<p>text</p>');
  });

  test('keeps what a link is called where its text is but a sign', () => {
    const link: TreeNode = ['a', { href: '#x', 'aria-label': 'Till noten' }, '↩'];
    expect(build(link)).toContain('<a href="#x" aria-label="Till noten"');
  });

  test('keeps the ids of footnotes, which cannot be those of the page', () => {
    expect(build(['li', { id: 'user-content-fn-1' }, 'n'])).toContain('id="user-content-fn-1"');
  });

  test('links without telling the other site where from', () => {
    const link = build(['a', { href: 'https://example.org/', target: '_blank' }, 'there']);
    expect(link).toBe('<a href="https://example.org/" rel="noopener noreferrer">there</a>');
  });

  test('a link that leads nowhere safe is text', () => {
    expect(build(['a', { href: 'javascript:alert(1)' }, 'x'], ['a', {}, 'y'])).toBe('xy');
  });

  test('hands sealed pictures and files over by their routes', () => {
    const route = 'file/2024-04-23/plan.pdf';
    expect(build(['img', { 'data-route': route, alt: 'Plan', src: 'https://x.example/' }])).toBe(
      `<img alt="Plan" title="${route}"></img>`,
    );
    expect(build(['a', { 'data-route': route, download: 'plan.pdf', href: 'x' }, 'planen'])).toBe(
      `<button title="${route}">planen</button>`,
    );
  });

  test('shows no picture of another host, which would learn who reads', () => {
    const elsewhere = [
      'https://tracker.example/p.gif',
      '//a.se/b.gif',
      '/\\a.se',
      '/\t/a.se',
      '//[',
      'b.gif',
    ];
    for (const src of elsewhere) expect(build(['img', { src, alt: 'x' }])).toBe('');
  });

  test('keeps figures with their captions, in a row too', () => {
    const picture: TreeNode = ['img', { 'data-route': 'r', alt: 'Ön' }];
    const figure: TreeNode = ['figure', { class: 'portrait' }, picture, ['figcaption', {}, 'Maj']];
    expect(build(['div', { class: 'pictures' }, figure])).toBe(
      '<div class="pictures"><figure class="portrait"><img alt="Ön" title="r"></img>' +
        '<figcaption>Maj</figcaption></figure></div>',
    );
  });

  test('keeps the frame that a table scrolls in', () => {
    const attributes = {
      class: 'table-frame',
      role: 'group',
      'aria-label': 'Tabell',
      tabindex: '0',
    };
    expect(
      build(['div', attributes, ['table', {}, ['tr', {}, ['td', { class: 'is-right' }, '1']]]]),
    ).toBe(
      '<div class="table-frame" role="group" aria-label="Tabell" tabindex="0">' +
        '<table><tr><td class="is-right">1</td></tr></table></div>',
    );
  });

  test('lets nothing else be framed, called or reached like that', () => {
    const posing = { class: 'button', role: 'dialog', tabindex: '1' };
    expect(build(['div', posing, 'x'], ['p', { class: 'pictures', tabindex: '0' }, 'y'])).toBe(
      '<div>x</div><p>y</p>',
    );
    expect(build(['figure', { class: 'portrait members-bar' }, 'z'])).toBe('<figure>z</figure>');
  });
});

describe('isSafeAddress', () => {
  test.each(['https://a.se/', 'http://a.se', 'mailto:a@b.se', 'tel:+46', '/x/', '#del', 'x.html'])(
    'accepts %s',
    (address) => {
      expect(isSafeAddress(address)).toBe(true);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'blob:https://a.se/1',
    'vbscript:x',
    'file:///etc/passwd',
    'https://[',
  ])('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});
