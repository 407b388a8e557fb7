/** A parameter on the command line. */
export interface Flag {
  /** Without the hyphens: `NodeSet.0.NodeType`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Parameters begin with a capital letter, options of the command with a small one. */
const PARAMETER = /^--([A-Z][^=]*)(?:=([^]*))?$/;
/** A number may begin with a minus; `-` alone means standard input. */
const OPTION = /^(?:--|-[A-Za-z])/;

/**
 * Separates the parameters from the other words of a command line. All words up to the next option
 * are values of a parameter; a value that looks like an option is written `--Name=value`.
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

/** The flag for a path in a request. */
export function flagOf(path: readonly (string | number)[]): string {
  return `--${path.join(".")}`;
}
