import { SCHEMAS } from "../../../runtime/openapi.js";
import { dereference, validate, type OutputUnit, type Schema } from "@cfworker/json-schema";

/** A broken rule: which keyword, where in the value, and where in the schema. */
export interface Violation {
  /** Keys and list positions that lead to the offending value. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

/** Checks values against the named schemas of one bundled document. */
export interface SchemaCheck {
  /** Violations of `components.schemas.<name>`; none means that the value is valid. */
  named(name: string, value: unknown): Violation[];
  /** The same for a schema that stands elsewhere in the document. */
  inline(schema: object, value: unknown): Violation[];
}

const made = new WeakMap<object, SchemaCheck>();

/** The check for a document. There is one for each: to look up all references takes a while. */
export function createSchemaCheck(document: object): SchemaCheck {
  const known = made.get(document);
  if (known !== undefined) return known;
  const check = checkFor(document);
  made.set(document, check);
  return check;
}

function checkFor(document: object): SchemaCheck {
  // The library notes absolute addresses in the schemas that it works on, so it gets its own copy.
  const schemas = (document as { components: { schemas: object } }).components.schemas;
  const root = localized({ $defs: schemas });
  const lookup = dereference(root);
  const definitions = root["$defs"] as Record<string, Schema>;
  // Schemas that come later are not part of the root: they find the others by these names.
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

/** The library finds schemas under `$defs`, an OpenAPI document keeps them under `components`. */
function localized(schema: object): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? value.replace(SCHEMAS, "#/$defs/") : value,
  );
  return JSON.parse(text) as Schema;
}

const GROUPING = new Set(["$ref", "properties", "items", "allOf", "anyOf", "if", "then", "else"]);

/** A broken rule deep inside is reported once for each level; only the innermost says something. */
function leaves(errors: readonly OutputUnit[]): OutputUnit[] {
  const found = errors.filter(({ keyword }) => !GROUPING.has(keyword));
  // `oneOf` stands for its constants: that none of them matched is the message.
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
