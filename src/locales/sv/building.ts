/** What a build says while it goes on, and when there was nothing to do. */
export const building = {
  unchanged:
    'Inget har ändrats sedan bygget den {day} {time}, så webbplatsen i {out} är redan som den ska vara. ' +
    'Träffar: {meetings}. Nyheter: {posts}.',
  sameWarnings: 'Varningar, desamma som då: {n}. Skriv "npm run check" för att läsa dem.',
  /** What a build is doing, before a bar or a colon. */
  phases: {
    looking: 'Ser efter vad som har ändrats',
    reading: 'Läser anteckningarna',
    pages: 'Gör sidor',
    index: 'Gör sökindex',
    pictures: 'Ritar bilder',
    sealing: 'Krypterar',
    gate: 'Kontrollerar att inget läcker',
    writing: 'Lägger webbplatsen på plats',
  },
  counted: '{done} av {of}',
};
