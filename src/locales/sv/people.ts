/** Words in place of people who have asked not to be named. */
export const people = {
  /** In texts that are open to all, and where no role is known. */
  someone: 'en person',
  /** In file names and addresses; ASCII. */
  nameless: 'person',
  /** @example genitive('myndighetschef') //=> 'myndighetschefs' */
  genitive: (words: string): string =>
    /[sxz]$/i.test(words) ? words : `${words}${/\p{Lu}$/u.test(words) ? ':' : ''}s`,
};
