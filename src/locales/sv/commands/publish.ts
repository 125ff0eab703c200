/** Why a finished site was not put where it should go; values are filled in by the caller. */
export const publish = {
  errors: {
    link: 'Utmappen {out} är en symbolisk länk. Ange en vanlig mapp med --out.',
    'not-a-folder': 'Utmappen {out} är en fil, eller ligger i en. Ange en mapp med --out.',
    protected:
      'Utmappen {out} skulle ersätta projektet, innehållet eller en hemkatalog. Ange en egen mapp ' +
      'för den färdiga webbplatsen med --out.',
    'not-a-site':
      'Utmappen {out} innehåller något annat än en webbplats som Träff har byggt, och rörs därför ' +
      'inte. Töm den själv, eller ange en annan mapp med --out.',
    'in-use':
      'Utmappen {out} går inte att byta ut. Antingen är den en egen disk eller volym, som i Docker, ' +
      'eller så används den av ett annat program. Ange en mapp inuti den med --out, eller stäng ' +
      'programmet. Ingenting är ändrat där.',
    'not-writable': 'Utmappen {out} går inte att skriva till. Ingenting är ändrat där.',
    'disk-full': 'Disken är full, så webbplatsen fick inte plats i {out}. Ingenting är ändrat där.',
    'name-too-long': 'Utmappens namn är för långt: {out}. Ange ett kortare med --out.',
  },
};
