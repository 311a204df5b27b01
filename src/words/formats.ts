type Dated = (instant: string, timeZone: string) => string;

/**
 * Formats instants in any time zone, one formatter a zone: making one costs a hundred times what using it does,
 * and a page of the channel tells a hundred times.
 */
function inZones(tag: string, options: Intl.DateTimeFormatOptions): Dated {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  return (instant, timeZone) => {
    const known = formatters.get(timeZone);
    const formatter = known ?? new Intl.DateTimeFormat(tag, { ...options, timeZone });
    if (known === undefined) formatters.set(timeZone, formatter);
    return formatter.format(new Date(instant));
  };
}

/** A day or a month without an hour, `2026-11-16` or `2026-11`: noon in UTC, so that no time zone moves it. */
function onDays(tag: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(new Date(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`));
}

/** How a language writes numbers, lists, days and countries, by its Intl tag: `fr-FR`. */
export function formatsOf(tag: string) {
  const [day, month, year] = ['numeric', 'long', 'numeric'] as const;
  const numbers = new Intl.NumberFormat(tag);
  const plural = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  return {
    /** « 1 200 » */
    number: (n: number): string => numbers.format(n),
    isOne: (n: number): boolean => plural.select(n) === 'one',
    /** « Inès, Marc et Zoé » */
    list: (names: readonly string[]): string => lists.format(names),
    /** « fr ou en » */
    choice: (names: readonly string[]): string => choices.format(names),
    /** `FR` → « France » */
    country: (code: string): string => regions.of(code) ?? code,
    /** « lundi 16 novembre » */
    weekDay: inZones(tag, { weekday: 'long', day, month }),
    /** « 16 novembre 2026 » */
    date: inZones(tag, { day, month, year }),
    /** « 09:05 » */
    clock: inZones(tag, { hour: '2-digit', minute: '2-digit' }),
    /** Of days that have no hour: « 16 », « 16 novembre », « 16 novembre 2026 », « novembre 2026 ». */
    dayOfMonth: onDays(tag, { day }),
    dayAndMonth: onDays(tag, { day, month }),
    fullDay: onDays(tag, { day, month, year }),
    month: onDays(tag, { month, year }),
  };
}
