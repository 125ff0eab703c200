/** Of who wrote a post, when, and what kind it is. */
export const posts = {
  /** Between the name and the role of who wrote a post, and before the name. */
  by: [
    'av',
    'text',
    'skriven av',
    'skribent',
    'författare',
    'vid pennan',
    'publicerad av',
    'publicerat av',
    'upplagd av',
    'text:',
    'text och foto',
  ],
  published: [
    'publicerad',
    'publicerat',
    'publicerades',
    'upplagd',
    'inlagd',
    'skapad',
    'datum',
    'postad',
    'den',
  ],
  updated: ['uppdaterad', 'uppdaterat', 'senast', 'ändrad', 'redigerad'],
  greetings: [
    'hälsningar',
    'hälsning',
    'hälsar',
    'återseende',
    'återhörande',
    'tecknet',
    'vänligen',
    'pennan',
    'mvh',
    'hälsn',
  ],
  /** Over or before the text of a regular column. */
  column: ['har ordet', 'krönika', 'ledare', 'kolumn', 'månadsbrev', 'gästkrönika', 'reflektion'],
  film: ['film', 'filmat', 'filmad', 'filmen', 'se filmen', 'video', 'inspelning', 'inspelat'],
};
