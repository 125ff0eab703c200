/** Words of calendars, feeds and open data; `{name}` places are filled by `fill`. */
export const feeds = {
  /** Names of the calendars, as calendar programs list them. */
  calendar: {
    all: '{site}',
    held: '{site} (utan inställda)',
    description: 'Träffarna i {site}. Kalendern hålls aktuell av sig själv.',
  },
  /** One meeting, where it stands among other things than this network's. */
  title: '{site} – {who}',
  cancelled: 'INSTÄLLT: {title}',
  place: 'Plats: {place}',
  chair: 'Mötesledare: {name}',
  topics: 'Ämnen: {topics}',
  inhabitants: '{n} invånare',
  page: 'Om träffen: {address}',
  membersPage: 'Hela anteckningen, för medlemmar: {address}',
  membersLink: 'Medlemmar kan läsa hela anteckningen',
  /** What programs offer to subscribe to. */
  links: { feed: '{site}: träffar och nyheter', calendar: '{site}: kalender' },
};
