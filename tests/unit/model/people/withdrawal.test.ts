import { describe, expect, it, test } from 'vitest';
import { renderHtml } from '../../../../src/build/compose/render-markdown.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { Content } from '../../../../src/model/content.ts';
import { fold } from '../../../../src/model/fold.ts';
import type { Root } from 'mdast';
import { applyPeople } from '../../../../src/model/people/apply-people.ts';
import { openContent } from '../../../../src/model/people/open-content.ts';
import type { Asset } from '../../../../src/model/source-file.ts';
import { note, NOTE, read } from '../content-under-test.ts';
import { ALONE } from '../../../placement.ts';

const PEOPLE = `- namn: Anne Sögaard
  stavningar: [Anne Sögård]
  återkallat: ja
  roller:
    - roll: myndighetschef
      organisation: Klippans kommun
      till: 2024-06-30
    - roll: socialchef
      från: 2024-07-01
- namn: Bo Ek
  återkallat: ja
`;

function without(files: Record<string, string>, assets: Asset[] = [], people = PEOPLE): Content {
  const { content, found } = read({ 'people.yaml': people, ...files }, assets);
  if (content === null) throw new Error(found.join('\n'));
  return applyPeople(content, content.site.locale === 'en' ? en : sv);
}

/** Every string that is left of the content, folded and without anything between its letters. */
function left(content: Content): string {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (value === null || typeof value !== 'object') return [];
    const {
      file: _file,
      path: _path,
      people: _people,
      position: _position,
      ...rest
    } = value as Record<string, unknown>;
    return Object.values(rest).flatMap(strings);
  };
  return fold(strings(content).join(' ')).replace(/[^\p{L}\p{N}]/gu, '');
}

const html = (tree: Root | undefined): string =>
  renderHtml(tree ?? { type: 'root', children: [] }, {
    ...ALONE,
    top: 3,
    file: (name) => ({ src: name, href: name }),
  });

/** What becomes of a members' text of Anne's meeting. */
const members = (text: string): string =>
  html(without({ [NOTE]: note('sammanfattning: Något', text) }).meetings[0]?.notes[0]?.tree);

/** What becomes of a text that is open to all. */
const open = (text: string): string =>
  html(without({ [NOTE]: note('åtkomst: öppen', text) }).meetings[0]?.overview.parts?.[0]?.tree);

describe('in the members’ texts the role stands in the place of the name', () => {
  it.each([
    ['Sedan berättade Anne Sögaard.', 'Sedan berättade myndighetschef.'],
    ['Anne Sögaard berättade.', 'Myndighetschef berättade.'],
    ['Så är det. Anne Sögaard höll med.', 'Så är det. Myndighetschef höll med.'],
    ['Planen är Anne Sögaards.', 'Planen är myndighetschefs.'],
    ['Sedan ANNE SÖGAARDS plan', 'Sedan myndighetschefs plan'],
    ['Sedan Anne Sögård', 'Sedan myndighetschef'],
    ['Sedan **Anne** Sögaard', 'Sedan <strong>myndighetschef</strong>'],
    ['Sedan Anne *Sö*gaard', 'Sedan myndighetschef'],
    ['Sedan **Anne *Sögaard*** sa', 'Sedan <strong>myndighetschef</strong> sa'],
    ['Sedan ~~Anne Sögaard~~', 'Sedan <del>myndighetschef</del>'],
    ['Sedan [Anne](https://a.se) Sögaard', 'Sedan <a href="https://a.se">myndighetschef</a>'],
    ['Sedan Anne\nSögaard', 'Sedan myndighetschef'],
    ['Sedan Anne Sö-\ngaard', 'Sedan myndighetschef'],
    ['Sedan An­ne Sö​gaard', 'Sedan myndighetschef'],
    ['Sedan Anne Sögaard', 'Sedan myndighetschef'],
    ['Sedan Anne<b> Sögaard</b> sa', 'Sedan myndighetschef sa'],
    ['Sedan Anne <!-- x -->Sögaard', 'Sedan myndighetschef'],
    ['Sedan Anne&nbsp;S&ouml;gaard', 'Sedan myndighetschef'],
    ['Sedan `Anne Sögaard`', 'Sedan <code>myndighetschef</code>'],
    ['Sedan A. Sögaard', 'Sedan myndighetschef'],
    ['Sedan (Sögaard, Anne)', 'Sedan (myndighetschef)'],
    ['Myndighetschefen Anne Sögaard sa', 'Myndighetschefen sa'],
    ['Myndighetschefen Anne Sögaards plan', 'Myndighetschefens plan'],
    ['Sedan Anne Sögaard, myndighetschef, sa', 'Sedan myndighetschef, sa'],
    ['Skriv till anne.sogaard@klippan.se nu', 'Skriv till myndighetschef nu'],
    ['Se <https://klippan.se/anne-sogaard>.', 'Se myndighetschef.'],
    ['Se [sidan](https://klippan.se/Anne%20S%C3%B6gaard)', 'Se sidan'],
    ['Se [sidan](https://klippan.se/?q=Anne+S%F6gaard)', 'Se sidan'],
    [
      'Se [sidan](https://a.se "Anne Sögaard")',
      'Se <a href="https://a.se" title="Myndighetschef">sidan</a>',
    ],
    ['Se [sidan][a]\n\n[a]: https://klippan.se/annesogaard', 'Se sidan'],
    [
      'Se ![Anne Sögaard i Klippan](https://a.se/a.png)',
      'Se <a href="https://a.se/a.png">Myndighetschef i Klippan</a>',
    ],
    ['Se ![bilden](https://a.se/anne-sogaard.png)', 'Se bilden'],
    ['Se ![bilden][a]\n\n[a]: https://a.se/anne-sogaard.png', 'Se bilden'],
    ['Sedan Bo Ek', 'Sedan en person'],
    ['Sedan Bo Eks', 'Sedan en persons'],
  ])('%j', (text, expected) => {
    expect(members(text)).toBe(`<p>${expected}</p>`);
  });

  it('in links to pages that are called after them, which are no more', () => {
    const text = `Se [sidan](/personer/anne-sogaard/), [ämnet](/amnen/anne-sogaards-plan/), [Lund](/kommuner/lund/).`;
    const presented = `presentationer:
  - kommun: Lund
    talare: Anne Sögaard
    ämnen: [Anne Sögaards plan]`;
    const { meetings } = without({ [NOTE]: note(presented, text) });
    expect(html(meetings[0]?.notes[0]?.tree)).toBe(
      '<p>Se sidan, ämnet, <a href="/kommuner/lund/">Lund</a>.</p>',
    );
  });

  it('across the blocks of a text', () => {
    const table = members('| Förnamn | Efternamn |\n| - | - |\n| Anne | Sögaard |\n');
    expect(table).toContain('<td>Myndighetschef</td>\n<td></td>');
    expect(members('* Anne\n* Sögaard')).toBe('<ul>\n<li>Myndighetschef</li>\n<li></li>\n</ul>');
    expect(members('### Anne Sögaard')).toBe('<h3>Myndighetschef</h3>');
  });

  it('in footnotes and their addresses', () => {
    const text = members('Så[^anne-sogaard].\n\n[^anne-sogaard]: Anne Sögaard, 2024.\n');
    expect(text).toContain('Myndighetschef, 2024.');
    expect(text).toContain('user-content-fn-person');
    expect(fold(text)).not.toMatch(/anne|sogaard/);
  });

  it('with the role that is stated, else the one held on the day, else any', () => {
    const at = (date: string, lines = ''): string | undefined => {
      const text = `---\ndatum: ${date}\n${lines}\n---\nAv Anne Sögaard.`;
      const { meetings } = without({ [`meetings/${date}.md`]: text });
      return html(meetings[0]?.notes[0]?.tree);
    };
    const presented = 'presentationer:\n  - kommun: Lund\n    talare: Anne Sögaard\n    roll: chef';
    expect(at('2024-04-23', presented)).toBe('<p>Av chef.</p>');
    expect(at('2024-04-23')).toBe('<p>Av myndighetschef.</p>');
    expect(at('2024-09-17')).toBe('<p>Av socialchef.</p>');
  });
});

describe('in what is open to all', () => {
  it.each([
    ['Anne Sögaard, myndighetschef, sa', 'En person, sa'],
    ['Planen är Anne Sögaards.', 'Planen är en persons.'],
    ['Myndighetschefen Anne Sögaard sa', 'Myndighetschefen sa'],
  ])('%j', (text, expected) => {
    expect(open(text)).toBe(`<p>${expected}</p>`);
  });

  const bild = 'anne-sogaard.png';
  const files = {
    'site.yaml':
      'namn: Anne Sögaards nätverk\nägare: Anne Sögaard\nsyfte: Av Anne Sögaard.\nplats: hos Anne Sögaard\nkontakt: anne.sogaard@klippan.se\n',
    'synonyms.yaml': '- [Anne Sögaard, chefen]\n- [a, b, Bo Ek]\n',
    [NOTE]: note(
      `åtkomst: öppen
sammanfattning: Anne Sögaard berättade
mötesledare: Anne Sögaard
status: inställd
orsak: Anne Sögaard var sjuk
plats: hemma hos Anne Sögaard
presentationer:
  - kommun: Klippan
    rubrik: Anne Sögaards plan
    talare: Anne Sögaard
    roll: myndighetschef
    ämnen: [Anne Sögaard, plan]
  - organisation: Anne Sögaard AB
    talare: Anne Sögaard, Kim Holm och Bo Ek
    roll: efter Anne Sögaard`,
      'Se [henne](/nyheter/om-anne-sogaard/) och [krönikan](../news/2024-05-01-om-anne-sogaard.md#anne-sogaard).\n\n## Anne Sögaard AB\n\nText',
    ),
    'news/2024-05-01-om-anne-sogaard.md':
      '---\nrubrik: Om Anne Sögaard\nskribent: Anne Sögaard\nroll: chef\nsammanfattning: Av ANNE SÖGAARD\n---\n```anne-sogaard\nAnne Sögaard\n```\n',
    'news/om-person.md': '---\nrubrik: En annan\n---\nText',
    'pages/anne-sogaard/index.md': `---\nrubrik: Anne Sögaard\n---\n![Anne Sögaard](${bild}) [a](anne%20s%C3%B6gaard.pdf)\n`,
    'meetings/2024-05-28.md':
      '---\ndatum: 2024-05-28\nutkast: ja\nsammanfattning: Anne Sögaard\n---\n',
  };
  const assets = [bild, 'anne sögaard.pdf'].map((name) => ({
    path: `pages/anne-sogaard/${name}`,
    size: 1,
  }));

  it('nothing holds the name, nor an address or a file', () => {
    const content = without(
      { ...files, 'meetings/2024-05-28.md': files['meetings/2024-05-28.md'] },
      assets,
    );
    expect(left(content)).not.toMatch(/sogaard|annes|boek/);
  });

  it('and what leads to them leads there still', () => {
    const content = without(files, assets);
    expect(content.posts.map(({ slug }) => slug).sort()).toEqual(['om-person', 'om-person-2']);
    expect(content.pages.map(({ slug }) => slug)).toEqual(['person']);
    expect(content.pages[0]?.attachments.map(({ name }) => name)).toEqual([
      'person.pdf',
      'person.png',
    ]);
    expect(html(content.pages[0]?.tree)).toContain('<img alt="En person" src="person.png"');
    const [overview] = content.meetings.map((meeting) => meeting.overview);
    expect(html(overview?.parts?.[0]?.tree)).toContain('href="/nyheter/om-person-2/#person"');
    expect(overview?.parts?.[1]?.presentation).toBe(overview?.presentations[1]?.id);
  });

  it('fields are left empty, and those who spoke too stay', () => {
    const { meetings, posts, site, synonyms } = without(files, assets);
    const [klippan, ab] = meetings[0]?.overview.presentations ?? [];
    expect(klippan).toMatchObject({
      speaker: null,
      role: 'myndighetschef',
      withdrawn: true,
      topics: ['plan'],
    });
    expect(ab).toMatchObject({
      speaker: 'Kim Holm',
      organisation: 'En person AB',
      id: 'person-ab',
    });
    expect(
      openContent(without(files, assets)).meetings[0]?.overview.presentations[0]?.role,
    ).toBeNull();
    expect(meetings[0]?.overview).toMatchObject({
      chair: null,
      reason: 'En person var sjuk',
      place: 'hemma hos en person',
    });
    expect(posts.find(({ date }) => date)).toMatchObject({
      author: null,
      role: null,
      title: 'Om en person',
    });
    expect(site).toMatchObject({
      name: 'En persons nätverk',
      place: 'hos en person',
      contact: '',
    });
    expect(synonyms.map(({ words }) => words)).toEqual([['a', 'b']]);
  });
});

test('a name goes from a field also where a place after it tells it from a namesake’s', () => {
  const meeting = note(
    'presentationer:\n  - kommun: Klippan\n    talare: Anne Sögaard (Klippan) och Kim Holm',
    'Anne Sögaard (Klippan) berättade.',
  );
  const content = without({ [NOTE]: meeting });
  expect(content.meetings[0]?.overview.presentations[0]?.speaker).toBe('Kim Holm');
  expect(left(content)).not.toMatch(/sogaard/);
});

test('a place after the name in people.yaml is no part of the name', () => {
  const people = `- namn: Anne Sögaard (Klippan)\n  återkallat: ja\n`;
  const text = 'Anne Sögaard berättade i Klippan, som K. Klippan från Klippan sade.';
  const { meetings } = without({ [NOTE]: note('sammanfattning: Något', text) }, [], people);
  const said = html(meetings[0]?.notes[0]?.tree);
  expect(said).toContain('berättade i Klippan, som K. Klippan från Klippan sade.');
  expect(fold(said)).not.toContain('sogaard');
});

test('a text full of names takes no time to speak of', () => {
  const text = 'Myndighetschefen Anne Sögaard skrev till bo.ek@lund.se om Sögaard, A. '.repeat(
    5000,
  );
  expect(fold(members(text))).not.toMatch(/sogaard, a|anne|ek@/);
});

describe('others keep their names', () => {
  it('where theirs only holds the one', () => {
    const people = '- namn: Erik Berg\n  återkallat: ja\n- Karl-Erik Berg\n';
    const text = note('', 'Sedan sa Karl-Erik Berg till Erik Berg.');
    const { meetings } = without({ [NOTE]: text }, [], people);
    expect(html(meetings[0]?.notes[0]?.tree)).toBe(
      '<p>Sedan sa Karl-Erik Berg till en person.</p>',
    );
  });

  it('in another language too', () => {
    const files = {
      'site.yaml': 'name: The network\nlocale: en\n',
      [NOTE]: '---\ndate: 2024-04-23\n---\nBo Ek’s plan, by Kim Holm',
    };
    const people = '- name: Bo Ek\n  withdrawn: yes\n';
    const { meetings } = without(files, [], people);
    expect(html(meetings[0]?.notes[0]?.tree)).toBe('<p>A person’s plan, by Kim Holm</p>');
  });
});
