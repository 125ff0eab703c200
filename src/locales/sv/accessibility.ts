/** What the accessibility statement that comes with Träff knows of a site. */
export interface StatementFacts {
  /** In Markdown, as is `owner`. */
  name: string;
  owner: string | null;
  /** An e-mail address, or empty. */
  contact: string;
}

const mail = (contact: string): string =>
  contact === '' ? 'Kontakta den som står bakom webbplatsen' : `Mejla <${contact}>`;

/** The accessibility statement of sites that have none of their own. */
export const accessibility = {
  /** Its address, and the name of the file that replaces it. */
  slug: 'tillganglighet',
  title: 'Tillgänglighet',
  summary:
    'Tillgänglighetsredogörelse: hur tillgänglig webbplatsen är, vad som kan vara svårt att använda och hur du säger till.',
  /** Markdown, with the parts that the authority Digg asks for. */
  text: ({ name, owner, contact }: StatementFacts): string => `
${owner === null ? `Det här gäller webbplatsen ${name}.` : `${owner} står bakom webbplatsen ${name}.`} Alla ska kunna använda den, med eller utan hjälpmedel. Här kan du läsa hur tillgänglig den är, och vad du kan göra om något inte fungerar.

## Hur tillgänglig är webbplatsen?

Målet är WCAG 2.2 på nivå AA. Det mesta ska gå att läsa och använda med tangentbord, skärmläsare, förstoring och röststyrning, på stora och små skärmar.

Allt innehåll är inte granskat, och vi känner till några brister. De står längre ned.

## Om du inte kan använda någon del

${mail(contact)}, och berätta vad du behöver och i vilken form. Det kan till exempel vara en text i stället för en film, eller innehållet i en pdf-fil på ett annat sätt.

## Säg till om brister

Fungerar något inte, och står det inte här? ${mail(contact)}. Berätta gärna vilken sida det gäller, vad som hände och vilken webbläsare eller vilket hjälpmedel du använde.

## Tillsyn

Myndigheten för digital förvaltning (Digg) har tillsyn över lagen om tillgänglighet till digital offentlig service. Omfattas webbplatsen av lagen, och är du inte nöjd med svaret du fick, kan du [anmäla bristande tillgänglighet till Digg](https://www.digg.se/tdosanmalan).

## Teknisk information

Kraven finns i lagen (2018:1937) om tillgänglighet till digital offentlig service. De går att uppfylla genom standarden EN 301 549, som i sin tur bygger på WCAG. Webbplatsen anges här som **delvis förenlig** med lagen, eftersom allt inte är granskat och på grund av bristerna nedan.

### Innehåll som inte är tillgängligt, eller kan vara svårt att använda

- Sökningen och sidorna för medlemmar kräver att webbläsaren kör JavaScript. Medlemmarnas texter är krypterade och öppnas i din egen webbläsare. Det som är öppet för alla går att läsa utan.
- Bifogade filer, till exempel pdf-filer, är gjorda i andra program. Det är inte säkert att alla går att läsa med hjälpmedel.
- Bildbeskrivningar, rubriker och länkar skrivs för hand, och kan vara otydliga.

### Innehåll som inte är granskat

- Filmer och sidor på andra webbplatser, som det finns länkar till.

Inget undantag görs med stöd av 12 § i lagen, om oskäligt betungande anpassning.

## Hur webbplatsen har testats

Webbplatsen är byggd med programmet Träff. Där testas varje slags sida automatiskt med verktyget axe, i ljusa och mörka färger. Sådana tester hittar bara en del av alla brister. Någon oberoende granskning är inte gjord.

Den här redogörelsen följer med Träff och har därför inget eget datum. Den gäller så länge webbplatsen inte har skrivit en egen.
`,
};
