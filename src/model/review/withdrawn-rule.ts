import type { Attachment } from '../meeting.ts';
import { NameFinder } from '../people/find-names.ts';
import { knownNames } from '../people/known-names.ts';
import { formOfLoneName, loneNames, type LoneName } from '../people/lone-names.ts';
import { nameless } from '../people/nameless.ts';
import { namesInBody, namesInFront, type PlacedName } from '../people/names-in-note.ts';
import type { Person } from '../people/person.ts';
import { withdrawnFinder } from '../people/withdrawn-names.ts';
import { problem, startOf, type Problem } from '../problem.ts';
import type { AnyNote } from './prose.ts';
import type { ReviewContext, ReviewRule } from './review-context.ts';

/**
 * Reports those who have asked not to be named: in what is open to all, in names of files, and by
 * their first or last name alone, which nothing can tell from someone else's.
 */
export const reviewWithdrawn: ReviewRule = (context) => {
  const gone = context.people.filter(({ withdrawn }) => withdrawn);
  if (gone.length === 0) return [];
  const content = contentOf(context);
  const finder = withdrawnFinder(content);
  const lone = new NameFinder(loneNames(gone), {
    forms: (name) => [formOfLoneName(name)],
    others: knownNames(content),
  });
  const { meetings, posts, pages, locale } = context;
  return [...meetings, ...posts, ...pages].flatMap((note) => [
    ...openNames(note, finder),
    ...partsOfNames(note, finder, lone),
    ...fileNames(note, finder, locale.people.nameless),
  ]);
};

function contentOf({
  people,
  meetings,
  posts,
}: ReviewContext): Parameters<typeof withdrawnFinder>[0] {
  return {
    people,
    meetings: meetings.flatMap(({ meeting }) => meeting ?? []),
    posts: posts.flatMap(({ post }) => post ?? []),
  };
}

function openNames(note: AnyNote, finder: NameFinder<Person>): Problem[] {
  const closed =
    ('meeting' in note && note.meeting?.overview.parts === null) ||
    ('isClosed' in note && note.isClosed);
  const found = [...namesInFront(note, finder), ...(closed ? [] : namesInBody(note, finder))];
  return found.map(({ at, read }) => problem('person-named', note.source.position(at), read, {}));
}

function partsOfNames(
  note: AnyNote,
  finder: NameFinder<Person>,
  lone: NameFinder<LoneName>,
): Problem[] {
  const whole = [...namesInFront(note, finder), ...namesInBody(note, finder)];
  const named = new Set(whole.map(({ who }) => who));
  const isPart = ({ at }: PlacedName<LoneName>): boolean =>
    whole.some((each) => at >= each.at && at < each.at + each.read.length);
  return [...namesInFront(note, lone), ...namesInBody(note, lone)]
    .filter((found) => !isPart(found) && (found.who.isLast || named.has(found.who.person)))
    .map(({ at, read, who }) =>
      problem('person-part', note.source.position(at), read, { name: who.person.name }),
    );
}

function fileNames(note: AnyNote, finder: NameFinder<Person>, word: string): Problem[] {
  const files = [note.source.file, ...attachmentsOf(note).map(({ path }) => path)];
  return files
    .filter((file) => finder.has(file))
    .map((file) => {
      const near = nameless(file, finder, word);
      return problem('person-file', startOf(file), file, { near });
    });
}

function attachmentsOf(note: AnyNote): Attachment[] {
  const entry = 'meeting' in note ? note.meeting : 'post' in note ? note.post : note.page;
  return entry?.attachments ?? [];
}
