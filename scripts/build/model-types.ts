import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folders in `dist/generated/` whose declarations are joined: no name is in two of them. */
const FOLDERS = ["types", "actions"];
const JOINED = "model";

/**
 * Joins the declarations of the API's types into one file, and lets the others take them from there.
 * A file to a type suits whoever reads the source; installed, it would cost a block on the disk, a
 * second file for its map, and its imports, for each of hundreds.
 */
export function joinModelTypes(folder: string): void {
  const generated = path.join(folder, "generated");
  const outside = new Set<string>();
  const bodies: string[] = [];
  for (const name of FOLDERS) {
    const inner = path.join(generated, name);
    for (const file of readdirSync(inner).sort()) {
      if (!file.endsWith(".d.ts")) continue;
      const { imports, body } = split(readFileSync(path.join(inner, file), "utf8"));
      for (const line of imports) {
        // The rest are of files that are joined too.
        if (line.includes('"../../')) outside.add(line.replace('"../../', '"../'));
      }
      bodies.push(body);
    }
    rmSync(inner, { recursive: true });
  }
  const model = path.join(generated, `${JOINED}.js`);
  const joined = compact([...outside, ...bodies].join("\n"));
  const names = new Set([...joined.matchAll(EXPORT)].map(([, name = ""]) => name));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!file.endsWith(".d.ts")) continue;
    const text = readFileSync(file, "utf8");
    if (path.dirname(file) === generated) {
      writeFileSync(file, compact(gather(text, names)));
    } else {
      const from = JSON.stringify(relative(file, model));
      // In place, so that the declaration map stays right.
      writeFileSync(file, text.replaceAll(IS_MODEL, `from ${from};`));
    }
  }
  writeFileSync(model.replace(/\.js$/, ".d.ts"), joined);
}

/** A file of one type, as it is imported from. */
const IS_MODEL = new RegExp(`from "\\.\\.?/(?:[^"]*/)?(?:${FOLDERS.join("|")})/[^/"]+\\.js";`, "g");
const STATEMENT = /^(import|export)( type)? \{([^}]*)\} from "([^"]+)";\n/gm;
const EXPORT = /^export (?:declare )?(?:interface|type|const) (\w+)/gm;
const MAP = /^\/\/# sourceMappingURL=.*\n?/m;

function split(text: string): { imports: string[]; body: string } {
  const lines = text.replace(MAP, "").split("\n");
  return {
    imports: lines.filter((line) => line.startsWith("import ")),
    body: lines
      .filter((line) => !line.startsWith("import "))
      .join("\n")
      .trimEnd(),
  };
}

/** One statement of each kind in place of all those that name files of one type. */
function gather(text: string, all: ReadonlySet<string>): string {
  const lists = new Map<string, Set<string>>();
  const rest = text.replace(STATEMENT, (whole, kind: string, type = "", list: string) => {
    if (whole.search(IS_MODEL) < 0) return whole;
    const names = lists.get(kind + type) ?? new Set();
    for (const name of list.split(",")) if (name.trim() !== "") names.add(name.trim());
    lists.set(kind + type, names);
    return "";
  });
  const exported = new Set([...(lists.get("export") ?? []), ...(lists.get("export type") ?? [])]);
  if (exported.size === all.size) {
    const kind = lists.has("export") ? "export" : "export type";
    lists.delete("export");
    lists.delete("export type");
    return `${kind} * from "./${JOINED}.js";\n${statements(lists)}${rest}`;
  }
  return statements(lists) + rest;
}

function statements(lists: ReadonlyMap<string, ReadonlySet<string>>): string {
  return [...lists]
    .map(([kind, names]) => `${kind} { ${[...names].join(", ")} } from "./${JOINED}.js";\n`)
    .join("");
}

/** A tab in place of the compiler's four blanks. */
function compact(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}

function relative(file: string, target: string): string {
  const result = path.relative(path.dirname(file), target);
  return result.startsWith(".") ? result : `./${result}`;
}
