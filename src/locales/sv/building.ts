/** What a build says while it goes on, and when there was nothing to do. */
export const building = {
  unchanged:
    'Inget har ändrats sedan bygget den {day} {time}, så webbplatsen i {out} är redan som den ska vara. ' +
    'Träffar: {meetings}. Nyheter: {posts}.',
  sameWarnings: 'Varningar, desamma som då: {n}. Skriv "npm run check" för att läsa dem.',
};
