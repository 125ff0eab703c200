/** Words of the members' section. They go to the browser as JSON: plain strings, `{name}` places. */
export const members = {
  title: 'För medlemmar',
  description: 'Anteckningarna från nätverkets träffar, krypterade för medlemmar.',
  waiting: 'Öppnar sidan …',
  stuck: 'Sidan kom inte i gång. Ladda om den. Hjälper det inte kan webbläsaren vara för gammal.',
  noScript:
    'Anteckningarna är krypterade och låses upp i din webbläsare. Det kräver JavaScript. Slå på JavaScript för den här webbplatsen och ladda om sidan.',
  loading: 'Hämtar …',
  retry: 'Försök igen',
  bar: {
    label: 'Medlemssidor',
    start: 'Anteckningar',
    search: 'Sök',
    lock: 'Lås',
  },
  unlock: {
    heading: 'Lås upp medlemssidorna',
    lead: 'Anteckningarna är krypterade. Med din lösenfras öppnas de här i webbläsaren, och frasen skickas ingenstans.',
    account: 'Konto',
    passphrase: 'Lösenfras',
    show: 'Visa',
    showLong: 'Visa lösenfrasen',
    submit: 'Lås upp',
    working: 'Låser upp …',
    workingLong: 'Låser upp. Det kan ta några sekunder.',
    empty: 'Skriv din lösenfras.',
    session:
      'Sidorna är öppna tills du låser dem eller stänger webbläsaren, som längst i tolv timmar.',
    remember: 'Kom ihåg den här enheten i 30 dagar',
    rememberHint:
      'Bara på en enhet som ingen annan använder. Lås sidorna när du vill att den ska glömma.',
  },
  notice: {
    locked: 'Medlemssidorna är låsta.',
    lockedElsewhere: 'Medlemssidorna låstes i en annan flik.',
    newEpoch:
      'Nycklarna har bytts sedan du låste upp. Skriv din lösenfras igen. Fungerar den inte har den slutat gälla: be om en ny.',
    lockedForgotten: 'Medlemssidorna är låsta, och den här enheten är inte längre ihågkommen.',
    idle: 'Medlemssidorna låstes eftersom ingen hade använt dem på en stund.',
    expired: 'Tiden har gått ut sedan du låste upp. Skriv din lösenfras igen.',
    otherSite:
      'Medlemssidorna har fått nya lösenfraser sedan du låste upp. Be nätverket om en ny, om du inte har fått den.',
    invited:
      'Du har låst upp med din inbjudan. Sidorna är öppna tills du låser dem eller stänger webbläsaren.',
    remembered:
      'Den här enheten är ihågkommen i 30 dagar. Lås sidorna när du vill att den ska glömma.',
    notRemembered:
      'Webbläsaren kan inte komma ihåg den här enheten, kanske för att fönstret är privat. Sidorna är öppna tills du låser dem eller stänger webbläsaren.',
    invitation: 'Låser upp med din inbjudan.',
    storageBlocked:
      'Webbläsaren får inte spara något för den här webbplatsen. Därför behöver du låsa upp på nytt på varje sida. Tillåt webbplatsdata för att slippa det.',
  },
  failure: {
    wrongPassphrase: 'Lösenfrasen stämmer inte. Kontrollera stavningen och försök igen.',
    wrongInvitation: 'Länken stämmer inte. Be om en ny, eller skriv din lösenfras.',
    ended: 'Lösenfrasen slutade gälla den {date}. Be nätverket om en ny.',
    endedSomeTime: 'Lösenfrasen har slutat gälla. Be nätverket om en ny.',
    damagedLock:
      'En fil som behövs för att låsa upp är skadad. Ladda om sidan eller försök senare.',
    damaged:
      'Filen med den här sidan är skadad, så inget av den visas. Ladda om eller försök senare.',
    unsafeLock:
      'Webbplatsen ber om en upplåsning som inte är säker, så lösenfrasen har inte använts. Kontakta den som sköter webbplatsen.',
    unsupported:
      'Webbplatsen har uppdaterats till en nyare form än den här sidan kan läsa. Ladda om sidan.',
    olderSite:
      'Webbplatsen som svarade är äldre än den du har låst upp förut, så den öppnas inte. Försök igen om en stund. Kontakta nätverket om det här står kvar.',
    offline: 'Det gick inte att nå webbplatsen. Kontrollera nätverket och försök igen.',
    missingPart:
      'En del av sidan gick inte att hämta, kanske för att webbplatsen har uppdaterats. Ladda om sidan.',
    server: 'Webbplatsen svarade inte som den skulle (fel {status}). Försök igen om en stund.',
    noLock: 'Den här webbplatsen har inga låsta sidor ännu.',
    notFound: 'Den här sidan finns inte, eller så är den inte publicerad ännu.',
    noCrypto:
      'Webbläsaren kan inte kryptera här. Sidan måste öppnas med en adress som börjar med https.',
    noWasm:
      'WebAssembly är avslaget i webbläsaren, och det behövs för att låsa upp. Slå på det, eller använd en annan webbläsare.',
    worker:
      'Upplåsningen kunde inte starta. Ladda om sidan. Hjälper det inte, prova en annan webbläsare.',
    unknown: 'Något gick fel. Ladda om sidan och försök igen.',
  },
  start: {
    heading: 'Anteckningar',
    search: 'Sök i alla anteckningar',
    searchHint: 'En plats, ett ämne eller ett ord du minns',
    upcoming: 'Kommande träffar',
    latest: 'Senaste anteckningarna',
    years: 'Alla träffar, år för år',
    year: 'Träffar {year}',
    meetings: '{count} träffar',
    oneMeeting: '1 träff',
    none: 'Det finns inga anteckningar ännu.',
    pages: 'Sidor för medlemmar',
  },
  note: {
    title: 'Träff {date}',
    kicker: 'Anteckningar från',
    contents: 'Innehåll',
    chair: 'Mötesledare',
    inhabitants: '{number}\u00A0invånare',
    topics: 'Ämnen',
    attachments: 'Filer',
    pictureFailed: 'Bilden kan inte visas.',
    pictureFailedAlt: 'Bilden kan inte visas. Den föreställer: {alt}',
    enlarge: 'Visa större',
    enlargePicture: 'Visa större: {alt}',
    neighbours: 'Fler träffar',
    previous: 'Föregående träff',
    following: 'Nästa träff',
    overview: 'Öppen översikt av träffen',
    allNotes: 'Till alla anteckningar',
    missing: 'Sidan finns inte',
    unopened: 'Sidan kunde inte öppnas',
    noText: 'Det finns inga anteckningar från träffen ännu.',
  },
  file: {
    download: 'Ladda ner',
    downloadFile: 'Ladda ner {name}',
    close: 'Stäng',
    cancel: 'Avbryt',
    fetching: 'Hämtar filen …',
    progress: 'Hämtar filen: {percent} av {size}',
    opened: 'Filen visas.',
    saved: 'Filen är hämtad.',
    actualSize: 'Verklig storlek',
    cut: 'Här visas bara början. Ladda ner filen för att läsa resten.',
    unshown: 'Filen går inte att visa här. Ladda ner den och öppna den i ett annat program.',
    offline: 'Filen kunde inte hämtas. Kontrollera nätverket och försök igen.',
    missing: 'Filen finns inte på webbplatsen. Ladda om sidan och försök igen.',
    damaged:
      'Filen är skadad, så den öppnas inte. Försök igen senare. Hjälper inte det, säg till den som sköter webbplatsen.',
  },
  status: {
    planned: 'Planerad',
    cancelled: 'INSTÄLLT',
    cancelledBecause: 'INSTÄLLT: {reason}',
    held: 'Genomförd',
    'notes-missing': 'Anteckningar saknas',
  },
  search: { title: 'Sök', heading: 'Sök i anteckningarna' },
};
