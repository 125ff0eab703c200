const count = (n: number, one: string, many: string): string =>
  `${String(n)}\u00A0${n === 1 ? one : many}`;

/** Words of the public pages. Functions take what the sentence needs; nothing here knows a date. */
export const pages = {
  skip: 'Hoppa till innehållet',
  demo: 'Det här är en demonstration. Lösenfrasen är tillfällig och gäller bara den här versionen.',
  nav: {
    label: 'Huvudmeny',
    meetings: 'Träffar',
    municipalities: 'Kommuner',
    news: 'Nyheter',
    search: 'Sök',
    members: 'Medlemmar',
  },
  footer: {
    contact: 'Kontakt',
    pages: 'Om webbplatsen',
    explore: 'Hitta på webbplatsen',
  },
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
  home: {
    planned: 'Planerade träffar',
    undecided: 'Nästa datum är inte bestämt',
    undecidedText:
      'Så snart en ny träff är planerad står den här, med dag, tid och vem som berättar.',
    passed: 'Passerade datum',
    last: { held: 'Senaste träffen', unknown: 'Senast i planen' },
    latest: 'Tidigare träffar',
    allMeetings: 'Alla träffar',
    join: 'Vill du delta?',
    membersTitle: 'För medlemmar',
    membersText: 'Läs allt som antecknades på träffarna och sök i det.',
    membersLink: 'Till medlemssidorna',
    joinMail: (address: string) => `Mejla ${address}`,
    about: 'Om nätverket',
    participants: 'Kommuner som har berättat',
    participantsText: (municipalities: number, counties: number) =>
      `${count(municipalities, 'kommun', 'kommuner')} i ${count(counties, 'län', 'län')} har delat med sig av sitt arbete.`,
    allMunicipalities: 'Alla kommuner, län för län',
    news: 'Nyheter',
    allNews: 'Alla nyheter',
  },
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
  municipalities: {
    title: 'Kommuner',
    lead: 'Kommuner som har berättat på nätverkets träffar, län för län.',
    none: 'Ingen kommun har presenterat något än.',
    count: (n: number) => count(n, 'presentation', 'presentationer'),
    planned: 'stod i planen',
  },
  municipality: {
    description: (name: string) => `Det här har ${name} berättat om på nätverkets träffar.`,
    heading: 'På nätverkets träffar',
    inCounty: (county: string) => `Fler kommuner i ${county}`,
  },
  posts: {
    title: 'Nyheter',
    lead: 'Filmer, krönikor och notiser.',
    none: 'Inget är publicerat än.',
    kinds: { film: 'Film', column: 'Krönika', notice: 'Notis' },
    undated: 'Utan datum',
    by: 'Av',
  },
  footnotes: { label: 'Noter', back: 'Tillbaka till not {n} i texten' },
  missing: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven, eller så har sidan flyttat.',
    ways: 'Prova någon av de här:',
    home: 'Startsidan',
  },
};
