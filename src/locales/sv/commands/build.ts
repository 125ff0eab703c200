/** Words of `npm run build` and `npm start`; values are filled in by the caller. */
export const build = {
  errors: {
    'no-content': 'Innehållsmappen {dir} finns inte. Ange rätt mapp med --content.',
    'no-key':
      'Bygget avbröts: anteckningarna har text för medlemmar, men det finns ingen nyckel att ' +
      'kryptera den med. Kör "npm run members -- add NAMN" för att skapa en nyckel och den ' +
      'första lösenfrasen, eller "npm start" för att prova med en tillfällig nyckel.',
    'no-members':
      'Bygget avbröts: TRAFF_KEY är satt, men members.json saknas i innehållsmappen, så ingen ' +
      'skulle kunna öppna medlemssidorna. Kör "npm run members -- add NAMN".',
    'redirect-taken':
      'Bygget avbröts: under "omdirigeringar" i site.yaml står den gamla adressen {path}, men där ' +
      'ligger redan en av webbplatsens egna filer. Rätta adressen, eller ta bort raden.',
    'key-public':
      'Bygget avbröts: en nyckel (traff-key-…) står i {file}, som alla skulle kunna läsa. Ta bort ' +
      'den därifrån. Har andra redan kunnat läsa den, så byt nyckel: hur står i SECURITY.md.',
    'bad-time':
      'Miljövariabeln {name} ska vara en tidpunkt i hela sekunder sedan 1970, till exempel ' +
      '1714478400, inte "{written}". Rätta den, eller ta bort den så används datorns klocka.',
  },
  built: 'Klart. Träffar: {meetings}. Nyheter: {posts}. Webbplatsen finns i {out}.',
  demo:
    'Ingen nyckel är satt, så det här är en demonstration med en tillfällig nyckel.\n' +
    'Lösenfras till medlemssidorna: {passphrase}',
  serving: 'Webbplatsen visas på {url} (avsluta med Ctrl+C).',
  problems: 'Fel: {errors}. Varningar: {warnings}.',
  help: `Bygger webbplatsen: npm run build -- [--content MAPP] [--out MAPP] [--changes] [--quiet]

  --content MAPP  mappen med anteckningar (content)
  --out MAPP      mappen för den färdiga webbplatsen (dist)
  --changes       visar vilka filer som skiljer sig från den förra webbplatsen i mappen
  --quiet         säger inte hur långt bygget har kommit
  --help          visar den här texten

Nyckeln läses från miljövariabeln TRAFF_KEY, annars från filen .env.
Vid fel ändras ingenting i den färdiga webbplatsen.`,
  startHelp: `Bygger webbplatsen och visar den lokalt: npm start -- [--content MAPP] [--out MAPP] [--port NUMMER] [--quiet]

  --content MAPP  mappen med anteckningar (content)
  --out MAPP      mappen för den färdiga webbplatsen (dist)
  --port NUMMER   porten att svara på (4321)
  --quiet         säger inte hur långt bygget har kommit
  --help          visar den här texten

Utan nyckel skapas en tillfällig, och webbplatsen märks som demonstration.`,
  changes: {
    none: 'Ingen fil skiljer sig från den förra webbplatsen.',
    added: 'Nya filer: {n}',
    changed: 'Ändrade filer: {n}',
    removed: 'Borttagna filer: {n}',
    more: 'och {n} till',
    /** What a sealed file holds. Never which one: a log may be public. */
    sealed: {
      start: 'krypterad startsida',
      year: 'krypterad årslista',
      note: 'krypterad anteckning',
      page: 'krypterad sida',
      file: 'krypterad bilaga',
      index: 'krypterad del av sökindexet',
    },
    unknown: 'krypterad',
  },
  /** Of arguments that a command does not know. */
  arguments: {
    unknown: 'Det finns inget val som heter "{option}". Skriv --help för att se vad som går.',
    near: 'Det finns inget val som heter "{option}". Menade du {near}? Skriv --help för att se vad som går.',
    missing: 'Efter {option} ska det stå ett värde. Skriv --help för att se vad som går.',
    extra: 'Efter {option} ska det inte stå något värde. Skriv --help för att se vad som går.',
    unexpected: 'Förstår inte "{text}". Skriv --help för att se vad som går.',
  },
  badPort: 'Porten ska vara ett tal mellan 0 och 65535, inte "{detail}".',
};
