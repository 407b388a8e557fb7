/**
 * The only makers of text that ends up in generated code. What comes from the document is either
 * checked against an allowlist and refused (names), encoded (values), or made harmless (prose). The
 * results are branded, and emitters take nothing else.
 */

export type {
  DocText,
  Expression,
  Identifier,
  Literal,
  PropertyKey,
  TypeText,
} from "./safe/brands.js";
export * from "./safe/code.js";
export * from "./safe/doc.js";
export * from "./safe/names.js";
