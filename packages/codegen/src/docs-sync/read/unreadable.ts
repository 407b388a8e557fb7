import { visible } from "../../../../../generator/load/diagnostic.js";

/** A source that cannot be understood. Nothing of it is used: half a page would look like a change. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
  readonly file: string;
  readonly line: number;
  /** What should have stood there. */
  readonly expected: string;

  constructor(file: string, line: number, expected: string, found?: string) {
    const instead = found === undefined ? "" : `, found ${JSON.stringify(shorten(found))}`;
    super(visible(`${file}:${line}  expected ${expected}${instead}`));
    this.file = file;
    this.line = line;
    this.expected = expected;
  }
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
