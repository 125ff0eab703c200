/** What the command line says; values are filled in by the caller. */
export const commands = {
  build: {
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
    badArgument: 'Förstår inte argumentet: {detail}. Skriv --help för att se vad som går.',
    badPort: 'Porten ska vara ett tal mellan 0 och 65535, inte "{detail}".',
  },
  members: {
    /** Names the secret in an invitation's address; permanent. */
    parameter: 'nyckel',
    errors: {
      'key-missing':
        'Nyckeln TRAFF_KEY saknas, och utan den går members.json inte att läsa. Lägg raden ' +
        'TRAFF_KEY=… i filen .env, eller sätt miljövariabeln TRAFF_KEY. Är nyckeln förlorad: flytta ' +
        'undan members.json och börja om, så behöver alla medlemmar nya lösenfraser.',
      'key-malformed':
        'TRAFF_KEY är inte en hel nyckel. Den ska börja med traff-key-1- och sedan ha 48 tecken. ' +
        'Kopiera den på nytt: ett tecken är fel, saknas eller har kommit till.',
      'key-wrong':
        'TRAFF_KEY är en hel nyckel, men hör inte till den här members.json. Använd nyckeln som ' +
        'skapades tillsammans med den. Inget har ändrats.',
      'members-missing': 'Det finns ingen members.json i {dir} ännu. Börja med "add NAMN".',
      'members-damaged':
        'members.json är skadad eller ändrad för hand ({what}). Hämta tillbaka en hel version ur git. ' +
        'Inget har ändrats.',
      'members-unsupported':
        'members.json är skriven av en nyare version av Träff. Uppdatera programmet. Inget har ändrats.',
      'members-parameters':
        'members.json begär en nyckelsträckning som är för svag eller för tung. Hämta tillbaka en hel ' +
        'version ur git. Inget har ändrats.',
      'members-busy':
        'Ett annat members-kommando pågår. Är det inte så, ta bort filen {file} och försök igen.',
      'no-content': 'Innehållsmappen {dir} finns inte. Ange rätt mapp med --content.',
      'name-missing': 'Skriv ett namn efter {command}, till exempel: {command} "Anna Ek".',
      'name-malformed': 'Ett namn ska ha mellan 1 och 80 synliga tecken, inte {name}.',
      'name-taken':
        '{name} har redan en lösenfras. Är den förlorad, kör "revoke" först och sedan "add" igen. ' +
        'För en inbjudan till, kör "link".',
      'name-unknown': 'Det finns ingen medlem som heter {name}. Kör "list" för att se alla.',
      'name-unknown-near': 'Det finns ingen medlem som heter {name}. Menade du {near}?',
      'name-ended': '{name} stängdes av redan {date}.',
      'passphrase-taken': 'Lösenfrasen används redan, eller har använts. Välj en annan.',
      'passphrase-weak': 'Lösenfrasen är för svag: {why}. Inget har ändrats.',
      'too-many': '{name} får inte plats: members.json kan ha högst 4 096 lösenfraser.',
      'bad-action': 'Förstår inte "{action}". Det som går är add, list, revoke och link.',
      'bad-argument': 'Förstår inte argumentet: {detail}. Skriv --help för att se vad som går.',
    },
    weak: {
      short: 'den behöver minst {shortest} tecken',
      long: 'den får ha högst {longest} tecken',
      guessable:
        'den går att gissa på ungefär 10^{guesses} försök, och det ska vara minst 10^{least}. ' +
        'Ta fler ord som inte hör ihop, eller låt "add" göra en',
    },
    firstKey:
      'En nyckel till webbplatsen har skapats:\n\n  TRAFF_KEY={key}\n\n' +
      'Spara den i en lösenordshanterare och lägg in den som hemligheten TRAFF_KEY där webbplatsen ' +
      'byggs.\nDen får aldrig läggas i git. Förloras den behöver alla medlemmar nya lösenfraser.',
    keySaved: 'Den finns nu också i {file}, så nästa kommando här hittar den.',
    keyNotSaved:
      'Den är inte sparad någonstans. Sätt miljövariabeln TRAFF_KEY innan du kör nästa kommando.',
    added: '{name} är tillagd.',
    passphrase: 'Lösenfras ({bits} bitar): {passphrase}',
    chosen: 'Lösenfrasen är den du valde.',
    link: 'Inbjudan: {link}',
    once: 'Visas bara nu. Den börjar gälla när webbplatsen har byggts och publicerats på nytt.',
    linkIsPassphrase: 'Inbjudan innehåller lösenfrasen: den som har länken kommer in.',
    linkOpens: 'Den som har länken kommer in. Skicka den bara till {name}.',
    noLinkForChosen: 'En vald lösenfras läggs inte i en länk. Kör "link" om {name} behöver en.',
    revoked:
      '{name} är avstängd från och med {date}. Kryptering och nycklar är nya (omgång {epoch}); övriga ' +
      'medlemmar behåller sina lösenfraser.\nDet börjar gälla när webbplatsen har byggts och ' +
      'publicerats på nytt. Det som redan är läst eller sparat går inte att ta tillbaka.',
    none: 'Det finns inga medlemmar ännu.',
    kinds: { passphrase: 'lösenfras', link: 'inbjudan' },
    row: '{name} · {kind} · tillagd {added}',
    rowEnded: '{name} · {kind} · tillagd {added} · avstängd {ended}',
    help: `Medlemmarnas lösenfraser: npm run members -- add|list|revoke|link NAMN [--content MAPP] [--json]

  add NAMN            ny medlem med en egen lösenfras
  list                alla medlemmar
  revoke NAMN         stänger av en medlem; de andra märker inget
  link NAMN           en inbjudan med en egen hemlighet i adressen, utan lösenfras

  --passphrase-stdin  med add: läser en egen lösenfras från standard in; en svag avvisas
  --content MAPP      mappen med anteckningar (content)
  --json              skriver svaret som JSON
  --help              visar den här texten

Nyckeln läses från miljövariabeln TRAFF_KEY, annars från filen .env. Första gången skapas den.`,
  },
  publish: {
    errors: {
      link: 'Utmappen {out} är en symbolisk länk. Ange en vanlig mapp med --out.',
      'not-a-folder': 'Utmappen {out} är en fil, eller ligger i en. Ange en mapp med --out.',
      protected:
        'Utmappen {out} skulle ersätta projektet, innehållet eller en hemkatalog. Ange en egen mapp ' +
        'för den färdiga webbplatsen med --out.',
      'not-a-site':
        'Utmappen {out} innehåller något annat än en webbplats som Träff har byggt, och rörs därför ' +
        'inte. Töm den själv, eller ange en annan mapp med --out.',
      'not-writable': 'Utmappen {out} går inte att skriva till. Ingenting är ändrat där.',
      'disk-full':
        'Disken är full, så webbplatsen fick inte plats i {out}. Ingenting är ändrat där.',
    },
  },
  serve: {
    errors: {
      'port-taken': 'Alla portar från {port} till {last} är upptagna. Ange en annan med --port.',
      'not-allowed':
        'Port {port} går inte att använda här. Ange en annan med --port, till exempel 4321.',
    },
  },
  eval: {
    errors: {
      'no-queries': 'Filen med sökfrågor finns inte: {file}',
      'unreadable-queries': 'Filen med sökfrågor går inte att läsa: {file} ({detail})',
      'bad-json': '{file} är inte giltig JSON: {detail}',
      'bad-queries':
        'Förstår inte {at} i {file}. Formen är {"queries": [{"q": "polisen", "expect": ["2023-11-08"], "top": 1}], "negatives": ["budget"]}; bara q behövs.',
    },
    right: 'ja',
    wrong: 'NEJ',
    unjudged: '–',
    nothing: 'inget',
    more: '{n} till',
    share: '{n} av {of}',
    /** How surely something was found. */
    tiers: {
      exact: 'exakt',
      inflected: 'böjning',
      synonym: 'samma betydelse',
      part: 'del av ord',
      near: 'liknar',
    },
    passed: 'Sökfrågor som hittar rätt',
    mrr: 'Medelvärde av 1/platsen för första rätta träff (MRR)',
    zeroHits: 'Sökfrågor utan träff',
    negativesAbove: 'Säkra träffar på det som inte finns',
    indexSize: 'Medlemmarnas sökindex',
    firstResult: 'Hämtas före första träffen (median)',
    latency: 'Tid till träffarna (median/längst)',
    help: `Mäter hur bra sökningen hittar: npm run eval -- [--content MAPP] [--queries FIL] [--json]

  --content MAPP  mappen med anteckningar (content)
  --queries FIL   sökfrågor och vad de ska hitta (projektets egna, om projektets egna anteckningar)
  --json          skriver svaret som JSON
  --help          visar den här texten

Sökfrågorna ställs till medlemmarnas sökindex. En rad visar om frågan hittade det den skulle, och de
tre första träffarna. Avslutas med felkod när någon fråga inte gjorde det.`,
  },
  gate: {
    leak:
      'Bygget avbröts: det som bara är för medlemmar syns i klartext på {count} ställen. Inget har ' +
      'publicerats. Det är ett fel i webbplatsens kod, inte i anteckningarna, om du inte har skrivit ' +
      'samma sak på en öppen plats.',
    person:
      'Bygget avbröts: någon som har bett att inte nämnas syns på {count} ställen. Inget har ' +
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
  },
};
