import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { refName, resolved } from "../../../runtime/openapi.js";
import { isObject, setOwn, type JsonObject, type Path } from "../json.js";
import { ANNOTATIONS, LIST_KEYWORDS, orNull, SCHEMA_KEYWORDS } from "../schemas.js";
import { problemsOf, type Problem } from "./schema-errors.js";

/** Formats that tell how a number or a text is to be understood. Their values are not looked at. */
const NOTES = ["int64", "uint64", "float", "double", "password", "byte", "binary"];

/** Names that Ajv can find a schema by. Others are refused by the rule for names. */
const NAME = /^\w+$/;

/** Ajv looks its schemas up in a plain object, which inherits `valueOf`. */
const idOf = (name: string): string => `/${name}`;

/** Compares values with schemas of one document. */
export class SchemaCheck {
  readonly #schemas: JsonObject;
  /** The rules of the schemas that have a name, by what Ajv knows them by. */
  readonly #rules = new Map<string, JsonObject>();
  readonly #quick: Compiler;
  #thorough: Compiler | undefined;

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
    for (const [name, schema] of Object.entries(schemas)) {
      if (NAME.test(name) && isObject(schema)) this.#rules.set(idOf(name), rulesOf(schema));
    }
    this.#quick = new Compiler(this.#rules, { messages: false });
  }

  /** Compiles the schema, which takes longer than to compare with it. */
  prepare(schema: JsonObject): void {
    this.#quick.validatorOf(rulesOf(schema));
  }

  /** What the schema does not allow. @throws Error where the schema is none that could be applied. */
  problems(schema: JsonObject, value: unknown): Problem[] {
    const rules = rulesOf(schema);
    // Nearly every value is valid, and code that tells what is wrong takes twice as long to make.
    if (this.#quick.validatorOf(rules)(value) === true) return [];
    this.#thorough ??= new Compiler(this.#rules, { allErrors: true, verbose: true });
    const validate = this.#thorough.validatorOf(rules);
    validate(value);
    return problemsOf(validate.errors ?? [], value, (branch) => this.#target(branch));
  }

  /** Where the first member is that no schema lists. An object that lists none may have any. */
  unlisted(schema: unknown, value: unknown, at: Path = []): Path | undefined {
    const own = this.#resolved(schema);
    const { properties, items } = this.#resolved(orNull(own) ?? own);
    if (Array.isArray(value)) {
      return firstOf(value.entries(), ([index, item]) =>
        this.unlisted(items, item, [...at, index]),
      );
    }
    if (!isObject(value) || !isObject(properties)) return undefined;
    return firstOf(Object.entries(value), ([key, inner]) =>
      Object.hasOwn(properties, key)
        ? this.unlisted(properties[key], inner, [...at, key])
        : [...at, key],
    );
  }

  #resolved(schema: unknown): JsonObject {
    const found = resolved<unknown>(this.#schemas, schema);
    return isObject(found) ? found : {};
  }

  /** The rules that a chain of references leads to. */
  #target(rules: unknown): unknown {
    let found = rules;
    for (let step = 0; step <= this.#rules.size; step += 1) {
      const id = isObject(found) ? found["$ref"] : undefined;
      if (typeof id !== "string") break;
      found = this.#rules.get(id);
    }
    return found;
  }
}

/** Makes functions of rules, those that say the same once. */
class Compiler {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(named: ReadonlyMap<string, JsonObject>, options: Options) {
    this.#ajv = new Ajv2020({
      ...options,
      strict: false,
      // A field may be called `constructor`, which every object inherits.
      ownProperties: true,
      // What is wrong with a schema itself, another rule tells.
      validateSchema: false,
      logger: false,
      // A type is compiled by itself, and not again in each that refers to it.
      inlineRefs: false,
      // Most functions are called once: that takes less time than to make them shorter.
      code: { optimize: false },
    });
    addFormats.default(this.#ajv, ["date", "date-time"]);
    for (const format of NOTES) this.#ajv.addFormat(format, true);
    for (const [id, rules] of named) this.#ajv.addSchema(rules, id);
  }

  validatorOf(rules: JsonObject): ValidateFunction {
    const key = JSON.stringify(rules);
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(rules);
    this.#compiled.set(key, validate);
    return validate;
  }
}

/** The rules of a schema, with references by which Ajv finds the others. */
function rulesOf(schema: JsonObject): JsonObject {
  const inner = (value: unknown): unknown => (isObject(value) ? rulesOf(value) : value);
  const rules: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    // What these hold is data or words, and Ajv is not to look into it.
    if (ANNOTATIONS.includes(key)) continue;
    if (key === "$ref") rules[key] = idOf(refName(schema) ?? String(value));
    else if (SCHEMA_KEYWORDS.includes(key)) rules[key] = inner(value);
    else if (LIST_KEYWORDS.includes(key) && Array.isArray(value)) rules[key] = value.map(inner);
    else if (key === "properties" && isObject(value)) {
      const map: JsonObject = {};
      for (const [name, one] of Object.entries(value)) setOwn(map, name, inner(one));
      rules[key] = map;
    } else setOwn(rules, key, value);
  }
  return rules;
}

function firstOf<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
