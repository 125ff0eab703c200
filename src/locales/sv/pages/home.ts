import { count } from '../../count.ts';

/** Words of the network page. */
export const home = {
  home: {
    planned: 'Planerade träffar',
    undecided: 'Nästa datum är inte bestämt',
    undecidedText:
      'Så snart en ny träff är planerad står den här, med dag, tid och vem som berättar.',
    passed: 'Passerade datum',
    last: { held: 'Senaste träffen', unknown: 'Senast i planen' },
    latest: 'Tidigare träffar',
    allMeetings: 'Alla träffar',
    join: 'Vill du delta?',
    membersTitle: 'För medlemmar',
    membersText: 'Läs allt som antecknades på träffarna och sök i det.',
    membersLink: 'Till medlemssidorna',
    joinMail: (address: string) => `Mejla ${address}`,
    about: 'Om nätverket',
    participants: 'Kommuner som har berättat',
    participantsText: (municipalities: number, counties: number) =>
      `${count(municipalities, 'kommun', 'kommuner')} i ${count(counties, 'län', 'län')} har delat med sig av sitt arbete.`,
    allMunicipalities: 'Alla kommuner, län för län',
    news: 'Nyheter',
    allNews: 'Alla nyheter',
  },
};
