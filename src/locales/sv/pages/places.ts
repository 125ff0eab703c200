import { count } from '../../count.ts';

/** Words of the pages about those who take part, and what they presented. */
export const places = {
  /** How much was presented, on lists. */
  presented: {
    /** Nothing yet, but it is planned. */
    planned: 'i planen',
    /** Nothing: it was planned and cancelled, or nobody noted whether it took place. */
    missed: 'stod i planen',
    heading: 'På nätverkets träffar',
  },
  sheets: {
    label: 'Sidor',
    newer: 'Nyare',
    older: 'Äldre',
    place: (number: number, of: number) => `Sida ${String(number)} av ${String(of)}`,
    /** Follows on the title. */
    title: (name: string, number: number) => `${name}, sida ${String(number)}`,
  },
  municipalities: {
    title: 'Kommuner',
    lead: 'Kommuner som har berättat på nätverkets träffar, län för län.',
    count: (n: number) => count(n, 'presentation', 'presentationer'),
    counties: 'Se länen på en karta',
    organisations: 'Organisationer som har berättat',
    people: 'Personer som har berättat',
  },
  municipality: {
    description: (name: string) => `Det här har ${name} berättat om på nätverkets träffar.`,
    inCounty: (county: string) => `Fler kommuner i ${county}`,
  },
  counties: {
    title: 'Län',
    lead: 'Härifrån kommer de som har berättat på nätverkets träffar.',
  },
  county: {
    description: (county: string) =>
      `Vad kommuner i ${county} har berättat om på nätverkets träffar.`,
    municipalities: 'Kommuner som har berättat',
    neighbours: 'Fler län i bokstavsordning',
    previous: 'Föregående län',
    following: 'Följande län',
    all: 'Alla län',
  },
  organisations: {
    title: 'Organisationer',
    lead: 'Organisationer som har berättat på nätverkets träffar.',
  },
  topics: {
    title: 'Ämnen',
    lead: 'Det här har presentationerna på nätverkets träffar handlat om.',
    common: 'Vanligast',
    all: 'Alla ämnen',
  },
  topic: {
    description: (topic: string) => `Presentationer om ${topic} på nätverkets träffar.`,
    related: 'Ämnen som tas upp i samma presentationer',
  },
  people: {
    title: 'Personer',
    lead: 'De som har berättat på nätverkets träffar, i bokstavsordning efter efternamn.',
    removeTitle: 'Vill du inte stå med?',
    remove: 'Säg till, så tar vi bort ditt namn från webbplatsen.',
    removeMail: 'Mejla, så tar vi bort ditt namn från webbplatsen:',
  },
  person: {
    description: (name: string) => `Det här har ${name} presenterat på nätverkets träffar.`,
    roles: 'Titel och arbetsplats är de som gällde vid varje träff.',
    namesakes:
      'Här står allt som har presenterats under det här namnet. Olika arbetsplatser kan betyda att någon har bytt jobb, eller att flera heter likadant.',
  },
};
