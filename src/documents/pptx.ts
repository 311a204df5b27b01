import type Types from 'pptxgenjs';

export type Deck = Types.default;
export type Slide = Types.default.Slide;
export type Text = Types.default.TextPropsOptions;
export type Chart = Types.default.IChartOpts;

/** A new deck. The library is loaded when a deck is first asked for: start-up and idle memory do without it. */
export async function newDeck(): Promise<Deck> {
  // Its types describe its CommonJS build, where the class is one `default` deeper than in the ESM build that runs.
  const library = (await import('pptxgenjs')) as unknown as { readonly default: new () => Deck };
  return new library.default();
}
