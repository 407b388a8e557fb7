import { pageType, isErrorCode } from "./names.js";

/** The heads of the tables that pages have. */
const HEADS: readonly (readonly string[])[] = [
  ["Parameter Name", "Required", "Type", "Description"],
  ["Parameter Name", "Type", "Required", "Description"],
  ["Parameter Name", "Type", "Description"],
  ["Name", "Type", "Required", "Description"],
  ["Name", "Required", "Type", "Description"],
  ["Name", "Type", "Description"],
  ["Error Code", "Description"],
];

const known = new Map(HEADS.map((columns) => [columns.join(" "), columns]));

/** The columns, where the line is the head of a table. */
export function tableColumns(line: string): readonly string[] | undefined {
  return known.get(line.replaceAll(/\s+/g, " "));
}

/** Cells of a row; undefined where the line is none; `unclear` where it could be either. */
export type RowReading = string[] | "unclear" | undefined;

const TYPE = "(?:[Aa]rray of )*[A-Z][A-Za-z0-9]*(?: ISO8601)?";
const PATTERNS: Readonly<Record<string, string>> = {
  "Parameter Name": "[A-Za-z][A-Za-z0-9_]*(?:\\.N)?",
  Name: "[A-Za-z][A-Za-z0-9_]*",
  Required: "Yes|No",
  Type: TYPE,
  "Error Code": "[A-Z][A-Za-z0-9_.]*",
  Description: ".*",
};

const expressions = new Map(
  HEADS.map((columns) => [
    columns,
    new RegExp(
      `^${columns
        .map((column, index) =>
          column === "Description"
            ? "(?:\\s+(.*))?$"
            : `${index === 0 ? "" : "\\s+"}(${PATTERNS[column] ?? ".*"})`,
        )
        .join("")}`,
    ),
  ]),
);

const MEANT = /^[A-Za-z]\w*(?:\.N)?\s+(?:Yes|No)\s/;

/** Takes a line of copied text for a row of a table with such columns, if it can be one. */
export function readRow(line: string, columns: readonly string[]): RowReading {
  const match = expressions.get(columns)?.exec(line);
  // Something with "Yes" or "No" behind its name is meant as a row, whatever is wrong with the rest.
  if (match == null) return columns[1] === "Required" && MEANT.test(line) ? "unclear" : undefined;
  const cells = match.slice(1).map((cell) => cell ?? "");
  if (line.includes("\t")) {
    // Browsers that keep the columns apart leave no doubt.
    const separate = line.split("\t").map((cell) => cell.trim());
    if (separate.length === columns.length) return separate;
  }
  if (columns[0] === "Error Code") return isCode(cells[0] ?? "") ? cells : undefined;
  if (columns.includes("Required")) return cells;
  const type = pageType(cells[columns.indexOf("Type")] ?? "");
  if (type === undefined) return undefined;
  // "Redis Instance …" goes on with a description; "Info InstanceInfo …" is a row.
  return type.ref === undefined || type.type !== type.ref || /[a-z0-9][A-Z]/.test(type.ref)
    ? cells
    : "unclear";
}

/** Unlike a word at the beginning of a sentence, a code has a dot or a second capital in it. */
function isCode(text: string): boolean {
  return isErrorCode(text) && /\.|[a-z][A-Z]/.test(text);
}
