import { existsSync } from "node:fs";
import path from "node:path";
import { isWireName, whyNoMethod } from "../../../../../generator/emit/safe.js";
import { readText } from "../../../../../generator/load/read-text.js";
import {
  arrayOf,
  INTEGER_OR_NUMBER,
  itemOf,
  type ActionFacts,
  type ApiFacts,
  type Direction,
  type FactName,
  type FactValue,
  type FieldFacts,
  type FieldList,
} from "../model.js";
import { isMemberName } from "./names.js";
import { plainText } from "./page-html.js";
import { factsInProse, isCalledDeprecated } from "./prose.js";
import {
  readClient,
  readModels,
  type Declared,
  type DeclaredMember,
  type DeclaredModel,
} from "./sdk-declarations.js";
import { UnreadableSource } from "./unreadable.js";
import { siteNamedIn } from "./site.js";
import { withUsage } from "./usage.js";

const CLIENT = /_client(\.d\.ts|\.js)$/;

/** Whether a file is the client of one product in Tencent's SDK for Node.js: `redis_client.d.ts`. */
export function isSdkClient(file: string): boolean {
  return CLIENT.test(file);
}

/**
 * One product of Tencent's SDK for Node.js: the client, and the models in the file beside it. It knows
 * every action and type, and no error codes, widths of numbers or examples. Only declarations say what
 * is required, and only of what is sent.
 */
export function readSdk(text: string, file: string): ApiFacts {
  const modelsFile = modelsBeside(file);
  const models = new Models(modelsFile, textOf(modelsFile));
  const actions = new Map<string, ActionFacts>();
  const own = new Set<string>();
  for (const method of readClient(text, file)) {
    const { name, line } = method;
    if (!isWireName(name) || whyNoMethod(name) !== undefined) {
      throw new UnreadableSource(file, line, "a name that an action can have", name);
    }
    const [request, response] = [`${name}Request`, `${name}Response`];
    own.add(request).add(response);
    actions.set(name, {
      facts: commonFacts(method),
      request: models.list(request, "request"),
      response: models.list(response, "response"),
    });
  }
  if (actions.size === 0) throw new UnreadableSource(file, 1, "a client with methods");
  return {
    kind: "sdk",
    file,
    actions,
    types: withUsage(actions, models.types(own)),
    errorCodes: new Map(),
    whole: { actions: true, types: true, errorCodes: false },
    site: siteNamedIn(text),
  };
}

/** `redis_models.d.ts` beside declarations, `models.js` beside JavaScript. */
function modelsBeside(client: string): string {
  const named = client.replace(CLIENT, "_models$1");
  const plain = path.join(path.dirname(client), `models${path.extname(client)}`);
  return [named, plain].find((file) => existsSync(file)) ?? named;
}

function textOf(file: string): string {
  const read = readText(file);
  if ("text" in read) return read.text;
  throw new UnreadableSource(
    file,
    1,
    `the models of the client beside it (they are ${read.problem})`,
  );
}

class Models {
  readonly #file: string;
  readonly #models: ReadonlyMap<string, DeclaredModel>;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#models = new Map(readModels(text, file).map((model) => [model.name, model]));
  }

  /** The members of a request or a response. */
  list(name: string, direction: Direction): FieldList {
    const model = this.#models.get(name);
    if (model === undefined) throw new UnreadableSource(this.#file, 1, `a model ${name}`);
    return { object: name, facts: {}, fields: this.#fields(model, direction) };
  }

  /** All that is neither a request nor a response. */
  types(own: ReadonlySet<string>): Map<string, FieldList> {
    const types = new Map<string, FieldList>();
    for (const [name, model] of this.#models) {
      if (own.has(name)) continue;
      if (!isWireName(name)) {
        throw new UnreadableSource(this.#file, model.line, "a name that a type can have", name);
      }
      const { description } = commonFacts(model);
      types.set(name, {
        facts: description === undefined ? {} : { description },
        fields: this.#fields(model),
      });
    }
    return types;
  }

  #fields(model: DeclaredModel, direction?: Direction): Map<string, FieldFacts> {
    const fields = new Map<string, FieldFacts>();
    for (const member of model.members) {
      const { name, line } = member;
      if (!isMemberName(name) || fields.has(name)) {
        throw new UnreadableSource(this.#file, line, "each member once, by a wire name", name);
      }
      fields.set(name, this.#field(member, direction));
    }
    return fields;
  }

  #field(member: DeclaredMember, direction?: Direction): FieldFacts {
    const type = typeOf(member.type);
    const item = type === undefined ? "" : itemOf(type);
    const isModel = this.#models.has(item);
    if (type === undefined || !(isModel || SCALARS.has(item))) {
      const expected = "a scalar, a model of this file, or an Array of these";
      throw new UnreadableSource(this.#file, member.line, expected, member.type);
    }
    const text = plainText(member.text);
    // Whole numbers are what prose speaks of, and what most numbers are.
    const facts: Partial<Record<FactName, FactValue>> = {
      type,
      ...factsInProse(text, type.replace(INTEGER_OR_NUMBER, "integer")),
      ...commonFacts(member),
    };
    if (MAY_BE_NULL.test(text)) facts.nullable = true;
    // Every member of a response is optional in the SDK, whatever comes back.
    if (direction !== "response" && member.isOptional !== undefined) {
      facts.required = !member.isOptional;
    }
    return { facts, ref: isModel ? item : undefined };
  }
}

const MAY_BE_NULL = /此字段可能返回\s*null/i;

function commonFacts({ text, isDeprecated }: Declared): {
  description?: string;
  deprecated?: true;
} {
  const description = plainText(text);
  return {
    ...(description === "" ? {} : { description }),
    // Much is deprecated by its text alone, so that the missing tag says nothing.
    ...(isDeprecated || isCalledDeprecated(description) ? { deprecated: true } : {}),
  };
}

const SCALARS = new Set(["string", "boolean", "integer", "number", INTEGER_OR_NUMBER]);

/** `Array<number | bigint>` holds integers. `number` alone can be either kind. */
function typeOf(written: string): string | undefined {
  const inner = /^Array\.?<(.+)>$/.exec(written)?.[1];
  if (inner !== undefined) {
    const item = typeOf(inner);
    return item === undefined ? undefined : arrayOf(item);
  }
  if (written === "number | bigint") return "integer";
  if (written === "number") return INTEGER_OR_NUMBER;
  return /^\w+$/.test(written) ? written : undefined;
}
