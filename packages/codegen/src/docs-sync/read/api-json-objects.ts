import {
  asText,
  isObject,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import { isWireName } from "../../../../../generator/emit/safe.js";
import {
  arrayOf,
  itemOf,
  PLAIN_TYPES,
  type Direction,
  type FactName,
  type FactValue,
  type FieldFacts,
  type Oddity,
} from "../model.js";
import type { JsonSource } from "./json-source.js";
import { plainText } from "./page-html.js";
import { factsInProse } from "./prose.js";
import { integerFormat, isMemberName, scalarType } from "./names.js";

/** Whether something odd at a place of the source is known, and no reason to refuse all of it. */
export type Accepts = (at: string) => boolean;

interface ReadType {
  readonly type: string;
  readonly ref?: string;
  readonly word?: string;
}

/** The objects of an `api.json`, whose members are the fields of requests, responses and types. */
export class ApiJsonObjects {
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

  has(name: string): boolean {
    return Object.hasOwn(this.#objects, name);
  }

  /** The members of the object of this name, which travel one way or both. */
  fieldsOf(name: string, direction?: Direction): Map<string, FieldFacts> {
    return this.#fields(this.#objects[name], ["objects", name], direction);
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
        this.odd(
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
    return { facts, ref, word };
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
    if (isDescribed && isWireName(name) && !PLAIN_TYPES.has(name)) return { type: name, ref: name };
    if (isList(name)) {
      this.odd(at, "nothing says what the inner list holds", "what the inner list holds", name);
      return { type: arrayOf("any") };
    }
    if (name === "" || name.toLowerCase() === "object") return { type: "object" };
    if (!isWireName(name)) throw this.#source.fail(at, OBJECT, name);
    if (!/^[A-Z]/.test(name)) {
      this.odd(at, `nothing is known of the type ${JSON.stringify(name)}`, TYPE, name);
      return { type: "any" };
    }
    if (!this.undescribed.has(name)) {
      this.odd(
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
  odd(at: Path, message: string, expected: string, found?: unknown): void {
    const place = at.join(".");
    if (!this.#accepts(place)) throw this.#source.fail(at, expected, found);
    this.oddities.set(place, message);
  }
}

export const OBJECT = "the name of one of the objects";
const TYPE = "string, int, float, bool, list or object";

function isList(type: string): boolean {
  return /^(?:list|array)$/i.test(type);
}

/** Texts have HTML in them, on and off. */
export function documentOf(holder: unknown): string {
  return plainText(optionalText(holder, "document"));
}

export function optionalText(holder: unknown, key: string): string {
  return asText(member(holder, key)) ?? "";
}
