const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  rarr: '→',
  larr: '←',
  euro: '€',
  times: '×',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  oelig: 'œ',
  aelig: 'æ',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Agrave: 'À',
  Acirc: 'Â',
  Ccedil: 'Ç',
  Icirc: 'Î',
  Ocirc: 'Ô',
  Ucirc: 'Û',
  OElig: 'Œ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  szlig: 'ß',
  auml: 'ä',
  copy: '©',
  reg: '®',
  trade: '™',
};

/** The character of an entity's name or number (« eacute », « #233 », « #xE9 »); an unknown one stays as typed. */
export function decodeEntity(name: string): string {
  const number = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const code =
    number === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? NaN) : Number.parseInt(number, 16);
  if (code === 160 || code === 8239) return ' ';
  if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
  return NAMED[name] ?? `&${name};`;
}

/** Decodes every entity of a text. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#?[a-zA-Z0-9]{2,8});/g, (_, name: string) => decodeEntity(name));
}
