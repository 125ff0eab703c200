import { count } from '../../count.ts';

/** Words of the pages about those who take part. */
export const places = {
  municipalities: {
    title: 'Kommuner',
    lead: 'Kommuner som har berättat på nätverkets träffar, län för län.',
    none: 'Ingen kommun har presenterat något än.',
    count: (n: number) => count(n, 'presentation', 'presentationer'),
    planned: 'stod i planen',
  },
  municipality: {
    description: (name: string) => `Det här har ${name} berättat om på nätverkets träffar.`,
    heading: 'På nätverkets träffar',
    inCounty: (county: string) => `Fler kommuner i ${county}`,
  },
};
