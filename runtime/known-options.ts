/** The names of all options of an interface. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * @param of Whose options they are, for the error: `a client`, `cloneInstance`.
 * @throws TypeError if they are no object, or one has no such name: a misspelt `retry: false` would be
 * retried, and a misspelt `dryRun: true` would buy.
 */
export function assertOptions(of: string, options: unknown, known: object): void {
  if (typeof options !== "object" || options === null) {
    const what =
      options === null || options === undefined ? String(options) : `a ${typeof options}`;
    throw new TypeError(`options of ${of}: must be an object, and is ${what}`);
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(", ");
    throw new TypeError(`${name}: not an option of ${of}. Options: ${names}`);
  }
}
