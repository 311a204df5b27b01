/** What shares may be kept by: their tool, their job family, what came of the use, what a colleague's trial said. */
export const FILTERS = ['tool', 'job', 'kind', 'trial'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What the shares looked for must be, by id; what is absent may be anything. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;
