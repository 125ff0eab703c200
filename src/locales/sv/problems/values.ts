import type { ProblemTexts } from '../../problem-texts.ts';

/** Values that a key cannot hold, or that do not go together. */
export const values = {
  'address-format': {
    message: ({ read }) => `"${read}" är ingen fullständig webbadress.`,
    why: 'Adressen används i kalender, nyhetsflöde och inbjudningar, och måste därför vara hel.',
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv hela adressen, till exempel "${key}: https://exempel.se".`
        : `Skriv hela adressen, "${key}: ${near}".`,
  },
  'address-letters': {
    message: ({ read }) => `"${read}" har något som inte kan stå i webbplatsens adress.`,
    why: 'Varje sida får adressen som början, så där får bara a–z, siffror och bindestreck stå.',
    fix: ({ key, near }) => `Skriv "${key}: ${near}".`,
  },
  'contact-format': {
    message: ({ read }) => `"${read}" är ingen e-postadress.`,
    why: 'Den som vill vara med ska kunna skriva till adressen.',
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv en e-postadress, till exempel "${key}: info@exempel.se".`
        : `Skriv bara adressen, "${key}: ${near}".`,
  },
  'id-format': {
    message: ({ read }) => `"${read}" går inte att använda i en adress.`,
    why: 'Ett id blir en del av en adress som andra länkar till.',
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv ett eget id med a–z, siffror och bindestreck, till exempel "${key}: del-1".`
        : `Skriv "${key}: ${near}". Bara a–z, siffror och bindestreck får vara med.`,
  },
  'id-twice': {
    message: ({ read, line }) =>
      `Två presentationer har adressen "${read}"; den första på rad ${line}.`,
    why: 'Varje presentation behöver en egen adress, så att länkar leder till rätt ställe.',
    fix: ({ near }) => `Skriv ett eget id för den här, till exempel "id: ${near}".`,
  },
  'municipality-several': {
    message: ({ read }) => `"${read}" är flera kommuner.`,
    why: 'Varje kommun har en egen sida, så var och en behöver en egen presentation.',
    fix: ({ key, first, second }) =>
      `Skriv en rad för var och en: "- ${key}: ${first}" och "- ${key}: ${second}".`,
  },
  'municipality-unknown': {
    message: ({ read }) => `Det finns ingen kommun som heter "${read}".`,
    why: 'Namnet ger kommunens sida och län, så en felstavning skulle bli en kommun till.',
    fix: ({ key, near, organisation }) =>
      near === ''
        ? `Rätta namnet, eller skriv "${organisation}:" i stället för "${key}:" om det inte är en kommun.`
        : `Menade du ${near}? Skriv "${key}: ${near}".`,
  },
  'place-link': {
    message: ({ read }) => `"${read}" ser ut att vara länken eller numret till mötet.`,
    why: 'Platsen syns för alla, och med länken kan vem som helst gå in i mötet.',
    fix: ({ key, online }) =>
      `Skriv "${key}: ${online}". Skicka länken till dem som ska vara med, eller skriv den i texten under strecken, som bara medlemmar läser.`,
  },
  'population-format': {
    message: ({ read }) => `"${read}" går inte att läsa som ett antal invånare.`,
    why: 'Talet används för att hitta kommuner av samma storlek, så det får inte gissas.',
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv ett tal, till exempel "${key}: ca 18 000" eller "${key}: 37 000–150 000".`
        : `Skriv "${key}: ${near}".`,
  },
  'population-separator': {
    message: ({ read }) => `"${read}" lästes som ett antal med punkt mellan tusentalen.`,
    why: 'Med punkt kan talet läsas som ett decimaltal, och då blir 24 680 till drygt 24.',
    fix: ({ key, near }) => `Skriv "${key}: ${near}" med mellanslag.`,
  },
  'presenter-missing': {
    message: () => 'Det framgår inte vem som presenterar.',
    why: 'Presentationen får sin adress och sin rubrik av den som presenterar.',
    fix: ({ municipality, organisation }) =>
      `Lägg till "${municipality}: Klippan" eller "${organisation}: namnet". Hör raden till presentationen ovanför, byt bindestrecket mot ett mellanslag.`,
  },
  'presenter-twice': {
    message: ({ municipality, organisation }) =>
      `Både "${municipality}" och "${organisation}" är ifyllda.`,
    why: 'Då går det inte att veta vem som presenterar.',
    fix: () => 'Behåll en av dem.',
  },
  'reason-without-cancelled': {
    message: ({ key }) => `"${key}" hör bara till en inställd träff.`,
    why: 'Orsaken visas bara när träffen är inställd, så ordet "inställd" är kanske glömt.',
    fix: ({ key, status }) => `Lägg till "${status}", eller ta bort raden "${key}".`,
  },
  'topic-twice': {
    message: ({ read, key }) => `"${read}" står två gånger under "${key}".`,
    why: 'Ett ämne räcker en gång, och kanske var ett annat menat.',
    fix: () => 'Ta bort den ena.',
  },
} satisfies Partial<ProblemTexts>;
