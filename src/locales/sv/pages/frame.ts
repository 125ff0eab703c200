/** Words around every page, and of the one that is missing. */
export const frame = {
  skip: 'Hoppa till innehållet',
  demo: 'Det här är en demonstration. Lösenfrasen är tillfällig och gäller bara den här versionen.',
  nav: {
    label: 'Huvudmeny',
    meetings: 'Träffar',
    municipalities: 'Kommuner',
    counties: 'Län',
    organisations: 'Organisationer',
    topics: 'Ämnen',
    people: 'Personer',
    news: 'Nyheter',
    search: 'Sök',
    members: 'Medlemmar',
  },
  /** Names the links to the pages above a page. */
  trail: 'Du är här',
  footer: {
    contact: 'Kontakt',
    pages: 'Om webbplatsen',
    explore: 'Hitta på webbplatsen',
    subscribe: 'Prenumerera',
    calendar: 'Kalender',
    heldCalendar: 'Kalender utan inställda träffar',
    feed: 'Träffar och nyheter (RSS)',
    data: 'Öppna data',
  },
  /** Above the name, in the picture that social networks show. */
  card: { county: 'Län', topic: 'Ämne', organisation: 'Organisation' },
  missing: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven, eller så har sidan flyttat.',
    search: 'Sök på webbplatsen',
    ways: 'Eller börja här',
    home: 'Startsidan',
    contact: 'Har du följt en länk som inte fungerar? Berätta gärna för oss:',
  },
};
