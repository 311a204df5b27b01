/** An instant moved by this much, ISO 8601 UTC with milliseconds; a day is 24 hours. */
export function shifted(
  instant: string,
  {
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  },
): string {
  const moved = Temporal.Instant.from(instant).add({ hours: days * 24 + hours, minutes, seconds });
  return moved.toString({ fractionalSecondDigits: 3 });
}
