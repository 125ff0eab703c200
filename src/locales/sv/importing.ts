/** Words of `npm run import`; values are filled in by the caller. */
export const importing = {
  errors: {
    'no-files': 'Ange en fil att importera, till exempel: npm run import -- gammal-sida.html',
    missing: 'Filen {path} finns inte eller går inte att läsa.',
    folder: '{path} är en mapp. Ange filerna i den.',
    empty: 'Filen {path} är tom.',
    'too-large': 'Filen {path} är för stor ({size} MB). Gränsen är {limit} MB.',
    'too-deep':
      'Sidan {path} är för djupt nästlad för att läsas. Kopiera texten till en .txt-fil i stället.',
    pdf: '{path} är en PDF, och i en sådan går det inte att lita på styckena. Spara texten som .docx eller .txt i stället.',
    'old-word':
      '{path} är ett Word-dokument av äldre slag. Öppna det i Word eller LibreOffice och spara det som .docx.',
    'unknown-kind': '{path} är ingen text. Import läser .txt, sparade webbsidor (.html) och .docx.',
    damaged: '{path} går inte att öppna som Word-dokument. Spara om det och försök igen.',
    twice: 'Filen {path} är angiven två gånger.',
    nothing:
      'Ingenting skrevs: i {path} hittades varken träffar med datum eller nyheter med rubrik och datum eller namn.',
    'no-year':
      'Ingenting skrevs: datumen i {path} står utan år. Skriv året i rubriken över dem, till exempel "Träffar 2024", och försök igen.',
    account:
      'Ingenting skrevs: alla ord i {path} gick inte att redovisa ({detail}). Det är ett fel i programmet och inte i sidan.',
    refused: 'Ingenting skrevs, eftersom anteckningarna inte klarade kontrollen:\n{detail}',
    'has-note': 'Ingenting skrevs: det finns redan en anteckning för {path}.',
  },
  help: `Gör en gammal sida till anteckningar: npm run import -- FIL … [--out MAPP] [--json]

  FIL           text (.txt), en sparad webbsida (.html) eller ett Word-dokument (.docx); flera går bra
  --out MAPP    innehållsmappen; träffar hamnar i MAPP/meetings och nyheter i MAPP/news (content)
  --json        skriver redovisningen som JSON
  --help        visar den här texten

Texten ändras inte. Redovisningen säger vad som hände med varje ord. Filer som redan finns skrivs
aldrig över; då skrivs ingenting. Sök sedan efter "# kontrollera:" i de nya filerna.`,
  source: '{path}: {words} ord (läst som {encoding})',
  lineOf: {
    line: 'rad {from}',
    lines: 'rad {from}–{to}',
    paragraph: 'stycke {from}',
    paragraphs: 'stycke {from}–{to}',
  },
  counts:
    'Ord i anteckningarnas text: {placed}. Ord som blev uppgifter: {data}. Ord som är kvar: {left}. Summa: {words}.',
  invisible: 'Osynliga tecken som togs bort (mjuka bindestreck och liknande): {n}.',
  repaired: 'Trasiga tecken som lagades: {n}.',
  lost: 'Tecken som var trasiga och inte gick att laga: {n}.',
  placed: 'Till anteckningarnas text:',
  placedLine: '  {where} → {file}:{line} ({words} ord)',
  placedLines: '  {where} → {file}:{line}–{last} ({words} ord)',
  data: 'Uppgifter i stället för text:',
  dataLine: '  {where} "{text}" → {file}, {key}',
  left: 'Kvar, finns inte i någon anteckning:',
  leftLine: '  {where} ({why}) {text}',
  noneLeft: 'Inget är kvar.',
  reasons: {
    frame: 'sidans ram',
    title: 'sidans titel',
    hidden: 'dolt på sidan',
    rule: 'streck',
    picture: 'bildtext',
    footnote: 'fotnot',
    unread: 'sidhuvud, textruta eller kommentar',
    before: 'före det första avsnittet',
    between: 'mellan avsnitten',
    after: 'efter det sista avsnittet',
    year: 'året går inte att veta',
    ending: 'sidans slut',
    nothing: 'varken träff eller nyhet',
  },
  written: 'Nya filer i {out}: {files} (träffar: {meetings}, nyheter: {posts}).',
  doubts: 'Att kontrollera ({n}):',
  doubtLine: '  {file}: {text}',
  next: 'Läs igenom, kör "npm run check" och lägg till filerna i git.',
};
