/** Picks the wording for « vous » or « tu », with the spaces of French typography. */
export type You = (vous: string, tu: string) => string;
