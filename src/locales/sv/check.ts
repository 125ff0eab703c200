/** What `npm run check` says beside the problems themselves. */
export const check = {
  /** Before the message of what does not stop a build. */
  warning: 'Varning: {message}',
  read: 'Läst: {read}',
  instead: 'Skriv raden så här:',
  insteadPiece: 'Skriv så här i stället:',
  add: 'Lägg till:',
  clean: 'Inga fel och inga varningar. Lästa filer: {files}.',
  counts: 'Fel: {errors}. Varningar: {warnings}. Lästa filer: {files}.',
  stops: 'Fel måste rättas innan webbplatsen kan publiceras.',
  doesNotStop: 'Varningar hindrar inte att webbplatsen publiceras.',
  badFormat: 'Formatet ska vara {choices}, inte "{format}".',
  help: `Kontrollerar alla anteckningar och visar varje fel: npm run check -- [--content MAPP] [--format FORMAT]

  --content MAPP   mappen med anteckningar (content)
  --format FORMAT  text för människor (förval), github för anmärkningar på ändrade rader,
                   json för andra program
  --help           visar den här texten

Fel måste rättas innan webbplatsen kan publiceras. Varningar är till för att läsas och kan stå kvar.
Kommandot slutar med 1 om det finns fel, annars med 0.`,
};
