import type { searchLanguage as shape } from '../sv/search-language.ts';

/** What the search knows of English words; the notes' names of places are Swedish. */
export const searchLanguage: typeof shape = {
  irregular: {
    child: 'child children childrens',
    man: 'man men mens mans',
    woman: 'woman women womens womans',
    person: 'person persons people peoples',
    foot: 'foot feet',
    good: 'good better best',
    bad: 'bad worse worst',
    young: 'young younger youngest',
    old: 'old older oldest elder eldest',
    small: 'small smaller smallest',
    large: 'large larger largest',
    write: 'write writes writing wrote written',
    give: 'give gives giving gave given',
    take: 'take takes taking took taken',
    meet: 'meet meets meeting meetings met',
    lead: 'lead leads leading led',
    find: 'find finds finding found',
    hold: 'hold holds holding held',
    tell: 'tell tells telling told',
    teach: 'teach teaches teaching taught',
  },
  irregularEndings: {
    child: 'grandchildren schoolchildren stepchildren',
    man: 'chairmen ombudsmen policemen spokesmen',
    woman: 'chairwomen policewomen spokeswomen',
  },
  homographs: '',
  closed:
    'the a an and or but if of at by for with about against between into through during before ' +
    'after above below to from up down in out on off over under again then once here there when ' +
    'where why how all any both each few more most other some such no nor not only own same so ' +
    'than too very can will just should now i me my we our ours you your yours he him his she her ' +
    'hers it its they them their what which who whom this that these those am is are was were be ' +
    'been being have has had having do does did doing would could may might must shall also as',
  weak:
    'meeting meetings presentation presentations presented presents present presenting note notes ' +
    'municipality municipalities city cities town towns kommun work works worked working use uses ' +
    'used using tell tells told talk talks talked talking example examples experience experiences',
  derivations:
    'ness ity ities ment ments ation ations tion tions ship hood ful fully less able ably ly er ers ' +
    'or ors ing',
  months: {
    1: 'january',
    2: 'february',
    4: 'april',
    6: 'june',
    7: 'july',
    8: 'august',
    9: 'september',
    10: 'october',
    11: 'november',
    12: 'december',
  },
  shortMonths: {
    1: 'jan',
    2: 'feb',
    3: 'march mar',
    4: 'apr',
    5: 'may',
    6: 'jun',
    7: 'jul',
    8: 'aug',
    9: 'sept sep',
    10: 'oct',
    11: 'nov',
    12: 'dec',
  },
  dayFirst: false,
  seasons: {
    spring: 'springtime',
    summer: 'summer summers',
    autumn: 'autumn',
    winter: 'winter winters',
  },
  shortSeasons: { spring: 'spring', summer: '', autumn: 'fall', winter: '' },
  occasions: 'meeting meetings',
  until: 'to until through',
  either: 'and or',
  cancelled: 'cancelled canceled cancellation',
  cancelledVerbs: 'called',
  cancelledParticle: 'off',
  sizes: {
    small: 'small smaller little',
    medium: 'medium midsized middling',
    large: 'large larger big bigger',
  },
  sizedMunicipalities: { small: '', medium: '', large: '' },
  saidSizes: 'small medium midsized large big',
  between: 'and in of or to with on for',
  closedPlaces: '',
  municipality: 'municipality municipalities kommun kommuner city cities town towns',
  county: 'county counties län',
  region: 'region',
  countyAdjectives: { scanian: '12' },
};
