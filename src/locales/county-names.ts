/**
 * Sweden's counties by their codes (SCB), without the word for county: the same in every language.
 * Beside `municipalities.ts`, which has them with all their municipalities, since this goes to the
 * browser.
 */
export const countyNames: Record<string, string> = {
  '01': 'Stockholm',
  '03': 'Uppsala',
  '04': 'Södermanland',
  '05': 'Östergötland',
  '06': 'Jönköping',
  '07': 'Kronoberg',
  '08': 'Kalmar',
  '09': 'Gotland',
  10: 'Blekinge',
  12: 'Skåne',
  13: 'Halland',
  14: 'Västra Götaland',
  17: 'Värmland',
  18: 'Örebro',
  19: 'Västmanland',
  20: 'Dalarna',
  21: 'Gävleborg',
  22: 'Västernorrland',
  23: 'Jämtland',
  24: 'Västerbotten',
  25: 'Norrbotten',
};

/** Counties that share their name with one of their municipalities. */
export const sharedCountyNames = ['01', '03', '06', '08', '09', '18'];

/** Other names for counties, or for lands of which they hold nearly all, with the counties' codes. */
export const landscapes: Record<string, string[]> = {
  Småland: ['06', '07', '08'],
  Sörmland: ['04'],
  Västergötland: ['14'],
  Bohuslän: ['14'],
  Dalsland: ['14'],
  Närke: ['18'],
  Hälsingland: ['21'],
  Gästrikland: ['21'],
  Medelpad: ['22'],
  Ångermanland: ['22'],
  Lappland: ['24', '25'],
  Norrland: ['21', '22', '23', '24', '25'],
  Svealand: ['01', '03', '04', '17', '18', '19', '20'],
  Öland: ['08'],
  Uppland: ['03'],
};
