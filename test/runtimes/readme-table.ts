import { readFileSync, writeFileSync } from "node:fs";

const FILE = "README.md";

/** Puts a table between two comments of the README: `<!-- name -->` and `<!-- /name -->`. */
export function writeTable(name: string, table: string): void {
  const text = readFileSync(FILE, "utf8");
  const [before, rest] = text.split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${FILE} has no place for the table: <!-- ${name} --> and <!-- /${name} -->`);
  }
  writeFileSync(FILE, `${before}<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->${after}`);
}
