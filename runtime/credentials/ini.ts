export type Section = ReadonlyMap<string, string>;

/** A syntax error in a file. The message does not quote the file. */
export class FileSyntaxError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Sections of an INI file. Strict, because a skipped line could be a key: a section header, `key = value`, a comment line with `#` or `;`, or an empty line. Keys
 * are in lower case. A value may stand in quotes. There are no comments after values.
 * @throws FileSyntaxError at the first line that is none of these, or a repetition.
 */
export function parseIni(text: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const line = raw.trim();
    const fault = (message: string): FileSyntaxError => new FileSyntaxError(index + 1, message);
    if (line === "" || line.startsWith("#") || line.startsWith(";")) return;
    if (line.startsWith("[")) {
      const name = line.endsWith("]") ? line.slice(1, -1).trim() : "";
      if (name === "") throw fault("a section header must be [name], alone on its line");
      if (sections.has(name)) throw fault("this section is already there, further up");
      current = new Map();
      sections.set(name, current);
      return;
    }
    const equals = line.indexOf("=");
    if (equals < 1) throw fault("neither a [section], nor key = value, nor a comment");
    if (current === undefined) throw fault("a key before the first [section]");
    const key = line.slice(0, equals).trim().toLowerCase();
    if (current.has(key)) throw fault("this key is already there, further up in its section");
    const value = unquoted(line.slice(equals + 1).trim());
    if (/\s/.test(value) && CREDENTIAL_KEYS.has(key)) {
      throw fault("white space inside the value; a comment needs a line of its own");
    }
    current.set(key, value);
  });
  return sections;
}

/** The values of other keys are not checked. */
const CREDENTIAL_KEYS = new Set(["secret_id", "secret_key", "token"]);

function unquoted(value: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(value) ? value.slice(1, -1).trim() : value;
}
