/** Words that only the members' texts and the draft of the fixture hold, lower case. */
export const SECRETS = [
  'gurksmörgås',
  'pistagegrönt',
  'sjökaptensmössa',
  'vändkorset',
  'groda',
  'vaktmastare',
  'violett trombon',
  'vandkors.png',
  'tidplan.pdf',
  'ringrunda',
];
