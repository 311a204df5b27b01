/** Whether a text holds an expression: several decisions ask for the same one, and it is looked for once. */
export function tellsIn(text: string): (cue: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (cue) => {
    // A global expression remembers where a test stopped, and would begin there in the next text; a search does not.
    const told = known.get(cue) ?? text.search(cue) >= 0;
    known.set(cue, told);
    return told;
  };
}
