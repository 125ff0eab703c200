import type { ProblemTexts } from '../../problem-texts.ts';

/** Dates, times and lengths of time that cannot be read, contradict another, or lead to no meeting. */
export const dates = {
  'date-file-name': {
    message: ({ read, name }) => `Datumet ${read} stämmer inte med filnamnet ${name}.`,
    why: 'Filnamnet blir träffens adress, så två olika datum skulle leda läsaren fel.',
    fix: ({ key, near }) => `Skriv "${key}: ${near}", eller byt namn på filen.`,
  },
  'date-format': {
    message: ({ read }) => `"${read}" går inte att läsa som ett datum.`,
    why: 'Datumet styr adressen, ordningen och kalendern, så det får inte gissas.',
    fix: ({ key, near }) => `Skriv datumet som "${key}: ${near || '2024-04-23'}".`,
  },
  'date-nonexistent': {
    message: ({ read, near }) =>
      near === ''
        ? `"${read}" är ingen dag mellan åren 1900 och 2199.`
        : `Dagen "${read}" finns inte.`,
    why: 'Ett datum som inte finns är oftast ett skrivfel i dagen eller månaden.',
    fix: ({ key, near }) =>
      near === ''
        ? 'Rätta datumet.'
        : `Rätta datumet. Månadens sista dag skrivs "${key}: ${near}".`,
  },
  'date-weekday': {
    message: ({ read, weekday }) => `"${read}" är fel veckodag: det datumet är en ${weekday}.`,
    why: 'När veckodag och datum säger olika vet ingen vilken dag träffen är.',
    fix: ({ key, near }) => `Skriv "${key}: ${near}", eller rätta datumet.`,
  },
  'date-year': {
    message: ({ read }) => `"${read}" saknar år.`,
    why: 'Texten läses även om några år, och då går det inte att veta vilket år som menas.',
    fix: ({ key, near }) =>
      near === '' ? 'Skriv till året, till exempel "23 april 2024".' : `Skriv "${key}: ${near}".`,
  },
  'minutes-format': {
    message: ({ read, limit }) =>
      `"${read}" går inte att läsa som ett antal minuter från 1 till ${limit}.`,
    why: 'Talet bestämmer när medlemssidorna låses, så det får inte gissas.',
    fix: ({ key }) => `Skriv ett helt tal, till exempel "${key}: 20 min".`,
  },
  'next-draft': {
    message: ({ read }) =>
      `Nästa träff ${read} är ett utkast, eller publiceras senare än den här träffen.`,
    why: 'Läsaren skulle hänvisas till en träff som inte syns.',
    fix: ({ key }) => `Publicera den först, eller ta bort raden "${key}".`,
  },
  'next-not-later': {
    message: ({ read, date }) => `Nästa träff ${read} är inte efter den här träffen, ${date}.`,
    why: 'Nästa träff måste komma efter den här.',
    fix: ({ key, near }) =>
      near === '' ? `Rätta datumet, eller ta bort raden "${key}".` : `Skriv "${key}: ${near}".`,
  },
  'next-skips': {
    message: ({ read, near }) => `Före ${read} finns det en annan träff, ${near}.`,
    why: 'Läsaren skulle tro att träffen däremellan inte blir av.',
    fix: ({ key, near }) => `Skriv "${key}: ${near}".`,
  },
  'next-unknown': {
    message: ({ read }) => `Det finns ingen träff den ${read}.`,
    why: 'Schemat har andra datum, så läsaren skulle få fel dag.',
    fix: ({ key, near }) =>
      near === ''
        ? 'Rätta datumet, eller skapa en anteckning för den träffen.'
        : `Skriv "${key}: ${near}", eller skapa en anteckning för den träffen.`,
  },
  'next-unscheduled': {
    message: ({ read }) =>
      `Träffen ${read} finns inte i mappen än, så den syns inte bland kommande träffar.`,
    why: 'Bara träffar som har en egen fil syns i listan och i kalendern.',
    fix: ({ read }) => `Skapa filen meetings/${read}.md.`,
  },
  'publish-draft': {
    message: ({ draft }) =>
      `Texten är ett utkast, så den publiceras inte den dagen heller. Raden "${draft}" går före.`,
    why: 'Ett utkast syns aldrig, så datumet gör ingen nytta.',
    fix: ({ draft }) => `Ta bort raden "${draft}" för att den ska synas från och med den dagen.`,
  },
  'publish-empty': {
    message: ({ key }) => `Raden "${key}" saknar datum, så texten skulle synas genast.`,
    why: 'Ett glömt datum får inte göra att texten syns för tidigt.',
    fix: ({ key, example }) =>
      `Skriv från vilken dag texten ska synas, till exempel "${example}", eller ta bort raden "${key}".`,
  },
  'time-format': {
    message: ({ read }) => `"${read}" går inte att läsa som en tid.`,
    why: 'Tiden går till medlemmarnas kalendrar, så den får inte gissas.',
    fix: ({ read, near }) => `Skriv tiden som "${near}", inte "${read}".`,
  },
  'time-nonexistent': {
    message: ({ read }) => `Klockslaget "${read}" finns inte.`,
    why: 'Ett klockslag som inte finns är oftast ett skrivfel.',
    fix: ({ key }) => `Skriv en tid mellan 00.00 och 23.59, till exempel "${key}: 15.00–15.45".`,
  },
  'time-order': {
    message: ({ read }) => `Sluttiden i "${read}" är inte efter starttiden.`,
    why: 'En träff kan inte sluta innan den börjar.',
    fix: ({ key, near }) =>
      `Rätta tiderna. Är de omkastade, skriv "${key}: ${near}". Slutar träffen efter midnatt, skriv bara när den börjar.`,
  },
  'time-zone-unknown': {
    message: ({ read }) => `Det finns ingen tidszon som heter "${read}".`,
    why: 'Utan tidszon går det inte att veta när en träff börjar och är över.',
    fix: ({ key, near }) => `Skriv "${key}: ${near || 'Europe/Stockholm'}".`,
  },
} satisfies Partial<ProblemTexts>;
