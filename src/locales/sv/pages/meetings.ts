import { count } from '../../count.ts';

/** Words of the pages about meetings. */
export const meetings = {
  status: {
    planned: 'Planerad',
    cancelled: 'INSTÄLLT',
    held: 'Genomförd',
    'notes-missing': 'Anteckningar saknas',
    passed: 'Datumet har passerat',
    next: 'Nästa träff',
  },
  /** Reads on from the word for cancelled. */
  cancelledBecause: (reason: string) => `INSTÄLLT: ${reason}`,
  meetings: {
    title: 'Träffar',
    lead: 'Alla träffar, de senaste först. Här ser du vilka som har berättat och om vad.',
    none: 'Inga träffar är inlagda än.',
    years: 'År',
    count: (n: number) => count(n, 'träff', 'träffar'),
  },
  meeting: {
    /** Stands where the participants would, in a list. */
    on: (date: string) => `Träffen ${date}`,
    description: (date: string, who: string) =>
      who === '' ? `Nätverksträff ${date}.` : `Nätverksträff ${date} med ${who}.`,
    noReason: 'Träffen är inställd. Ingen orsak är angiven.',
    cancelledText: (reason: string) => `Träffen är inställd. Orsak: ${reason}.`,
    missing: 'Träffen stod i planen, men det finns inga anteckningar från den.',
    noPresentations: 'Vem som berättar är inte bestämt än.',
    chair: 'Mötesledare',
    inhabitants: (n: string) => `${n}\u00A0invånare`,
    topics: 'Ämnen',
    notes: 'Anteckningar',
    membersTitle: 'För medlemmar',
    membersText: 'Det här är en översikt. Medlemmar kan läsa allt som antecknades.',
    membersLink: 'Läs hela anteckningen',
    membersPart: (name: string) => `Direkt till ${name}`,
    neighbours: 'Fler träffar',
    previous: 'Föregående träff',
    following: 'Följande träff',
    all: 'Alla träffar',
  },
};
