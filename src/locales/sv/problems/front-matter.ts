import type { ProblemTexts } from '../../problem-texts.ts';
import { meant } from './meant.ts';

/** Front matter as a whole: its lines of dashes, its YAML, its keys. */
export const frontMatter = {
  'front-matter-dashes': {
    message: ({ read }) =>
      /^\W*---\W*$/u.test(read) && !/----|\\/.test(read)
        ? 'Raden med tre bindestreck börjar eller slutar med ett mellanslag, eller med något som inte syns.'
        : `Raden "${read}" skulle vara tre bindestreck, "---".`,
    why: 'Ordbehandlare gör gärna om tre bindestreck till ett långt streck. Då vet ingen var uppgifterna börjar och slutar.',
    fix: () => 'Skriv tre bindestreck längst till vänster på raden, och inget annat.',
  },
  'front-matter-language': {
    message: ({ read }) => `Uppgifterna överst får inte vara skrivna i "${read}".`,
    why: 'Bara vanliga rader med uppgifter läses; program i en anteckning körs aldrig.',
    fix: () => 'Låt första raden vara bara "---" och skriv uppgifterna som "datum: 2024-04-23".',
  },
  'front-matter-late': {
    message: () => 'Det står något ovanför uppgifterna, som måste börja på filens första rad.',
    why: 'Uppgifterna räknas annars som text, och ett utkast skulle publiceras.',
    fix: () =>
      'Flytta det som står ovanför raden "---" till texten under uppgifterna, eller ta bort det. Ta också bort tomma rader där.',
  },
  'front-matter-missing': {
    message: () => 'Uppgifterna överst i filen saknas.',
    why: 'Det är uppgifterna överst som säger vad texten är och vad alla får läsa.',
    fix: ({ example }) =>
      `Börja filen med en rad "---", sedan uppgifterna, till exempel "${example}", och en rad "---".`,
  },
  'front-matter-too-long': {
    message: ({ limit }) => `Uppgifterna överst är längre än ${limit} tecken.`,
    why: 'Det som står överst är öppet för alla, så text för medlemmar får inte hamna där av misstag.',
    fix: () => 'Kontrollera att raden "---" står direkt efter uppgifterna, före texten.',
  },
  'front-matter-twice': {
    message: ({ read }) => `"${read}" står nedanför raden "---" och räknas därför som text.`,
    why: 'Bara det som står mellan de två första raderna "---" är uppgifter. Ett utkast, till exempel, skulle publiceras.',
    fix: () =>
      'Flytta raderna upp till de andra uppgifterna och ta bort den sista raden "---". Är de text, lämna en tom rad före "---".',
  },
  'front-matter-unclosed': {
    message: () => 'Uppgifterna överst tar aldrig slut.',
    why: 'Raden skiljer det som alla får läsa från det som bara medlemmar får läsa.',
    fix: () => 'Skriv en rad med bara "---" mellan uppgifterna och texten.',
  },
  'front-matter-unopened': {
    message: () => 'Raden "---" före uppgifterna saknas.',
    why: 'Raden säger var uppgifterna börjar. Utan den räknas de som text.',
    fix: () =>
      'Lägg till en rad med bara "---" överst i filen. Det ska också stå en sådan efter uppgifterna.',
  },
  'key-empty': {
    message: ({ key }) => `"${key}" är tom.`,
    why: 'Utan ett värde går det inte att veta vad som menas, och det får inte gissas.',
    fix: ({ example }) => `Skriv något efter kolonet, till exempel "${example}".`,
  },
  'key-misplaced': {
    message: ({ read, parent }) =>
      `"${read}" hör till en presentation och ska stå under "${parent}".`,
    why: 'Uppgiften gäller en presentation, och utan rätt plats är det inte känt vilken.',
    fix: ({ read, parent }) =>
      `Flytta "${read}" till rätt presentation under "${parent}" och skjut in raden.`,
  },
  'key-missing': {
    message: ({ key }) => `"${key}" saknas.`,
    why: 'Utan den uppgiften kan sidan inte göras.',
    fix: ({ example }) => `Lägg till raden "${example}".`,
  },
  'key-twice': {
    message: ({ read, other, line }) =>
      read === other
        ? `"${read}" står två gånger; första gången på rad ${line}.`
        : `"${read}" och "${other}" (rad ${line}) betyder samma sak.`,
    why: 'Bara den ena kan gälla, och den andra skulle försvinna utan att synas.',
    fix: () => 'Behåll en av dem.',
  },
  'key-unknown': {
    message: ({ read }) => `"${read}" är ingen uppgift som finns här.`,
    why: 'En felstavad uppgift skulle annars saknas på sidan utan att någon märkte det.',
    fix: ({ near }) => meant(near, 'Ta bort raden eller rätta namnet före kolonet.'),
  },
  'list-expected': {
    message: ({ key }) => `"${key}" ska vara en enkel lista.`,
    why: 'Uppgiften kan ha flera värden, och det måste framgå var det ena slutar och nästa börjar.',
    fix: ({ key }) => `Skriv som "${key}: [första, andra]".`,
  },
  'mapping-expected': {
    message: ({ key }) => `Det här går inte att läsa som en av ${key || 'presentationerna'}.`,
    why: 'En presentation har flera uppgifter, och var och en behöver sitt namn.',
    fix: ({ example }) => `Skriv uppgifterna på egna rader, den första som "- ${example}".`,
  },
  'text-expected': {
    message: ({ key }) => `"${key}" ska vara en enda text.`,
    why: 'Uppgiften kan bara ha ett värde, så en lista går inte att visa.',
    fix: ({ key }) => `Skriv texten på samma rad, efter "${key}: ".`,
  },
  'value-unknown': {
    message: ({ read, key }) => `"${read}" går inte att använda som "${key}".`,
    why: 'Ett ord som inte känns igen säger inget om hur texten ska visas, och för åtkomst avgör det vem som får läsa.',
    fix: ({ key, choices, near }) =>
      near === ''
        ? `Skriv något av följande: ${choices}.`
        : `Menade du "${key}: ${near}"? Du kan välja mellan: ${choices}.`,
  },
  'yaml-colon': {
    message: ({ key }) => `Kolonet gör att raden "${key}" inte går att läsa.`,
    why: 'Ett kolon följt av mellanslag skiljer namnet från värdet, och två på en rad går inte att tyda säkert.',
    fix: ({ near }) => `Skriv så här: ${near}`,
  },
  'yaml-comment': {
    message: ({ read }) => `"${read}" är en kommentar, så raden är tom.`,
    why: 'Det som står efter # är en anteckning till dig själv och syns ingenstans på webbplatsen.',
    fix: ({ near }) =>
      `Ska texten synas, sätt citattecken om den: ${near}. Är det en kommentar, skriv den på en egen rad.`,
  },
  'yaml-continued': {
    message: ({ read }) => `"${read}" har inget kolon, så raden är ingen uppgift.`,
    why: 'En text på flera rader måste vara indragen, annars vet ingen var den slutar.',
    fix: () => 'Hör raden till texten ovanför, börja den med två mellanslag.',
  },
  'yaml-document': {
    message: ({ read }) => `Raden "${read}" ska inte stå här.`,
    why: 'Sådana rader skiljer uppgifter från text i en anteckning. I den här filen finns bara uppgifter.',
    fix: () => 'Ta bort raden.',
  },
  'yaml-escape': {
    message: () => 'Ett omvänt snedstreck (\\) betyder något särskilt mellan sådana citattecken.',
    why: 'Tecknet efter snedstrecket skulle bli ett annat.',
    fix: ({ near }) => `Sätt enkla citattecken om texten: ${near}.`,
  },
  'yaml-hash': {
    message: ({ read }) => `"${read}" blir inte läst: # inleder en kommentar.`,
    why: 'Det som står efter # är en anteckning till dig själv och syns ingenstans på webbplatsen.',
    fix: ({ near }) =>
      near === ''
        ? 'Sätt citattecken om texten, eller skriv ett mellanslag efter # om det är en kommentar.'
        : `Sätt citattecken om texten: ${near}. Är det en kommentar, skriv ett mellanslag efter #.`,
  },
  'yaml-indent': {
    message: () => 'Raden är inte indragen som raderna omkring.',
    why: 'Indraget visar vilka uppgifter som hör till samma presentation.',
    fix: () => 'Låt uppgifter som hör ihop börja lika långt in, och stäng alla parenteser.',
  },
  'yaml-key': {
    message: () => 'Raden är inte skriven som en uppgift.',
    why: 'En uppgift är ett namn, ett kolon och ett mellanslag, och sedan värdet. I listor börjar den med ett bindestreck.',
    fix: ({ near }) => `Skriv så här: ${near}`,
  },
  'yaml-quote': {
    message: ({ read }) => `Värdet "${read}" börjar med ett tecken som har en särskild betydelse.`,
    why: 'Utan citattecken skulle en del av värdet läsas som något annat än text.',
    fix: ({ near }) => `Sätt citattecken om det: ${near}.`,
  },
  'yaml-reference': {
    message: ({ read }) =>
      `"${read}" börjar med ett tecken (*, & eller !) som har en särskild betydelse.`,
    why: 'Utan citattecken läses tecknet som en hänvisning till en annan uppgift.',
    fix: ({ near }) => `Sätt citattecken om värdet: ${near}.`,
  },
  'yaml-syntax': {
    message: () => 'Den här raden går inte att läsa.',
    why: 'När en rad inte går att tyda är det osäkert vad de följande raderna betyder.',
    fix: () =>
      'Skriv varje uppgift på en egen rad som "datum: 2024-04-23", med mellanslag efter kolonet.',
  },
  'yaml-tab': {
    message: () => 'Raden är indragen med tabb.',
    why: 'En tabb är olika bred på olika datorer, så det syns inte vad raden hör till.',
    fix: () => 'Byt ut tabben mot mellanslag.',
  },
  'yaml-unclosed': {
    message: () =>
      'Något som började tidigare tar inte slut, till exempel ett citat eller en parentes.',
    why: 'Allt efter ett citattecken eller en parentes som inte tar slut räknas dit.',
    fix: () =>
      'Kontrollera att varje citattecken och parentes har ett slut, och att raderna är lika indragna.',
  },
} satisfies Partial<ProblemTexts>;
