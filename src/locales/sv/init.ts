/** Words of `traff init`, and the files that it makes. */
export const init = {
  help: `Gör grunden till ett nätverks mapp: traff init [MAPP] [--language SPRÅK] [--host PLATS]

  MAPP              mappen att lägga filerna i (den du står i); görs om den inte finns
  --language SPRÅK  webbplatsens språk: sv (förval) eller en
  --host PLATS      var mappen ska ligga i git: github (förval) eller gitlab
  --help            visar den här texten

Ingen fil skrivs över. I package.json och .gitignore läggs bara till det som saknas.`,
  errors: {
    'bad-argument': 'Förstår inte argumentet: {detail}. Skriv --help för att se vad som går.',
    'bad-language': 'Språket ska vara sv eller en, inte "{language}".',
    'bad-host': 'Platsen ska vara github eller gitlab, inte "{host}".',
    'has-content':
      'Mappen {path} har redan innehåll, så där finns ett nätverk att börja med. Vill du ha ett ' +
      'till, ange en egen mapp: traff init MAPP. Ingenting har skrivits.',
    'bad-package':
      '{path} går inte att läsa som JSON ({detail}). Rätta filen, eller flytta undan den. ' +
      'Ingenting har skrivits.',
    'script-taken':
      'I {path} finns redan ett annat kommando som heter "{name}". Byt namn på det, eller ange en ' +
      'egen mapp: traff init MAPP. Ingenting har skrivits.',
  },
  written: 'De här filerna har skapats i {dir}:',
  here: 'den här mappen',
  added: 'Kompletterade med det som saknades: {files}',
  kept: 'Fanns redan och är orörda: {files}',
  next: 'Så här går du vidare:',
  goThere: 'cd {dir}',
  steps: {
    install: { type: 'npm install', does: 'hämtar Träff' },
    write: { type: 'content/site.yaml', does: 'skriv nätverkets namn här' },
    dev: { type: 'npm run dev', does: 'visar webbplatsen medan du skriver' },
    members: { type: 'npm run members -- add "Ditt namn"', does: 'gör nyckeln och din lösenfras' },
    publish: { type: 'node_modules/traff/docs/anvand-traff.md', does: 'säger hur den publiceras' },
  },
  workflowFiles: {
    check: '.github/workflows/granska.yml',
    publish: '.github/workflows/publicera.yml',
    pipeline: '.gitlab-ci.yml',
  },
  /** Pairs of what the project's own workflows say, and what a network's say instead. */
  workflows: [
    ['docs/publicera.md', '{docs}/publicera.md'],
    ["'ja' || vars.TRAFF_PAGES == 'yes'", "'ja'"],
    ['($TRAFF_PAGES == "ja" || $TRAFF_PAGES == "yes")', '$TRAFF_PAGES == "ja"'],
    ['"ja" or "yes"', '"ja"'],
    [
      '# The same as .github/workflows/granska.yml and publicera.yml, for GitLab: checks',
      '# Checks',
    ],
  ],
  /** Of links to files that npm fetches. */
  openedHere:
    'Länkarna går till filer som `npm ci` hämtar: de öppnas på din dator, men inte i webbläsaren på GitHub eller GitLab.',
  site: `# Det här gäller hela webbplatsen. Rader som börjar med # är bara till för dig som läser filen.
namn: Nätverkets namn
språk: sv
tidszon: Europe/Stockholm
# Överst på första sidan.
syfte: Här står i ett par meningar vilka som är med i nätverket, och vad träffarna handlar om.

# Ta bort # framför en rad för att använda den.

# Var webbplatsen ska ligga. Fyll i innan den publiceras.
# adress: https://www.exempel.se
# Vem som står bakom nätverket.
# ägare: Föreningen Exempel
# kontakt: natverket@exempel.se

# Gäller träffar som inte säger något annat.
# standardtid: 15.00–15.45
# plats: på nätet

# Medlemssidorna låser sig när ingen har använt dem så här länge.
# lås-efter: 20 min
`,
  meeting: `---
# Ett exempel. Ändra det till er första träff, eller ta bort filen.
# Det som står mellan strecken är offentligt. Texten under dem är för medlemmar.
datum: {date}
tid: 15.00–15.45
sammanfattning: Här står i en mening vad träffen handlar om.
# Ta bort # på raderna nedan när det är bestämt vilka som presenterar.
# presentationer:
#   - kommun: Klippan
#     rubrik: Vad presentationen heter
#     talare: Kim Holm
#     roll: socialchef
#     ämnen: [samverkan]
---
`,
  readme: `# Nätverkets webbplats

Här ligger nätverkets anteckningar. Träff gör en webbplats av dem.

**En regel är värd att minnas: det som står mellan strecken (\`---\`) överst i en anteckning är offentligt. Texten under dem är för medlemmar.**

**Mappen ska vara privat.** Här ligger allt i klartext, också det som bara medlemmar får läsa.

## Skriva

- En träff är en fil i \`content/meetings\`, med datumet som namn: \`2024-04-23.md\`. I webbläsaren: öppna mappen, välj _Add file_ och sedan _Create new file_.
- En nyhet ligger i \`content/news\`, en egen sida i \`content/pages\`.
- Det som gäller hela webbplatsen står i \`content/site.yaml\`.

Är något fel står det på raden i din ändring, med det du ska skriva i stället. Den som har Node.js på datorn kan också använda:

| kommando | vad det gör |
| --- | --- |
| \`npm ci\` | hämtar Träff, en gång |
| \`npm run dev\` | visar webbplatsen medan du skriver |
| \`npm run check\` | letar efter fel |
| \`npm run new\` | frågar och gör filen till en ny träff |
| \`npm run members -- add "Namn"\` | släpper in en medlem |

[Redaktörernas guide]({docs}/redaktorsguide.md) finns på webbplatsens medlemssidor också. Hur webbplatsen får en egen ikon, publiceras, uppdateras och säkerhetskopieras står i [En webbplats för ert nätverk]({docs}/anvand-traff.md).{opened}
`,
};
