import { writeReadmePart } from "../../scripts/readme-part.js";

/** Puts a table between two comments of the READMEs: `<!-- name -->` and `<!-- /name -->`. */
export function writeTable(name: string, table: string): void {
  writeReadmePart(`<!-- ${name} -->`, `<!-- /${name} -->`, table);
}
