/** Words of `npm run new`; values are filled in by the caller. */
export const newNotes = {
  /** First line of every new meeting's front matter, a comment. */
  rule: 'Det som står mellan strecken är offentligt. Texten under dem är för medlemmar.',
  postRule: 'Hela nyheten är offentlig, både det här och texten under strecken.',
  /** Between the last two of several names. */
  and: 'och',
  questions: {
    kind: 'Ska det bli en träff eller en nyhet? (Enter = träff) ',
    date: 'Vilken dag är träffen? Till exempel 2024-09-24. ',
    dateProposed: 'Vilken dag är träffen? (Enter = {date}, {why}) ',
    time: 'Vilken tid? Till exempel 15.00–15.45. (Enter = inte bestämt) ',
    timeProposed: 'Vilken tid? (Enter = {time}, som förra gången) ',
    names: 'Vilka presenterar? Skriv kommunerna med komma emellan. (Enter = inte bestämt) ',
    meant: 'Det finns ingen kommun som heter "{name}". Menade du {near}? (ja/nej) ',
    organisation: '"{name}" är ingen kommun. Är det en organisation? (ja/nej) ',
    nameAgain: 'Vad heter kommunen? (Enter = hoppa över) ',
    speaker: 'Vem talar för {name}? Till exempel "Anne Ek, socialchef". (Enter = inte bestämt) ',
    title: 'Vilken rubrik ska nyheten ha? ',
    type: 'Vad är det för nyhet: {types}? (Enter = {type}) ',
    author: 'Vem har skrivit? Till exempel "Anne Ek, ordförande". (Enter = ingen anges) ',
  },
  /** What is accepted as answers, besides their beginnings; the first is what the questions say. */
  answers: {
    meeting: ['träff', 'möte'],
    post: ['nyhet'],
    yes: ['ja'],
    no: ['nej'],
  },
  /** Said before a question is put again. */
  again: {
    kind: 'Svara "träff" eller "nyhet".',
    yesNo: 'Svara "ja" eller "nej".',
    title: 'En nyhet behöver en rubrik.',
    date: 'Skriv en dag, till exempel 2024-09-24.',
    type: 'Svara med något av: {types}.',
    exists:
      'Det finns redan en träff den dagen: {path}. Välj en annan dag, eller avbryt med Ctrl+C.',
  },
  why: {
    pointer: 'som en tidigare träff pekar ut',
    monthly: '{nth} {weekday} i månaden som förut',
    rhythm: 'i samma takt som förut',
  },
  nths: { 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde', last: 'sista' },
  /** From Monday. */
  weekdays: ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen'],
  errors: {
    aborted: 'Avbrutet. Ingenting har skrivits.',
    'bad-argument': 'Förstår inte argumentet: {detail}. Skriv --help för att se vad som går.',
    'bad-value': '{option}: {why} Ingenting har skrivits.',
    'date-missing':
      'Det finns för få träffar för att föreslå ett datum. Skriv det, till exempel: ' +
      'npm run new -- 2024-09-24',
    exists:
      'Det finns redan en träff den {date}: {path}. Öppna den filen i stället. Ingenting har skrivits.',
    'nobody-to-ask':
      'Här går det inte att ställa frågor. Skriv ett datum, till exempel "npm run new -- 2024-09-24", ' +
      'eller lägg till --yes för att ta det som föreslås.',
    'municipality-near':
      'Det finns ingen kommun som heter "{name}". Menade du {near}? En organisation skrivs med ' +
      '--organisation. Ingenting har skrivits.',
    'municipality-unknown':
      'Det finns ingen kommun som heter "{name}". En organisation skrivs med --organisation. ' +
      'Ingenting har skrivits.',
    'name-missing':
      '{option} hör till en kommun eller organisation: skriv --municipality NAMN före.',
    'not-for-meeting': '{option} går bara tillsammans med --post.',
    'not-for-post': '{option} går inte tillsammans med --post.',
    'one-date-only': '{option} går bara för en träff i taget. Skriv ett datum, inte {count}.',
    'title-missing': 'En nyhet behöver en rubrik. Lägg till --title "RUBRIK".',
    twice: '{option} står två gånger för samma sak. Ta bort den ena.',
  },
  written: 'Klart. Ny fil: {path}',
  proposed: 'Datumet är ett förslag: {date}, {why}.',
  next: {
    title: 'Så går du vidare:',
    write: 'Öppna {path} och fyll i. En rad som du inte behöver kan stå tom eller tas bort.',
    notes:
      'När träffen har hållits: skriv anteckningarna under strecken, med en rubrik (##) för varje kommun.',
    mend: 'Rätta också det här, som den nya träffen ändrar på:\n   {problems}',
    preview: 'Se hur det blir: {command}',
    check: 'Leta efter fel: {command}',
    commit: 'Spara i git:\n   git add {paths}\n   git commit -m {message}',
    message: { meeting: 'Träff {date}', meetings: 'Träffar', post: 'Nyhet: {title}' },
  },
  help: `Gör en ny träff eller nyhet: npm run new -- [DATUM …] [val]

Utan datum och val ställs några frågor. Ett datum föreslås efter hur ofta ni brukar ses.

  DATUM                flera datum gör flera planerade träffar
  --time TID           till exempel 15.00–15.45, om tiden inte är den vanliga
  --municipality NAMN  en kommun som presenterar; skriv det en gång för varje
  --organisation NAMN  en organisation som presenterar
  --speaker NAMN       vem som talar för kommunen eller organisationen närmast före
  --role ROLL          talarens roll, eller skribentens
  --post               en nyhet i stället för en träff
  --title RUBRIK       nyhetens rubrik
  --type TYP           nyhetens typ: {types}
  --author NAMN        vem som har skrivit nyheten
  --folder             en egen mapp, för bilder och dokument
  --yes                inga frågor: tar det datum som föreslås
  --content MAPP       mappen med anteckningar (content)
  --help               visar den här texten

Exempel: npm run new -- 2024-09-24 --municipality Klippan --speaker "Anne Ek" --role socialchef

En fil som finns skrivs aldrig över.`,
};
