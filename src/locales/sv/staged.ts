/** What stops a commit. */
export const staged = {
  environment:
    '{file} får inte ligga i git: där står nycklar, och det som en gång har lagts in i git går inte ' +
    'att få bort. Kör: git rm --cached "{file}" (filen finns kvar på datorn).',
  key:
    '{file}:{line} ser ut att ha nyckeln TRAFF_KEY. Den som har nyckeln kan läsa allt som medlemmarna ' +
    'läser, och det som en gång har lagts in i git går inte att få bort. Ta bort raden, spara, och ' +
    'kör: git add "{file}"',
  format:
    'De här filerna är inte formaterade som de andra. Kör "npm run format" och lägg till dem igen ' +
    'med git add:',
  lint: 'Reglerna för koden säger nej:',
  stopped:
    'Ingenting har lagts in i git. Rätta det som står ovan, och lägg till filerna igen med git add.',
  help: `Granskar det som ska läggas in i git, och bara det: npm run staged -- [--content MAPP]

  --content MAPP  mappen med anteckningar (content)
  --help          visar den här texten

Git kör det före varje "git commit", när "npm ci" eller "npm run prepare" har körts här. Bara det som
är tillagt med git add granskas: anteckningar som med "npm run check", kod med Prettier, ESLint
och oxlint. Filen .env och rader med nyckeln TRAFF_KEY släpps aldrig igenom.`,
};
