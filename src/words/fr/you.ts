/** Picks the wording for « vous » or « tu ». */
export type You = (vous: string, tu: string) => string;
