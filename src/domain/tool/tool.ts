/** A product as the library knows it. `id` is the kebab-case product name without version. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly category: string;
  /** ISO 3166 alpha-2 code of the vendor's country, or null where it is a community project. */
  readonly country: string | null;
}
