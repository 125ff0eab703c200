import type { ProblemTexts } from '../../problem-texts.ts';

/** What a person should look at although the site can be published. */
export const review = {
  'alt-missing': {
    message: ({ read }) =>
      read === ''
        ? 'Bilden har ingen beskrivning.'
        : `Bildens beskrivning är bara ett filnamn, "${read}".`,
    why: 'Den som inte ser bilden får den uppläst, och då behövs ord för det som den visar.',
    fix: () =>
      'Skriv mellan hakparenteserna vad bilden visar, till exempel "![Tre deltagare vid en skrivtavla](bild.jpg)".',
  },
  'notes-missing': {
    message: ({ read, days }) =>
      `Träffen ${read} var för mer än ${days} dagar sedan men har inga anteckningar.`,
    why: 'Den som var borta, eller söker senare, hittar ingenting om träffen.',
    fix: ({ status }) =>
      `Skriv anteckningarna under uppgifterna. Blev träffen inte av, lägg till raden "${status}".`,
  },
  'page-shared': {
    message: ({ read, other }) => `"${read}" får samma sida som "${other}".`,
    why: 'I adresser finns bara a–z, siffror och bindestreck, så namn som skiljer sig åt i andra tecken får samma sida.',
    fix: ({ other }) =>
      `Är det samma sak, skriv "${other}" här också. Är det något annat, skriv skillnaden med bokstäver, som "C sharp" för "C#".`,
  },
  'passage-twice': {
    message: ({ line, other }) =>
      other === ''
        ? `Samma text står redan på rad ${line}.`
        : `Samma text står redan i ${other}, rad ${line}.`,
    why: 'En text som står två gånger har oftast klistrats in en gång för mycket.',
    fix: () => 'Ta bort den ena, om den inte ska stå på båda ställena.',
  },
  'personal-number': {
    message: () => 'Här står något som ser ut som ett personnummer.',
    why: 'Personnummer får aldrig publiceras, och de finns kvar i git även när de har tagits bort ur texten.',
    fix: () => 'Ta bort det, och be den som sköter webbplatsen att rensa det ur git också.',
  },
  'speaker-missing': {
    message: ({ read }) =>
      read === ''
        ? 'Det framgår inte vem som håller presentationen.'
        : `Det framgår inte vem som talar för ${read}.`,
    why: 'Den som vill veta mer behöver ett namn att höra av sig till.',
    fix: ({ key, near }) =>
      near === ''
        ? `Lägg till raden "${key}:" med personens namn.`
        : `Skriv "${near}" och på nästa rad "${key}:" med personens namn, rakt under det första ordet.`,
  },
  'text-date-year': {
    message: ({ read }) => `Datumet "${read}" i texten saknar år.`,
    why: 'Anteckningen läses även om några år, och då går det inte att veta vilket år som menas.',
    fix: ({ near }) => (near === '' ? 'Skriv till året.' : `Skriv "${near}".`),
  },
  'text-next': {
    message: ({ read, near }) =>
      near === ''
        ? `Texten pekar på en träff ${read}, men den är inställd.`
        : `Texten säger att nästa träff är ${read}, men enligt schemat är den ${near}.`,
    why: 'När texten och schemat säger olika kommer någon på fel dag.',
    fix: ({ near }) =>
      near === ''
        ? 'Skriv att den är inställd, eller ta bort meningen.'
        : `Skriv "${near}", eller rätta träffarna i mappen meetings.`,
  },
  'text-next-time': {
    message: ({ read, near, date }) =>
      `Texten säger att träffen ${date} är kl. ${read}, men enligt schemat är den kl. ${near}.`,
    why: 'När texten och schemat säger olika kommer någon på fel tid.',
    fix: ({ near }) => `Skriv "${near}", eller rätta tiden i träffens egen fil.`,
  },
  'text-number': {
    message: ({ read }) => `Talet "${read}" i texten har punkt mellan tusentalen.`,
    why: 'Med punkt kan talet läsas som ett decimaltal, och då blir 24 680 till drygt 24.',
    fix: ({ near }) => `Skriv "${near}" med mellanslag.`,
  },
  'text-weekday': {
    message: ({ read, weekday }) =>
      `"${read}" i texten är fel veckodag: det datumet är en ${weekday}.`,
    why: 'När veckodag och datum säger olika vet ingen vilken dag som menas.',
    fix: ({ near }) => `Skriv "${near}", eller rätta datumet.`,
  },
} satisfies Partial<ProblemTexts>;
