/** Words of the pages about posts and of texts. */
export const posts = {
  posts: {
    title: 'Nyheter',
    lead: 'Filmer, krönikor och notiser.',
    none: 'Inget är publicerat än.',
    kinds: { film: 'Film', column: 'Krönika', notice: 'Notis' },
    undated: 'Utan datum',
    by: 'Av',
    /** Pages of one kind, and links to them. */
    ofKind: { film: 'Filmer', column: 'Krönikor', notice: 'Notiser' },
    everyKind: 'Alla',
    filter: 'Visa',
    neighbours: 'Fler nyheter',
    older: 'Äldre',
    newer: 'Nyare',
    all: 'Alla nyheter',
  },
  texts: {
    /** What a table is called by its head, for whoever cannot see it. */
    table: 'Tabell: {heads}',
    contents: 'På den här sidan',
  },
  footnotes: { label: 'Noter', back: 'Tillbaka till not {n} i texten' },
};
