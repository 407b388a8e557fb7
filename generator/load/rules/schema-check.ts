import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { refName, resolved } from "../../../runtime/openapi.js";
import { entriesOf, isObject, setOwn, type JsonObject, type Path } from "../json.js";
import { orNull } from "../schemas.js";
import { explain, pathOf } from "./schema-errors.js";

/** What a value has that its schema does not allow, and where. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Name by which the schemas of the document refer to each other. */
const DOCUMENT = "document";

/** Formats whose values are not looked at: they tell how a number or a text is to be understood. */
const LOOSE_FORMATS = ["int64", "uint64", "float", "double", "password", "byte", "binary"];

/** Compares values with schemas of one document. Schemas that say the same are compiled once. */
export class SchemaCheck {
  readonly #schemas: JsonObject;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
    // The schemas have been checked, or another rule has told what is wrong with them.
    const options = { strict: false, validateSchema: false, logger: false } as const;
    this.#ajv = new Ajv2020({ ...options, allErrors: true, verbose: true });
    addFormats.default(this.#ajv, ["date", "date-time"]);
    for (const format of LOOSE_FORMATS) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ $id: DOCUMENT, $defs: mapped(schemas, rulesOf) });
  }

  /** @throws Error where the schema is not one. */
  problems(schema: unknown, value: unknown): Problem[] {
    const unlisted = unlistedMember(this.#schemas, schema, value, []);
    const validate = this.#validatorOf(schema);
    validate(value);
    const broken = telling(validate.errors ?? []).map((error) => ({
      path: pathOf(error, value),
      message: explain(error),
    }));
    return broken;
  }

  #validatorOf(schema: unknown): ValidateFunction {
    const rules = rulesOf(schema);
    const key = JSON.stringify(rules);
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = this.#ajv.compile(rules as JsonObject);
      this.#compiled.set(key, validate);
    }
    return validate;
  }
}
