import type { keys } from './keys.ts';

type KeysOf<S extends Exclude<keyof typeof keys, 'values'>> = Record<
  keyof (typeof keys)[S],
  string
>;

const site: KeysOf<'site'> = {
  name: 'Nätverkets namn. Det enda som måste stå här.',
  owner: 'Föreningen eller organisationen bakom nätverket.',
  address: 'Webbplatsens adress, till exempel https://exempel.se eller https://exempel.se/natverk.',
  locale: 'Webbplatsens språk: sv eller en.',
  timeZone: 'Tidszonen, till exempel Europe/Stockholm.',
  defaultTime: 'Tiden för de träffar som inte anger någon egen, till exempel 15.00–15.45.',
  defaultTimeFrom:
    'Första dagen som den vanliga tiden gäller. Tidigare träffar utan tid har då ingen.',
  place: 'Var de träffar hålls som inte anger någon egen plats, till exempel på nätet.',
  lockAfter: 'Hur länge medlemssidorna får stå orörda innan de låser sig, till exempel 20 min.',
  contact: 'E-postadressen som visas för den som vill vara med.',
  redirects:
    'Gamla adresser och de sidor som finns i stället, till exempel /gammal-sida/: /traffar/, på indragna rader.',
  purpose: 'Vad nätverket är till för, i en mening eller två.',
};

const meeting: KeysOf<'meeting'> = {
  date: 'Dagen för träffen, till exempel 2024-09-24. Filen ska heta likadant: 2024-09-24.md.',
  time: 'När träffen börjar och slutar, till exempel 15.00–15.45. Behövs inte om tiden är den vanliga.',
  place:
    'Var träffen hålls, till exempel på nätet. Syns för alla, så skriv aldrig länken till mötet här.',
  status:
    'Skriv inställd om träffen inte blir av. Annars behövs raden inte: resten framgår av datumet.',
  reason: 'Varför träffen ställdes in. Syns för alla.',
  summary: 'En mening eller två om träffen. Syns för alla.',
  presentations: 'De som presenterar, var och en efter ett eget streck (-). Syns för alla.',
  next: 'Dagen för nästa träff. Den ska stämma med de träffar som är inlagda.',
  access:
    'Vem som får läsa texten under strecken: medlemmar, som är det vanliga, eller öppen för alla.',
  chair: 'Den som ledde mötet. Syns för alla.',
  draft: 'ja, så länge träffen inte ska synas alls, inte ens för medlemmar.',
  publish: 'Dagen då träffen börjar synas. Innan dess är den ett utkast.',
};

const presentation: KeysOf<'presentation'> = {
  id: 'Presentationens adress: små bokstäver a–z, siffror och bindestreck. Görs av namnet om den inte står här. Ändra den inte när träffen väl är publicerad.',
  municipality: 'Kommunen som presenterar, till exempel Klippan.',
  organisation: 'Organisationen som presenterar, om det inte är en kommun.',
  title: 'Vad presentationen handlar om, med några ord.',
  speaker: 'Den som talar, med för- och efternamn.',
  role: 'Talarens roll, till exempel socialchef.',
  population: 'Antal invånare, till exempel 18 000, ca 18 000 eller 15 000–20 000.',
  topics: 'Ämnen som man kan söka på, till exempel [samverkan, barn och unga].',
};

const post: KeysOf<'post'> = {
  title: 'Nyhetens rubrik. Den måste finnas.',
  date: 'Dagen för nyheten, till exempel 2024-09-24. Kan utelämnas om den inte är känd.',
  author: 'Den som har skrivit nyheten.',
  role: 'Skribentens roll när nyheten skrevs.',
  kind: 'Vad det är för nyhet: film, krönika eller notis.',
  summary: 'En mening eller två, som visas i listan över nyheter.',
  draft: 'ja, så länge nyheten inte ska synas alls.',
  publish: 'Dagen då nyheten börjar synas. Innan dess är den ett utkast.',
};

const page: KeysOf<'page'> = {
  title: 'Sidans rubrik. Den måste finnas.',
  summary: 'En mening eller två om sidan, för dem som hittar den genom en sökning.',
  access: 'Skriv medlemmar för en sida som bara medlemmar ska läsa. Annars är den öppen för alla.',
};

const person: KeysOf<'person'> = {
  name: 'Personens namn, rätt stavat.',
  spellings: 'Andra sätt som namnet har skrivits på, till exempel [Akram Heydari].',
  roles: 'Vilka roller personen har haft, och när.',
  withdrawn: 'ja, när personen inte vill stå med längre. Namnet byts då ut mot rollen.',
};

const personRole: KeysOf<'personRole'> = {
  role: 'Rollen, till exempel socialchef.',
  organisation: 'Kommunen eller organisationen där personen har rollen.',
  from: 'Första dagen, till exempel 2024-01-01. Kan utelämnas.',
  to: 'Sista dagen. Kan utelämnas.',
};

const synonyms: KeysOf<'synonyms'> = {
  words: 'Ord som betyder samma sak i en sökning.',
  from: 'Första dagen som de betyder samma sak. Kan utelämnas.',
  to: 'Sista dagen. Kan utelämnas.',
};

/** What each key is for, in the editor where it is written. */
export const keyHelp = {
  command: {
    written: 'Skriven: {path}',
    help: `Gör scheman och kodsnuttar för redigerare som VS Code: npm run schema -- [--content MAPP]

  --content MAPP  mappen med anteckningar (content), som ämnena och språket hämtas ur
  --help          visar den här texten

Skriver om filerna i schemas/ och filen .vscode/traff.code-snippets.`,
  },
  keys: { site, meeting, presentation, post, page, person, personRole, synonyms },
  files: {
    site: 'Det som gäller hela webbplatsen.',
    meeting: 'En träff. Det som står mellan strecken är offentligt.',
    post: 'En nyhet. Allt i den är offentligt.',
    page: 'En av webbplatsens egna sidor.',
    people: 'Personer: stavningar, roller och vilka som inte vill stå med.',
    synonyms: 'Ord som betyder samma sak i en sökning, en grupp på varje rad.',
  },
  /** What is wrong with a value, and what to write instead. */
  errors: {
    key: 'Uppgiften finns inte här. Tryck Ctrl+blanksteg för att se dem som finns.',
    missing: 'Det här fattas:',
    or: 'eller',
    text: 'Skriv en text på samma rad.',
    date: 'Skriv datumet med årtal, till exempel 2024-09-24.',
    time: 'Skriv tiden som 15.00–15.45.',
    population: 'Skriv antalet med siffror, till exempel 18 000 eller ca 18 000.',
    municipality:
      'Det finns ingen kommun som heter så. Är det en organisation, skriv "organisation" i stället för "kommun".',
    choice: 'Välj något av:',
    id: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
    address: 'Skriv hela adressen, till exempel https://exempel.se.',
    contact: 'Skriv en e-postadress.',
    minutes: 'Skriv antalet minuter, till exempel 20 min.',
    redirects:
      'Skriv en gammal och en ny adress på varje rad, till exempel /gammal-sida/: /traffar/.',
    place: 'Platsen syns för alla. Skriv på nätet, eller var träffen hålls, men ingen länk.',
  },
  /** Stands for a municipality until one is chosen; none is called anything like it. */
  choose: 'VÄLJ',
  /** What to type in VS Code or on the web, and what comes of it. */
  snippets: {
    meeting: ['träff', 'Uppgifterna för en ny träff'],
    cancelled: ['inställd', 'Att träffen är inställd, och varför'],
    presentations: ['presentationer', 'De som presenterar'],
    presentation: ['presentation', 'En presentation till'],
    municipality: ['kommun', 'En kommun ur listan'],
    topics: ['ämnen', 'Ämnen som har använts förut'],
    post: ['nyhet', 'Uppgifterna för en ny nyhet'],
    access: ['åtkomst', 'Vem som får läsa texten'],
    draft: ['utkast', 'Så länge texten inte ska synas'],
  },
};
