/**
 * Swedish compounds as they should be split, drawn from what social services write about; among them
 * some that the splitter does not manage.
 */
export const compounds = `
social tjänst
social tjänsten
social tjänst lagen
social sekreterare
social nämnd
hem tjänst
hem tjänsten
hem sjukvård
äldre omsorg
äldre omsorgen
funktions hinder
funktions nedsättning
missbruks vård
missbruks problem
barn konventionen
barn rätts perspektiv
barn avdelning
ungdoms mottagning
ungdoms gård
familje hem
familje hemmet
familje behandlare
familje rätt
familje central
föräldra stöd
föräldra utbildning
försörjnings stöd
ekonomi hand läggare
bistånds hand läggare
bistånds beslut
bistånds bedömning
oros anmälan
oros anmälningar
förhands bedömning
utrednings tid
utrednings metod
hand läggnings tid
hand läggnings tider
verksamhets utveckling
verksamhets plan
verksamhets chef
enhets chef
enhets chefer
avdelnings chef
områdes chef
kommun polis
kommun polisen
kommun fullmäktige
kommun styrelsen
kommun invånare
medborgar löfte
medborgar kontor
medborgar service
medborgar dialog
grann kommun
grann samverkan
brotts offer
brotts förebyggande
brotts förebyggare
gäng kriminalitet
ungdoms kriminalitet
kriminal vård
kriminal vården
polis område
polis myndighet
närings liv
närings livet
arbets marknad
arbets förmedling
arbets förmedlingen
arbets träning
arbets löshet
arbets plats
arbets miljö
arbets grupp
arbets givare
styr grupp
projekt ledare
projekt grupp
process ledare
process kart läggning
förändrings ledning
förbättrings arbete
kvalitets arbete
kvalitets utveckling
digitaliserings strategi
välfärds teknik
trygghets larm
trygghets vandring
trygghets skapande
nät verk
nät verks möte
nät verks träff
nät verks träffar
stads del
stads dels förvaltning
stads miljö
bostads bolag
bostads lös
bostads löshet
hem löshet
hyres värd
hyres gäst
vålds utsatt
vålds utsatta
vålds förebyggande
kvinno frid
kvinno jour
heders våld
skydds boende
vård planering
vård central
vård centralen
vård givare
öppen vård
öppen vården
sluten vård
primär vård
elev hälsa
elev hälsan
skol kurator
skol sköterska
skol frånvaro
skol plikt
förskole lärare
fritids gård
fritids ledare
fält assistent
fält sekreterare
fält arbete
hem besök
hem besöken
barn morska
barn hälso vård
barn psykiatri
folk hälsa
folk hälso arbete
folk hög skola
integrations arbete
flykting mottagning
ensam kommande
språk stöd
språk träning
moders måls undervisning
brukar råd
brukar inflytande
anhörig stöd
anhörig konsulent
kontakt person
kontakt personer
kontakt familj
stöd familj
stöd samtal
stöd grupper
föräldra stöds grupper
kunskaps stöd
kunskaps översikt
uppföljnings arbete
uppföljnings plan
handlings plan
handlings planer
kris lednings plan
kris stöd
beredskaps plan
lednings grupp
lednings system
chefs forum
ledar forum
medarbetar samtal
rekryterings process
kompetens försörjning
kompetens utveckling
vikarie bank
schema läggning
budget arbete
budget underskott
upphandlings enhet
idé burna
civil samhälle
civil samhället
samhälls bygge
samhälls planering
folk bokföring
lätt tillgänglig
lätt tillgängliga
lätt läst
små barn
små barns föräldrar
späd barn
späd barns verksamhet
missbruks rådgivare
alkohol rådgivning
narkotika handel
döds fall
döds bo
lån ord
mål grupp
mål grupper
mål bild
mål bilder
del mål
resurs brist
resurs fördelning
personal brist
personal omsättning
sjuk frånvaro
sjuk skrivning
sjuk skrivningar
sjuk hus
rehabiliterings plan
klient tid
flask hals
flask halsar
vägg tidning
buss förare
biblioteks besök
biblioteks buss
kultur skola
musik skola
sommar jobb
sommar lov
höst lov
lov aktiviteter
kväll öppet
kvälls arbete
helg öppet
natt patrull
jour verksamhet
jour hem
social jour
social jouren
bygg projekt
bygg lov
miljö kontor
trafik säkerhet
vatten skada
riks dag
riks dags ledamot
lands bygd
lands bygds kommun
gles bygd
gles bygds kommun
skär gård
kust kommun
pendlar kommun
jord bruk
flykting råd
kammar råd
stöd insats
språk rör
utgångs punkt
vatten kraft verk
fot bolls tränare
tidnings koncern
världs krig
skol uppsats
narkotika försäljning
mat sedel
lärar lön
familje terapeut
beredskaps plan
hälso tecken
kris stöd
inner skärgård
lag ändring
dag verksamhet
grupp verksamhet
avvikelse rapport
utvärderings arbete
uppföljnings möte
vilo dag
special område
ung socialist
slut förhör
regerings form
`;

/** Words that are no compounds, or whose parts say nothing of what they mean. */
export const simpleWords = `
föräldrar förälder rättvisa förtroende omsorg omsorgen burston förändring förändringar utredning
utveckling utvecklingen anmälan ansökan ansökningar beslut insatser insatsen åtgärder verksamhet
verksamheten verksamheter ledare ledaren lärare läraren läkare lättare väggar grupperna flickor
pojkar kvinnor männen människor människan möten mötena berättelser samtal samtalen tidigare
senare viktigaste möjlighet möjligheter svårigheter trygghet tryggheten säkerhet delaktighet
tillgänglighet ansvarig ansvaret uppdrag uppdraget uppföljning undersökning undersökningar
bedömning bedömningar beroende behandling behandlare utbildning utbildningar erfarenhet
erfarenheter erbjuder inspiration information integration organisation organisationen
kommunikation kommunen kommunerna politiker politiken ekonomin kriminell kriminella anhöriga
kollegor kollegerna enheten enheterna avdelningen bostaden bostäder hemmet hemma hemlös sjukdom
barndom ungdom ungdomar ungdomarna vuxna äldre barnen barnens familjer familjerna skolan skolor
eleverna rektor rektorer sekreterare kuratorn psykolog psykologer polisen poliser resultat
resultaten projekt projektet metoder metoden modellen arbetet arbetade arbetsam arbetare
förebygga förebyggande uppsökande omfattande inledande bemötande deltagare deltagande deltagarna
medarbetare ordförande förvaltning förvaltningen nämnden nämnder styrelsen styrelse vardagen
vardag värdering världen västra östra södra norra svenska svenskar person personer personal
personalen regionen statistik statliga allmänna gemensam gemensamma tillsammans enskilda enskild
särskilda särskilt egentligen ordentligt fortfarande naturligtvis annorlunda ytterligare
dessutom däremot eftersom samtidigt sinsemellan
`;
