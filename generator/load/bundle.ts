import { refName, refTo } from "../../runtime/openapi.js";
import { addSchemas } from "./add-schemas.js";
import type { Diagnostic } from "./diagnostic.js";
import { isObject, member, objectMember, setOwn, type JsonObject, type Path } from "./json.js";
import type { DocumentFolder } from "./document-folder.js";
import { Origins } from "./origins.js";
import type { Source } from "./source.js";
import { didYouMean } from "./suggest.js";

/** Under these keys stand names that the document makes up, so a child may be called anything. */
const NAME_MAPS = new Set(["properties", "schemas", "paths", "responses", "content", "$defs"]);

/** Under these keys stands data, where `$ref` is a key like any other. */
const DATA = new Set(["example", "examples", "const", "enum", "default", "value"]);

interface Where {
  readonly source: Source;
  readonly path: Path;
  /** Path from the root of the bundled document. */
  readonly at: Path;
  /** Whether the keys of the mapping here are made-up names. */
  readonly names: boolean;
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
  const schemas = new Map<string, { source: Source; value: unknown }>();
  const localReferences: { name: string; where: Where }[] = [];
  const reported = new Set<Source>();
  /** Files that are known and not yet looked at: each waits, lest a chain of them go as deep. */
  const waiting: { entry: { value: unknown }; source: Source; name: string }[] = [];

  function fail(where: Where, message: string): void {
    diagnostics.push({ ...where.source.locate(where.path), message });
  }

  /** Stands in for what could not be had, so that other rules do not complain of it once more. */
  function nothing(where: Where): unknown {
    return takesPlaceOfReference(where.at) ? undefined : {};
  }

  function visit(value: unknown, where: Where): unknown {
    if (Array.isArray(value)) {
      const list = value.map((item, index) => visit(item, step(where, index, false)));
      origins.set(list, where.source, where.path);
      return list;
    }
    if (!isObject(value)) return value;
    if (!where.names && typeof value["$ref"] === "string") {
      return follow(value["$ref"], value, where);
    }
    return copy(value, where);
  }

  function copy(value: JsonObject, where: Where): JsonObject {
    const result: JsonObject = {};
    origins.set(result, where.source, where.path);
    for (const [key, child] of Object.entries(value)) {
      const isData = !where.names && DATA.has(key);
      const next = step(where, key, !where.names && NAME_MAPS.has(key));
      const copied = isData ? copyData(child, next) : visit(child, next);
      if (copied !== undefined) setOwn(result, key, copied);
    }
    return result;
  }

  function copyData(value: unknown, where: Where): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const list = value.map((item, index) => copyData(item, step(where, index, false)));
      origins.set(list, where.source, where.path);
      return list;
    }
    const result: JsonObject = {};
    origins.set(result, where.source, where.path);
    for (const [key, child] of Object.entries(value)) {
      setOwn(result, key, copyData(child, step(where, key, false)));
    }
    return result;
  }

  function follow(reference: string, holder: JsonObject, where: Where): unknown {
    const at = step(where, "$ref", false);
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
      const entry: { source: Source; value: unknown } = { source: target.source, value: undefined };
      schemas.set(name, entry);
      waiting.push({ entry, source: target.source, name });
    } else if (known.source !== target.source) {
      return fail(
        at,
        `${reference} would share the name ${name} with ${known.source.file}. Rename one of them.`,
      );
    }
    return copy({ ...holder, $ref: refTo(name) }, where);
  }

  const document = visit(root.value, { source: root, path: [], at: [], names: false });
  if (!isObject(document)) {
    fail(
      { source: root, path: [], at: [], names: false },
      "not a mapping. An OpenAPI document is one.",
    );
    const empty: JsonObject = {};
    origins.set(empty, root, []);
    return { document: empty, origins };
  }

  // Grows while it is gone through.
  for (const { entry, source, name } of waiting) {
    const at = ["components", "schemas", name];
    entry.value = visit(source.value, { source, path: [], at, names: false });
  }
  addSchemas(document, schemas, root, origins, diagnostics);
  const names = Object.keys(objectMember(document, "components", "schemas") ?? {});
  for (const { name, where } of localReferences) {
    if (!names.includes(name)) {
      fail(where, `${refTo(name)} does not exist.${didYouMean(name, names)}`);
    }
  }
  return { document, origins };
}

/** A schema is called as its file is, unless it says otherwise: not every name can be a file's. */
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

function step(where: Where, key: string | number, names: boolean): Where {
  return { source: where.source, path: [...where.path, key], at: [...where.at, key], names };
}
