/** When a document was made: an ISO 8601 instant, and the IANA time zone of its readers (UTC without it). */
export interface Made {
  readonly at: string;
  readonly timeZone?: string;
}
