import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sortArguments } from '../../../../src/build/new-notes/arguments.ts';
import { askForNote } from '../../../../src/build/new-notes/ask.ts';
import { createNotes, type Created } from '../../../../src/build/new-notes/create.ts';
import { isEnough, notesFromArguments } from '../../../../src/build/new-notes/from-arguments.ts';
import { NewNoteError } from '../../../../src/build/new-notes/new-note-error.ts';
import { describeCreated } from '../../../../src/build/new-notes/report.ts';
import {
  readSurroundings,
  type Surroundings,
} from '../../../../src/build/new-notes/surroundings.ts';
import { withTerminal } from '../../../../src/build/new-notes/terminal.ts';
import { describeError } from '../../../../src/build/errors/describe-error.ts';
import { loadContent } from '../../../../src/build/read/load-content.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { NewNote } from '../../../../src/model/new-notes/new-note.ts';
import { ROOT } from '../../../run-command.ts';

const NOW = new Date('2024-05-10T12:00:00Z');
const SITE = 'namn: Nätverket\nstandardtid: 15.00–15.45\nstandardtid-från: 2024-01-01\n';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-new-'));
  cpSync(join(ROOT, 'tests', 'fixtures', 'site'), dir, { recursive: true });
  rmSync(join(dir, 'meetings'), { recursive: true });
  writeFileSync(join(dir, 'site.yaml'), SITE);
  for (const date of ['2024-01-23', '2024-02-27', '2024-03-26', '2024-04-23']) put(date);
});

afterEach(() => rmSync(dir, { recursive: true }));

function put(date: string, more = ''): void {
  cpSync(join(ROOT, 'tests', 'fixtures', 'site', 'site.yaml'), join(dir, 'meetings', `${date}.md`));
  writeFileSync(join(dir, 'meetings', `${date}.md`), `---\ndatum: ${date}\n${more}---\n`);
}

const place = (): Surroundings => readSurroundings(dir, NOW);
const text = (path: string): string => readFileSync(join(dir, path), 'utf8');

async function create(...args: string[]): Promise<Created> {
  const given = sortArguments(args);
  expect(isEnough(given)).toBe(true);
  return createNotes(notesFromArguments(given, place()), place(), given.folder);
}

/** What an editor is told when it does not work; nothing may have been written then. */
async function refusal(...args: string[]): Promise<string> {
  const before = readdirSync(dir, { recursive: true }).sort();
  const error: unknown = await create(...args).then(
    () => expect.unreachable(),
    (thrown: unknown) => thrown,
  );
  expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
  expect(error).toBeInstanceOf(Error);
  return describeError(error, sv);
}

/** Answers in turn; the questions and what is said between are collected. */
async function answer(...answers: string[]): Promise<{ note: NewNote; heard: string[] }> {
  const heard: string[] = [];
  const ask = (question: string): Promise<string> => {
    heard.push(question);
    const next = answers.shift();
    return next === undefined ? Promise.reject(new Error(question)) : Promise.resolve(next);
  };
  const note = await askForNote(place(), { ask, say: (line) => heard.push(line) });
  expect(answers).toEqual([]);
  return { note, heard };
}

describe('with arguments', () => {
  it('makes a note that the whole content is in order with', async () => {
    const { notes, paths, mend } = await create(
      ...['24 september 2024', '--municipality', 'klippans kommun', '--speaker', 'Anne Ek'],
      ...['--role', 'socialchef', '--organisation', 'SKR', '--time', '16.00-17.00', '--folder'],
    );
    expect(notes).toHaveLength(1);
    expect(paths).toEqual([join(dir, 'meetings/2024-09-24/index.md')]);
    expect(mend).toEqual([]);
    const { overview } = loadContent(dir, NOW).content.meetings.at(-1) ?? expect.unreachable();
    expect(overview).toMatchObject({ date: '2024-09-24', time: { start: '16:00', end: '17:00' } });
    expect(overview.presentations).toMatchObject([
      { municipality: { name: 'Klippan' }, speaker: 'Anne Ek', role: 'socialchef' },
      { organisation: 'SKR', speaker: null, role: null },
    ]);
  });

  it.each([[], ['--post'], ['--folder'], ['--content', 'x']])('asks with %j alone', (...args) => {
    expect(isEnough(sortArguments(args))).toBe(false);
  });

  it('loses no time that comes alone', async () => {
    const { notes } = await create('--time', '16.00');
    expect(notes).toMatchObject([{ date: '2024-05-28', time: '16.00' }]);
  });

  it('takes the next date of the rhythm', async () => {
    const { notes } = await create('--yes');
    expect(notes).toMatchObject([{ date: '2024-05-28', time: null, presentations: [] }]);
  });

  it('plans several meetings, all or none', async () => {
    await create('2024-09-24', '2024-10-22', '2024-09-24');
    expect(readdirSync(join(dir, 'meetings'))).toContain('2024-10-22.md');
    expect(await refusal('2024-11-26', '2024-10-22')).toContain('2024-10-22.md');
  });

  it('makes a post, and another of the same name beside it', async () => {
    const args = ['--post', '--title', 'Ny lag: vad händer?', '--type', 'krönika'];
    await create(...args, '--author', 'Anne Ek', '--role', 'ordförande', '2024-05-01');
    await create(...args);
    const { posts } = loadContent(dir, NOW).content;
    const made = posts.filter(({ slug }) => slug.startsWith('ny-lag-vad-hander'));
    expect(made.map(({ slug, date }) => [slug, date])).toEqual([
      ['ny-lag-vad-hander-2', '2024-05-10'],
      ['ny-lag-vad-hander', '2024-05-01'],
    ]);
    expect(made[1]).toMatchObject({ kind: 'column', author: 'Anne Ek', role: 'ordförande' });
  });

  it.each<[string, string[], string]>([
    ['a meeting that exists', ['2024-04-23'], '2024-04-23.md'],
    ['a misspelt municipality', ['--municipality', 'Klipan'], 'Menade du Klippan?'],
    ['what is no municipality', ['--municipality', 'Skolverket'], '--organisation'],
    ['an empty name', ['--municipality', ' '], '--municipality'],
    ['a date without a year', ['24 september'], '2024-09-24'],
    ['a date without a year that has been', ['24 april'], '2025-04-24'],
    ['a date that does not exist', ['2024-02-30'], '2024-02-29'],
    ['a time that is none', ['2024-09-24', '--time', '25.00'], '--time'],
    ['a kind that is none', ['--post', '--title', 'A', '--type', 'flim'], 'film'],
    ['a post without a title', ['--post', '--yes'], '--title'],
    ['a date of a post without a title', ['--post', '2024-05-01'], '--title'],
    ['an author of a post without a title', ['--post', '--author', 'A'], '--title'],
    ['a title for a meeting', ['--yes', '--title', 'A'], '--post'],
    ['a municipality for a post', ['--post', '--municipality', 'Lund'], '--municipality'],
    ['a speaker for nobody', ['--speaker', 'Anne'], '--municipality'],
    ['two roles', ['--municipality', 'Lund', '--role', 'a', '--role', 'b'], '--role'],
    ['a municipality twice', ['--municipality', 'Lund', '--municipality', 'Lunds kommun'], 'Lund'],
    ['presenters of several meetings', ['2024-09-24', '2024-10-22', '--municipality', 'Lund'], '2'],
    ['an unknown option', ['--force'], '--force'],
    ['an option without its value', ['--municipality'], '--municipality'],
  ])('refuses %s in one line', async (_, args, part) => {
    const said = await refusal(...args);
    expect(said).toContain(part);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a note that would not pass, and says why', async () => {
    expect(await refusal('--organisation', '!!!')).toContain('id-format');
  });

  it('sees a meeting in a folder, with a misspelt ending, and one that is broken', async () => {
    await create('2024-09-24', '--folder');
    expect(await refusal('2024-09-24')).toContain('2024-09-24/index.md');
    writeFileSync(join(dir, 'meetings', '2024-10-22.md'), 'inget mellan streck');
    expect(await refusal('2024-10-22')).toContain('2024-10-22.md');
    expect(text('meetings/2024-10-22.md')).toBe('inget mellan streck');
    writeFileSync(join(dir, 'meetings', '2024-11-26.MD'), 'stora bokstäver');
    expect(await refusal('2024-11-26')).toContain('2024-11-26.MD');
  });

  it('goes where its pictures are already', async () => {
    mkdirSync(join(dir, 'meetings', '2024-09-24'));
    writeFileSync(join(dir, 'meetings', '2024-09-24', 'bild.png'), 'x');
    const { paths } = await create('2024-09-24');
    expect(paths).toEqual([join(dir, 'meetings/2024-09-24/index.md')]);
  });

  it('is not kept from it by mistakes elsewhere', async () => {
    put('2024-04-23', 'presentationer:\n  - kommun: Klipan\n');
    const { notes, mend } = await create('--yes');
    expect(notes[0]?.date).toBe('2024-05-28');
    expect(mend).toEqual([]);
  });

  it('says which note now points past the new meeting', async () => {
    put('2024-05-07', 'nästa: 2024-06-04\n');
    put('2024-06-04');
    const created = await create('2024-05-28');
    expect(created.mend).toMatchObject([{ code: 'next-skips', line: 3 }]);
    expect(describeCreated(created, place())).toContain('nästa: 2024-05-28');
  });

  it('takes the date that a note points to', async () => {
    put('2024-05-07', 'nästa: 2024-06-04\n');
    const { notes } = await create('--yes');
    expect(notes[0]?.date).toBe('2024-06-04');
  });

  it('has nothing to propose in an empty network', async () => {
    rmSync(join(dir, 'meetings'), { recursive: true });
    expect(await refusal('--yes')).toContain('2024-09-24');
    await create('2024-09-24');
    expect(existsSync(join(dir, 'meetings', '2024-09-24.md'))).toBe(true);
  });

  it('shows the commands that come next so that they can be pasted', async () => {
    const created = await create('--post', '--title', 'Priset är "$5" `nu`');
    const said = describeCreated(created, place());
    expect(said).toContain(`npm run check -- --content ${dir}`);
    expect(said).toContain(`git add ${join(dir, 'news/2024-05-10-priset-ar-5-nu.md')}`);
    expect(said).toContain('git commit -m "Nyhet: Priset är \\"\\$5\\" \\`nu\\`"');
  });
});

describe('with questions', () => {
  it('needs three answers for a meeting at the usual time that nothing is known of', async () => {
    const { note, heard } = await answer('', '', '');
    expect(note).toEqual({ kind: 'meeting', date: '2024-05-28', time: null, presentations: [] });
    expect(heard[1]).toContain('tisdag 28 maj 2024, fjärde tisdagen i månaden');
  });

  it('asks again until it understands, and settles names', async () => {
    const { note, heard } = await answer(
      ...['kanske', 'träff', '2024-04-23', '3 september', 'datum: 2024-09-03'],
      ...['Klipan, Lund och Malmö, SKR, Xyz', 'j', 'Ja', 'kanske', 'nej', ''],
      ...['Anne Ek, socialchef', '', 'Bo', ''],
    );
    expect(note).toMatchObject({
      date: '2024-09-03',
      presentations: [
        { name: 'Klippan', isMunicipality: true, speaker: 'Anne Ek', role: 'socialchef' },
        { name: 'Lund', isMunicipality: true, speaker: null },
        { name: 'Malmö', isMunicipality: true, speaker: 'Bo', role: null },
        { name: 'SKR', isMunicipality: false, speaker: null },
      ],
    });
    expect(heard.filter((line) => line.includes('2024-09-03'))).toHaveLength(1);
    expect(heard).toContain(sv.newNotes.again.kind);
    expect(heard).toContain(sv.newNotes.again.yesNo);
  });

  it('a misspelt name that is answered again may be a misspelt one again', async () => {
    const { note } = await answer('', '', 'Xyz', 'n', 'Lundd', 'ja', '');
    expect(note).toMatchObject({ presentations: [{ name: 'Lund', isMunicipality: true }] });
  });

  it('asks for the time where there is no usual one, and proposes the last', async () => {
    writeFileSync(join(dir, 'site.yaml'), 'namn: Nätverket\n');
    put('2024-05-07', 'tid: 13.15–14.00\n');
    const { note, heard } = await answer('', '2024-06-04', '15:00', '', '');
    expect(note).toMatchObject({ time: '13.15–14.00' });
    expect(heard.join()).toContain('15.00');
  });

  it('asks for a date until it has one, where none can be proposed', async () => {
    rmSync(join(dir, 'meetings'), { recursive: true });
    const { note } = await answer('', '', '2024-09-24', '');
    expect(note).toMatchObject({ date: '2024-09-24' });
  });

  it('makes a post of today', async () => {
    const { note } = await answer('nyhet', '', 'Hej', 'flim', 'film', 'Anne Ek, ordförande');
    const person = { author: 'Anne Ek', role: 'ordförande' };
    expect(note).toEqual({
      kind: 'post',
      date: '2024-05-10',
      title: 'Hej',
      type: 'film',
      ...person,
    });
  });
});

describe('at a terminal', () => {
  const streams = () => ({ input: new PassThrough(), output: new PassThrough() });

  it('reads a line for each question', async () => {
    const { input, output } = streams();
    const asked = withTerminal(({ ask }) => ask('Vem? '), { input, output });
    input.write('Anne Åkesson\n');
    expect(await asked).toBe('Anne Åkesson');
    expect(String(output.read())).toContain('Vem? ');
  });

  it('ends when the one who answers goes away', async () => {
    const { input, output } = streams();
    const asked = withTerminal(({ ask }) => ask('Vem? '), { input, output });
    input.end();
    await expect(asked).rejects.toThrow(new NewNoteError('aborted'));
  });
});
