import { count } from '../../count.ts';

/** Words of the network page, and of the pictures it shares with others. */
export const home = {
  home: {
    next: 'Nästa träff',
    planned: 'Planerade träffar',
    undecided: 'Nästa datum är inte bestämt',
    undecidedText:
      'När nästa träff är bestämd står den här. Prenumererar du på kalendern dyker den också upp i din egen.',
    details: 'Mer om träffen',
    further: 'Fler datum',
    more: (n: number) => `${count(n, 'träff', 'träffar')} till i planen`,
    passed: 'Passerade datum',
    last: { held: 'Senaste träffen', unknown: 'Senast i planen' },
    addToCalendar: 'Lägg till i kalendern',
    subscribe: {
      title: 'Prenumerera på kalendern',
      text: 'Träffarna läggs in i din egen kalender och hålls aktuella där. Det som ställs in är märkt INSTÄLLT.',
      open: 'Öppna i Apples kalender eller Outlook',
      address:
        'I Google Kalender och i Outlook på webben lägger du till en kalender från en webbadress. Kopiera den här:',
    },
    join: 'Vill du delta?',
    joinMail: (address: string) => `Mejla ${address}`,
    about: 'Om nätverket',
    latest: 'Senaste översikterna',
    andMore: (n: number) => `och ${count(n, 'presentation', 'presentationer')} till`,
    allMeetings: 'Alla träffar',
    membersTitle: 'För medlemmar',
    membersText: 'Läs allt som antecknades på träffarna och sök i det.',
    membersLink: 'Till medlemssidorna',
    participants: 'Kommuner som har berättat',
    participantsText: (municipalities: number, counties: number) =>
      `${count(municipalities, 'kommun', 'kommuner')} i ${count(counties, 'län', 'län')} har delat med sig av sitt arbete.`,
    allMunicipalities: 'Alla kommuner, län för län',
    organisations: 'Organisationer som har berättat',
    allOrganisations: 'Alla organisationer',
    news: 'Nyheter',
    allNews: 'Alla nyheter',
  },
  /** Counties as a map of tiles and as a table. */
  countyMap: {
    mapLabel: 'Karta: presentationer i varje län',
    tile: (county: string, n: number) =>
      `${county}: ${n === 0 ? 'inga presentationer' : count(n, 'presentation', 'presentationer')}`,
    legend: 'Presentationer',
    range: (from: number, to: number) =>
      from === to ? String(from) : `${String(from)}–${String(to)}`,
    none: 'Inga',
    caption: 'Presentationer i varje län',
    county: 'Län',
    municipalities: 'Kommuner',
    presentations: 'Antal',
    without: 'Ingen presentation än:',
  },
  /** Meetings on a line of time. */
  timeline: {
    title: 'Träffarna på en tidslinje',
    term: { spring: (year: string) => `Våren ${year}`, autumn: (year: string) => `Hösten ${year}` },
    states: {
      planned: 'planerad',
      passed: 'passerad',
      held: 'genomförd',
      cancelled: 'INSTÄLLT',
      'notes-missing': 'anteckningar saknas',
    },
  },
};
