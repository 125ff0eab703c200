import { slugify } from '../../model/fold.ts';
import { participantOf, participantsOf } from '../../model/participant.ts';
import { bareName, namesIn } from '../../model/people/speakers.ts';
import { gather, type Gathered } from './gather.ts';
import type { Appearance } from './participation.ts';

/** Who someone was when they last presented. */
interface Standing {
  role: string | null;
  /** The municipality or organisation. */
  participant: string;
}

/** A stretch of the words for who spoke, with the slug of their page where it is a name. */
interface NamePiece {
  text: string;
  slug: string | null;
}

/**
 * Those who are named as speakers, by their last names. A name is one person here: namesakes are
 * told apart by what a note puts in parentheses, as in "Kim Holm (Lund)".
 */
export function peopleOf(
  appearances: Appearance[],
  names: Pick<Intl.Collator, 'compare'>,
): Gathered[] {
  const people = gather(appearances, ({ speaker }) => namesIn(speaker));
  return people.sort(
    (a, b) => names.compare(lastName(a.name), lastName(b.name)) || names.compare(a.name, b.name),
  );
}

/** @example lastName('Monica Persson (Lund)') //=> 'Persson' */
function lastName(name: string): string {
  const bare = bareName(name);
  return bare.slice(bare.lastIndexOf(' ') + 1);
}

/** Whether a name has presented for several, and so may be that of several people. */
export function mayBeSeveral({ appearances }: Gathered): boolean {
  return participantsOf(appearances.map(({ presentation }) => presentation)).length > 1;
}

/** A role that several are given together is nobody's own. */
export function standingOf({ appearances }: Gathered): Standing | null {
  const [latest] = appearances;
  if (latest === undefined) return null;
  const { presentation } = latest;
  const alone = namesIn(presentation.speaker).length === 1;
  return { role: alone ? presentation.role : null, participant: participantOf(presentation) };
}

/**
 * The words for who spoke, piece by piece, so that each name can be a link.
 *
 * @example namePieces('Kim Holm och Lo Ek')
 * //=> [{ text: 'Kim Holm', slug: 'kim-holm' }, { text: ' och ', slug: null }, …]
 */
export function namePieces(speaker: string): NamePiece[] {
  const pieces: NamePiece[] = [];
  let rest = speaker;
  for (const name of namesIn(speaker)) {
    const at = rest.indexOf(name);
    pieces.push({ text: rest.slice(0, at), slug: null });
    pieces.push({ text: name, slug: slugify(name) || null });
    rest = rest.slice(at + name.length);
  }
  return [...pieces, { text: rest, slug: null }].filter(({ text }) => text !== '');
}
