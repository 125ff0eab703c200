import { sv as dateWords } from 'date-fns/locale/sv';

/**
 * What editors may write in Swedish. The first name of each key or value is the one that messages
 * propose; the canonical English ones are always accepted beside them.
 */
export const keys = {
  site: {
    name: ['namn'],
    owner: ['ägare'],
    address: ['adress'],
    locale: ['språk'],
    timeZone: ['tidszon', 'time-zone'],
    defaultTime: ['standardtid', 'default-time', 'time', 'tid'],
    defaultTimeFrom: ['standardtid-från', 'default-time-from'],
    place: ['plats'],
    lockAfter: ['lås-efter', 'lock-after'],
    contact: ['kontakt'],
    redirects: ['omdirigeringar'],
    purpose: ['syfte'],
  },
  meeting: {
    date: ['datum'],
    time: ['tid'],
    place: ['plats'],
    status: ['status'],
    reason: ['orsak'],
    summary: ['sammanfattning'],
    presentations: ['presentationer'],
    next: ['nästa'],
    access: ['åtkomst'],
    chair: ['mötesledare'],
    draft: ['utkast'],
    publish: ['publicera'],
  },
  presentation: {
    id: ['id'],
    municipality: ['kommun'],
    organisation: ['organisation'],
    title: ['rubrik'],
    speaker: ['talare'],
    role: ['roll'],
    population: ['invånare'],
    topics: ['ämnen'],
  },
  post: {
    title: ['rubrik'],
    date: ['datum'],
    author: ['skribent'],
    role: ['roll'],
    kind: ['typ'],
    summary: ['sammanfattning'],
    draft: ['utkast'],
    publish: ['publicera'],
  },
  page: { title: ['rubrik'], summary: ['sammanfattning'], access: ['åtkomst'] },
  person: {
    name: ['namn'],
    spellings: ['stavningar'],
    roles: ['roller'],
    withdrawn: ['återkallat', 'återkallad'],
  },
  personRole: { role: ['roll'], organisation: ['organisation'], from: ['från'], to: ['till'] },
  synonyms: { words: ['ord'], from: ['från'], to: ['till'] },
  values: {
    status: {
      planned: ['planerad', 'planerat', 'planeras'],
      cancelled: ['inställd', 'inställt'],
      held: ['genomförd', 'genomfört'],
    },
    access: {
      public: ['öppen', 'öppet', 'offentlig'],
      members: ['medlemmar', 'medlem'],
    },
    kind: { film: ['film'], column: ['krönika'], notice: ['notis'] },
    locale: { sv: ['svenska', 'sv-SE'], en: ['engelska', 'en-GB'] },
    yesNo: { true: ['ja', 'yes'], false: ['nej', 'no'] },
  },
  examples: {
    name: 'Nätverkets namn',
    title: 'Rubriken',
    presentation: 'kommun: Klippan',
    synonyms: 'SoL, socialtjänstlagen',
    person: 'Kim Holm',
    personRole: 'roll: socialchef',
  },
  dates: {
    words: dateWords,
    /** Patterns of date-fns for a date with its year, then without. */
    formats: ['d MMMM yyyy', 'd MMM yyyy', 'd/M yyyy'],
    yearless: ['d MMMM', 'd MMM', 'd/M'],
    /** Words that may stand before the day. */
    fillers: ['den'],
  },
  times: {
    /** Between hours and minutes. */
    separator: '.',
    prefixes: ['klockan', 'kl.', 'kl'],
    to: ['till'],
  },
  populations: {
    about: ['ca', 'ca.', 'cirka', 'omkring', 'runt', 'ungefär'],
    almost: ['nästan', 'närmare', 'knappt'],
    over: ['drygt', 'över', 'mer än'],
    /** Between the ends of a range, and before one. */
    to: ['till', 'och'],
    between: ['mellan', 'från'],
    inhabitants: ['invånare', 'personer', 'inv.', 'inv'],
    /** Between groups of three digits beside spaces. */
    separators: [] as string[],
  },
  places: {
    /** Words and phrases that mean that one takes part by computer; the first is proposed. */
    online: [
      'på nätet',
      'nätet',
      'nätmöte',
      'webben',
      'webbmöte',
      'webbinarium',
      'webbsändning',
      'internet',
      'online',
      'digital',
      'digitalt',
      'virtuellt',
      'på distans',
      'distansmöte',
      'videomöte',
      'videolänk',
      'videosamtal',
      'videokonferens',
      'Teams',
      'Zoom',
      'Skype',
      'Webex',
      'Jitsi',
      'Google Meet',
      'Whereby',
    ],
  },
  /** Words after the name of a municipality. */
  municipalities: ['kommun', 'stad'],
};
