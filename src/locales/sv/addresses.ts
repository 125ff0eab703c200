/** First segments of the site's addresses. Permanent: changing one breaks links. */
export const addresses = {
  meetings: 'traffar',
  municipalities: 'kommuner',
  news: 'nyheter',
  search: 'sok',
  members: 'medlemmar',
};
