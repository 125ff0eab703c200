import type { people as shape } from '../sv/people.ts';

export const people: typeof shape = {
  someone: 'a person',
  nameless: 'person',
  genitive: (words) => (/s$/i.test(words) ? `${words}’` : `${words}’s`),
};
