/** What `npm run dev` says, in the terminal and in the pages. */
export const preview = {
  ready: 'Förhandsvisning: {url}',
  hint: 'Sidorna ändras så snart du sparar. Bara den här datorn når dem. Avsluta med Ctrl+C.',
  updated: '{time} Uppdaterad.',
  clean: '{time} Inga fel.',
  stale: '{time} Sidorna visar hur det såg ut före felen.',
  nothing: '{time} Det finns inget att visa förrän felen är rättade.',
  more: 'Att se över: {n}. Visa allt med npm run check.',
  stopped: 'Förhandsvisningen är avslutad.',
  help: `Visar webbplatsen medan du skriver: npm run dev -- [--content MAPP] [--port NUMMER]

  --content MAPP  mappen med anteckningar (content)
  --port NUMMER   porten att svara på (4321)
  --help          visar den här texten

Utkast syns och är märkta. Varje sida visar de fel som finns, och kan ses som besökare eller medlem.
Ingen annan dator når förhandsvisningen, och ingenting publiceras.`,
  draft: 'Utkast',
  publishOn: 'Publiceras {date}',
  page: {
    label: 'Förhandsvisning',
    private: 'Syns bara på den här datorn.',
    eyes: 'Se som',
    visitor: 'besökare',
    member: 'medlem',
    same: 'Medlemmar ser samma sida.',
    drafts: 'Visa utkast ({n})',
    draftPage: '{mark}: ingen annan kan se den här sidan än.',
    errors: 'Fel: {n}',
    warnings: 'Att se över: {n}',
    none: 'Inga fel',
    stale: 'Sidan nedanför visar hur det såg ut före felen.',
    nothing: 'Det finns inget att visa förrän felen är rättade.',
    instead: 'Skriv så här:',
    indexing: 'Sökningen görs i ordning …',
    lost: 'Förhandsvisningen är avslutad. Starta den igen med npm run dev.',
    error: 'Fel',
    warning: 'Att se över',
  },
};
