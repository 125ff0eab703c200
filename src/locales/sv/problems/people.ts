import type { ProblemTexts } from '../../problem-texts.ts';

export const people = {
  'people-list': {
    message: () => 'Här går det inte att se vem det gäller.',
    why: 'Listan säger vem som är vem, så varje rad måste vara en person.',
    fix: ({ example }) => `Skriv varje person på en egen rad, till exempel "- ${example}".`,
  },
  'person-name': {
    message: ({ read }) => `"${read}" är inget helt namn.`,
    why: 'Ett ensamt förnamn eller efternamn kan vara någon annans.',
    fix: ({ example }) => `Skriv både förnamn och efternamn, till exempel "${example}".`,
  },
  'person-role-order': {
    message: ({ read, date }) => `Rollen slutar ${read}, innan den börjar ${date}.`,
    why: 'En roll som slutar innan den börjar gäller aldrig.',
    fix: ({ key }) => `Rätta något av datumen. Det som står efter "${key}" är den sista dagen.`,
  },
  'person-twice': {
    message: ({ other, line }) =>
      `Ett namn eller en stavning här hör redan till ${other} på rad ${line}.`,
    why: 'Ett namn i en anteckning ska bara kunna vara en av personerna i listan.',
    fix: () => 'Slå ihop de två, eller ta bort stavningen från en av dem.',
  },
} satisfies Partial<ProblemTexts>;
