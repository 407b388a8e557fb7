/*! Includes @cfworker/json-schema (MIT), see THIRD-PARTY-NOTICES.txt. */
import * as library from "@cfworker/json-schema";

// The build bundles it, so that the package depends on nothing for it. Its types are written out here so that they depend on nothing either.

export type Schema = Record<string, unknown>;

/** Every schema that can be referred to, by its address. */
export type Lookup = Record<string, Schema | boolean>;

/** One keyword that did not hold, or that contains one. */
export interface OutputUnit {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
}

/** Finds the schemas in `schema`, and notes in each where its references lead. */
export const dereference: (schema: Schema, lookup?: Lookup) => Lookup = library.dereference;

/** Goes on after the first violation where `shortCircuit` is false. */
export const validate: (
  instance: unknown,
  schema: Schema,
  draft: "2020-12",
  lookup: Lookup,
  shortCircuit: boolean,
) => { readonly valid: boolean; readonly errors: OutputUnit[] } = library.validate;
