import type { Outcome, Retry } from "../load/error-catalog.js";
import type { Effect } from "../load/extension.js";
import type { JsonObject } from "../load/json.js";
import type { Enumeration, NamedValue, ObjectType, Site } from "./types.js";

export type * from "./types.js";

/** What the emitters know of the API. Nothing in it is raw OpenAPI, but for `document`. */
export interface Model {
  readonly title: string;
  readonly service: string;
  readonly version: string;
  /** Whose hosts a client calls where it is not told. */
  readonly site: Site;
  /** Package that the binding is published as, if it is. */
  readonly package: string | undefined;
  /** Regions that the service is known to be sold in. */
  readonly regions: readonly string[];
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
  /** What continues after its response. */
  readonly starts: readonly Start[];
  /** Request fields by which what a lost call has made can be found again. */
  readonly lookupFields: readonly string[];
  /** Fields of other actions that tell whether a lost call has changed something. */
  readonly lookupState: readonly { readonly action: string; readonly field: string }[];
  /** The only site that has the action; undefined: every site. */
  readonly onlySite: Site | undefined;
  /** Calls per second. */
  readonly rateLimit: number;
  readonly request: ObjectType;
  readonly response: ObjectType;
  /** Documented codes, in the order of the catalog; the common ones come on top of these. */
  readonly errors: readonly ErrorCode[];
  /** In the order of the document. Of the responses, successful ones. */
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
  /** Whether items can be equal. */
  readonly repeats: boolean;
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

export interface ErrorCode {
  readonly code: string;
  readonly category: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  /** Whether any action may return it. */
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
