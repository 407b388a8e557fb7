import {
  entriesOf,
  isObject,
  member,
  type JsonObject,
  type Path,
} from "../../generator/load/json.js";
import { isWireName, whyNoMethod } from "../../generator/emit/safe.js";
import {
  arrayOf,
  itemOf,
  type About,
  type ActionFacts,
  type ApiFacts,
  type Direction,
  type FactName,
  type FactValue,
  type FieldFacts,
  type FieldList,
  type Oddity,
  type TypeFacts,
} from "../model.js";
import { JsonSource } from "./json-source.js";
import { plainText } from "./page-html.js";
import { factsInProse, isCalledDeprecated, rateLimitIn } from "./prose.js";
import { integerFormat, scalarType, isMemberName } from "./names.js";
import { usageOf } from "./usage.js";

/** Whether something odd at a place of the source is known, and no reason to refuse all of it. */
export type Accepts = (at: string) => boolean;

/** Whether a JSON file has the shape of the `api.json` of Tencent's command line. */
export function isApiJson(value: JsonObject): boolean {
  return "objects" in value && "actions" in value && "metadata" in value;
}

/**
 * The `api.json` that Tencent's command line ships for a service: every action and every object with
 * its members. It knows no error codes, rate limits or examples of calls.
 */
export function readApiJson(source: JsonSource, accepts: Accepts = () => false): ApiFacts {
  const { value } = source;
  const reading = new ApiJson(source, accepts);
  const actions = new Map<string, ActionFacts>();
  const own = new Set<string>();
  for (const [name, action] of entriesOf(source.object(value, ["actions"]))) {
    const facts = reading.action(name, action, own);
    if (facts !== undefined) actions.set(name, facts);
  }
  const all = new Map<string, TypeFacts>();
  for (const [name, object] of entriesOf(source.object(value, ["objects"]))) {
    const at = ["objects", name];
    if (!isWireName(name)) throw source.fail(at, `a type's name: ${NAMED}`, name);
    all.set(name, reading.type(object, at));
  }
  const usage = usageOf(actions, all);
  const types = new Map<string, TypeFacts>();
  for (const [name, type] of all) {
    const ways = usage(name);
    // What is a request or a response belongs to its action, unless a field is of that type as well.
    if (own.has(name) && ways.size === 0) continue;
    types.set(name, { ...type, usage: ways, ...(ways.size === 0 ? { usedBy: [] } : {}) });
  }
  return {
    kind: "api.json",
    file: source.file,
    actions,
    types,
    errorCodes: new Map(),
    whole: { actions: true, types: true, errorCodes: false },
    about: aboutIn(member(value, "metadata")),
    undescribed: new Set([...reading.undescribed].filter((name) => usage(name).size > 0)),
    oddities: [...reading.oddities].map(([at, message]) => ({ at, message })),
  };
}

const NAMED = "letters, digits and underscores";

function aboutIn(metadata: unknown): About {
  const first = (...keys: string[]) =>
    keys.map((key) => optionalText(metadata, key).trim()).find((text) => text !== "");
  const [host] = (first("endpoint") ?? "").replace(/^https:\/\//, "").split(".");
  const service = first("serviceShortName") ?? (host === "" ? undefined : host);
  const version = first("apiVersion");
  const title = first("serviceNameEN", "serviceName", "serviceNameCN");
  const summary = first("apiBrief", "api_brief");
  return {
    ...(service === undefined ? {} : { service }),
    ...(version === undefined ? {} : { version }),
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary: plainText(summary) }),
  };
}

interface ReadType {
  readonly type: string;
  readonly ref?: string;
  readonly word?: string;
}

class ApiJson {
  readonly undescribed = new Set<string>();
  /** By place: an object can be looked at twice, as a request and as a type. */
  readonly oddities = new Map<Oddity["at"], Oddity["message"]>();
  readonly #source: JsonSource;
  readonly #objects: JsonObject;

  readonly #accepts: Accepts;

  constructor(source: JsonSource, accepts: Accepts) {
    this.#source = source;
    this.#accepts = accepts;
    this.#objects = source.object(source.value, ["objects"]);
  }

  /** Undefined where no client could have a method of this name. */
  action(name: string, action: unknown, own: Set<string>): ActionFacts | undefined {
    const at = ["actions", name];
    const reason = whyNoMethod(name);
    if (reason !== undefined) {
      this.#odd(at, `the action is left out: ${reason}`, "a name that a method can have", name);
      return undefined;
    }
    if (!isWireName(name)) throw this.#source.fail(at, `an action's name: ${NAMED}`, name);
    const request = this.#parameters(action, [...at, "input"], "request", own);
    const response = this.#parameters(action, [...at, "output"], "response", own);
    const title = optionalText(action, "name");
    return {
      facts: this.#actionFacts(action, at),
      ...(title === "" ? {} : { title }),
      ...(request === undefined ? {} : { request }),
      ...(response === undefined ? {} : { response }),
    };
  }

  #parameters(
    action: unknown,
    at: Path,
    direction: Direction,
    own: Set<string>,
  ): FieldList | undefined {
    const key = String(at.at(-1));
    // An action that takes or gives nothing need not name an object.
    if (member(action, key) === undefined || member(action, key) === null) {
      return { facts: {}, fields: new Map() };
    }
    const name = this.#source.text(action, at);
    if (name === "") return { facts: {}, fields: new Map() };
    own.add(name);
    if (!Object.hasOwn(this.#objects, name)) {
      this.#odd(
        at,
        `there is no object ${JSON.stringify(name)}: its members are not known`,
        OBJECT,
        name,
      );
      return undefined;
    }
    return {
      object: name,
      facts: {},
      fields: this.#fields(this.#objects[name], ["objects", name], direction),
    };
  }

  #actionFacts(action: unknown, at: Path): Partial<Record<FactName, FactValue>> {
    const facts: Partial<Record<FactName, FactValue>> = {};
    const description = documentOf(action);
    if (description !== "") facts.description = description;
    const rateLimit = rateLimitIn(description);
    if (rateLimit !== undefined) facts.rateLimit = rateLimit;
    const status = member(action, "status") ?? "online";
    if (typeof status !== "string") {
      throw this.#source.fail([...at, "status"], STATUS, status);
    }
    if (!KNOWN_STATUSES.has(status)) {
      this.#odd(
        [...at, "status"],
        `nothing is known of the status ${JSON.stringify(status)}`,
        STATUS,
        status,
      );
    }
    if (GOING.has(status) || isCalledDeprecated(description)) facts.deprecated = true;
    return facts;
  }

  type(object: unknown, at: Path): TypeFacts {
    const description = documentOf(object);
    return {
      facts: description === "" ? {} : { description },
      fields: this.#fields(object, at),
      usage: new Set(),
    };
  }

  #fields(object: unknown, at: Path, direction?: Direction): Map<string, FieldFacts> {
    const source = this.#source;
    const fields = new Map<string, FieldFacts>();
    const given = member(object, "members");
    if (isObject(object) && (given === undefined || given === null)) return fields;
    source.list(object, [...at, "members"]).forEach((one, index) => {
      const here = [...at, "members", index];
      const name = source.text(one, [...here, "name"]);
      if (!isMemberName(name)) {
        throw source.fail(
          [...here, "name"],
          "a member's name: letters and digits, and _ . - : / $ @, with spaces in between",
          name,
        );
      }
      if (fields.has(name)) {
        this.#odd(
          here,
          `a second member ${JSON.stringify(name)}: the first one counts`,
          "each name once",
          name,
        );
      } else fields.set(name, this.#field(one, here, direction));
    });
    return fields;
  }

  #field(given: unknown, at: Path, direction?: Direction): FieldFacts {
    const { type, ref, word } = this.#typeOf(given, at);
    const description = documentOf(given);
    const facts: Partial<Record<FactName, FactValue>> = {
      type,
      ...factsInProse(description, type),
    };
    if (description !== "") facts.description = description;
    const format = integerFormat(word);
    if (format !== undefined && itemOf(type) === "integer") facts.format = format;
    const required = this.#flag(given, [...at, "required"]);
    const outputRequired = this.#flag(given, [...at, "output_required"]);
    if (direction !== "response" && required !== undefined) facts.required = required;
    // Older revisions have the one flag for both ways.
    const returned = outputRequired ?? (direction === "response" ? required : undefined);
    if (direction !== "request" && returned !== undefined) facts.outputRequired = returned;
    const nullable = this.#flag(given, [...at, "value_allowed_null"]);
    if (nullable !== undefined) facts.nullable = nullable;
    // Much is deprecated by its text alone, so that a flag which is not set says nothing.
    if (this.#flag(given, [...at, "disabled"]) === true) facts.deprecated = true;
    const example = optionalText(given, "example");
    if (example !== "") facts.examples = [example];
    return {
      facts,
      ...(ref === undefined ? {} : { ref }),
      ...(word === undefined ? {} : { word }),
    };
  }

  /** Null says as little as nothing does. */
  #flag(holder: unknown, at: Path): boolean | undefined {
    return member(holder, String(at.at(-1))) === null ? undefined : this.#source.flag(holder, at);
  }

  /** The type of a member, or of what a list holds: there, `member` is what `type` is elsewhere. */
  #typeOf(given: unknown, at: Path): ReadType {
    const type = this.#source.text(given, [...at, "type"]);
    const named = member(given, "member") ?? type;
    if (isList(type)) {
      const item = isObject(named)
        ? this.#typeOf(named, [...at, "member"])
        : this.#named(this.#source.text({ named }, ["named"]), [...at, "member"], true);
      return { ...item, type: arrayOf(item.type) };
    }
    if (typeof named !== "string") throw this.#source.fail([...at, "member"], "a string", named);
    // A member that is an object names which; a scalar's `member` says how wide it is.
    if (type === "object") return this.#named(named, [...at, "member"], false);
    const plain = scalarType(type);
    if (plain === undefined) return this.#named(type, [...at, "type"], true);
    return { type: plain, word: scalarType(named) === plain ? named.toLowerCase() : type };
  }

  #named(name: string, at: Path, mayBeScalar: boolean): ReadType {
    const inner = /^(?:list|array) ?<(.+)>$/i.exec(name)?.[1] ?? /^array of (.+)$/i.exec(name)?.[1];
    if (inner !== undefined) {
      const item = this.#named(inner.trim(), at, true);
      return { ...item, type: arrayOf(item.type) };
    }
    const isDescribed = Object.hasOwn(this.#objects, name);
    const scalar = scalarType(name);
    // A type can be called `Date`; the words of scalars have no capitals.
    if (mayBeScalar && scalar !== undefined && !(isDescribed && name !== name.toLowerCase())) {
      return { type: scalar, word: name.toLowerCase() };
    }
    if (isDescribed && isWireName(name)) return { type: name, ref: name };
    if (isList(name)) {
      this.#odd(at, "nothing says what the inner list holds", "what the inner list holds", name);
      return { type: arrayOf("any") };
    }
    if (name === "" || name.toLowerCase() === "object") return { type: "object" };
    if (!isWireName(name)) throw this.#source.fail(at, OBJECT, name);
    if (!/^[A-Z]/.test(name)) {
      this.#odd(at, `nothing is known of the type ${JSON.stringify(name)}`, TYPE, name);
      return { type: "any" };
    }
    if (!this.undescribed.has(name)) {
      this.#odd(
        at,
        `there is no object ${JSON.stringify(name)}: its members are not known`,
        OBJECT,
        name,
      );
    }
    this.undescribed.add(name);
    return { type: name, ref: name };
  }

  /** Refuses what is odd, unless somebody knows of it: it is then left at what can be read. */
  #odd(at: Path, message: string, expected: string, found?: unknown): void {
    const place = at.join(".");
    if (!this.#accepts(place)) throw this.#source.fail(at, expected, found);
    this.oddities.set(place, message);
  }
}

const OBJECT = "the name of one of the objects";
const TYPE = "string, int, float, bool, list or object";
const STATUS = '"online" or "deprecated"';

const KNOWN_STATUSES = new Set(["online", "deprecated", "offline"]);
/** An action that is withdrawn, or about to be. */
const GOING = new Set(["deprecated", "offline"]);

function isList(type: string): boolean {
  return /^(?:list|array)$/i.test(type);
}

/** Texts have HTML in them, on and off. */
function documentOf(holder: unknown): string {
  return plainText(optionalText(holder, "document"));
}

function optionalText(holder: unknown, key: string): string {
  const value = member(holder, key);
  return typeof value === "string" ? value : "";
}
