/** Words of `npm run members`; values are filled in by the caller. */
export const members = {
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
    'name-parted': 'Sätt citattecken om namnet: {command} "{name}".',
    'name-malformed': 'Ett namn ska ha mellan 1 och 80 synliga tecken, inte {name}.',
    'name-taken':
      '{name} har redan en lösenfras. Är den förlorad, kör "revoke" först och sedan "add" igen. ' +
      'För en inbjudan till, kör "link".',
    'name-unknown': 'Det finns ingen medlem som heter {name}. Kör "list" för att se alla.',
    'name-unknown-near': 'Det finns ingen medlem som heter {name}. Menade du {near}?',
    'name-ended': '{name} stängdes av redan {date}.',
    'passphrase-taken': 'Lösenfrasen används redan, eller har använts. Välj en annan.',
    'passphrase-untypable':
      'Lösenfrasen innehåller tecknet {sign}, som ingen kan skriva i formuläret. Skriv den på en ' +
      'enda rad, utan tecken som inte syns, och spara eller skicka den som UTF-8. Inget har ändrats.',
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
  /** Of an invitation to a site that has no address. */
  nowhere:
    'Inbjudan leder bara till den här datorn, för adress saknas i site.yaml. Skriv in webbplatsens ' +
    'adress där, och gör sedan en ny inbjudan med "link".',
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
};
