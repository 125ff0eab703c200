/**
 * What the search knows of Swedish words and the browser needs too. Words are separated by spaces;
 * those it only compares may be written in any of their forms.
 */
export const searchLanguage = {
  /** Forms that no rule leads back to their word, each line by that word's key. */
  irregular: {
    // Adjectives
    liten: 'liten litet lilla lille små smått',
    stor: 'stort större störst största',
    ny: 'nya nytt nye nyare nyast nyaste',
    god: 'gott',
    bra: 'bättre bäst bästa',
    dålig: 'sämre sämst sämsta',
    gammal: 'gamla äldre äldst äldsta',
    ung: 'ungt yngre yngst yngsta',
    lång: 'långt längre längst längsta',
    hög: 'högt högst högsta',
    låg: 'lågt lägre lägst lägsta',
    tung: 'tungt tyngre tyngst tyngsta',
    fri: 'fritt',
    klar: 'klart',
    svår: 'svår svåra svårt svårare svårast',
    snabb: 'snabbt',
    trygg: 'tryggt',
    tät: 'tätt',
    sen: 'sent',
    // Nouns
    boken: 'bok boken böcker böckerna bokens böckers böckernas',
    hand: 'händerna',
    mannen: 'mannen mannens män mäns männen männens',
    far: 'far fadern fäder fäderna',
    mor: 'mödrar mödrarna',
    syskon: 'syskon syskonen syskonens',
    stad: 'städer städerna städers städernas',
    idé: 'idén idéns',
    // So short that their endings might be part of the word.
    år: 'år året års årets åren årens',
    by: 'byn byns byar byarna',
    kö: 'kön köer köerna',
    oro: 'oron oros orons',
    // Verbs
    bo: 'bor bodde bott',
    göraξ: 'göra gör görs göras gjort gjorts gjorde gjordes',
    föreslå: 'föreslå föreslås föreslagits föreslagen föreslagna',
    anslå: 'anslå',
    kom: 'kommit',
    ta: 'tar tas tog togs tagit tagits tagen tagna',
    delta: 'delta deltar deltog deltagit',
    ge: 'ger ges gav gavs gett getts givit givits',
    gå: 'går gick gått',
    se: 'ser ses såg sågs sett setts',
    led: 'leds ledde leddes lett letts',
    sök: 'söks sökte söktes sökt sökts',
    vet: 'visste vetat',
    väx: 'växte vuxit',
    känn: 'känna kännas känner känns kände känt',
    hjälp: 'hjälpte hjälpt',
    möt: 'möts',
    hänt: 'hända händer hände',
  } as Record<string, string>,
  /** The same for how words end, alone or in compounds; forms in -s need not be told. */
  irregularEndings: {
    // "Bostad" loses its "ad" as "testad" does.
    st: 'städer städerna',
    bok: 'böcker böckerna',
    fot: 'fötter fötterna',
    natt: 'nätter nätterna',
    land: 'länder länderna',
    tand: 'tänder tänderna',
    brand: 'bränder bränderna',
    strand: 'stränder stränderna',
    ledamot: 'ledamöter ledamöterna',
    rot: 'rötter rötterna',
    son: 'söner sönerna',
    dotter: 'dotter dottern döttrar döttrarna',
    bror: 'bror brodern bröder bröderna',
    skriv: 'skrev skrivit',
    driv: 'drev drivit',
    bjud: 'bjöd bjudit bjudna',
    håll: 'höll hållit',
    bryt: 'bröt brutit bruten brutna',
    slå: 'slår slog slagit',
    // After these letters it is a man, and not the end of "firman", "teman" or "stämman".
    sman: 'sman smannen smän smännen',
    dman: 'dman dmannen dmän dmännen',
    kman: 'kman kmannen kmän kmännen',
    lman: 'lman lmannen lmän lmännen',
    förman: 'förman förmannen förmän förmännen',
    nsteman: 'nsteman nstemannen nstemän nstemännen',
    ndeman: 'ndeman ndemannen ndemän ndemännen',
  } as Record<string, string>,
  /** What forms above become without their accents, where that is another word: "låg", "lag". */
  homographs:
    'bast basta lagt svar svara svart svarare man mans fader broder iden idens gatt kanna ' +
    'kannas kant soner sonerna bor kon',
  /** Words that say nothing of what a text is about. */
  closed:
    'och att det i en ett som är av för på med till den har de inte om men var sig från vi så ' +
    'kan nu vid när under efter hos mellan hur vad vem vilka vilken vilket man nog ska skall ' +
    'vill kunde skulle blir blev bli blivit finns fanns där här sin sina sitt ut in upp ner ' +
    'detta denna dessa sådan sådana sådant alla allt all någon något några eller samt också ' +
    'utan över än då ju åt per via enligt göra gör görs gjort gjorde jag ni du oss er ert era ' +
    'dem min mitt mina din ditt dina vår vårt våra mot genom kring inom innan sedan redan bara ' +
    'mycket många mer mest varje andra annan annat få får fick fått vara varit hade ha haft ' +
    'både varför alltså dock även varav därför inför trots samma själv själva egen egna eget ' +
    'hela hel helt bland utifrån före han hon hen hans hennes honom henne deras dess vars medan ' +
    'nedan ovan ändå gärna ibland eftersom därefter därmed aldrig alltid ganska just varandra ej icke ' +
    'bör måste kanske endast ännu väl nästan samtidigt',
  /** Words that ask, or name what everything here is: asked for only where nothing else is. */
  weak:
    'träff träffar träffen träffarna träffens träffs möte möten mötet mötena nätverksträff ' +
    'nätverksträffar nätverksträffen nätverksträffarna presentation presentationer presentationen ' +
    'presentationerna anteckning anteckningar anteckningarna anteckningen ' +
    'kommun kommuner kommunen kommunerna kommuns kommunens kommunernas stad stads ' +
    'arbeta arbetar arbetat arbetade arbetas jobba jobbar jobbat jobbade jobbas använda använder ' +
    'använt användes används berätta berättar berättade berättat presentera presenterar ' +
    'presenterade presenterat prata pratar pratade pratat handlar handla handlade hålla håller höll ' +
    'gäller tips erfarenhet erfarenheter exempel',
  /** Endings that make another word of a word, such as "frivillighet" of "frivillig". */
  derivations:
    'isering iseringen ering eringen eringar ning ningen ningar het heten heter itet iteten else ' +
    'elsen elser are aren arna skap skapet lig ligt liga ligen bar bart bara isk iskt iska ism ist ' +
    'era erar erade',
  months: {
    1: 'januari',
    2: 'februari',
    3: 'mars',
    4: 'april',
    5: 'maj',
    6: 'juni',
    7: 'juli',
    8: 'augusti',
    9: 'september',
    10: 'oktober',
    11: 'november',
    12: 'december',
  } as Record<number, string>,
  /** Short names, by the month's number. Some are other words too, so a year must follow. */
  shortMonths: {
    1: 'jan',
    2: 'febr feb',
    4: 'apr',
    8: 'aug',
    9: 'sept sep',
    10: 'okt',
    11: 'nov',
    12: 'dec',
  } as Record<number, string>,
  /** Whether the day is said before the month, so that a number after it is a year: "maj 24". */
  dayFirst: true as boolean,
  seasons: {
    spring: 'våren vårens vårterminen vårtermin',
    summer: 'sommar sommaren sommarens',
    autumn: 'höst hösten höstens höstterminen hösttermin',
    winter: 'vinter vintern vinterns',
  },
  /** Words for seasons that are other words too: a year must follow, or nothing else be asked. */
  shortSeasons: { spring: 'vår vt', summer: '', autumn: 'ht', winter: '' },
  /** What a season's or a month's name may begin: "novemberträffen", "höstmötet". */
  occasions:
    'träff träffen träffar träffarna möte mötet möten mötena nätverksträff nätverksträffen ' +
    'nätverksträffar',
  /** Between two years or months: from one until the other, or just the two. */
  until: 'till',
  either: 'och eller samt',
  cancelled: 'inställd inställda inställt inställdes inställdas',
  /** Verbs that say the same where the particle comes later: "varför ställdes träffen in". */
  cancelledVerbs: 'ställdes ställts ställs',
  cancelledParticle: 'in',
  sizes: {
    small: 'liten litet lilla små mindre',
    medium: 'medelstor medelstora medelstort mellanstor mellanstora mellanstort',
    large: 'stor stora stort större',
  },
  /** Words that say of a municipality how large it is, alone. */
  sizedMunicipalities: {
    small: 'småkommun småkommuner småkommunerna småkommunernas',
    medium: 'mellankommun mellankommuner mellankommunerna',
    large: 'storkommun storkommuner storkommunerna storstad storstaden storstäder storstäderna',
  },
  /** Of the words for sizes, those with which a text says it of a municipality: "en liten kommun". */
  saidSizes: 'liten litet stor stort medelstor medelstort mellanstor mellanstort',
  /** Words that cannot stand between the size and the municipality it is said of. */
  between: 'och i av eller till med på för',
  /** Closed words that are municipalities too: before "kommun" they ask for those. */
  closedPlaces: 'vara',
  municipality: 'kommun kommuner kommunen kommunerna kommuns kommunens kommunernas stad städer',
  county: 'län länet läns länets',
  region: 'region regionen',
  /** What is said of a county's people and places, with the codes of the counties meant. */
  countyAdjectives: {
    skånsk: '12',
    sörmländsk: '04',
    småländsk: '06 07 08',
    västgötsk: '14',
    östgötsk: '05',
    värmländsk: '17',
    halländsk: '13',
    blekingsk: '10',
    västmanländsk: '19',
    gotländsk: '09',
    öländsk: '08',
    jämtländsk: '23',
    norrländsk: '21 22 23 24 25',
    västernorrländsk: '22',
    västerbottnisk: '24',
    norrbottnisk: '25',
  } as Record<string, string>,
};
