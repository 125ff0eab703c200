/** Words of the public pages. Functions take what the sentence needs; nothing here knows a date. */
export const pages = {
  skip: 'Hoppa till innehållet',
  home: 'Startsidan',
  demo: 'Detta är en demonstration. Nyckeln är tillfällig och gäller bara den här versionen.',
  nav: {
    label: 'Huvudmeny',
    meetings: 'Träffar',
    municipalities: 'Kommuner',
    news: 'Nyheter',
    search: 'Sök',
    members: 'För medlemmar',
  },
  footer: {
    label: 'Sidfot',
    contact: 'Kontakt',
    pages: 'Om webbplatsen',
    explore: 'Hitta',
  },
};
