import { dereference, validate, type OutputUnit, type Schema } from "@cfworker/json-schema";
import { SCHEMAS, type Operation } from "../../../runtime/openapi.js";

/** A rule of the schema that a value breaks. */
export interface Violation {
  /** Keys and list positions from the root to the invalid value. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

/** Checks values against the schemas of one bundled document. */
export interface SchemaCheck {
  /** Violations of `components.schemas.<name>`. Empty: the value is valid. */
  named(name: string, value: unknown): Violation[];
  /** Violations of a schema from elsewhere in the document. */
  inline(schema: object, value: unknown): Violation[];
}

const made = new WeakMap<object, SchemaCheck>();

/** The check for a document. Made once per document, because resolving all references is slow. */
export function createSchemaCheck(document: object): SchemaCheck {
  const known = made.get(document);
  if (known !== undefined) return known;
  const check = checkFor(document);
  made.set(document, check);
  return check;
}

function checkFor(document: object): SchemaCheck {
  // The library writes absolute URLs into the schemas that it uses, so it gets a copy.
  const schemas = (document as { components: { schemas: object } }).components.schemas;
  const root = localized({ $defs: schemas });
  const lookup = dereference(root);
  const definitions = root["$defs"] as Record<string, Schema>;
  // Schemas passed to `inline` are not part of the root, and resolve references by these names.
  for (const [name, schema] of Object.entries(definitions)) lookup[`#/$defs/${name}`] = schema;

  function run(value: unknown, schema: Schema): Violation[] {
    const { errors } = validate(value, schema, "2020-12", lookup, false);
    return leaves(errors).map(({ instanceLocation, keyword, error }) => ({
      path: instanceLocation.split("/").slice(1).map(unescapePointer),
      keyword,
      message: error,
    }));
  }

  return {
    named(name, value) {
      const schema = definitions[name];
      if (schema === undefined) throw new Error(`The document has no schema named ${name}.`);
      return run(value, schema);
    },
    inline: (schema, value) => run(value, localized(schema)),
  };
}

/** A copy for the library, which looks for schemas under `$defs` instead of `components`. */
function localized(schema: object): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? value.replace(SCHEMAS, "#/$defs/") : value,
  );
  return JSON.parse(text) as Schema;
}

const GROUPING = new Set(["$ref", "properties", "items", "allOf", "anyOf", "if", "then", "else"]);

/** The library reports a violation on every level above it too. Keeps the innermost ones. */
function leaves(errors: readonly OutputUnit[]): OutputUnit[] {
  const found = errors.filter(({ keyword }) => !GROUPING.has(keyword));
  // A `oneOf` lists constants. Its own message replaces those of its branches.
  const alternatives = errors.filter(({ keyword }) => keyword === "oneOf");
  const rest = found.filter(
    (error) =>
      !alternatives.some(
        (alternative) =>
          error !== alternative &&
          error.keywordLocation.startsWith(`${alternative.keywordLocation}/`),
      ),
  );
  return rest.length > 0 ? rest : [...errors].slice(-1);
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** @throws Error if the document does not allow the response, which is a bug of the emulator. */
export function assertValidResponse(
  check: SchemaCheck,
  { operationId }: Operation,
  response: object,
): void {
  const [first] = check.named(`${operationId}Response`, response);
  if (first === undefined) return;
  const { path, message } = first;
  throw new Error(
    `The emulator's response to ${operationId} is wrong at ${path.join(".") || "the top"}: ${message}`,
  );
}
