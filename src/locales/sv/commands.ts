/** What the command line says; values are filled in by the caller. */
export const commands = {
  build: {
    errors: {
      'no-content': (dir: string) =>
        `Innehållsmappen ${dir} finns inte. Ange rätt mapp med --content.`,
      'no-key': (_: string) =>
        'Bygget avbröts: anteckningarna har text för medlemmar, men det finns ingen nyckel att ' +
        'kryptera den med. Kör "npm run members -- add NAMN" för att skapa en nyckel och den ' +
        'första lösenfrasen, eller "npm start" för att prova med en tillfällig nyckel.',
      'no-members': (_: string) =>
        'Bygget avbröts: TRAFF_KEY är satt, men members.json saknas i innehållsmappen, så ingen ' +
        'skulle kunna öppna medlemssidorna. Kör "npm run members -- add NAMN".',
    },
    built: 'Klart: {meetings} träffar och {posts} nyheter finns nu i {out}.',
    demo:
      'Ingen nyckel är satt, så det här är en demonstration med en tillfällig nyckel.\n' +
      'Lösenfras till medlemssidorna: {passphrase}',
    serving: 'Webbplatsen visas på {url} (avsluta med Ctrl+C).',
    problems: '{errors} fel och {warnings} varningar. Inget har ändrats i {out}.',
    help: `Bygger webbplatsen: npm run build -- [--content MAPP] [--out MAPP]

  --content MAPP  mappen med anteckningar (content)
  --out MAPP      mappen för den färdiga webbplatsen (dist)
  --help          visar den här texten

Nyckeln läses från miljövariabeln TRAFF_KEY, annars från filen .env.
Vid fel ändras ingenting i den färdiga webbplatsen.`,
    startHelp: `Bygger webbplatsen och visar den lokalt: npm start -- [--content MAPP] [--out MAPP] [--port NUMMER]

  --content MAPP  mappen med anteckningar (content)
  --out MAPP      mappen för den färdiga webbplatsen (dist)
  --port NUMMER   porten att svara på (4321)
  --help          visar den här texten

Utan nyckel skapas en tillfällig, och webbplatsen märks som demonstration.`,
    badArgument: 'Förstår inte argumentet: {detail}. Skriv --help för att se vad som går.',
    badPort: 'Porten ska vara ett tal mellan 0 och 65535, inte "{detail}".',
  },
};
