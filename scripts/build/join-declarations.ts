import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { declarationsFrom } from "./declaration-graph.js";
import { JoinedMap } from "./joined-map.js";
import { isLink, LinkList, specifierOf, targetOf } from "./links.js";

/** Declarations that become one file. */
interface Join {
  readonly into: string;
  readonly files: readonly string[];
}

/**
 * Joins declarations, and lets the others take them from there. Many files suit whoever reads the
 * source; installed, each costs a block on the disk, and the compiler more time to find than to read.
 *
 * @param entries Declarations that the package has by name: they stay where they are.
 */
export function joinDeclarations(dist: string, entries: readonly string[]): void {
  for (const join of joinsIn(dist, entries)) {
    const { code, map } = joined(join);
    for (const file of join.files) {
      rmSync(file);
      rmSync(`${file}.map`, { force: true });
    }
    writeFileSync(join.into, code);
    if (map !== undefined) writeFileSync(`${join.into}.map`, map);
    for (const file of declarationsIn(dist)) redirect(file, join);
  }
  for (const file of declarationsIn(path.join(dist, "generated"))) {
    writeFileSync(file, compact(gathered(file)));
  }
}

function joinsIn(dist: string, entries: readonly string[]): Join[] {
  const files = (...names: string[]): string[] =>
    names.map((name) => path.join(dist, `${name}.d.ts`));
  const folders = (...names: string[]): string[] =>
    names.flatMap((name) => declarationsIn(path.join(dist, name)));
  const generated = ["client", "error-codes", "operations", "paths", "service"];
  const kept = new Set(entries.map((entry) => path.normalize(entry)));
  const runtime = [...declarationsFrom(files("generated/index"))].filter(
    (file) => path.dirname(file) === path.join(dist, "runtime") && !kept.has(file),
  );
  return [
    { into: "generated/model", files: folders("generated/types", "generated/actions") },
    { into: "generated/validators", files: folders("generated/validators") },
    { into: "generated/binding", files: files(...generated.map((name) => `generated/${name}`)) },
    // What a client of any service is made of.
    { into: "runtime/client", files: runtime.sort() },
    { into: "openapi-fetch/index", files: files("openapi-fetch/helpers", "openapi-fetch/index") },
  ].map((join) => ({ ...join, into: path.join(dist, `${join.into}.d.ts`) }));
}

function declarationsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => path.join(folder, name))
    .sort();
}

/** What the files declare, without what they take from each other. */
function joined({ into, files }: Join): { readonly code: string; readonly map?: string } {
  const folder = path.dirname(into);
  const links = new LinkList();
  const homes = new Map<string, string>();
  const body: { readonly text: string; readonly file: string; readonly row: number }[] = [];
  let hasPrivate = false;
  for (const file of files) {
    const source = parse(file);
    const dropped = new Set<number>();
    for (const statement of source.statements) {
      for (const name of namesOf(statement)) {
        const home = homes.get(name) ?? file;
        if (home !== file) throw new Error(`${name} is declared by both ${home} and ${file}`);
        homes.set(name, file);
      }
      const isEmptyExport = statement.getText(source) === "export {};";
      hasPrivate ||= isEmptyExport;
      if (isLink(statement)) {
        const target = targetOf(file, statement);
        if (!files.includes(target)) links.add(statement, source, specifierOf(folder, target));
        else if (/ as |\*/.test(statement.getText(source)))
          throw new Error(`${file} has another name for what is beside it in ${into}`);
      } else if (!isEmptyExport) continue;
      for (const row of rowsOf(statement, source)) dropped.add(row);
    }
    for (const [row, text] of source.text.split("\n").entries()) {
      if (text === "" || dropped.has(row) || text.startsWith("//# sourceMappingURL=")) continue;
      body.push({ text, file, row });
    }
  }
  const map = new JoinedMap(folder);
  const head = links.statements();
  for (const _ of head) map.addLine();
  const segments = new Map(files.map((file) => [file, map.segmentsOf(file)]));
  for (const { file, row } of body) map.addLine(segments.get(file)?.[row]);
  const lines = [...head, ...body.map(({ text }) => text), ...(hasPrivate ? ["export {};"] : [])];
  const name = path.basename(into);
  const mapText = map.textFor(name);
  if (mapText === undefined) return { code: `${lines.join("\n")}\n` };
  return { code: `${lines.join("\n")}\n//# sourceMappingURL=${name}.map\n`, map: mapText };
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => (name as ts.Identifier).text);
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

/** A statement's lines, with the comment before it: no other declaration may get that. */
function rowsOf(statement: ts.Statement, source: ts.SourceFile): number[] {
  const start = source.getLineAndCharacterOfPosition(statement.getFullStart());
  const first = start.character === 0 ? start.line : start.line + 1;
  const last = source.getLineAndCharacterOfPosition(statement.getEnd()).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Takes from the joined file what came from one of those in it; in place, for the declaration maps. */
function redirect(file: string, { into, files }: Join): void {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/(?<= from ")(\.[^"]+)\.js(?=";)/g, (specifier, to: string) => {
    const target = path.join(path.dirname(file), `${to}.d.ts`);
    return file !== into && files.includes(target)
      ? specifierOf(path.dirname(file), into)
      : specifier;
  });
  if (changed !== text) writeFileSync(file, changed);
}

/** A file with one statement of each kind in place of all those that take from another. */
function gathered(file: string): string {
  const source = parse(file);
  const links = new LinkList();
  const targets = new Map<string, string>();
  const dropped = new Set<number>();
  for (const statement of source.statements) {
    if (!isLink(statement)) continue;
    const { text } = statement.moduleSpecifier;
    targets.set(text, targetOf(file, statement));
    links.add(statement, source, text);
    for (const row of rowsOf(statement, source)) dropped.add(row);
  }
  for (const [from, target] of targets) {
    const declared = parse(target).statements.filter(isExported).flatMap(namesOf);
    links.exportAll(from, new Set(declared));
  }
  const rest = source.text.split("\n").filter((_, row) => !dropped.has(row));
  return [...links.statements(), ...rest].join("\n");
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** A tab in place of the compiler's four blanks. */
function compact(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}
