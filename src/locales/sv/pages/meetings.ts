import { count } from '../../count.ts';

/** Words of the pages about meetings. */
export const meetings = {
  status: {
    planned: 'Planerad',
    cancelled: 'INSTÄLLT',
    held: 'Genomförd',
    'notes-missing': 'Anteckningar saknas',
    passed: 'Datumet har passerat',
  },
  /** Reads on from the word for cancelled. */
  cancelledBecause: (reason: string) => `INSTÄLLT: ${reason}`,
  meetings: {
    title: 'Träffar',
    lead: 'Vilka som har berättat på nätverkets träffar, och om vad.',
    none: 'Inga träffar är inlagda än.',
    ahead: 'Kommande träffar',
    noneAhead: 'Ingen kommande träff är planerad just nu.',
    /** What was ahead when the page was made, and is over now. */
    passed: 'Nyss passerade',
    moreAhead: (n: number) =>
      `Och ${count(n, 'träff', 'träffar')} till längre fram, som står under sitt år.`,
    years: 'Träffar år för år',
    count: (n: number) => count(n, 'träff', 'träffar'),
    wholeYear: (year: string, n: number) =>
      n === 1 ? `Hela ${year}` : `Alla ${String(n)} träffar ${year}`,
  },
  year: {
    title: (year: string) => `Träffar ${year}`,
    description: (year: string) => `Träffar ${year}: vilka som berättar, och om vad.`,
    lead: (n: number) => `${count(n, 'träff', 'träffar')}${n === 1 ? '' : ', de senaste först'}.`,
    neighbours: 'Fler år',
    previous: 'Föregående år',
    following: 'Följande år',
  },
  meeting: {
    /** Stands where the participants would, in a list. */
    on: (date: string) => `Träffen ${date}`,
    description: (date: string, who: string) =>
      who === '' ? `Nätverksträff ${date}.` : `Nätverksträff ${date} med ${who}.`,
    time: 'Tid',
    /** Of a meeting that is cancelled. */
    plannedTime: 'Skulle ha varit',
    place: 'Plats',
    status: 'Status',
    noReason: 'Träffen är inställd. Ingen orsak är angiven.',
    cancelledText: (reason: string) => `Träffen är inställd. Orsak: ${reason}.`,
    missing: 'Träffen stod i planen, men det finns inga anteckningar från den.',
    noPresentations: 'Vem som berättar är inte bestämt än.',
    chair: 'Mötesledare',
    /** Above what is presented, by what became of the meeting. */
    programme: {
      held: (n: number): string => (n === 1 ? 'Presentation' : 'Presentationer'),
      planned: () => 'På programmet',
      cancelled: () => 'Skulle ha presenterats',
      'notes-missing': () => 'Stod på programmet',
    },
    inhabitants: (n: string) => `${n}\u00A0invånare`,
    topics: 'Ämnen',
    notes: 'Anteckningar',
    addToCalendar: 'Lägg till i kalendern',
    joinTitle: 'Vill du vara med?',
    joinText: 'Mejla så berättar vi hur det går till:',
    membersTitle: 'För medlemmar',
    membersText: 'Det här är en översikt. Medlemmar kan läsa allt som antecknades.',
    membersLink: 'Läs hela anteckningen',
    membersPart: (name: string) => `Direkt till ${name}`,
    membersAsk: 'Har du ingen lösenfras? Mejla och fråga hur du får läsa:',
    neighbours: 'Fler träffar',
    previous: 'Föregående träff',
    following: 'Följande träff',
    all: 'Alla träffar',
  },
};
