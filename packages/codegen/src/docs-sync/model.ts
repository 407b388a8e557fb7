import type { Place } from "../../../../generator/load/diagnostic.js";
import type { Path } from "../../../../generator/load/json.js";

/**
 * What is known of an API, whoever says it: a page, a machine-readable description, or our own
 * document. Readers make it, the comparison takes it, and nothing else passes between the two.
 */
export interface ApiFacts {
  readonly kind: SourceKind;
  /** What was read, as it is shown to people. */
  readonly file: string;
  readonly actions: ReadonlyMap<string, ActionFacts>;
  /** Types with members. Enumerations belong to the fields that use them. */
  readonly types: ReadonlyMap<string, TypeFacts>;
  readonly errorCodes: ReadonlyMap<string, Entity>;
  readonly whole: Whole;
  /** What the source is about, where it says so. */
  readonly about?: About;
  /** Types that it refers to and does not describe: nothing is known of them. */
  readonly undescribed?: ReadonlySet<string>;
  /** What could not be read for what it is, and did not matter to the rest. */
  readonly oddities?: readonly Oddity[];
  /** In our document, where the lists stand that new entries go into. */
  readonly places?: Readonly<Record<keyof Whole, Place>>;
}

export interface About {
  /** Name of the service in host names. */
  readonly service?: string;
  readonly version?: string;
  /** Names of the product for readers. */
  readonly title?: string;
  readonly summary?: string;
}

export interface Oddity {
  /** Keys from the top of the source, joined with dots. */
  readonly at: string;
  readonly message: string;
}

export const SOURCE_KINDS = ["page", "api.json", "facts", "spec"] as const;
/** Sources of one kind word their texts alike, so only their texts can be compared by hash. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Lists in which everything stands that there is: what such a list lacks is gone. */
export interface Whole {
  readonly actions: boolean;
  readonly types: boolean;
  /** `service`: all codes but those that any action of any product may respond with. */
  readonly errorCodes: false | "service" | "all";
}

/**
 * Facts by name. `undefined`, or no entry, is not known, which is never a difference; `null` is
 * known to be none. A page, for example, cannot tell an int64 from a uint64, and leaves `format` out.
 */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;
export type FactValue = string | number | boolean | null | readonly unknown[] | object;

export const FACT_NAMES = [
  // of a field
  "type",
  "format",
  "required",
  "outputRequired",
  "nullable",
  "enum",
  "default",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  // of a field or an action
  "deprecated",
  "description",
  "summary",
  "examples",
  // of an action
  "documented",
  "tag",
  "rateLimit",
  "effect",
  "purchases",
  "destroys",
  "lookupFields",
  "lookupState",
  "sites",
  "paging",
  "waiters",
  "starts",
  // of a list of fields
  "order",
  "conditions",
  // of an error code
  "category",
  "common",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Anything that facts can be known of. */
export interface Entity {
  readonly facts: Facts;
  /** Where it stands in our document, and what is said there about its source. */
  readonly spec?: SpecSide;
}

export interface SpecSide {
  /** File and YAML path of the mapping that describes it. */
  readonly site: Site;
  /** Place of a fact or of the list of error codes; of the whole, where it is not written down. */
  locate(fact?: FactName | "errors"): Place;
  /** Facts that differ from the source on purpose. */
  readonly overrides: Readonly<Record<string, Override>>;
}

export interface Site {
  readonly file: string;
  readonly path: Path;
}

/** A curated override: what the source says, and why the document says something else. */
export interface Override {
  readonly source: unknown;
  readonly reason: string;
}

export interface ActionFacts extends Entity {
  /** What the source calls the action in words. */
  readonly title?: string;
  readonly request?: FieldList;
  readonly response?: FieldList;
  /** Codes that the action may respond with; undefined where the source does not list any. */
  readonly errors?: ReadonlyMap<string, Entity>;
}

export interface FieldList extends Entity {
  /** What the source calls the object that has the fields of a request or a response. */
  readonly object?: string;
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

export interface FieldFacts extends Entity {
  /** The source's own word for a scalar, finer than the fact: `datetime_iso`, `double`. */
  readonly word?: string;
  /** The type with members that it refers to, itself or as a list's item. */
  readonly ref?: string;
  /** The enumeration that our document keeps its values in. */
  readonly enumeration?: string;
}

export interface TypeFacts extends FieldList {
  readonly usage: ReadonlySet<Direction>;
  /** Actions that use it, where the source says so beside it. */
  readonly usedBy?: readonly string[];
}

/** Which way a field travels. */
export type Direction = "request" | "response";

/** A type as it is compared and shown: `integer`, `RedisNodeInfo`, `array of string`. */
export function arrayOf(type: string): string {
  return `array of ${type}`;
}

/** What an array, of whatever depth, holds in the end. */
export function itemOf(type: string): string {
  return type.replace(/^(?:array of )+/, "");
}
