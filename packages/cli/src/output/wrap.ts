/** Characters that take two columns: Chinese, and the punctuation that goes with it. */
const WIDE =
  "\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60";
/** No line begins with these. */
const CLOSING = "，。、；：！？）】」”";
const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, "gu");
/** What stays together: a word, or a Chinese character with the punctuation behind it. */
const PIECE = new RegExp(`(?:（|“)?(?:[${WIDE}]|[^\\s${WIDE}]+)[${CLOSING}]*|\\s+`, "gu");

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return text.length + (text.match(WIDE_CHARACTER)?.length ?? 0);
}

export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Breaks a text into lines of at most so many columns, unless a single word is longer. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.trim().match(PIECE) ?? []) {
    if (columnsOf(line + piece.trimEnd()) > columns && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** A line that goes on below its text: behind the label that it begins with, or its indent. */
export function wrapLine(line: string, columns: number): string[] {
  const [start = ""] = /^ *\S+(?: ID)? {2,}(?=\S)|^ */.exec(line) ?? [];
  const text = line.slice(start.length);
  // JSON and commands are for copying.
  if (columnsOf(line) <= columns || /^(?:\{|tcredis )/.test(text)) return [line];
  const indent = columnsOf(start);
  return wrap(text, columns - indent).map((part, index) =>
    index === 0 ? start + part : " ".repeat(indent) + part,
  );
}

/** Columns of a stream; lines that go to a program are not broken. */
export function columnsFor({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : Infinity;
}
