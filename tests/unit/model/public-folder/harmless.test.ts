import { describe, expect, it } from 'vitest';
import { isHarmless } from '../../../../src/model/public-folder/harmless.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, attributes = ''): string =>
  `<svg ${XMLNS} ${attributes}>${inside}</svg>`;

it.each([
  ['google0123456789abcdef.html', 'google-site-verification: google0123456789abcdef.html'],
  ['BingSiteAuth.xml', '<?xml version="1.0"?>\n<users>\n\t<user>0123456789ABCDEF</user>\n</users>'],
  ['favicon.svg', svg('<path d="M0 0h9v9z" fill="#0a0"/>', 'viewBox="0 0 9 9"')],
  ['a.svg', `<?xml version="1.0" encoding="UTF-8"?><!-- A drawing -->${svg('<title>å</title>')}`],
  ['a.svg', svg('<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style>')],
  ['a.svg', svg('<g id="a"/><use xlink:href="#a"/>', 'xmlns:xlink="http://www.w3.org/1999/xlink"')],
])('lets %s be what it is', (name, text) => {
  expect(isHarmless(name, bytes(text))).toBe(true);
});

describe('a drawing that is more', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['an event', svg('', 'onload="alert(1)"')],
    ['an event of a shape', svg('<g><path onClick="alert(1)"/></g>')],
    ['a link', svg('<a href="javascript:alert(1)"><path/></a>')],
    ['a movement', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['HTML', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['HTML by a name of SVG', svg('<title xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a prefix', `<svg ${XMLNS} xmlns:s="http://www.w3.org/2000/svg"><s:script/></svg>`],
    ['what lies elsewhere', svg('<use href="https://a.example/b.svg#c"/>')],
    ['a picture that is a drawing', svg('<image href="data:image/svg+xml,x"/>')],
    ['a style sheet that makes elements', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
    ['a type with attributes', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script/+AD4-')}`],
    ['no drawing', '<html><body onload="x"/></html>'],
    ['no XML', '<svg><path></svg>'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(isHarmless('favicon.svg', bytes(text))).toBe(false);
  });

  it('elements within elements without end', () => {
    const deep = 100_000;
    const text = svg(`${'<g>'.repeat(deep)}<script/>${'</g>'.repeat(deep)}`);
    expect(isHarmless('a.svg', bytes(text))).toBe(false);
  });
});

it.each([
  ['a.html', '<p>Hej</p>'],
  ['a.html', 'Hej\u00a0då'],
  ['a.htm', '\u001b$B'],
  ['a.xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a.xml', '<a xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></a>'],
  ['a.xml', '<?xml-stylesheet type="text/xsl" href="a.xsl"?><a/>'],
  ['a.js', 'alert(1)'],
  ['html', 'x'],
])('refuses %s with %s', (name, text) => {
  expect(isHarmless(name, bytes(text))).toBe(false);
});

it('refuses what is not UTF-8, which a browser may read as anything', () => {
  expect(isHarmless('a.html', Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe(false);
  expect(isHarmless('a.svg', Buffer.from(svg(''), 'utf16le'))).toBe(false);
});
