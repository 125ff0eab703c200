import { describe, expect, it } from 'vitest';
import { lund, note, NOTE, onlyProblem, read } from './content-under-test.ts';

/** What a mistake would make vanish without a word. */
describe('a number sign', () => {
  it.each([
    ['at the start of a value', lund('talare: #Kim Holm'), '5:13', '"#Kim Holm"'],
    ['in a value', lund('talare: Kim #Holm'), '5:13', '"Kim #Holm"'],
    ['in a value with quotation marks', lund('rubrik: Om "hem" #1'), '5:13', `"Om 'hem' #1"`],
    ['doubled', lund('talare: Kim ##Holm'), '5:13', '"Kim ##Holm"'],
    ['of an item', lund('ämnen:\n    - läger\n    - #plan'), '7:7', '"#plan"'],
    ['behind a quoted value', lund('talare: "Kim" #Holm'), '5:19', ''],
    ['in brackets', lund('ämnen: [plan, #samverkan\n    ]'), '5:19', ''],
  ])('%s is no comment', (_, text, place, near) => {
    const problem = onlyProblem(text);
    expect(`${problem.line}:${problem.column} ${problem.code}`).toBe(`${place} yaml-hash`);
    expect(problem.values.near).toBe(near);
  });

  it.each([
    ['a line of its own', lund('#talare: Kim\n    talare: Kim')],
    ['what follows a space', lund('talare: Kim # kontrollera')],
    ['several', lund('talare: Kim ### se över')],
    ['alone', lund('talare: Kim #')],
  ])('begins a comment: %s', (_, text) => {
    expect(read({ [NOTE]: text }).found).toEqual([]);
  });

  it.each([
    ['of the note', note('sammanfattning: # viktigt'), '3:17'],
    ['of a presentation', lund('talare: # inte klart'), '5:13'],
    [
      'of a presentation, the first',
      note('presentationer:\n  - kommun: # Lund\n    organisation: X'),
      '4:13',
    ],
    ['with lines after it', lund('talare: #  Kim\n    # och mer\n\n    roll: chef'), '5:13'],
    ['with two signs', lund('talare: ## Kim'), '5:13'],
    ['of an item', lund('ämnen:\n    - läger\n    - # plan'), '7:7'],
    ['of the last line', note('orsak:   # regn'), '3:10'],
    ['where windows ends lines', note('sammanfattning: # viktigt\r\ntid: 15.00–15.45\r'), '3:17'],
  ])('in the place of a value may be one: %s', (_, text, place) => {
    const problem = onlyProblem(text);
    expect(`${problem.line}:${problem.column} ${problem.code}`).toBe(`${place} yaml-comment`);
  });

  it.each([
    ['a list below', note('presentationer: # två i dag\n  - kommun: Lund')],
    [
      'a list below that is not moved in',
      note('presentationer: # två i dag\n# mer\n- kommun: Lund'),
    ],
    ['keys below', lund('ämnen: # flera\n\n      - plan')],
    ['a text below', note('sammanfattning: # viktigt\n  Ett ord.')],
    ['nothing in it', note('sammanfattning: # ---')],
    ['keys of an item', note('presentationer:\n  - # den första\n    kommun: Lund')],
  ])('begins a comment where a value has %s', (_, text) => {
    expect(read({ [NOTE]: text }).found).toEqual([]);
  });

  it.each([
    ['in a word', lund('talare: Kim#Holm')],
    ['in quotation marks', lund('rubrik: "Projekt #tillsammans"')],
    ['in a block', note('sammanfattning: >-\n  Projekt #tillsammans\n  #igen')],
  ])('is text: %s', (_, text) => {
    expect(read({ [NOTE]: text }).found).toEqual([]);
  });
});

describe('who may read something is never guessed', () => {
  it.each([
    ['a draft', NOTE, note('utkast:'), '3:1'],
    ['a meeting', NOTE, note('åtkomst: ""'), '3:1'],
    ['a page for members', 'pages/om.md', '---\nrubrik: Om\nåtkomst:\n---\nText.\n', '3:1'],
    ['a post', 'news/om.md', '---\nrubrik: Om\nutkast: ~\n---\nText.\n', '3:1'],
    [
      'someone who asked not to be named',
      'people.yaml',
      '- namn: Kim Holm\n  återkallat:\n',
      '2:3',
    ],
  ])('where the value was forgotten: %s', (_, file, text, place) => {
    expect(read({ [file]: text }).found).toEqual([`${file}:${place} key-empty`]);
  });

  it.each([
    'Kim Holm, Bo Ek',
    'Kim Holm och Bo Ek',
    'Holm, Kim',
    'Kim Holm <kim@exempel.se>',
    'Kim Holm/Bo Ek',
  ])('where a name would be found nowhere: %s', (name) => {
    const { found } = read({ 'people.yaml': `- namn: ${name}\n  återkallat: ja\n` });
    expect(found).toEqual(['people.yaml:1:9 person-several']);
  });

  it.each(['Kim Holm (Lund)', 'Karl-Erik Berg', 'Ann Och-Ek', 'Lo d’Arc', 'Kim von Holm'])(
    'a name is one: %s',
    (name) => {
      expect(read({ 'people.yaml': `- namn: ${name}\n` }).found).toEqual([]);
    },
  );
});

describe('what Markdown takes for words is told', () => {
  it.each([
    ['##Lund\n\nText.', '5:1 heading-space', '## Lund'],
    ['Ett.\n\n###Mer om det ###', '7:1 heading-space', '### Mer om det ###'],
    ['Se [vår sida] (https://exempel.se/a).', '5:4 link-form', '[vår sida](https://exempel.se/a)'],
    ['Se (vår sida)[https://exempel.se].', '5:4 link-form', '[vår sida](https://exempel.se)'],
  ])('%s', (text, place, near) => {
    const problem = onlyProblem(note('', text));
    expect(`${problem.line}:${problem.column} ${problem.code}`).toBe(place);
    expect(problem.values.near).toBe(near);
  });

  it.each([
    '#träff i dag',
    '## ',
    '\\##Lund',
    '```\n##Lund\n```',
    '`[a] (https://x.se)`',
    '[a] (se nedan)',
    '[1] Källa (https://x.se)',
  ])('and what was meant as words is not: %s', (text) => {
    expect(read({ [NOTE]: note('', text) }).found).toEqual([]);
  });
});

describe('what no page shows is told', () => {
  it.each([
    ['a footnote', 'Text.\n\n[^1]: Noten.', '7:1', 'Noten.'],
    [
      'a footnote that only another such refers to',
      'Text.\n\n[^1]: En.[^2]\n\n[^2]: Två.',
      '7:1',
      'En.',
    ],
    ['an address', 'Text.\n\n[plan]: https://exempel.se', '7:1', '[plan]: https://exempel.se'],
    ['the second of one name', '[a]\n\n[a]: /\n[a]: https://b.se', '8:1', '[a]: https://b.se'],
    ['the note of a heading', '## Del[^1]\n\nText.\n\n[^1]: Noten.', '9:1', 'Noten.'],
    ['a cell too many', '| a |\n|---|\n| 1 | 2 |', '7:5', '2'],
    ['words beside the marks of code', '```text kod här\nmer\n```', '5:1', 'kod här'],
  ])('%s', (_, body, place, said) => {
    const [first] = read({ [NOTE]: note('utkast: nej', body) }).problems;
    expect(`${first?.line}:${first?.column} ${first?.code}`).toBe(`${place} text-unseen`);
    expect([first?.read, first?.severity]).toEqual([said, 'warning']);
  });

  it.each([
    ['a footnote in another part', '## En\n\nSe.[^1]\n\n## Två\n\nText.\n\n[^1]: Noten.'],
    ['a footnote in a footnote', 'Se.[^1]\n\n[^1]: En.[^2]\n\n[^2]: Två.'],
    ['an address in a footnote', 'Se.[^1]\n\n[^1]: [Plan].\n\n[plan]: https://exempel.se'],
    ['a picture', '![Karta][k]\n\n[k]: https://exempel.se/k.png'],
    ['an empty cell too many', '| a |\n|---|\n| 1 | |'],
    ['the language of code', '```text\nkod\n```'],
  ])('not: %s', (_, body) => {
    const { problems } = read({ [NOTE]: note('utkast: nej', body) });
    expect(problems.filter(({ code }) => code === 'text-unseen')).toEqual([]);
  });
});
