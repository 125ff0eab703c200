import type { ProblemTexts } from '../../problem-texts.ts';

/** Files as such: their names, places and sizes, and what cannot be read. */
export const files = {
  'address-twice': {
    message: ({ address, other }) => `Adressen "${address}" används redan av ${other}.`,
    why: 'Två sidor kan inte ha samma adress, så en av dem skulle försvinna.',
    fix: () => 'Byt namn på en av filerna, så att de får olika adresser.',
  },
  'asset-orphan': {
    message: () => 'Filen hör inte till någon text och kommer inte med på webbplatsen.',
    why: 'En fil som ingen text visar är oftast en bild eller bilaga som någon glömde att länka till.',
    fix: () =>
      'Länka till den från en text bredvid, flytta den till en träffs mapp eller ta bort den.',
  },
  'attachment-active': {
    message: () =>
      'En sådan fil kan köra program i läsarens webbläsare, och då läsa medlemmarnas nyckel.',
    why: 'Nyckeln till medlemssidorna finns i webbläsaren, och ett program i en sådan fil kan läsa den.',
    fix: () => 'Spara texten som PDF eller bilden som PNG, och lägg den filen här.',
  },
  'attachment-place': {
    message: () => 'Filen läggs ut som den är, och den kan säga var bilden eller filmen togs.',
    why: 'En telefon sparar platsen i filen, ofta på några meter när. Ur JPEG, PNG och WebP tas den bort, men inte ur en sådan här fil.',
    fix: () => 'Spara bilden som JPEG, eller ta bort platsen ur filen innan du lägger den här.',
  },
  'attachment-too-large': {
    message: ({ size, limit }) => `Filen är ${size} MB; gränsen är ${limit} MB.`,
    why: 'Stora filer tar lång tid att öppna i en telefon, och bilagor för medlemmar måste hämtas hela innan de kan visas.',
    fix: () => 'Gör filen mindre, eller lägg den någon annanstans och länka dit.',
  },
  'body-marks': {
    message: ({ marks }) =>
      `Texten har för många tecken av slagen * _ ~ [ ] < och \` tätt ihop: ${marks} stycken, flest i stycket som börjar här.`,
    why: 'Sådana tecken hör ihop två och två. I ett mycket långt stycke skulle det ta minuter att para ihop dem.',
    fix: () =>
      'Dela stycket med tomma rader, eller ta bort de tecken som inte behövs. Ska de synas som de står: skriv en rad "```" före stycket och en efter.',
  },
  'body-too-long': {
    message: ({ lines, limit }) => `Texten har ${lines} rader; en text får ha högst ${limit}.`,
    why: 'Tiden att läsa en text växer snabbare än dess rader, så en mycket lång skulle stoppa bygget.',
    fix: () => 'Dela upp texten, eller låt varje stycke stå på en enda rad.',
  },
  'body-unreadable': {
    message: () => 'Texten går inte att läsa, för den har för många nivåer i varandra.',
    why: 'Varken webbläsaren eller läsaren klarar så många nivåer.',
    fix: () => 'Förenkla listor och citat som ligger inuti varandra.',
  },
  encoding: {
    message: ({ byte }) => `Här står ett tecken (${byte}) som inte är sparat som UTF-8.`,
    why: 'Annars visas konstiga tecken i stället för å, ä och ö.',
    fix: () => 'Skriv om tecknet och spara filen med teckenkodningen UTF-8.',
  },
  'public-active': {
    message: () =>
      'Filen skulle kunna köra program i läsarens webbläsare, och då läsa medlemmarnas nyckel.',
    why: 'Nyckeln till medlemssidorna finns i webbläsaren, och ett program på samma webbplats kan läsa den.',
    fix: () =>
      'Text kan läggas här som .txt och bilder som .png. En fil som visar vem som äger ' +
      'webbplatsen (.html, .xml) läggs här precis som du fick den. En egen sida skriver du i pages.',
  },
  'public-drawing': {
    message: () =>
      'Teckningen innehåller något annat än former, eller går inte att läsa, och skulle kunna köra program i läsarens webbläsare.',
    why: 'Nyckeln till medlemssidorna finns i webbläsaren, och en teckning kan innehålla program som läser den.',
    fix: () => 'Spara om den som "optimerad SVG" i ritprogrammet, eller använd PNG.',
  },
  'public-folder': {
    message: ({ read }) =>
      `Ingen letar i mappen "${read.split('/')[0] ?? ''}", så filen kommer inte med.`,
    why: 'Filer som ska ligga överst på webbplatsen läses ur mappen public, och bara där.',
    fix: ({ near }) => `Flytta filen till ${near}, med små bokstäver i mappens namn.`,
  },
  'public-header': {
    message: ({ read }) => `Raden "${read}" får inte stå i filen _headers.`,
    why: 'Andra huvuden kan stänga av det som skyddar medlemmarnas nyckel i webbläsaren.',
    fix: ({ choices }) => `Ta bort raden. De huvuden som går att lägga till är ${choices}.`,
  },
  'public-redirects': {
    message: () => 'Webbplatsen skriver filen _redirects själv.',
    why: 'Vart gamla adresser leder står i site.yaml, där adresserna kontrolleras.',
    fix: ({ key }) =>
      `Ta bort filen. Skriv i stället "${key}:" i site.yaml och därunder, inskjuten, en rad för varje gammal adress, som "/gammal-sida/: /traffar/".`,
  },
  'public-taken': {
    message: ({ address }) => `På adressen ${address} lägger webbplatsen något eget.`,
    why: 'Den ena skulle skriva över den andra, och då saknas en sida eller en fil.',
    fix: ({ near }) =>
      near === ''
        ? 'Byt namn på filen, eller lägg den i en mapp med ett annat namn.'
        : `Skriv namnet med små bokstäver om du menar ${near}. Byt annars namn på filen.`,
  },
  'file-changed': {
    message: () => 'Filen ändrades eller försvann medan den lästes.',
    why: 'Det som hann läsas kan vara halva den gamla texten och halva den nya.',
    fix: () => 'Spara färdigt och försök igen.',
  },
  'file-empty': {
    message: () => 'Filen är tom.',
    why: 'En tom fil är oftast en text som inte blev sparad.',
    fix: () => 'Skriv något i den eller ta bort den.',
  },
  'file-folder': {
    message: ({ read }) => `"${read}" är en mapp, men heter som en fil. Inget i den läses.`,
    why: 'Det som ligger i en sådan mapp skulle inte synas någonstans.',
    fix: ({ read }) =>
      read.endsWith('.md')
        ? 'Ta bort .md ur mappens namn. Texten i en mapp ska heta index.md.'
        : 'Byt namn på mappen. Ska det finnas en sådan fil, lägg själva filen här.',
  },
  'file-link': {
    message: () => 'Det här är en länk till en fil eller mapp på en annan plats. Den följs inte.',
    why: 'Det som en sådan länk leder till kan ligga utanför mappen och vara hemligt.',
    fix: () => 'Lägg själva filen eller mappen här.',
  },
  'file-name': {
    message: ({ read }) => `Filnamnet "${read}" går inte att göra en adress av.`,
    why: 'Filnamnet blir sidans adress, och för en träff är det datumet.',
    fix: ({ near }) => `Döp om filen till "${near}".`,
  },
  'file-not-allowed': {
    message: () => 'Filen eller mappen får inte läsas av dig.',
    why: 'Det som inte går att läsa går varken att kontrollera eller att visa.',
    fix: () => 'Ge dig själv rätt att läsa den, eller be den som äger den om det.',
  },
  'file-special': {
    message: () => 'Det här är ingen vanlig fil, utan ett rör, en sockel eller en enhet.',
    why: 'Sådant har inget slut, så datorn skulle vänta på det för alltid.',
    fix: () => 'Ta bort det, och lägg en vanlig fil här om det ska finnas någon.',
  },
  'file-to-convert': {
    message: ({ format }) =>
      `En fil som slutar på ${format} läses inte som anteckning, så den kommer inte med.`,
    why: 'Anteckningar är textfiler som slutar på .md. Ur en sådan här fil går texten inte att hämta säkert.',
    fix: () =>
      'Är den en anteckning: spara den som .docx i Word eller LibreOffice och kör "npm run import --" med den filens namn efter. Är den en bilaga, länka till den från en text.',
  },
  'file-to-import': {
    message: ({ format }) =>
      `En fil som slutar på ${format} läses inte som anteckning, så den kommer inte med.`,
    why: 'Anteckningar är textfiler som slutar på .md. Import gör en sådan fil till anteckningar.',
    fix: ({ format }) =>
      `Är den en anteckning: kör "npm run import --" med filens namn efter, och ta sedan bort filen.${
        format === '.txt' ? ' Börjar den redan med "---", byt bara .txt mot .md i namnet.' : ''
      } Är den en bilaga, länka till den från en text.`,
  },
  'file-too-large': {
    message: ({ size, limit }) => `Filen är ${size} MB; en text får vara högst ${limit} MB.`,
    why: 'En så stor fil är nästan alltid något annat än en text.',
    fix: () => 'Dela upp texten, eller kontrollera att det är rätt fil.',
  },
  'file-unread': {
    message: () => 'Filen ligger där webbplatsen inte letar, så den kommer inte med.',
    why: 'Texten skulle annars saknas på webbplatsen utan att någon märkte det.',
    fix: ({ near }) =>
      near === ''
        ? 'Flytta den till mappen meetings, news eller pages, eller ta bort den.'
        : `Döp om den till "${near}", flytta den eller ta bort den.`,
  },
  'file-unreadable': {
    message: ({ detail }) => `Filen går inte att läsa. Datorn svarar: ${detail}.`,
    why: 'Det som inte går att läsa går varken att kontrollera eller att visa.',
    fix: () =>
      'Försök igen. Hjälper det inte, hämta tillbaka filen ur git eller en säkerhetskopia.',
  },
  'meeting-twice': {
    message: ({ read, other }) => `Träffen ${read} finns redan i ${other}.`,
    why: 'En dag har en träff och en adress, så en av texterna skulle försvinna.',
    fix: () => 'Slå ihop filerna, eller rätta datumet i en av dem.',
  },
  'page-reserved': {
    message: ({ read }) => `Adressen "${read}" behöver webbplatsen själv.`,
    why: 'Sidan skulle annars skriva över något som webbplatsen behöver för att fungera.',
    fix: () => 'Ge filen ett annat namn.',
  },
  'site-missing': {
    message: () => 'Filen site.yaml saknas i innehållsmappen.',
    why: 'Utan filen är det inte känt vad webbplatsen heter eller vilket språk den har.',
    fix: ({ example }) => `Skapa filen och skriv åtminstone "${example}".`,
  },
} satisfies Partial<ProblemTexts>;
