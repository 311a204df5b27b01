/** A chat asks to be left alone for a while: what was to be said is put back, no failure counted. */
export class TooSoon extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super('too soon');
    this.seconds = seconds;
  }
}
