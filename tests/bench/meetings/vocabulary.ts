import type { Random } from './random.ts';

const common = (
  'och att det i en som är av för på med till den har de inte om ett men var sig från vi så kan ' +
  'nu vid när under ska efter även upp där hur eller alla mycket andra bara mer över finns blir ' +
  'redan utan varje också sedan flera många dock inom kring mellan tidigt först sist oftare ibland'
).split(' ');

const verbs = (
  'berättade visade prövade öppnade samlade frågade lyssnade ändrade byggde följde mötte delade ' +
  'planerade mätte startade avslutade beskrev jämförde önskade behövde ledde lämnade ringde skrev ' +
  'besökte erbjöd ordnade saknade stärkte minskade ökade provade tänkte undrade enades beslutade'
).split(' ');

const stems = (
  'barn familj skola stöd samtal mottagning ungdom kväll möte grupp anmälan utredning bostad arbete ' +
  'hälsa förälder kommun region polis fritid språk vård plan mål team besök brev telefon rådgivning ' +
  'missbruk omsorg trygghet område torg bibliotek förening chef nämnd budget uppföljning kontakt'
).split(' ');

/** Words that most notes have, commonest first. */
export const frequentWords = [...common, ...verbs, ...stems];

/** Words of a made-up Swedish, commonest first: real short words, then compounds of real stems. */
export function vocabulary({ pick }: Random): string[] {
  const compounds = Array.from({ length: 4000 }, () => {
    const ending = pick(['', '', 'en', 'er', 'arna', 'ens', 's']);
    return `${pick(stems)}${pick(['s', '', ''])}${pick(stems)}${ending}`;
  });
  return [...new Set([...frequentWords, ...compounds])];
}
