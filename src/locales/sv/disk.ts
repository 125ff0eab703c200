/** What the computer says of a file that it would not read or write. */
export const disk = {
  'not-allowed':
    'Du får inte läsa eller skriva {path}. Ge dig själv rätt till det och försök igen.',
  'disk-full': 'Disken är full, så {path} fick inte plats. Frigör utrymme och försök igen.',
  gone: '{path} finns inte. Försvann den medan kommandot arbetade, försök igen.',
  'name-too-long': 'Namnet {path} är för långt. Välj ett kortare.',
  'not-a-folder':
    '{path} går inte att använda: en fil ligger där en mapp skulle vara, eller tvärtom.',
  'too-many':
    'Datorn har för många filer öppna för att läsa {path}. Stäng några program och försök igen.',
  broken: 'Disken svarar inte som den ska för {path}. Kontrollera disken och försök igen.',
  circle:
    '{path} är en länk som leder runt i en cirkel. Ta bort länken och lägg själva filen eller mappen där.',
  special:
    '{path} är ingen vanlig fil, utan ett rör, en sockel eller en enhet. Lägg en vanlig fil där i stället.',
};
