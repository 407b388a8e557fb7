import path from "node:path";
import ts from "typescript";

/** A statement that takes names from another file, or hands them on. */
export type Link = (ts.ImportDeclaration | ts.ExportDeclaration) & {
  readonly moduleSpecifier: ts.StringLiteral;
};

export function isLink(statement: ts.Statement): statement is Link {
  return (
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined
  );
}

/** The declarations that a link of a file leads to. */
export function targetOf(file: string, { moduleSpecifier: { text } }: Link): string {
  if (!text.startsWith(".")) throw new Error(`${file} depends on a package: ${text}`);
  return path.join(path.dirname(file), text.replace(/\.js$/, ".d.ts"));
}

/** What a file in a folder calls declarations. */
export function specifierOf(folder: string, target: string): string {
  const relative = path.relative(folder, target).replace(/\.d\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** Links as one statement for each file and kind. */
export class LinkList {
  readonly #names = new Map<string, Set<string>>();

  /** Adds a link, by what its file is called now. */
  add(link: Link, source: ts.SourceFile, from: string): void {
    const isImport = ts.isImportDeclaration(link);
    const bindings = isImport ? link.importClause?.namedBindings : link.exportClause;
    if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) {
      throw new Error(`${source.fileName}: no list of names: ${link.getText(source)}`);
    }
    const isTypeOnly = isImport ? link.importClause?.isTypeOnly : link.isTypeOnly;
    for (const element of bindings.elements) {
      const type = isTypeOnly || element.isTypeOnly ? " type" : "";
      const key = `${isImport ? "import" : "export"}${type} ${from}`;
      const names = this.#names.get(key) ?? new Set();
      this.#names.set(key, names.add(element.getText(source).replace(/^type /, "")));
    }
  }

  /** Puts a star where all that a file exports is exported. */
  exportAll(from: string, all: ReadonlySet<string>): void {
    const values = this.#names.get(`export ${from}`) ?? new Set();
    const types = this.#names.get(`export type ${from}`) ?? new Set();
    if (all.size === 0 || new Set([...values, ...types]).size !== all.size) return;
    this.#names.delete(`export ${from}`);
    this.#names.delete(`export type ${from}`);
    this.#names.set(`export${values.size > 0 ? "" : " type"} ${from}`, new Set(["*"]));
  }

  statements(): string[] {
    return [...this.#names].map(([key, names]) => {
      const [, kind = "", from = ""] = /^(.*) (\S+)$/.exec(key) ?? [];
      const list = names.has("*") ? "*" : `{ ${[...names].join(", ")} }`;
      return `${kind} ${list} from "${from}";`;
    });
  }
}
