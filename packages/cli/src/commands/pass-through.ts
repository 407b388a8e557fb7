/** Flags of a command that parses its arguments itself. */
export function flagsOf(options: object): string[] {
  return [...new Set([...Object.keys(options), "help"])].map((name) => `--${name}`);
}
