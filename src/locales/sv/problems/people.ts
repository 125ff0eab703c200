import type { ProblemTexts } from '../../problem-texts.ts';

/** `content/people.yaml`, and names that stay where someone asked not to be named. */
export const people = {
  'people-list': {
    message: () => 'Här går det inte att se vem det gäller.',
    why: 'Listan säger vem som är vem, så varje rad måste vara en person.',
    fix: ({ example }) => `Skriv varje person på en egen rad, till exempel "- ${example}".`,
  },
  'person-attachment': {
    message: ({ read }) => `Filen nämner ${read}, som har bett att inte nämnas.`,
    why: 'Ett namn inne i en fil kan webbplatsen inte byta ut, och en öppen fil stoppar bygget.',
    fix: () => 'Ta bort namnet ur filen, eller ta bort filen.',
  },
  'person-file': {
    message: () => 'Filens namn namnger någon som har bett att inte nämnas.',
    why: 'Webbplatsen byter ut namnet i adressen, men gamla länkar dit slutar fungera.',
    fix: ({ near }) => `Döp om den till "${near}", eller till något som säger mer.`,
  },
  'person-name': {
    message: ({ read }) => `"${read}" är inget helt namn.`,
    why: 'Ett ensamt förnamn eller efternamn kan vara någon annans.',
    fix: ({ example }) => `Skriv både förnamn och efternamn, till exempel "${example}".`,
  },
  'person-named': {
    message: ({ read }) =>
      `"${read}" har bett att inte nämnas, men står i det som är öppet för alla.`,
    why: 'Webbplatsen tar bort namnet, men meningen kan bli konstig, och namnet står kvar i filen.',
    fix: () => 'Ta bort namnet, eller skriv om meningen så att den inte handlar om en viss person.',
  },
  'person-part': {
    message: ({ read, name }) => `"${read}" kan vara ${name}, som har bett att inte nämnas.`,
    why: 'Ett ensamt namn kan vara någon annans, så webbplatsen låter det stå.',
    fix: () => 'Är det samma person, skriv rollen i stället. Annars, skriv ut hela namnet.',
  },
  'person-role-order': {
    message: ({ read, date }) => `Rollen slutar ${read}, innan den börjar ${date}.`,
    why: 'En roll som slutar innan den börjar gäller aldrig.',
    fix: ({ key }) => `Rätta något av datumen. Det som står efter "${key}" är den sista dagen.`,
  },
  'person-several': {
    message: ({ read }) => `"${read}" är mer än ett namn.`,
    why: 'Namnet söks i texterna så som det står här. Står det fler i samma rad hittas ingen av dem.',
    fix: ({ example }) =>
      `Skriv en person på varje rad, med förnamnet först och inget annat än namnet, till exempel "${example}".`,
  },
  'person-spelling': {
    message: ({ read }) => `"${read}" stavas på ett annat sätt i people.yaml.`,
    why: 'Med två stavningar ser det ut som två personer.',
    fix: ({ near }) => `Skriv "${near}". Är det en annan person, lägg till även den i people.yaml.`,
  },
  'person-twice': {
    message: ({ other, line }) =>
      `Ett namn eller en stavning här hör redan till ${other} på rad ${line}.`,
    why: 'Ett namn i en anteckning ska bara kunna vara en av personerna i listan.',
    fix: () => 'Slå ihop de två, eller ta bort stavningen från en av dem.',
  },
} satisfies Partial<ProblemTexts>;
