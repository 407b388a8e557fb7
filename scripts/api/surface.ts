import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { entriesOf } from "../build/manifest.js";
import { actionNamesIn, type OpenApiDocument } from "../../runtime/openapi.js";

/** A file of `api/`, which records what the package offers. */
export interface ApiRecord {
  readonly file: string;
  readonly text: string;
}

/** What has a member to each action or code: `generated/` shows when the document changes. */
const BY_DOCUMENT = new Set([
  "ActionErrorCodes",
  "CommonErrorCode",
  "ErrorCode",
  "Operations",
  "PagedActions",
  "components",
  "operations",
  "paths",
  "validators",
]);

/** The public surface of built packages, a record for each of their entries. */
export function apiReports(folders: readonly string[]): ApiRecord[] {
  const entries = folders.flatMap((folder) =>
    entriesOf(folder).map(({ name, file }) => ({
      name,
      types: path.resolve(folder, "dist", `${file}.d.ts`),
    })),
  );
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      lib: ["lib.es2023.d.ts"],
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
    },
  );
  const names = namesOf("generated/openapi.json");
  const own = folders.map((folder) => path.resolve(folder, "dist"));
  const report = new Report(program.getTypeChecker(), own, names);
  return entries.map(({ name, types }) => {
    const source = program.getSourceFile(types);
    if (!source) throw new Error(`${types}: no such file; build the package first`);
    return {
      file: `${name.replaceAll("/", "-")}.md`,
      text: report.entry(name, source),
    };
  });
}

/** Names that are in the package because the document has an action or a type. */
function namesOf(file: string): ReadonlySet<string> {
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const actions = actionNamesIn(document).flatMap((action) => [
    action,
    `${action}ErrorCode`,
    `validate${action}`,
  ]);
  return new Set([...actions, ...Object.keys(document.components.schemas)]);
}

class Report {
  /** Where each declaration has been shown; it is shown once. */
  readonly #shownIn = new Map<ts.Declaration, string>();
  readonly #printer = ts.createPrinter({ removeComments: true });
  readonly #checker: ts.TypeChecker;
  readonly #own: readonly string[];
  readonly #document: ReadonlySet<string>;

  constructor(checker: ts.TypeChecker, own: readonly string[], document: ReadonlySet<string>) {
    this.#checker = checker;
    this.#own = own;
    this.#document = document;
  }

  entry(title: string, source: ts.SourceFile): string {
    const module = this.#checker.getSymbolAtLocation(source);
    const exported = (module ? this.#checker.getExportsOfModule(module) : []).filter(
      (symbol) => !this.#document.has(symbol.name),
    );
    const reached: ts.Symbol[] = [];
    const lines = exported
      .map((symbol) => ({ name: symbol.name, symbol: this.#target(symbol) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((item) => this.#show(item.name, item.symbol, title, reached));
    // What is not exported counts as well, where something that is exported names it.
    const inner: string[] = [];
    for (const symbol of reached) {
      const { declarations = [] } = symbol;
      if (this.#document.has(symbol.name)) continue;
      if (exported.some((other) => this.#target(other) === symbol)) continue;
      if (declarations.every((declaration) => this.#shownIn.has(declaration))) continue;
      inner.push(this.#show(symbol.name, symbol, title, reached));
    }
    return [
      `# ${title}\n\nWritten by \`scripts/api.ts --write\`; a change here is a change for users.\n`,
      fenced(lines),
      ...(inner.length > 0 ? ["Named by the above, and not exported:\n", fenced(inner.sort())] : []),
    ].join("\n");
  }

  #show(name: string, symbol: ts.Symbol, title: string, reached: ts.Symbol[]): string {
    const declarations = (symbol.declarations ?? []).filter((declaration) =>
      this.#isOwn(declaration),
    );
    const before = declarations.map((declaration) => this.#shownIn.get(declaration)).find(Boolean);
    if (before !== undefined) return `// ${name}: see ${before}`;
    return declarations
      .map((declaration) => {
        this.#shownIn.set(declaration, title);
        if (BY_DOCUMENT.has(name)) return `// ${name}: by the document`;
        this.#collect(declaration, reached);
        const node = ts.isVariableDeclaration(declaration)
          ? declaration.parent.parent
          : declaration;
        return this.#printer
          .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
          .replace(/^(?:export )?(?:declare )?/, "")
          .split("\n")
          .filter((line) => !this.#document.has(/^ {4}(\w+)\(/.exec(line)?.[1] ?? ""))
          .join("\n");
      })
      .join("\n");
  }

  #collect(node: ts.Node, reached: ts.Symbol[]): void {
    node.forEachChild((child) => {
      if (ts.isIdentifier(child)) {
        const symbol = this.#checker.getSymbolAtLocation(child);
        const target = symbol && this.#target(symbol);
        const [declaration] = target?.declarations ?? [];
        const isDeclared =
          declaration &&
          (ts.isInterfaceDeclaration(declaration) ||
            ts.isTypeAliasDeclaration(declaration) ||
            ts.isClassDeclaration(declaration) ||
            ts.isFunctionDeclaration(declaration) ||
            ts.isVariableDeclaration(declaration));
        if (isDeclared && target && !reached.includes(target) && this.#isOwn(declaration)) {
          reached.push(target);
        }
      }
      this.#collect(child, reached);
    });
  }

  #isOwn(declaration: ts.Declaration): boolean {
    const file = path.resolve(declaration.getSourceFile().fileName);
    return this.#own.some((folder) => file.startsWith(folder));
  }

  #target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}

function fenced(lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n`;
}
