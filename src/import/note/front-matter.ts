import { stringify } from 'yaml';
import type { Locale } from '../../locales/locale.ts';
import type { Doubt, MeetingDraft, PostDraft } from '../read/draft.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';

/** A line of front matter; `key` is the canonical key at the outermost level, null in a comment. */
export interface HeadLine {
  text: string;
  key: string | null;
}

type Entry = [key: string, value: string | null];

/** Front matter of a meeting, without the lines of hyphens. */
export function meetingHead(
  draft: MeetingDraft,
  dropped: ReadonlySet<string>,
  { keys, importNotes }: Locale,
): HeadLine[] {
  const { meeting, values } = keys;
  const [cancelled = 'cancelled'] = values.status.cancelled;
  const entries: Entry[] = [
    ['date', draft.date],
    ['time', draft.times[0]?.written ?? null],
    ['status', draft.cancelled ? cancelled : null],
    ['reason', draft.cancelled ? draft.reason : null],
    ['chair', draft.chair],
  ];
  const lines = [
    ...entryLines(entries, meeting),
    ...presentationLines(draft.presentations, keys),
    ...entryLines([['next', draft.next]], meeting),
  ];
  return withDoubts(lines, dropped, draft.doubts, importNotes);
}

/** Front matter of a post. */
export function postHead(
  draft: PostDraft,
  dropped: ReadonlySet<string>,
  { keys, importNotes }: Locale,
): HeadLine[] {
  const kind = draft.kind === null ? null : (keys.values.kind[draft.kind][0] ?? draft.kind);
  const entries: Entry[] = [
    ['title', draft.title],
    ['date', draft.date],
    ['kind', kind],
    ['author', draft.author],
    ['role', draft.role],
  ];
  return withDoubts(entryLines(entries, keys.post), dropped, draft.doubts, importNotes);
}

function entryLines(entries: Entry[], names: Record<string, string[]>): HeadLine[] {
  return entries.flatMap(([key, value]) =>
    value === null ? [] : [{ text: `${names[key]?.[0] ?? key}: ${scalar(value)}`, key }],
  );
}

function presentationLines(
  all: FoundPresentation[],
  { meeting, presentation: names }: Locale['keys'],
): HeadLine[] {
  if (all.length === 0) return [];
  const key = 'presentations';
  const lines = all.flatMap(({ municipality, organisation, title, speaker, role, population }) => {
    const entries: Entry[] = [
      ['municipality', municipality?.name ?? null],
      ['organisation', municipality === null ? organisation : null],
      ['title', title],
      ['speaker', speaker],
      ['role', role],
      ['population', population],
    ];
    return entryLines(entries, names).map(({ text }, at) => ({
      text: `${at === 0 ? '  - ' : '    '}${text}`,
      key,
    }));
  });
  return [{ text: `${meeting.presentations[0] ?? key}:`, key }, ...lines];
}

/** What the checks refuse is left out, with a comment that says so. */
function withDoubts(
  lines: HeadLine[],
  dropped: ReadonlySet<string>,
  doubts: Doubt[],
  { mark, doubts: sentences }: Locale['importNotes'],
): HeadLine[] {
  const kept = lines.filter(({ key }) => key === null || !dropped.has(key));
  const lost = lines.filter(({ key }) => key !== null && dropped.has(key));
  const refused: Doubt[] = lost.map(({ text }) => ({
    code: 'unread-value',
    values: { text: text.trim() },
  }));
  const said = new Set([...doubts, ...refused].map((doubt) => say(doubt, sentences)));
  return [...kept, ...[...said].map((text) => ({ text: `# ${mark}: ${text}`, key: null }))];
}

function say({ code, values }: Doubt, sentences: Locale['importNotes']['doubts']): string {
  const sentence = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return sentence.replace(/\s+/g, ' ').trim();
}

/** A value on one line, quoted where YAML needs it. */
function scalar(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return stringify(line, { singleQuote: true, lineWidth: 0 }).trim();
}
