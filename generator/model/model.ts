import type { Effect, Outcome, Retry } from "../load/extension.js";
import type { JsonObject } from "../load/json.js";

/** What the emitters know of the API. Nothing in it is raw OpenAPI, but for `document`. */
export interface Model {
  readonly title: string;
  readonly service: string;
  readonly version: string;
  /** Whose hosts a client calls where it is not told. */
  readonly site: "international" | "mainland";
  /** Package that the binding is published as, if it is. */
  readonly package: string | undefined;
  /** Calls per second for actions that have no limit of their own. */
  readonly rateLimit: number;
  /** In the order of their names, by code point; so are all lists here but fields and members. */
  readonly actions: readonly Action[];
  /** In the order of the document. */
  readonly categories: readonly Category[];
  readonly objects: readonly ObjectType[];
  readonly enumerations: readonly Enumeration[];
  /** The other schemas that have a name. They are written out wherever they are used. */
  readonly values: readonly NamedValue[];
  readonly errorCodes: readonly ErrorCode[];
  /** In the order of the document. */
  readonly errorCategories: readonly ErrorCategory[];
  /** The bundled document, for those who publish it or hand it on. */
  readonly document: JsonObject;
}

/** What actions are sorted by: the document's tags. */
export interface Category {
  readonly name: string;
  readonly description: string | undefined;
}

export interface Action {
  /** As it goes over the wire. */
  readonly name: string;
  /** What names in code that belong to the action begin or end with. */
  readonly stem: string;
  /** Name of its modules, without folder and ending. */
  readonly file: string;
  /** Name of the category that it is listed in; an action without a tag is in none. */
  readonly category: string | undefined;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Its documentation page. */
  readonly page: string | undefined;
  /** Date of that page, `YYYY-MM-DD`. */
  readonly documented: string | undefined;
  readonly effect: Effect;
  readonly purchases: boolean;
  /** Whether a successful call loses data, or takes something out of service. */
  readonly destroys: boolean;
  /** Whether its parameters travel as a form with files, and not as JSON. */
  readonly multipart: boolean;
  /** How to walk through its list, where it gives one. */
  readonly paging: Paging | undefined;
  /** What can be waited for by calling it again and again. */
  readonly waiters: readonly Waiter[];
  /** What goes on after its answer. */
  readonly starts: readonly Start[];
  /** Request fields by which what a lost call has made can be found again. */
  readonly lookupFields: readonly string[];
  /** Calls per second. */
  readonly rateLimit: number;
  readonly request: ObjectType;
  readonly response: ObjectType;
  /** Documented codes, in the order of the catalog; the common ones come on top of these. */
  readonly errors: readonly ErrorCode[];
  /** In the order of the document. Of the answers, those to calls that went well. */
  readonly examples: {
    readonly requests: readonly Example[];
    readonly responses: readonly Example[];
  };
}

export interface Example {
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** Names of fields, and the page size to ask for where the caller names none. */
export interface Paging {
  readonly limit: string;
  readonly offset: string | undefined;
  readonly page: string | undefined;
  readonly items: string;
  readonly total: string | undefined;
  readonly aligned: boolean;
  readonly size: number;
  /** Largest page size that is allowed, if that is known. */
  readonly maximum: number | undefined;
}

export interface Waiter {
  readonly name: string;
  readonly description: string;
  readonly items: string | undefined;
  readonly awaited: readonly string[];
  readonly state: string;
  readonly succeeds: readonly (string | number)[];
  readonly fails: readonly (string | number)[];
  readonly detail: string | undefined;
}

export interface Start {
  readonly waiter: string;
  /** Request field of the waiter, and the response field that its value comes from. */
  readonly fields: readonly { readonly request: string; readonly response: string }[];
}

export interface ObjectType {
  /** The document's name for it. */
  readonly schema: string;
  /** As it is declared; the document's name, unless that is taken or no name in TypeScript. */
  readonly name: string;
  /** Path of the module that declares it, without its ending: `types/ResourceTag`. */
  readonly module: string;
  readonly description: string | undefined;
  /** `request`: only ever sent. `response`: only ever received. `both`: either. */
  readonly direction: "request" | "response" | "both";
  readonly fields: readonly Field[];
  /** Nobody says what fields it has: it may have any. */
  readonly isOpen: boolean;
  readonly rules: readonly Rule[];
}

/** What the fields of an object demand of each other. */
export type Rule =
  | { readonly kind: "needs"; readonly field: string; readonly needed: readonly string[] }
  /** At least one of these groups has to be there. */
  | { readonly kind: "some"; readonly groups: readonly (readonly string[])[] }
  | {
      readonly kind: "when";
      readonly conditions: readonly FieldCondition[];
      /** What holds where all conditions do. */
      readonly met: Consequence;
      /** What holds otherwise. */
      readonly unmet: Consequence;
    };

/** The field is there, and its value is one of these, if there are any. */
export interface FieldCondition {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
}

export interface Consequence {
  readonly required: readonly string[];
  readonly fields: readonly {
    readonly field: string;
    /** The values that it may have then, if there are fewer. */
    readonly values: readonly (string | number | boolean)[];
    readonly constraints: Constraints;
  }[];
}

export interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** Sent, but never to be shown: a password, say. */
  readonly secret: boolean;
  readonly description: string | undefined;
  readonly constraints: Constraints;
  readonly default: unknown;
  readonly example: unknown;
}

export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly pattern?: string;
  readonly format?: string;
  /** Rules for each item of a list. */
  readonly items?: Constraints;
}

export type TypeRef =
  | {
      readonly kind: "scalar";
      readonly name: "string" | "number" | "boolean" | "bytes" | "unknown";
      /** A number without a fraction. */
      readonly integer?: true;
    }
  | { readonly kind: "literals"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "named"; readonly name: string; readonly module: string }
  | { readonly kind: "array"; readonly items: TypeRef };

export interface Enumeration {
  /** The document's name for it. */
  readonly schema: string;
  /** As it is declared. */
  readonly name: string;
  /** Path of the module that declares it, without its ending. */
  readonly module: string;
  readonly description: string | undefined;
  readonly members: readonly EnumerationMember[];
}

export interface NamedValue {
  readonly name: string;
  readonly type: TypeRef;
  readonly nullable: boolean;
  readonly direction: ObjectType["direction"];
}

export interface EnumerationMember {
  readonly name: string;
  readonly value: string | number;
  readonly description: string;
}

export interface ErrorCode {
  readonly code: string;
  readonly category: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  /** Whether any action may answer with it. */
  readonly common: boolean;
  readonly description: string;
  /** What a caller can do about it. */
  readonly advice: string;
}

export interface ErrorCategory {
  readonly name: string;
  readonly description: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly advice: string;
}
