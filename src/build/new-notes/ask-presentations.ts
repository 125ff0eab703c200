import type { Locale } from '../../locales/locale.ts';
import type { NewPresentation } from '../../model/new-notes/new-note.ts';
import {
  readName,
  readNames,
  readPerson,
  type ReadName,
} from '../../model/new-notes/read-presenters.ts';
import type { Dialogue } from './dialogue.ts';

/** Asks who presents, settles what is no municipality, and asks who speaks for each. */
export async function askPresentations(
  locale: Locale,
  dialogue: Dialogue,
): Promise<NewPresentation[]> {
  const settled = new Map<string, boolean>();
  for (const read of readNames((await dialogue.ask('names')) ?? '', locale)) {
    const found = await settle(read, locale, dialogue);
    if (found !== null) settled.set(found.name, found.isMunicipality);
  }
  const presentations: NewPresentation[] = [];
  for (const [name, isMunicipality] of settled) {
    const { name: speaker, role } = readPerson((await dialogue.ask('speaker', { name })) ?? '');
    presentations.push({ name, isMunicipality, speaker, role });
  }
  return presentations;
}

type Presenter = Pick<ReadName, 'name' | 'isMunicipality'>;

/** Null when the editor leaves it out after all. */
async function settle(
  read: ReadName,
  locale: Locale,
  dialogue: Dialogue,
): Promise<Presenter | null> {
  const { name, near, isMunicipality } = read;
  if (isMunicipality) return read;
  if (near !== '' && (await dialogue.confirm('meant', { name, near })))
    return { name: near, isMunicipality: true };
  if (await dialogue.confirm('organisation', { name })) return read;
  const again = await dialogue.ask('nameAgain');
  return again === null ? null : settle(readName(again, locale), locale, dialogue);
}
