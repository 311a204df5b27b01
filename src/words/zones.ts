/**
 * Formats instants in any time zone, one formatter a zone: making one costs a hundred times what using it does,
 * and a page of the channel tells a hundred times.
 */
export function inZones(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (instant: string, timeZone: string) => string {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  return (instant, timeZone) => {
    const known = formatters.get(timeZone);
    const formatter = known ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
    if (known === undefined) formatters.set(timeZone, formatter);
    return formatter.format(new Date(instant));
  };
}
