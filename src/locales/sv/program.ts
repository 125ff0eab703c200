/** What the command `traff` says before any of its own commands is at work. */
export const program = {
  help: `Gör en webbplats av ett nätverks anteckningar: traff KOMMANDO [ARGUMENT …]

  init       gör grunden till ett nätverks mapp
  dev        visar webbplatsen medan du skriver
  check      letar efter fel i anteckningarna
  new        gör filen till en ny träff eller nyhet
  start      bygger webbplatsen och visar den på den här datorn
  build      bygger webbplatsen
  members    lägger till och stänger av medlemmar
  import     gör anteckningar av gamla sidor
  schema     skriver filer som hjälper den som skriver i VS Code

  --version  visar vilken version det är
  --help     visar den här texten; efter ett kommando visas kommandots egen hjälp

I en mapp som "traff init" har gjort går det lika bra att skriva npm run KOMMANDO -- ARGUMENT.`,
  unknown: 'Det finns inget kommando som heter "{name}". Skriv traff --help för att se alla.',
  oldNode:
    'Träff behöver Node.js {needed} eller nyare, och den som finns här är {found}.\n' +
    'Installera den senaste LTS-versionen från https://nodejs.org och försök igen.\n' +
    'Får du inte installera program på datorn: skriv "npm install node@24" i den här mappen, så ' +
    'använder Träff den.',
};
