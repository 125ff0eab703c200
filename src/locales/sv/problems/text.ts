import type { ProblemTexts } from '../../problem-texts.ts';
import { meant } from './meant.ts';

/** The text below the front matter: headings, links, pictures, HTML. */
export const text = {
  'control-character': {
    message: ({ read }) => `Här står ett tecken (${read}) som inte går att visa.`,
    why: 'Sådana tecken stoppar kalendrar och nyhetsflöden, eller vänder texten baklänges.',
    fix: () => 'Ta bort tecknet. Syns det inte, skriv om orden där det står.',
  },
  'invisible-character': {
    message: ({ read }) => `Här står ett tecken (${read}) som inte syns.`,
    why: 'Osynliga tecken följer med när text klistras in, och gör att namn och ord inte hittas.',
    fix: () => 'Ta bort tecknet, lättast genom att skriva om ordet där det står.',
  },
  'heading-ambiguous': {
    message: ({ read }) => `Rubriken "${read}" kan höra till flera presentationer.`,
    why: 'Texten under rubriken måste höra till en bestämd presentation.',
    fix: ({ near }) => `Använd ett av deras id i stället: ${near}.`,
  },
  'heading-level': {
    message: ({ read }) => `"# ${read}" är en rubrik på högsta nivån, och den har sidan redan.`,
    why: 'En sida ska ha en enda huvudrubrik, och skärmläsare hittar efter rubrikernas nivåer.',
    fix: ({ near }) => `Skriv "${near}".`,
  },
  'heading-space': {
    message: ({ read }) => `"${read}" blir ingen rubrik, för mellanslaget efter ## saknas.`,
    why: 'Läsaren skulle se tecknen ## i texten, och texten under hamnar inte hos sin presentation.',
    fix: ({ near }) => `Skriv "${near}".`,
  },
  'heading-twice': {
    message: ({ read }) => `Presentationen "${read}" har redan en egen rubrik längre upp.`,
    why: 'Varje presentation har en egen del och en egen adress på sidan.',
    fix: ({ read }) => `Slå ihop texterna, eller skriv en mindre rubrik: "### ${read}".`,
  },
  'heading-unmatched': {
    message: ({ read }) => `Rubriken "${read}" är inte namnet på någon av träffens presentationer.`,
    why: 'Texten under rubriken skulle inte höra till någon presentation.',
    fix: ({ read, near }) =>
      `${meant(near && `## ${near}`, 'Rubriker med ## ska ha samma namn som en presentation.')} ` +
      `Andra rubriker skrivs med tre tecken: "### ${read}".`,
  },
  'image-format': {
    message: () => 'Webbläsare kan inte visa en sådan bildfil, så den blir bara en länk.',
    why: 'Bara vanliga bildformat visas i alla webbläsare.',
    fix: () => 'Spara bilden som JPEG eller PNG och skriv det filnamnet, om den ska synas.',
  },
  'image-large': {
    message: ({ size }) => `Bilden är ${size} MB, så sidan blir långsam att öppna i en telefon.`,
    why: 'Läsaren får vänta på bilden och betala för den, men ser inte mer än i en mindre.',
    fix: ({ limit }) =>
      `Spara den mindre, högst ${limit} MB: 1\u00A0600 bildpunkter på bredden räcker på alla skärmar.`,
  },
  'image-remote': {
    message: () => 'Bilden ligger på en annan webbplats och visas därför bara som en länk.',
    why: 'En bild på en annan webbplats kan försvinna, och den berättar för andra vem som läser.',
    fix: () => 'Spara bilden bredvid texten och skriv dess filnamn, om den ska synas.',
  },
  'link-anchor': {
    message: ({ read }) => `Det finns inget ställe "${read}" att länka till.`,
    why: 'Läsaren kommer till sidan men inte till det ställe som länken lovar.',
    fix: ({ near }) =>
      meant(
        near,
        'Länka till en presentation ("#lund"), till en rubrik i en öppen text ("#sa-deltar-du") eller till hela sidan.',
      ),
  },
  'link-dead': {
    message: ({ read }) => `Länken "${read}" leder till en sida som inte finns.`,
    why: 'Läsaren skulle komma till en sida som inte finns.',
    fix: ({ near }) => meant(near, 'Rätta adressen.'),
  },
  'link-draft': {
    message: ({ read }) =>
      `Länken "${read}" leder till ett utkast, eller till något som publiceras senare än den här texten.`,
    why: 'Läsaren skulle komma till en sida som inte finns än.',
    fix: () => 'Ta bort länken, eller publicera det som den leder till först.',
  },
  'link-empty': {
    message: () => 'Länken leder ingenstans.',
    why: 'Läsaren skulle klicka utan att något händer.',
    fix: () => 'Skriv adressen mellan parenteserna, eller ta bort länken.',
  },
  'link-form': {
    message: ({ read }) => `"${read}" blir ingen länk.`,
    why: 'Läsaren skulle se parenteserna och adressen i texten.',
    fix: ({ near }) => `Skriv "${near}": först texten, sedan adressen, utan mellanslag mellan.`,
  },
  'link-missing': {
    message: ({ read }) => `Filen "${read}" finns inte bredvid texten.`,
    why: 'Läsaren skulle klicka på en fil eller se en bild som inte finns.',
    fix: ({ near }) => meant(near, 'Lägg filen i samma mapp som texten, eller rätta namnet.'),
  },
  'link-protocol': {
    message: ({ protocol }) => `Länkar som börjar med "${protocol}" är inte tillåtna.`,
    why: 'Andra sorters länkar kan köra program i läsarens webbläsare.',
    fix: () => 'Börja länken med https://, mailto: eller tel:.',
  },
  'link-spaces': {
    message: ({ read }) => `Länken till "${read}" blir ingen länk, för namnet har mellanslag.`,
    why: 'Läsaren skulle se hakparenteser och ett filnamn i stället för en länk eller bild.',
    fix: ({ read }) => `Sätt vinkelparenteser om namnet: "(<${read}>)".`,
  },
  'raw-html': {
    message: () => 'HTML-kod visas inte på webbplatsen; den tas bort.',
    why: 'HTML-kod kan köra program hos läsaren och visas olika på olika skärmar.',
    fix: () =>
      'Skriv med Markdown i stället, till exempel *kursivt* eller [text](https://exempel.se).',
  },
  'table-too-large': {
    message: ({ limit }) => `Tabellen har fler rutor än ${limit}, räknat på rubrikradens bredd.`,
    why: 'Varje rad får lika många rutor som rubrikraden, så en bred rubrikrad gör sidan för tung att visa.',
    fix: () => 'Ta bort kolumner ur rubrikraden, eller dela tabellen i flera.',
  },
  'text-unseen': {
    message: ({ read }) => `"${read}" kommer inte att synas på webbplatsen.`,
    why: 'Fotnoter och länkadresser visas bara där texten hänvisar till dem, och tabeller bara så långt som rubrikraden räcker.',
    fix: () =>
      'Hänvisa till fotnoten eller adressen i texten, som [^1] eller [text][namn], ge tabellen fler rubriker, eller ta bort det som är över.',
  },
} satisfies Partial<ProblemTexts>;
