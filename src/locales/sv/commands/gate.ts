/** What the gate at the end of a build has found; values are filled in by the caller. */
export const gate = {
  places: { one: 'ett ställe', many: '{n} ställen' },
  leak:
    'Bygget avbröts: det som bara är för medlemmar syns i klartext på {places}. Inget har ' +
    'publicerats. Står samma sak med avsikt på en öppen sida, så skriv om den i anteckningen eller ' +
    'döp om bilagan. Annars är det ett fel i webbplatsens kod, inte i anteckningarna.',
  person:
    'Bygget avbröts: någon som har bett att inte nämnas syns på {places}. Inget har ' +
    'publicerats. Är det en bilaga, ta bort namnet ur den, eller byt ut den.',
  unreadable:
    'Bygget avbröts: {path} går inte att läsa, så det går inte att säga att medlemstexterna är ' +
    'skyddade. Inget har publicerats.',
  found: {
    text: '{file}: text ur {source} ({how}): "{excerpt}"',
    words: '{file}: ord som bara medlemstexter använder, bland annat {source} ({how}): {excerpt}',
    name: '{file}: ett namn som inte får synas ({how}): {excerpt}',
    person: '{file}: namnet på någon som har bett att inte nämnas ({how}): {excerpt}',
    file: '{file}: innehållet i bilagan {excerpt} till {source} ({how})',
    unopened: '{file}: {why}',
  },
  unopened: {
    bomb: 'packar upp sig till så mycket att det inte går att kontrollera',
    damaged: 'är packad men skadad och går inte att kontrollera',
    encrypted: 'är ett arkiv med lösenord och går inte att kontrollera',
    unknown: 'är packad på ett sätt som inte går att kontrollera; använd zip',
    deep: 'är packad i för många lager för att kontrolleras',
  },
};
