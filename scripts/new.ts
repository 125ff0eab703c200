import { contentFolder, printHelp, runCommand } from './command.ts';
import { askForNote } from '../src/build/new-notes/ask.ts';
import { sortArguments, type Given } from '../src/build/new-notes/arguments.ts';
import { createNotes } from '../src/build/new-notes/create.ts';
import { isEnough, notesFromArguments } from '../src/build/new-notes/from-arguments.ts';
import { NewNoteError } from '../src/build/new-notes/new-note-error.ts';
import { describeCreated, describeProposal } from '../src/build/new-notes/report.ts';
import { readSurroundings, type Surroundings } from '../src/build/new-notes/surroundings.ts';
import { withTerminal } from '../src/build/new-notes/terminal.ts';
import { typeNames } from '../src/build/new-notes/understand.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { fill } from '../src/locales/fill.ts';
import type { NewNote } from '../src/model/new-notes/new-note.ts';

async function wantedNotes(given: Given, place: Surroundings): Promise<NewNote[]> {
  if (isEnough(given)) return notesFromArguments(given, place);
  if (!process.stdin.isTTY) throw new NewNoteError('nobody-to-ask');
  return [
    await withTerminal((answerer) => askForNote(place, answerer, given.post ? 'post' : null)),
  ];
}

/** Whether the date was nobody's choice. */
function isProposed(given: Given): boolean {
  return isEnough(given) && !given.post && given.dates.length === 0;
}

await runCommand(async () => {
  const given = sortArguments(process.argv.slice(2));
  const content = contentFolder();
  if (given.help) {
    const { locale } = readSiteFacts(content);
    printHelp(fill(locale.newNotes.help, { types: typeNames(locale) }));
    return;
  }
  const place = readSurroundings(content, buildTime(process.env));
  const notes = await wantedNotes(given, place);
  const created = await createNotes(notes, place, given.folder);
  const lines = [describeCreated(created, place)];
  if (isProposed(given)) lines.unshift(describeProposal(place));
  console.log(lines.join('\n'));
});
