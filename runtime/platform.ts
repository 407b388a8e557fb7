/**
 * The platform's classes, under their own names, as far as this package's public types name them.
 * The build imports them wherever a declaration uses such a name. So a program that has types for
 * its platform, from `lib.dom`, `@types/node` or others, meets exactly those, and one that has none
 * gets by with the members below.
 */
/* oxlint-disable no-redeclare, no-unused-vars, no-shadow-restricted-names -- like the globals, these are a value and a type */

type Global = typeof globalThis;

/** The type of a global's instances, where there is such a global; otherwise a type of our own. */
type InstanceOf<Name extends string, Else> = Global extends {
  readonly [name in Name]: { readonly prototype: infer Instance };
}
  ? Instance
  : Else;

/** The global itself. */
type ValueOf<Name extends string, Else> = Global extends { readonly [name in Name]: infer Value }
  ? Value
  : Else;

export type AbortSignal = InstanceOf<"AbortSignal", MinimalSignal>;
export type Headers = InstanceOf<"Headers", MinimalHeaders>;
export type Request = InstanceOf<"Request", MinimalRequest>;
export type Response = InstanceOf<"Response", MinimalResponse>;
export type URL = InstanceOf<"URL", MinimalUrl>;
export type RequestInit = Global extends {
  Request: new (input: never, init?: infer Init) => unknown;
}
  ? NonNullable<Init>
  : MinimalRequestInit;
export declare const Request: ValueOf<
  "Request",
  new (input: string, init?: MinimalRequestInit) => MinimalRequest
>;
export declare const fetch: ValueOf<
  "fetch",
  (input: string | MinimalRequest, init?: MinimalRequestInit) => Promise<MinimalResponse>
>;

interface MinimalSignal {
  readonly aborted: boolean;
  // As the platforms have it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly reason: any;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

interface MinimalHeaders {
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(callback: (value: string, name: string) => void): void;
}

interface MinimalBody {
  readonly body: unknown;
  readonly bodyUsed: boolean;
  readonly headers: MinimalHeaders;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<unknown>;
  // As the platforms have it.
  // oxlint-disable-next-line typescript/no-explicit-any
  json(): Promise<any>;
  text(): Promise<string>;
}

interface MinimalRequest extends MinimalBody {
  readonly url: string;
  readonly method: string;
  readonly signal: MinimalSignal;
  clone(): MinimalRequest;
}

interface MinimalResponse extends MinimalBody {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  clone(): MinimalResponse;
}

interface MinimalUrl {
  href: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

interface MinimalRequestInit {
  body?: unknown;
  headers?: Readonly<Record<string, string>> | MinimalHeaders;
  method?: string;
  redirect?: "error" | "follow" | "manual";
  signal?: MinimalSignal | null;
}
