import { stringify } from "yaml";
import { refName } from "../../../../../runtime/openapi.js";
import {
  entriesOf,
  isObject,
  member,
  objectMember,
  setOwn,
  type JsonObject,
} from "../../../../../generator/load/json.js";
import { fileNames } from "../../../../../generator/model/names.js";
import {
  isErrorResult,
  requestSchemaPath,
  responseBranches,
} from "../../../../../generator/load/operations.js";

/** The texts of a document's files, by their path from its folder. */
export type Files = ReadonlyMap<string, string>;

export const ROOT = "openapi.yaml";

const IMPORTED = `# Imported from Tencent's api.json: the words are its, and nobody has looked through them. Whoever has,
# takes out \`imported\`.
`;

/** Lays a document out as files: one for each action and each type, the error codes, and the root. */
export function filesOf(document: JsonObject): Files {
  const schemas = objectMember(document, "components", "schemas") ?? {};
  const operations = entriesOf(document["paths"]).map(([path, item]) => ({
    path,
    operation: objectMember(item, "post") ?? {},
  }));
  const names = operations.map(({ operation }) => String(operation["operationId"]));
  const own = new Set(names.flatMap((name) => [`${name}Request`, `${name}Response`]));
  const shared = referred(document, own);
  const actionFiles = fileNames(names);
  const typeFiles = fileNames(
    Object.keys(schemas).filter((name) => !own.has(name) || shared.has(name)),
  );
  const files = new Map<string, string>();

  for (const [name, file] of typeFiles) {
    const schema = withRefs(schemas[name], (type) => `${typeFiles.get(type)}.yaml`) as JsonObject;
    const extra = (schema["x-tencentcloud"] ?? {}) as JsonObject;
    const named = file === name ? schema : { ...schema, "x-tencentcloud": { name, ...extra } };
    files.set(
      `types/${file}.yaml`,
      extra["imported"] === true ? importedText(named) : print(named),
    );
  }
  const toType = (type: string) => `../types/${typeFiles.get(type)}.yaml`;
  for (const { operation } of operations) {
    const name = String(operation["operationId"]);
    const written = writtenOut(operation, (schema) =>
      shared.has(schema) ? { $ref: toType(schema) } : withRefs(schemas[schema], toType),
    );
    files.set(`actions/${actionFiles.get(name)}.yaml`, importedText({ post: written }));
  }
  files.set("errors.yaml", print(member(document, "x-tencentcloud", "errors")));
  files.set(
    ROOT,
    print({
      ...document,
      "x-tencentcloud": {
        ...objectMember(document, "x-tencentcloud"),
        errors: { $ref: "errors.yaml" },
      },
      paths: Object.fromEntries(
        operations.map(({ path, operation }) => {
          const file = actionFiles.get(String(operation["operationId"]));
          return [path, { $ref: `actions/${file}.yaml` }];
        }),
      ),
      components: { securitySchemes: member(document, "components", "securitySchemes") },
    }),
  );
  return files;
}

/** Requests and responses that a field is of as well: they have a file like other types. */
function referred(document: JsonObject, own: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const [, schema] of entriesOf(member(document, "components", "schemas"))) {
    withRefs(schema, (type) => {
      if (own.has(type)) found.add(type);
      return type;
    });
  }
  return found;
}

/** The operation with its request and result in place of the references to them. */
function writtenOut(operation: JsonObject, schemaOf: (name: string) => unknown): JsonObject {
  const copy = structuredClone(operation);
  const media = objectMember(copy, ...requestSchemaPath(copy).slice(0, -1));
  if (media !== undefined) media["schema"] = schemaOf(nameIn(media["schema"]));
  const branches = responseBranches(copy)?.list ?? [];
  branches.forEach((branch, index) => {
    branches[index] = isErrorResult(branch)
      ? withRefs(branch, (type) => `../types/${type}.yaml`)
      : schemaOf(nameIn(branch));
  });
  return copy;
}

function nameIn(schema: unknown): string {
  return refName(schema) ?? "";
}

/** A schema with other references. Examples and defaults are data, and stay as they are. */
function withRefs(schema: unknown, to: (type: string) => string): unknown {
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "$ref") setOwn(result, key, to(refName(schema) ?? ""));
    else if (key === "items") setOwn(result, key, withRefs(value, to));
    else if (key === "anyOf" && Array.isArray(value)) {
      setOwn(
        result,
        key,
        value.map((branch) => withRefs(branch, to)),
      );
    } else if (key === "properties") {
      setOwn(
        result,
        key,
        Object.fromEntries(entriesOf(value).map(([name, inner]) => [name, withRefs(inner, to)])),
      );
    } else setOwn(result, key, value);
  }
  return result;
}

/** The file of an action or of a type in the words of its source. */
export function importedText(value: JsonObject): string {
  return IMPORTED + print(value);
}

/** Without aliases: what is the same twice is written twice, so that each can be edited. */
function print(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
