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
    'not-writable': 'Utmappen {out} går inte att skriva till. Ingenting är ändrat där.',
    'disk-full': 'Disken är full, så webbplatsen fick inte plats i {out}. Ingenting är ändrat där.',
  },
};
