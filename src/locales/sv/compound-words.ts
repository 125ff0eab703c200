/** What the splitting of Swedish compounds must know beyond a dictionary, separated by spaces. */
export const compoundWords = {
  /** Words that begin many others and make no compound with them: "förtroende" is no "troende". */
  particles:
    'an av bak be bort bi by då där efter emot fort fram från för före förbi genom här hop i in ' +
    'inne isär kring kvar med mellan mot ned ner nära o om på runt sam sen till tillbaka undan ' +
    'under upp ur ut utan vid vidare å åter över ett två tre en någon var vem så',
  /** What begins compounds and is no word itself. */
  prefixes:
    'socio psyko neuro mikro makro geo bio eko borta tele video foto multi inter euro gero fysio',
  /** Endings that are words too. */
  endings:
    'het skap lig ning are ande ende ade aste ast lös vis bar sam dom else erna arna orna ring förande tagande ständig ständiga ständigt',
  /** Nouns that begin other words by chance: "minister" is no "ister", "frukost" no "kost". */
  chanceBegins:
    'cent dis fru gem komp kombi kon kor lik littera mag mani min miss ork pick por rap rapp sup tempera trans',
  /** Nouns that end other words by chance: "toalett" is no "lett". */
  chanceEnds: 'and arier ess ester etens ism ist ister kap kaps lett logi tik ting',
  /** Words of fewer than four letters that end compounds; others that short stand in by chance. */
  shortEnds:
    'app bad ben bil bok bud båt dag del djur doft eld fel fil flod form fot frö får fält gas gud går ' +
    'gård hak hals hav hem hot hud hus hål hår häst jul kal kam kant kod kö kök lag lek led liv ljud ' +
    'lok lov lön lån läs län lås löv mat mor mål nät nöd ord ort par pris ras rum råd rån rätt ' +
    'rök rör sak sal sjö sko snö son syn syd säl säng tak tal tid ton torg tåg val vin väg vän vår ål ' +
    'år öl öde åk ung arm ask hög mod led far bror fru',
};
