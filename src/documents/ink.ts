/** The colours on paper: one accent on warm white, sand beside it. Each text colour is ≥ 4.5:1 on paper, card and sand. */
export const INK = {
  paper: 'FCFAF6',
  card: 'FFFFFF',
  sand: 'F1E8D8',
  sandLine: 'D9C8A6',
  line: 'E3DDD1',
  text: '22302F',
  muted: '5C6664',
  accent: '0F5C63',
  ochre: '946719',
  plum: '74475C',
} as const;
