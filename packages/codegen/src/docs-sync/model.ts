import { CONSTRAINT_KEYWORDS } from "../../../../generator/model/constraints.js";
import type { Place } from "../../../../generator/load/diagnostic.js";
import type { Path } from "../../../../generator/load/json.js";
import type { Language } from "./read/language/en.js";

/**
 * What is known of an API, whoever says it: a page, a machine-readable description, or our own
 * document. Readers make it, the comparison takes it, and nothing else passes between the two.
 */
export interface ApiFacts {
  readonly kind: SourceKind;
  /** What was read, as it is shown to people. */
  readonly file: string;
  /** The language that a page was read in. Of other sources, `languageOf` tells it. */
  readonly language?: Language | undefined;
  /** URL or package that it was fetched from, where that is known: `npm:tencentcloud-sdk-nodejs@4.1.313`. */
  readonly from?: string | undefined;
  /** `2026-08-17`: when the source was last changed, or made, where that is known. */
  readonly date?: string | undefined;
  /** The site whose hosts it names. Of other sources, `siteOf` tells it. */
  readonly site?: Site | undefined;
  readonly actions: ReadonlyMap<string, ActionFacts>;
  /** Types with members. Enumerations belong to the fields that use them. */
  readonly types: ReadonlyMap<string, TypeFacts>;
  readonly errorCodes: ReadonlyMap<string, Entity>;
  readonly whole: Whole;
  /** What only our document has: the names of values, kinds of errors, and what stands at its root. */
  readonly enumerations?: ReadonlyMap<string, EnumerationFacts>;
  readonly categories?: ReadonlyMap<string, Entity>;
  readonly root?: Entity;
  /** What the source is about, where it says so. */
  readonly about?: About;
  /** Types that it refers to and does not describe: nothing is known of them. */
  readonly undescribed?: ReadonlySet<string>;
  /** What could not be read for what it is, and did not matter to the rest. */
  readonly oddities?: readonly Oddity[];
  /** Whether our document was imported as a whole: what is new in it keeps the words of the source. */
  readonly isImported?: boolean;
  /** In our document, where the lists stand that new entries go into. */
  readonly places?: Readonly<Record<keyof Whole, Place>>;
}

/** What one product's part of a source is found by. */
export interface Product {
  /** Its name in host names: `redis`. */
  readonly service: string;
  /** Version of the API: `2018-04-12`. */
  readonly version: string;
}

export interface About {
  readonly service?: string | undefined;
  readonly version?: string | undefined;
  /** Names of the product for readers. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

export interface Oddity {
  /** Keys from the top of the source, joined with dots. */
  readonly at: string;
  readonly message: string;
}

/** Sites of Tencent Cloud, each with documentation of its own. */
export const SITES = ["international", "mainland"] as const;
export type Site = (typeof SITES)[number];

export const SOURCE_KINDS = ["page", "api.json", "sdk", "facts", "spec"] as const;
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

/** What an action does, which only our document says. */
export const BEHAVIOUR = [
  "effect",
  "purchases",
  "destroys",
  "lookupFields",
  "lookupAction",
  "priceAction",
  "lookupState",
  "paging",
  "offers",
  "waiters",
  "starts",
] as const;

export const FACT_NAMES = [
  // of a field
  "type",
  "format",
  "required",
  "outputRequired",
  "nullable",
  "enum",
  /** Values that a list which is open names: the source says them in prose. */
  "knownValues",
  "default",
  ...CONSTRAINT_KEYWORDS,
  /** What the items of a list have to keep to, besides their type. */
  "itemRules",
  "readOnly",
  "writeOnly",
  "secret",
  "additionalProperties",
  // of a field or an action
  "sites",
  "deprecated",
  "description",
  "summary",
  "examples",
  // of an action
  "documented",
  "tag",
  "rateLimit",
  "mediaType",
  ...BEHAVIOUR,
  // of a list of fields
  "order",
  "conditions",
  // of a type, and of an enumeration's values
  "usage",
  "name",
  "constants",
  // of an error code, and of a category
  "category",
  "common",
  "outcome",
  "retry",
  // of the API
  "version",
  "service",
  "package",
  "regions",
  "servers",
  "security",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Anything that facts can be known of. */
export interface Entity {
  readonly facts: Facts;
  /** Where it stands in our document, and what is said there about its source. */
  readonly spec?: SpecSide | undefined;
}

export interface SpecSide {
  /** File and YAML path of the mapping that describes it. */
  readonly position: Position;
  /** Place of a fact or of the list of error codes; of the whole, where it is not written down. */
  locate(fact?: FactName | "errors"): Place;
  /** Whether it was imported, and its words are those of the source. */
  readonly isImported: boolean;
  /** Facts that differ from the sources of a site on purpose; where no site is known, from those of both. */
  overrides(site: Site | undefined): Readonly<Record<string, Override>>;
}

export interface Position {
  readonly file: string;
  readonly path: Path;
}

/** A curated override: what the source says, and why the document says something else. */
export interface Override {
  readonly source: unknown;
  readonly reason: string;
  /** The only site that it is about; undefined: both. */
  readonly site?: Site | undefined;
}

export interface ActionFacts extends Entity {
  /** What the source calls the action in words. */
  readonly title?: string | undefined;
  readonly request?: FieldList | undefined;
  readonly response?: FieldList | undefined;
  /** Codes that the action may respond with; undefined where the source does not list any. */
  readonly errors?: ReadonlyMap<string, Entity> | undefined;
}

export interface FieldList extends Entity {
  /** What the source calls the object that has the fields of a request or a response. */
  readonly object?: string | undefined;
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

export interface FieldFacts extends Entity {
  /** The source's own word for a scalar, finer than the fact: `datetime_iso`, `double`. */
  readonly word?: string | undefined;
  /** The type with members that it refers to, itself or as a list's item. */
  readonly ref?: string | undefined;
  /** The scalar type that our document has for it. */
  readonly scalar?: string | undefined;
  /** The same where it is an enumeration, which names its values. */
  readonly enumeration?: string | undefined;
}

export interface TypeFacts extends FieldList {
  readonly usage: ReadonlySet<Direction>;
  /** Actions that use it, where the source says so beside it. */
  readonly usedBy?: readonly string[] | undefined;
}

export interface EnumerationFacts extends Entity {
  readonly usage: ReadonlySet<Direction>;
}

/** Which way a field travels. */
export type Direction = "request" | "response";

/** The type of a source that has one word for both: it differs from neither. */
export const INTEGER_OR_NUMBER = "integer or number";

/** What a field's `type` says where no object says more. An object cannot be called so. */
export const PLAIN_TYPES: ReadonlySet<string> = new Set([
  "string",
  "integer",
  "number",
  "boolean",
  "object",
  "any",
]);

/** A type as it is compared and shown: `integer`, `RedisNodeInfo`, `array of string`. */
export function arrayOf(type: string): string {
  return `array of ${type}`;
}

/** What an array, of whatever depth, holds in the end. */
export function itemOf(type: string): string {
  return type.replace(/^(?:array of )+/, "");
}
