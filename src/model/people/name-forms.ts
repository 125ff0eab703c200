import { wordsOfName } from './folded-text.ts';

/** One way to write a name. */
export interface NameForm {
  /** In folded text; the group `genitive` is an ending that may follow. */
  pattern: RegExp;
  /** Letters without which the pattern is not to be found, so that most texts need no search. */
  letters: string;
  /** Whether what the pattern found is the name, as it is written and by what surrounds it. */
  isName: (found: string, before: string, after: string) => boolean;
}

/** Shorter names run together are words of their own: "Bo Stad", "Per Son". */
const TELLING = 8;

/**
 * The ways in which people write a name: "Kim Maria Holm", "kim.maria-holm", "Holm, Kim Maria",
 * "K. Holm", "K.M. Holm", "Holm, K.", "kholm@".
 */
export function formsOfName(name: string): NameForm[] {
  const words = wordsOfName(name);
  const last = wordsOfName(name.split(' ').at(-1) ?? '');
  const initials = words.slice(0, words.length - last.length).map((word) => word.slice(0, 1));
  const [initial = ''] = initials;
  return [
    form(words, () => true),
    ...rotations(name).map((each) => form(each, isTurned)),
    form([initial, ...last], startsWithInitial),
    ...(initials.length > 1 ? [form([...initials, ...last], startsWithInitial)] : []),
    form([...last, initial], endsWithInitial),
  ];
}

/** One spelling as it is, for what is only put right. */
export function formOfSpelling(spelling: string): NameForm {
  return form(wordsOfName(spelling), (found) => !/[^\p{L}\p{M}\p{Cf}\s'’-]/u.test(found));
}

/** Last names first; who knows where they begin among three: "Holm, Kim Maria", "Maria Holm, Kim". */
function rotations(name: string): string[][] {
  const parts = name.split(' ').map(wordsOfName);
  return parts.slice(1).map((_, at) => [...parts.slice(at + 1), ...parts.slice(0, at + 1)].flat());
}

function form(words: string[], isName: NameForm['isName']): NameForm {
  const letters = words.join('');
  const isWhole = words.every((word) => word.length > 1);
  const written = words.map((word) => Array.from(word).join(' ?'));
  const name = written.join(isWhole && letters.length < TELLING ? ' ' : ' ?');
  const pattern = new RegExp(`(?<!\\p{L})${name}(?<genitive> ?s)?(?!\\p{L})`, 'gu');
  return { pattern, letters, isName };
}

/** Not "… av Holm. Kim sade …", and not the middle of "Lo Holm, Kim Ek". */
function isTurned(found: string, before: string, after: string): boolean {
  if (/[.!?:;]\s/.test(found)) return false;
  return !(/\p{Lu}\p{L}+\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after));
}

function startsWithInitial(found: string, _: string, after: string): boolean {
  return /^(?:\p{Lu}(?:\.[\s-]{0,2}|[\s-]))+\p{Lu}/u.test(found) || isAddress(after);
}

function endsWithInitial(found: string, _: string, after: string): boolean {
  return /^\p{Lu}.*[,\s]\s?\p{Lu}$/su.test(found) && after.startsWith('.');
}

function isAddress(after: string): boolean {
  return /^[\w.+-]*@/.test(after);
}
