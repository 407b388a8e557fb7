/** Text that may become part of generated code. Only the files beside this one make it. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A name that can be declared. */
export type Identifier = Branded<"Identifier">;
/** The key of a property, quoted where it has to be. */
export type PropertyKey = Branded<"PropertyKey">;
/** A string, number, boolean or null, as source text. */
export type Literal = Branded<"Literal">;
/** A type expression made of the above. */
export type TypeText = Branded<"TypeText">;
/** An expression made of the above. */
export type Expression = Branded<"Expression">;
/** The inside of a doc comment. */
export type DocText = Branded<"DocText">;
/** The path of a generated module, relative to the output folder, `/` between its parts. */
export type ModulePath = Branded<"ModulePath">;
