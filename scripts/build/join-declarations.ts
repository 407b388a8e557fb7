import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Folders in `dist/generated/` whose declarations become one file. No name is in two of them. */
const JOINS = [
  { into: "model", folders: ["types", "actions"] },
  { into: "validators", folders: ["validators"] },
];

/**
 * Joins the declarations of folders that have a file to each type or action, and lets the others
 * take them from there. Many files suit whoever reads the source; installed, each would cost a block
 * on the disk, and its imports.
 */
export function joinDeclarations(dist: string): void {
  const generated = path.join(dist, "generated");
  for (const { into, folders } of JOINS) {
    const fromJoined = new RegExp(
      `from "\\.\\.?/(?:[^"]*/)?(?:${folders.join("|")})/[^/"]+\\.js";`,
      "g",
    );
    const joined = join(generated, folders);
    const all = new Set([...joined.matchAll(EXPORT)].map(([, name = ""]) => name));
    for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
      const file = path.join(dist, name);
      if (!file.endsWith(".d.ts")) continue;
      const target = JSON.stringify(relative(file, path.join(generated, `${into}.js`)));
      // In place, so that declaration maps stay right.
      const text = readFileSync(file, "utf8").replaceAll(fromJoined, `from ${target};`);
      const isGenerated = path.dirname(file) === generated;
      writeFileSync(file, isGenerated ? gather(text, `./${into}.js`, all) : text);
    }
    writeFileSync(path.join(generated, `${into}.d.ts`), joined);
  }
  for (const name of readdirSync(generated)) {
    const file = path.join(generated, name);
    if (file.endsWith(".d.ts")) writeFileSync(file, compact(readFileSync(file, "utf8")));
  }
}

const STATEMENT = /^(import|export)( type)? \{([^}]*)\} from "([^"]+)";\n/gm;
const EXPORT = /^export (?:declare )?(?:interface|type|const) (\w+)/gm;

/** What the files of folders declare, and takes them away. */
function join(generated: string, folders: readonly string[]): string {
  const imports = new Map<string, Set<string>>();
  const bodies: string[] = [];
  for (const name of folders) {
    const folder = path.join(generated, name);
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith(".d.ts")) continue;
      const text = readFileSync(path.join(folder, file), "utf8");
      bodies.push(
        text.replace(STATEMENT, (_, kind: string, type = "", list: string, from: string) => {
          const target = path.join(name, from);
          // The rest are declared here.
          if (!folders.includes(path.dirname(target))) {
            add(imports, `${kind}${type} ${relative("x", target)}`, list);
          }
          return "";
        }),
      );
    }
    rmSync(folder, { recursive: true });
  }
  const lines = [...imports].map(([key, names]) => {
    const [, kind, from] = /^(.*) (\S+)$/.exec(key) ?? [];
    return statement(kind ?? "", names, from ?? "");
  });
  return [...lines, ...bodies].join("\n").replace(/\n{2,}/g, "\n");
}

/** One statement of each kind in place of all those that take from a file. */
function gather(text: string, from: string, all: ReadonlySet<string>): string {
  const lists = new Map<string, Set<string>>();
  const rest = text.replace(STATEMENT, (whole, kind: string, type = "", list: string, to) => {
    if (to !== from) return whole;
    add(lists, kind + type, list);
    return "";
  });
  const exported = new Set([...(lists.get("export") ?? []), ...(lists.get("export type") ?? [])]);
  let star = "";
  if (exported.size === all.size) {
    star = `${lists.has("export") ? "export" : "export type"} * from "${from}";\n`;
    lists.delete("export");
    lists.delete("export type");
  }
  return star + [...lists].map(([kind, names]) => statement(kind, names, from)).join("") + rest;
}

function add(lists: Map<string, Set<string>>, key: string, list: string): void {
  const names = lists.get(key) ?? new Set();
  for (const name of list.split(",")) if (name.trim() !== "") names.add(name.trim());
  lists.set(key, names);
}

function statement(kind: string, names: ReadonlySet<string>, from: string): string {
  return `${kind} { ${[...names].join(", ")} } from "${from}";\n`;
}

/** A tab in place of the compiler's four blanks. */
function compact(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}

function relative(file: string, target: string): string {
  const result = path.relative(path.dirname(file), target);
  return result.startsWith(".") ? result : `./${result}`;
}
