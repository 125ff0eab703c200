/** What can be measured by itself. */
export const parts = ['builds', 'search', 'opening', 'pages'] as const;

export type Part = (typeof parts)[number];
