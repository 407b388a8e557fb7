/** A parameter as the command line gives it. */
export interface Flag {
  /** With dots, and without the hyphens: `NodeSet.0.NodeType`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Parameters begin with a capital, and our own options with a small letter, so neither hides the other. */
const PARAMETER = /^--([A-Z][^=]*)(?:=([^]*))?$/;
/** A number may begin with a minus; `-` alone stands for standard input. */
const OPTION = /^(?:--|-[A-Za-z])/;

/**
 * Takes the parameters out of a command line. What follows one belongs to it, up to the next option;
 * a value that looks like an option itself is given as `--Name=value`.
 */
export function splitFlags(args: readonly string[]): { own: string[]; flags: Flag[] } {
  const own: string[] = [];
  const flags: Flag[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const [, name, value] = PARAMETER.exec(word) ?? [];
    if (name === undefined) {
      own.push(word);
      continue;
    }
    const values = value === undefined ? [] : [value];
    if (value === undefined) {
      for (let next = args[at + 1]; next !== undefined && !OPTION.test(next); next = args[at + 1]) {
        values.push(next);
        at++;
      }
    }
    flags.push({ name, values });
  }
  return { own, flags };
}

/** The flag for a place in a request. */
export function flagOf(path: readonly (string | number)[]): string {
  return `--${path.join(".")}`;
}
