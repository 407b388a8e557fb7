import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Declaration, DraftFile, DraftModule, DraftText, Import } from "./emit/draft.js";

/** What this project's own binding imports by its place beside it, and others from the package. */
const RUNTIME = /^(?:\.\.\/)+runtime\/[a-z0-9-]+\.js$/;
/** Files beside the output, which whoever says so puts there. */
const BESIDE = "../runtime";
const SIGN = "#platform";
const PACKAGE_RUNTIME = "tencentcloud-redis/runtime";

/** A module's name as it may stand in an import: no path, no address. */
const SPECIFIER = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;

/**
 * Where generated code is to import the runtime from; undefined for this project's files beside it.
 * @throws Error unless it is a package, or an entry of one.
 */
export function runtimeSpecifier(out: string, given: string | undefined): string | undefined {
  if (given === undefined) return isBesideRuntime(out) ? undefined : PACKAGE_RUNTIME;
  if (given === BESIDE) return undefined;
  if (SPECIFIER.test(given)) return given;
  throw new Error(
    `${JSON.stringify(given)} is no package to import the runtime from. Name one, such as ${PACKAGE_RUNTIME}.`,
  );
}

function isBesideRuntime(out: string): boolean {
  const beside = path.resolve(out, "../runtime");
  const own = fileURLToPath(new URL("../runtime", import.meta.url));
  return existsSync(beside) && existsSync(own) && realpathSync(beside) === realpathSync(own);
}

/** The drafts, with the runtime imported from one place. */
export function importRuntimeFrom(drafts: readonly DraftFile[], specifier: string): DraftFile[] {
  return drafts.map((draft) =>
    draft.kind === "module" ? moduleFrom(draft, specifier) : textFrom(draft, specifier),
  );
}

function isRuntime(from: string): boolean {
  return from === SIGN || RUNTIME.test(from);
}

function moduleFrom(draft: DraftModule, specifier: string): DraftModule {
  return {
    ...draft,
    imports: merged(
      draft.imports.map((one) => (isRuntime(one.from) ? { ...one, from: specifier } : one)),
    ),
    declarations: draft.declarations.map((declaration) => reExportFrom(declaration, specifier)),
  };
}

/** One import of values and one of types from each module. */
function merged(imports: readonly Import[]): Import[] {
  const groups = new Map<string, Import>();
  for (const one of imports) {
    const key = `${one.typeOnly} ${one.from}`;
    const known = groups.get(key);
    const names = [...new Set([...(known?.names ?? []), ...one.names])];
    groups.set(key, { ...one, names });
  }
  return [...groups.values()];
}

function reExportFrom(declaration: Declaration, specifier: string): Declaration {
  const { structure } = declaration;
  if (!("moduleSpecifier" in structure) || structure.moduleSpecifier === undefined) {
    return declaration;
  }
  if (!isRuntime(structure.moduleSpecifier)) return declaration;
  return { ...declaration, structure: { ...structure, moduleSpecifier: specifier } };
}

/** Imports as emitters write them, on a line or several; no comment and no literal looks like one. */
const FROM = /^((?:import|export) (?:type )?\{[^"'`{}]*\} from )"([^"]+)";$/gm;

function textFrom(draft: DraftText, specifier: string): DraftText {
  if (draft.imports?.some(isRuntime) !== true) return draft;
  const text = draft.text.replaceAll(FROM, (line, head: string, from: string) =>
    isRuntime(from) ? `${head}"${specifier}";` : line,
  );
  const imports = draft.imports.map((from) => (isRuntime(from) ? specifier : from));
  return { ...draft, text, imports };
}
