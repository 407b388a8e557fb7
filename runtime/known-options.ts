/** The names of all options of an interface. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * @param of Whose options they are, for the error: `a client`, `cloneInstance`.
 * @throws TypeError if they are no object of options, or one has no such name or is inherited: a misspelt
 * `retry: false` would be retried, and a misspelt `dryRun: true`, or one that a copy loses, would buy.
 */
export function assertOptions(of: string, options: unknown, known: object): void {
  const isNone = typeof options !== "object" || options === null;
  // `call(request, signal)` would abort nothing.
  if (isNone || Symbol.iterator in options || "aborted" in options) {
    const what = options === null || options === undefined ? options : `a ${typeof options}`;
    throw new TypeError(
      `options of ${of}: must be an object, and is ${isNone ? what : "a list or a signal"}`,
    );
  }
  for (const name of Object.keys(known)) {
    if (!(name in options) || Object.hasOwn(options, name)) continue;
    throw new TypeError(`${name}: must not be inherited`);
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(", ");
    throw new TypeError(`${name}: not an option of ${of}. Options: ${names}`);
  }
}
