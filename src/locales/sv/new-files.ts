/** Why new files could not be written; nothing was. */
export const newFiles = {
  errors: {
    exists:
      '{path} finns redan, och Träff skriver aldrig över en fil. Ska den nya ligga där, ' +
      'flytta först undan den som finns. Ingenting har skrivits.',
    'not-allowed':
      'Det går inte att skriva {path}: mappen är skrivskyddad för dig. Ge dig själv rätt att skriva ' +
      'i mappen, eller välj en annan. Ingenting har skrivits.',
    'disk-full':
      'Disken är full, så {path} fick inte plats. Frigör utrymme och försök igen. Ingenting har ' +
      'skrivits.',
    'no-folder':
      '{path} går inte att använda som mapp: där finns en fil eller en länk. Flytta undan den, eller ' +
      'välj en annan mapp. Ingenting har skrivits.',
    'name-too-long': 'Filnamnet {path} är för långt. Välj ett kortare. Ingenting har skrivits.',
    other: '{path} gick inte att skriva ({detail}). Ingenting har skrivits.',
  },
};
