import type { ProblemTexts } from '../../problem-texts.ts';

/** Old addresses in `site.yaml`, and what they lead to. */
export const redirects = {
  'redirect-chain': {
    message: ({ read }) => `"${read}" är själv en gammal adress, som leder vidare.`,
    why: 'Omvägar gör att det går långsamt, och går de i ring kommer läsaren aldrig fram.',
    fix: ({ near }) =>
      near === ''
        ? 'Skriv adressen till den sida som läsaren ska komma till.'
        : `Skriv "${near}" i stället.`,
  },
  'redirect-draft': {
    message: ({ read }) => `Sidan "${read}" är ett utkast, eller publiceras senare.`,
    why: 'Läsaren skulle komma till en sida som inte finns.',
    fix: () => 'Publicera den först, eller ta bort raden.',
  },
  'redirect-form': {
    message: ({ key }) => `Under "${key}" ska det stå en gammal och en ny adress på varje rad.`,
    why: 'Den som följer en gammal länk ska komma rätt, och då måste det framgå vart.',
    fix: () => 'Skriv indragna rader, till exempel "/gammal-sida/: /traffar/".',
  },
  'redirect-new': {
    message: ({ read }) => `Det går inte att skicka läsaren till "${read}".`,
    why: 'Den som följer en gammal länk skulle komma till en sida som inte finns.',
    fix: ({ near }) =>
      near === ''
        ? 'Skriv adressen till en sida på webbplatsen, till exempel "/traffar/", eller en hel adress som börjar med https://.'
        : `Menade du "${near}"?`,
  },
  'redirect-old': {
    message: ({ read }) => `"${read}" går inte att använda som gammal adress.`,
    why: 'Det läggs en sida på den gamla adressen, så den måste gå att lägga en sida på.',
    fix: ({ near }) =>
      near === ''
        ? 'Skriv adressen från webbplatsens början, utan frågetecken och #, till exempel "/gammal-sida/".'
        : `Skriv "${near}".`,
  },
  'redirect-taken': {
    message: ({ read }) => `På "${read}" finns det redan en sida eller en fil.`,
    why: 'Den som vill läsa sidan skulle skickas därifrån.',
    fix: () => 'Rätta den gamla adressen, eller ta bort raden.',
  },
  'redirect-twice': {
    message: ({ read, other, line }) =>
      `"${read}" är samma gamla adress som "${other}" på rad ${line}.`,
    why: 'En gammal adress kan bara leda till ett ställe.',
    fix: () => 'Behåll en av raderna.',
  },
} satisfies Partial<ProblemTexts>;
