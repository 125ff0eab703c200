import type { ProblemTexts } from '../../problem-texts.ts';

/** `content/synonyms.yaml`: its groups, and the days they hold on. */
export const synonyms = {
  'synonym-twice': {
    message: ({ read }) => `"${read}" står två gånger i samma grupp.`,
    why: 'Det ena ordet gör ingen nytta, och kanske var ett annat menat.',
    fix: () => 'Ta bort det ena.',
  },
  'synonym-wordless': {
    message: ({ read }) => `"${read}" har varken bokstäver eller siffror att söka på.`,
    why: 'Sökningen hittar ord och siffror, inget annat.',
    fix: () => 'Skriv ett ord i stället, eller ta bort det.',
  },
  'synonyms-few': {
    message: () => 'Gruppen har bara ett ord, så det finns inget som betyder detsamma.',
    why: 'En grupp kopplar ihop ord, så den behöver minst två.',
    fix: ({ example }) => `Skriv minst två, till exempel "- [${example}]", eller ta bort gruppen.`,
  },
  'synonyms-list': {
    message: () => 'Här går det inte att se vilka ord som hör ihop.',
    why: 'Sökningen måste veta vilka ord som betyder detsamma.',
    fix: ({ example }) => `Skriv varje grupp på en egen rad, till exempel "- [${example}]".`,
  },
  'synonyms-order': {
    message: ({ read, date }) => `Gruppen slutar gälla ${read}, innan den börjar gälla ${date}.`,
    why: 'En grupp som slutar innan den börjar gäller aldrig.',
    fix: ({ key }) => `Rätta något av datumen. Det som står efter "${key}" är den sista dagen.`,
  },
} satisfies Partial<ProblemTexts>;
