import type { ProblemTexts } from '../problem-texts.ts';

/** "Menade du …?" where there is a likely right word, else what to do. */
function meant(near: string, otherwise: string): string {
  return near === '' ? otherwise : `Menade du "${near}"?`;
}

export const problems: ProblemTexts = {
  'address-format': {
    message: ({ read }) => `"${read}" är ingen fullständig webbadress.`,
    fix: ({ key }) => `Skriv hela adressen, till exempel "${key}: https://exempel.se".`,
  },
  'address-twice': {
    message: ({ address, other }) => `Adressen "${address}" används redan av ${other}.`,
    fix: () => 'Byt namn på en av filerna, så att de får olika adresser.',
  },
  'asset-orphan': {
    message: () => 'Filen hör inte till någon text och kommer inte med på webbplatsen.',
    fix: () =>
      'Länka till den från en text bredvid, flytta den till en träffs mapp eller ta bort den.',
  },
  'attachment-active': {
    message: () =>
      'En sådan fil kan köra program i läsarens webbläsare, och då läsa medlemmarnas nyckel.',
    fix: () => 'Spara texten som PDF eller bilden som PNG, och lägg den filen här.',
  },
  'attachment-too-large': {
    message: ({ size, limit }) => `Filen är ${size} MB; gränsen är ${limit} MB.`,
    fix: () => 'Gör filen mindre, eller lägg den någon annanstans och länka dit.',
  },
  'body-unreadable': {
    message: () => 'Texten går inte att läsa, för den har för många nivåer i varandra.',
    fix: () => 'Förenkla listor och citat som ligger inuti varandra.',
  },
  'contact-format': {
    message: ({ read }) => `"${read}" är ingen e-postadress.`,
    fix: ({ key }) => `Skriv en e-postadress, till exempel "${key}: info@exempel.se".`,
  },
  'date-file-name': {
    message: ({ read, name }) => `Datumet ${read} stämmer inte med filnamnet ${name}.`,
    fix: ({ key, near }) => `Skriv "${key}: ${near}", eller byt namn på filen.`,
  },
  'date-format': {
    message: ({ read }) => `"${read}" går inte att läsa som ett datum.`,
    fix: ({ key, near }) => `Skriv datumet som "${key}: ${near || '2024-04-23'}".`,
  },
  'date-nonexistent': {
    message: ({ read }) => `Dagen "${read}" finns inte.`,
    fix: ({ key, near }) =>
      near === ''
        ? 'Rätta månaden eller dagen.'
        : `Rätta datumet. Månadens sista dag skrivs "${key}: ${near}".`,
  },
  'date-weekday': {
    message: ({ read, weekday }) => `"${read}" är fel veckodag: det datumet är en ${weekday}.`,
    fix: ({ key, near }) => `Skriv "${key}: ${near}", eller rätta datumet.`,
  },
  'date-year': {
    message: ({ read }) => `"${read}" saknar år.`,
    fix: ({ key, near }) =>
      near === '' ? 'Skriv till året, till exempel "23 april 2024".' : `Skriv "${key}: ${near}".`,
  },
  encoding: {
    message: ({ byte }) => `Här står ett tecken (${byte}) som inte är sparat som UTF-8.`,
    fix: () => 'Skriv om tecknet och spara filen med teckenkodningen UTF-8.',
  },
  'file-empty': {
    message: () => 'Filen är tom.',
    fix: () => 'Skriv något i den eller ta bort den.',
  },
  'file-link': {
    message: () => 'Det här är en länk till en fil eller mapp på en annan plats. Den följs inte.',
    fix: () => 'Lägg själva filen eller mappen här.',
  },
  'file-name': {
    message: ({ read }) => `Filnamnet "${read}" går inte att göra en adress av.`,
    fix: ({ near }) => `Döp om filen till "${near}".`,
  },
  'file-too-large': {
    message: ({ size, limit }) => `Filen är ${size} MB; en text får vara högst ${limit} MB.`,
    fix: () => 'Dela upp texten, eller kontrollera att det är rätt fil.',
  },
  'file-unread': {
    message: () => 'Filen ligger där webbplatsen inte letar, så den kommer inte med.',
    fix: ({ near }) =>
      near === ''
        ? 'Flytta den till mappen meetings, news eller pages, eller ta bort den.'
        : `Döp om den till "${near}", flytta den eller ta bort den.`,
  },
  'front-matter-language': {
    message: ({ read }) => `Uppgifterna överst får inte vara skrivna i "${read}".`,
    fix: () => 'Låt första raden vara bara "---" och skriv uppgifterna som "datum: 2024-04-23".',
  },
  'front-matter-missing': {
    message: () => 'Uppgifterna överst i filen saknas.',
    fix: ({ example }) =>
      `Börja filen med en rad "---", sedan uppgifterna, till exempel "${example}", och en rad "---".`,
  },
  'front-matter-too-long': {
    message: ({ limit }) => `Uppgifterna överst är längre än ${limit} tecken.`,
    fix: () => 'Kontrollera att raden "---" står direkt efter uppgifterna, före texten.',
  },
  'front-matter-unclosed': {
    message: () => 'Uppgifterna överst tar aldrig slut.',
    fix: () => 'Skriv en rad med bara "---" mellan uppgifterna och texten.',
  },
  'heading-ambiguous': {
    message: ({ read }) => `Rubriken "${read}" kan höra till flera presentationer.`,
    fix: ({ near }) => `Använd ett av deras id i stället: ${near}.`,
  },
  'heading-level': {
    message: ({ read }) => `"# ${read}" är en rubrik på högsta nivån, och den har sidan redan.`,
    fix: ({ near }) => `Skriv "${near}".`,
  },
  'heading-twice': {
    message: ({ read }) => `Presentationen "${read}" har redan en egen rubrik längre upp.`,
    fix: ({ read }) => `Slå ihop texterna, eller skriv en mindre rubrik: "### ${read}".`,
  },
  'heading-unmatched': {
    message: ({ read }) => `Rubriken "${read}" är inte namnet på någon av träffens presentationer.`,
    fix: ({ read, near }) =>
      `${meant(near && `## ${near}`, 'Rubriker med ## ska ha samma namn som en presentation.')} ` +
      `Andra rubriker skrivs med tre tecken: "### ${read}".`,
  },
  'id-format': {
    message: ({ read }) => `"${read}" går inte att använda i en adress.`,
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv ett eget id med a–z, siffror och bindestreck, till exempel "${key}: del-1".`
        : `Skriv "${key}: ${near}". Bara a–z, siffror och bindestreck får vara med.`,
  },
  'id-twice': {
    message: ({ read, line }) =>
      `Två presentationer har adressen "${read}"; den första på rad ${line}.`,
    fix: ({ near }) => `Skriv ett eget id för den här, till exempel "id: ${near}".`,
  },
  'image-format': {
    message: () => 'Webbläsare kan inte visa en sådan bildfil, så den blir bara en länk.',
    fix: () => 'Spara bilden som JPEG eller PNG och skriv det filnamnet, om den ska synas.',
  },
  'image-remote': {
    message: () => 'Bilden ligger på en annan webbplats och visas därför bara som en länk.',
    fix: () => 'Spara bilden bredvid texten och skriv dess filnamn, om den ska synas.',
  },
  'key-misplaced': {
    message: ({ read, parent }) =>
      `"${read}" hör till en presentation och ska stå under "${parent}".`,
    fix: ({ read, parent }) =>
      `Flytta "${read}" till rätt presentation under "${parent}" och skjut in raden.`,
  },
  'key-missing': {
    message: ({ key }) => `"${key}" saknas.`,
    fix: ({ example }) => `Lägg till raden "${example}".`,
  },
  'key-twice': {
    message: ({ read, other, line }) =>
      read === other
        ? `"${read}" står två gånger; första gången på rad ${line}.`
        : `"${read}" och "${other}" (rad ${line}) betyder samma sak.`,
    fix: () => 'Behåll en av dem.',
  },
  'key-unknown': {
    message: ({ read }) => `"${read}" är ingen uppgift som finns här.`,
    fix: ({ near }) => meant(near, 'Ta bort raden eller rätta namnet före kolonet.'),
  },
  'link-dead': {
    message: ({ read }) => `Länken "${read}" leder till en sida som inte finns.`,
    fix: ({ near }) => meant(near, 'Rätta adressen.'),
  },
  'link-empty': {
    message: () => 'Länken leder ingenstans.',
    fix: () => 'Skriv adressen mellan parenteserna, eller ta bort länken.',
  },
  'link-missing': {
    message: ({ read }) => `Filen "${read}" finns inte bredvid texten.`,
    fix: ({ near }) => meant(near, 'Lägg filen i samma mapp som texten, eller rätta namnet.'),
  },
  'link-protocol': {
    message: ({ protocol }) => `Länkar som börjar med "${protocol}" är inte tillåtna.`,
    fix: () => 'Börja länken med https://, mailto: eller tel:.',
  },
  'list-expected': {
    message: ({ key }) => `"${key}" ska vara en enkel lista.`,
    fix: ({ key }) => `Skriv som "${key}: [första, andra]".`,
  },
  'mapping-expected': {
    message: ({ key }) => `Det här går inte att läsa som en av ${key || 'presentationerna'}.`,
    fix: ({ example }) => `Skriv uppgifterna på egna rader, den första som "- ${example}".`,
  },
  'meeting-twice': {
    message: ({ read, other }) => `Träffen ${read} finns redan i ${other}.`,
    fix: () => 'Slå ihop filerna, eller rätta datumet i en av dem.',
  },
  'minutes-format': {
    message: ({ read, limit }) =>
      `"${read}" går inte att läsa som ett antal minuter från 1 till ${limit}.`,
    fix: ({ key }) => `Skriv ett helt tal, till exempel "${key}: 20 min".`,
  },
  'municipality-unknown': {
    message: ({ read }) => `Det finns ingen kommun som heter "${read}".`,
    fix: ({ key, near, organisation }) =>
      near === ''
        ? `Rätta namnet, eller skriv "${organisation}:" i stället för "${key}:" om det inte är en kommun.`
        : `Menade du ${near}? Skriv "${key}: ${near}".`,
  },
  'next-draft': {
    message: ({ read }) => `Nästa träff ${read} är ett utkast som ingen kan se.`,
    fix: ({ key }) => `Publicera utkastet, eller ta bort raden "${key}".`,
  },
  'next-not-later': {
    message: ({ read, date }) => `Nästa träff ${read} är inte efter den här träffen, ${date}.`,
    fix: ({ key, near }) =>
      near === '' ? `Rätta datumet, eller ta bort raden "${key}".` : `Skriv "${key}: ${near}".`,
  },
  'next-skips': {
    message: ({ read, near }) => `Före ${read} finns det en annan träff, ${near}.`,
    fix: ({ key, near }) => `Skriv "${key}: ${near}".`,
  },
  'next-unknown': {
    message: ({ read }) => `Det finns ingen träff den ${read}.`,
    fix: ({ key, near }) =>
      near === ''
        ? 'Rätta datumet, eller skapa en anteckning för den träffen.'
        : `Skriv "${key}: ${near}", eller skapa en anteckning för den träffen.`,
  },
  'next-unscheduled': {
    message: ({ read }) =>
      `Träffen ${read} finns inte i mappen än, så den syns inte bland kommande träffar.`,
    fix: ({ read }) => `Skapa filen meetings/${read}.md.`,
  },
  'page-reserved': {
    message: ({ read }) => `Adressen "${read}" behöver webbplatsen själv.`,
    fix: () => 'Ge filen ett annat namn.',
  },
  'population-format': {
    message: ({ read }) => `"${read}" går inte att läsa som ett antal invånare.`,
    fix: ({ key, near }) =>
      near === ''
        ? `Skriv ett tal, till exempel "${key}: ca 18 000" eller "${key}: 37 000–150 000".`
        : `Skriv "${key}: ${near}".`,
  },
  'population-separator': {
    message: ({ read }) => `"${read}" lästes som ett antal med punkt mellan tusentalen.`,
    fix: ({ key, near }) => `Skriv "${key}: ${near}" med mellanslag.`,
  },
  'presenter-missing': {
    message: () => 'Det framgår inte vem som presenterar.',
    fix: ({ municipality, organisation }) =>
      `Lägg till "${municipality}: Klippan" eller "${organisation}: namnet".`,
  },
  'presenter-twice': {
    message: ({ municipality, organisation }) =>
      `Både "${municipality}" och "${organisation}" är ifyllda.`,
    fix: () => 'Behåll en av dem.',
  },
  'raw-html': {
    message: () => 'HTML-kod visas inte på webbplatsen; den tas bort.',
    fix: () =>
      'Skriv med Markdown i stället, till exempel *kursivt* eller [text](https://exempel.se).',
  },
  'reason-without-cancelled': {
    message: ({ key }) => `"${key}" hör bara till en inställd träff.`,
    fix: ({ key, status }) => `Lägg till "${status}", eller ta bort raden "${key}".`,
  },
  'site-missing': {
    message: () => 'Filen site.yaml saknas i innehållsmappen.',
    fix: ({ example }) => `Skapa filen och skriv åtminstone "${example}".`,
  },
  'synonym-twice': {
    message: ({ read }) => `"${read}" står två gånger i samma grupp.`,
    fix: () => 'Ta bort det ena.',
  },
  'synonym-wordless': {
    message: ({ read }) => `"${read}" har varken bokstäver eller siffror att söka på.`,
    fix: () => 'Skriv ett ord i stället, eller ta bort det.',
  },
  'synonyms-few': {
    message: () => 'Gruppen har bara ett ord, så det finns inget som betyder detsamma.',
    fix: ({ example }) => `Skriv minst två, till exempel "- [${example}]", eller ta bort gruppen.`,
  },
  'synonyms-list': {
    message: () => 'Här går det inte att se vilka ord som hör ihop.',
    fix: ({ example }) => `Skriv varje grupp på en egen rad, till exempel "- [${example}]".`,
  },
  'synonyms-order': {
    message: ({ read, date }) => `Gruppen slutar gälla ${read}, innan den börjar gälla ${date}.`,
    fix: ({ key }) => `Rätta något av datumen. Det som står efter "${key}" är den sista dagen.`,
  },
  'text-expected': {
    message: ({ key }) => `"${key}" ska vara en enda text.`,
    fix: ({ key }) => `Skriv texten på samma rad, efter "${key}: ".`,
  },
  'time-format': {
    message: ({ read }) => `"${read}" går inte att läsa som en tid.`,
    fix: ({ read, near }) => `Skriv tiden som "${near}", inte "${read}".`,
  },
  'time-nonexistent': {
    message: ({ read }) => `Klockslaget "${read}" finns inte.`,
    fix: ({ key }) => `Skriv en tid mellan 00.00 och 23.59, till exempel "${key}: 15.00–15.45".`,
  },
  'time-order': {
    message: ({ read }) => `Sluttiden i "${read}" är inte efter starttiden.`,
    fix: ({ key, near }) => `Rätta tiderna. Är de omkastade, skriv "${key}: ${near}".`,
  },
  'time-zone-unknown': {
    message: ({ read }) => `Det finns ingen tidszon som heter "${read}".`,
    fix: ({ key, near }) => `Skriv "${key}: ${near || 'Europe/Stockholm'}".`,
  },
  'topic-twice': {
    message: ({ read, key }) => `"${read}" står två gånger under "${key}".`,
    fix: () => 'Ta bort den ena.',
  },
  'value-unknown': {
    message: ({ read, key }) => `"${read}" går inte att använda som "${key}".`,
    fix: ({ key, choices, near }) =>
      near === ''
        ? `Skriv något av följande: ${choices}.`
        : `Menade du "${key}: ${near}"? Du kan välja mellan: ${choices}.`,
  },
  'yaml-colon': {
    message: ({ key }) => `Kolonet gör att raden "${key}" inte går att läsa.`,
    fix: ({ near }) => `Skriv så här: ${near}`,
  },
  'yaml-indent': {
    message: () => 'Raden är inte indragen som raderna omkring.',
    fix: () => 'Låt uppgifter som hör ihop börja lika långt in, och stäng alla parenteser.',
  },
  'yaml-quote': {
    message: ({ read }) => `Värdet "${read}" börjar med ett tecken som har en särskild betydelse.`,
    fix: ({ near }) => `Sätt citattecken om det: ${near}.`,
  },
  'yaml-reference': {
    message: ({ read }) =>
      `"${read}" börjar med ett tecken (*, & eller !) som har en särskild betydelse.`,
    fix: ({ near }) => `Sätt citattecken om värdet: ${near}.`,
  },
  'yaml-syntax': {
    message: () => 'Den här raden går inte att läsa.',
    fix: () =>
      'Skriv varje uppgift på en egen rad som "datum: 2024-04-23", med mellanslag efter kolonet.',
  },
  'yaml-tab': {
    message: () => 'Raden är indragen med tabb.',
    fix: () => 'Byt ut tabben mot mellanslag.',
  },
  'yaml-unclosed': {
    message: () =>
      'Något som började tidigare tar inte slut, till exempel ett citat eller en parentes.',
    fix: () =>
      'Kontrollera att varje citattecken och parentes har ett slut, och att raderna är lika indragna.',
  },
};
