import { refName, refTo } from "../../runtime/openapi.js";
import type { Diagnostic } from "./diagnostic.js";
import { isObject, member, objectMember, setOwn, type JsonObject, type Path } from "./json.js";
import type { DocumentFolder } from "./document-folder.js";
import { Origins } from "./origins.js";
import type { Source } from "./source.js";
import { didYouMean } from "./suggest.js";

/** The keys below these are names that the document chooses, never keywords. */
const NAME_MAPS = new Set(["properties", "schemas", "paths", "responses", "content", "$defs"]);

/** The values of these are data: a `$ref` in them is no reference. */
const DATA = new Set(["example", "examples", "const", "enum", "default", "value"]);

/** The schema of a file. Its value is filled in when the queue reaches it. */
interface Found {
  readonly source: Source;
  value: unknown;
}

interface Where {
  readonly source: Source;
  readonly path: Path;
  /** Path from the root of the bundled document. */
  readonly at: Path;
  /** Whether the keys of the mapping here are made-up names, and whether what is here is data. */
  readonly kind: "schema" | "names" | "data";
}

/**
 * Puts the files of a document together. A path item or the error codes take the place of their
 * `$ref`; a schema file becomes `components.schemas.<name of the file>`.
 */
export function bundle(
  root: Source,
  folder: DocumentFolder,
  diagnostics: Diagnostic[],
): { document: JsonObject; origins: Origins } {
  const origins = new Origins();
  const schemas = new Map<string, Found>();
  const localReferences: { name: string; where: Where }[] = [];
  const reported = new Set<Source>();
  /** Read from a queue, not recursively: a long chain of references would overflow the stack. */
  const waiting: { entry: Found; name: string }[] = [];

  function fail(where: Where, message: string): void {
    diagnostics.push({ ...where.source.locate(where.path), message });
  }

  /** A placeholder for what could not be read, so that later rules do not report it again. */
  function nothing(where: Where): unknown {
    return takesPlaceOfReference(where.at) ? undefined : {};
  }

  function visit(value: unknown, where: Where): unknown {
    if (Array.isArray(value)) {
      const list = value.map((item, index) => visit(item, step(where, index)));
      origins.set(list, where.source, where.path);
      return list;
    }
    if (!isObject(value)) return value;
    if (where.kind === "schema" && typeof value["$ref"] === "string") {
      return follow(value["$ref"], value, where);
    }
    return copy(value, where);
  }

  function copy(value: JsonObject, where: Where): JsonObject {
    const result: JsonObject = {};
    origins.set(result, where.source, where.path);
    for (const [key, child] of Object.entries(value)) {
      const copied = visit(child, step(where, key));
      if (copied !== undefined) setOwn(result, key, copied);
    }
    return result;
  }

  function follow(reference: string, holder: JsonObject, where: Where): unknown {
    const at = step(where, "$ref");
    if (reference.startsWith("#")) {
      const local = refName(holder);
      if (where.source !== root || local === undefined) {
        fail(at, `${reference} is not followed here. Refer to a file instead.`);
        return nothing(where);
      }
      localReferences.push({ name: local, where: at });
      return copy(holder, where);
    }
    const target = folder.resolve(reference, where.source);
    if ("problem" in target) {
      fail(at, `${reference} ${target.problem}`);
      return nothing(where);
    }
    if (target.source.diagnostics.length > 0) {
      if (!reported.has(target.source)) diagnostics.push(...target.source.diagnostics);
      reported.add(target.source);
      return nothing(where);
    }
    if (takesPlaceOfReference(where.at)) {
      if (isObject(target.source.value) && typeof target.source.value["$ref"] === "string") {
        fail(at, `${reference} is nothing but a reference itself. Refer to what is meant.`);
        return nothing(where);
      }
      return visit(target.source.value, { ...where, source: target.source, path: [] });
    }
    const name = schemaName(target);
    const known = schemas.get(name);
    if (known === undefined) {
      const entry: Found = { source: target.source, value: undefined };
      schemas.set(name, entry);
      waiting.push({ entry, name });
    } else if (known.source !== target.source) {
      return fail(
        at,
        `${reference} would share the name ${name} with ${known.source.file}. Rename one of them.`,
      );
    }
    return copy({ ...holder, $ref: refTo(name) }, where);
  }

  const top: Where = { source: root, path: [], at: [], kind: "schema" };
  const document = visit(root.value, top);
  if (!isObject(document)) {
    fail(top, "not a mapping. An OpenAPI document is one.");
    const empty: JsonObject = {};
    origins.set(empty, root, []);
    return { document: empty, origins };
  }

  // The loop appends to the list that it reads.
  for (const { entry, name } of waiting) {
    const { source } = entry;
    const at = ["components", "schemas", name];
    entry.value = visit(source.value, { source, path: [], at, kind: "schema" });
  }
  const own = objectMember(document, "components", "schemas") ?? {};
  for (const [name, { source }] of schemas) {
    if (!Object.hasOwn(own, name)) continue;
    const message = `the root file already has a schema named ${name}. Rename this file.`;
    diagnostics.push({ ...source.locate([]), message });
  }
  const names = addSchemas(document, schemas, root, origins);
  for (const { name, where } of localReferences) {
    if (!names.includes(name)) {
      fail(where, `${refTo(name)} does not exist.${didYouMean(name, names)}`);
    }
  }
  return { document, origins };
}

/** A schema is named after its file, unless it gives a name: not every name can be that of a file. */
function schemaName({ source, name }: { source: Source; name: string }): string {
  const own = member(source.value, "x-tencentcloud", "name");
  return typeof own === "string" ? own : name;
}

/** Path items and the error catalog are put in where they are referred to; schemas get a name. */
function takesPlaceOfReference(at: Path): boolean {
  return (
    (at.length === 2 && at[0] === "paths") ||
    (at.length === 2 && at[0] === "x-tencentcloud" && at[1] === "errors")
  );
}

function step(where: Where, key: string | number): Where {
  return {
    source: where.source,
    path: [...where.path, key],
    at: [...where.at, key],
    kind: kindOf(where, key),
  };
}

function kindOf({ kind }: Where, key: string | number): Where["kind"] {
  if (kind === "data") return "data";
  if (kind === "names" || typeof key === "number") return "schema";
  return DATA.has(key) ? "data" : NAME_MAPS.has(key) ? "names" : "schema";
}

/** Puts the schemas that have a file beside those of the root file, and gives the names of all. */
function addSchemas(
  document: JsonObject,
  found: ReadonlyMap<string, Found>,
  root: Source,
  origins: Origins,
): string[] {
  const components = ownObject(document, "components", root, origins);
  const schemas = ownObject(components, "schemas", root, origins, ["components"]);
  for (const [name, { value }] of found) setOwn(schemas, name, value);
  return Object.keys(schemas);
}

/** The mapping under a key of the root file, made where there is none. */
function ownObject(
  holder: JsonObject,
  key: string,
  root: Source,
  origins: Origins,
  at: Path = [],
): JsonObject {
  const known = objectMember(holder, key);
  if (known !== undefined) return known;
  const made: JsonObject = {};
  origins.set(made, root, [...at, key]);
  // A value that is no mapping stays: a rule reports it.
  if (!Object.hasOwn(holder, key)) setOwn(holder, key, made);
  return made;
}
