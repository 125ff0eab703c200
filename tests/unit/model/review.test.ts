import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { readContent } from '../../../src/model/read-content.ts';
import { NOTE, note } from './content-under-test.ts';

const TODAY = '2024-04-30';
const SITE = { 'site.yaml': 'namn: N\nstandardtid: 15.00–15.45\n' };

/** What the editorial rules find, as `file:line:column code read → near`. */
function review(files: Record<string, string>, today: string | null = TODAY): string[] {
  const all = Object.entries({ ...SITE, ...files }).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const assets = [{ path: 'meetings/bild.png', size: 1 }];
  const { problems } = readContent({ files: all, assets, links: [] }, { sv, en }, { today });
  return problems
    .filter(({ code }) => code !== 'asset-orphan')
    .map(({ file, line, column, code, read, values }) => {
      const near = values.near === undefined ? '' : ` → ${values.near}`;
      return `${file}:${String(line)}:${String(column)} ${code} ${read}${near}`.trim();
    });
}

/** The same for a text of a meeting on 23 April 2024, without file and line. */
function inText(text: string, others: Record<string, string> = {}): string[] {
  return review({ ...others, [NOTE]: note('sammanfattning: S.', text) }).map((found) =>
    found.replace(/^\S+ /, ''),
  );
}

const meeting = (date: string, lines = ''): Record<string, string> => ({
  [`meetings/${date}.md`]: `---\ndatum: ${date}\n${lines}\n---\n`,
});

describe('a date without its year', () => {
  it.each([
    ['Vi ses den 28 maj.', '28 maj → 28 maj 2024'],
    ['Nu på tisdag 28 maj blir det av.', '28 maj → 28 maj 2024'],
    // 3 January 2025 is a Friday, and nearer ones are not.
    ['Fredag den 3 januari.', '3 januari → 3 januari 2025'],
    ['Den 20:e dec. 2023 och den 6:e jan', '6:e jan → 6:e jan 2024'],
    ['Ses den 3/9!', '3/9 → 3/9 2024'],
    ['**28** _maj_', '28 maj → 28 maj 2024'],
    ['28\nmaj', '28 maj → 28 maj 2024'],
    ['- punkt 28 maj', '28 maj → 28 maj 2024'],
    ['### 28 maj', '28 maj → 28 maj 2024'],
    ['| a |\n| - |\n| 28 maj |', '28 maj → 28 maj 2024'],
    ['[28 maj](https://a.se)', '28 maj → 28 maj 2024'],
    ['28–30 maj i år', '28–30 maj → 28–30 maj 2024'],
    ['29 februari', '29 februari → 29 februari 2024'],
  ])('%j', (text, found) => {
    expect(inText(text)).toEqual([`text-date-year ${found}`]);
  });

  it.each([
    'Vi ses den 28 maj 2024.',
    'Vi ses den 28 maj, 2024.',
    'Onsdag 16 augusti samma år.',
    '23 april och 28 maj 2024',
    '23 april, 28 maj samt tisdag den 3 september 2024',
    '28–30 september 2022',
    '2024-05-28 majs',
    '31 augusti–2 september 2024',
    'hela maj',
    '`28 maj`',
    '[text](https://a.se/28 maj)',
    'https://a.se/28/maj och https://a.se/3/9',
    '1/2 av alla, 24/7',
    'version 3.28 majoritet',
    '<!-- 28 maj -->',
    '| a | b |\n| - | - |\n| Mars | 12 |\n| 3 | Maj |',
    '- Maj\n- 12',
    'Maj 1 204 besök',
  ])('%j is not one', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('is found in titles and summaries, where it stands', () => {
    const files = {
      'news/a.md': '---\nrubrik: "Kom 28 maj"\nsammanfattning: >-\n  En\n  till 3\n  juni.\n---\n',
      'pages/b.md': '---\nrubrik: B\n---\nÖppet 28 maj\n',
    };
    expect(review(files)).toEqual([
      'news/a.md:2:14 text-date-year 28 maj →',
      'news/a.md:5:8 text-date-year 3 juni →',
      'pages/b.md:4:7 text-date-year 28 maj →',
    ]);
  });

  it('is read in English too', () => {
    const files = {
      'site.yaml': 'name: N\nlocale: en\n',
      [NOTE]:
        '---\ndate: 2024-04-23\n---\nMay 28 or the 3rd of June. They march 3 km on May 28, 2024.\n',
    };
    expect(review(files)).toEqual([
      `${NOTE}:4:1 text-date-year May 28 → May 28 2024`,
      `${NOTE}:4:15 text-date-year 3rd of June → 3rd of June 2024`,
    ]);
  });
});

describe('a wrong weekday', () => {
  it.each([
    ['Onsdag 28 maj 2024', 'Onsdag 28 maj 2024 → Tisdag 28 maj 2024'],
    ['onsdagen den 28 maj 2024', 'onsdagen den 28 maj 2024 → tisdag den 28 maj 2024'],
  ])('%j', (text, found) => {
    expect(inText(text)).toEqual([`text-weekday ${found}`]);
  });

  it('is found in English', () => {
    const text = '---\ndate: 2024-04-23\n---\nTuesday 28 May 2024, not Wednesday 28 May 2024.\n';
    expect(review({ 'site.yaml': 'name: N\nlocale: en\n', [NOTE]: text })).toEqual([
      `${NOTE}:4:26 text-weekday Wednesday 28 May 2024 → Tuesday 28 May 2024`,
    ]);
  });

  it('is not a right one, nor one without a year', () => {
    expect(inText('tisdag 28 maj 2024')).toEqual([]);
    expect(inText('onsdag 28 maj')).toEqual(['text-date-year 28 maj → 28 maj 2025']);
  });
});

describe('a number with a full stop', () => {
  it.each([
    ['Härnösand har 24.680 invånare.', '24.680 → 24\u00A0680'],
    ['Det bor 1.024.680.', '1.024.680 → 1\u00A0024\u00A0680'],
  ])('%j', (text, found) => {
    expect(inText(text)).toEqual([`text-number ${found}`]);
  });

  it.each([
    'kl. 15.00',
    '24.6800',
    '192.168.000.001',
    'v1.024',
    '0.125',
    'https://a.se/?q=24.680',
    '24,680',
    '`24.680`',
  ])('%j is not one', (text) => expect(inText(text)).toEqual([]));
});

describe('a personal identity number', () => {
  // Numbers of the tax agency's test register.
  it.each([
    '189001019802',
    '19890201-3286',
    '890201-3286',
    '8902013286',
    '890201+3286',
    '<!-- 890201-3286 -->',
    '`890201-3286`',
    '890261-3283',
  ])('%j', (text) => {
    expect(inText(text)).toEqual(['personal-number']);
  });

  it.each([
    '890201-3287',
    '893201-3286',
    '0701234565',
    '556036-0793',
    'https://a.se/890201-3286',
    '1-890201-3286',
    '128902013286',
  ])('%j is not one', (text) => expect(inText(text)).toEqual([]));

  it('is found in the front matter, and never repeated', () => {
    const found = review({ [NOTE]: note('mötesledare: Kim 890201-3286') });
    expect(found).toEqual([`${NOTE}:3:18 personal-number`]);
  });
});

describe('a pointer to the next meeting', () => {
  const schedule = { ...meeting('2024-05-28'), ...meeting('2024-06-11', 'tid: 9.30–10') };

  it.each([
    ['Nästa träff är den 4 juni 2024.', 'text-next 4 juni 2024 → 28 maj 2024'],
    [
      'Nästa digitala nätverksträff: tisdag 4 juni 2024',
      'text-next tisdag 4 juni 2024 → tisdag 28 maj 2024',
    ],
    ['Tisdag 11 juni 2024 är det dags igen.', 'text-next Tisdag 11 juni 2024 → tisdag 28 maj 2024'],
    ['Nästa gång, 1 mars 2024, ses vi.', 'text-next 1 mars 2024 → 28 maj 2024'],
    ['Nästa möte 28 maj 2024 kl. 14.', 'text-next-time 14 → 15.00–15.45'],
    ['Nästa möte 28 maj 2024 kl. 15.00–16.00.', 'text-next-time 15.00–16.00 → 15.00–15.45'],
    ['Den 28 maj 2024, 14:00, ses vi igen', 'text-next-time 14:00 → 15.00–15.45'],
  ])('%j', (text, found) => {
    expect(inText(text, schedule)).toEqual([found]);
  });

  it.each([
    'Nästa träff är den 28 maj 2024 kl. 15.',
    'Nästa träff är den 28 maj 2024 klockan 15.00 till 15.45.',
    'Nästa träff är snart. Den 4 juni 2024 är ett datum.',
    'Nästa år är 4 juni 2024 en tisdag.',
    'Förra träffen var den 4 juni 2024.',
    'Nästa träff 28 maj 2024. 12 deltog.',
  ])('%j agrees or does not point', (text) => expect(inText(text, schedule)).toEqual([]));

  it('needs no year to be wrong', () => {
    expect(inText('Nästa träff: 4 juni', schedule)).toEqual([
      'text-date-year 4 juni → 4 juni 2024',
      'text-next 4 juni → 28 maj 2024',
    ]);
  });

  it('cannot be wrong where nothing is scheduled', () => {
    expect(inText('Nästa träff är den 4 juni 2024.')).toEqual([]);
  });

  it('may lead to a cancelled meeting', () => {
    const cancelled = meeting('2024-05-28', 'status: inställd');
    expect(inText('Nästa träff är 28 maj 2024.', cancelled)).toEqual(['text-next 28 maj 2024 →']);
  });
});

describe('a meeting without notes', () => {
  it('is told of after 14 days', () => {
    const files = { ...meeting('2024-04-15'), ...meeting('2024-04-16') };
    expect(review(files)).toEqual(['meetings/2024-04-15.md:2:8 notes-missing 2024-04-15']);
  });

  it.each(['status: inställd', 'utkast: ja', 'publicera: 2024-06-01'])('may be: %s', (lines) => {
    expect(review(meeting('2024-01-15', lines))).toEqual([]);
  });
});

describe('a presentation', () => {
  it('should name a speaker', () => {
    const lines =
      'presentationer:\n  - kommun: Lund\n    talare: Bo\n  - kommun: Klippan\n  - Eslöv';
    expect(review(meeting('2024-04-22', lines))).toEqual([
      'meetings/2024-04-22.md:6:13 speaker-missing Klippan →',
      'meetings/2024-04-22.md:7:5 speaker-missing Eslöv → - kommun: Eslöv',
    ]);
    expect(review(meeting('2024-04-22', `${lines}\nstatus: inställd`))).toEqual([]);
  });

  it('need not name one before its day', () => {
    expect(review(meeting('2024-06-01', 'presentationer:\n  - Eslöv'))).toEqual([]);
  });
});

describe('a picture', () => {
  it.each(['![](bild.png)', '![ ](bild.png)', '![][b]\n\n[b]: bild.png'])(
    '%j says nothing',
    (text) => expect(inText(text)).toEqual(['alt-missing']),
  );

  it('is not described by the name of its file', () => {
    expect(inText('![bild.png](bild.png)')).toEqual(['alt-missing bild.png']);
    expect(inText('![IMG_0042](bild.png)')).toEqual(['alt-missing IMG_0042']);
    expect(inText('![Tre vid en tavla](bild.png)')).toEqual([]);
  });
});

describe('a passage', () => {
  const nine = 'Styrgruppen möts varje månad för att följa hela omställningens gång';

  it('is told of where it stands again', () => {
    const text = `${nine}.\n\nMellan.\n\nSom sagt: styrgruppen **möts** varje månad, för att följa hela omställningens gång.`;
    const [found = ''] = review({ [NOTE]: note('', text) });
    expect(found).toMatch(/:9:11 passage-twice styrgruppen \*\*möts/);
  });

  it('of the text may be the summary too', () => {
    expect(review({ [NOTE]: note(`sammanfattning: ${nine}`, `${nine}.`) })).toEqual([]);
  });

  it('may share eight words', () => {
    const eight = nine.split(' ').slice(0, 8).join(' ');
    expect(inText(`${eight} väl.\n\n${eight} illa.`)).toEqual([]);
  });

  it('is not the same words over and over', () => {
    expect(inText('ord '.repeat(17))).toEqual([]);
  });

  it('is not put together from two paragraphs', () => {
    const half = 'fem ord står här nu';
    expect(inText(`${half}\n\n${half}\n\n${half}\n\n${half}`)).toEqual([]);
  });

  it('of twenty words is told of in another note', () => {
    const long = Array.from({ length: 20 }, (_, index) => `ord${String(index)}`).join(' ');
    const text = (date: string): string => `---\ndatum: ${date}\n---\nHej.\n\n${long}\n`;
    const files = { [NOTE]: text('2024-04-23'), 'meetings/2024-04-24.md': text('2024-04-24') };
    expect(review(files)).toEqual([
      expect.stringMatching(/^meetings\/2024-04-24\.md:6:1 passage-twice ord0 ord1/),
    ]);
  });
});

describe('the rules', () => {
  it('are put only on a given day', () => {
    expect(review({ [NOTE]: note('', '28 maj ![](bild.png)') }, null)).toEqual([]);
  });

  it('are put to what can be read when other files cannot', () => {
    const found = review({ [NOTE]: note('', '28 maj'), 'news/a.md': 'Hej' });
    expect(found).toEqual([
      `${NOTE}:5:1 text-date-year 28 maj → 28 maj 2024`,
      'news/a.md:1:1 front-matter-missing Hej',
    ]);
    expect(review({ 'site.yaml': ':', [NOTE]: note('', '28 maj') })).toContain(
      `${NOTE}:5:1 text-date-year 28 maj → 28 maj 2024`,
    );
  });
});
