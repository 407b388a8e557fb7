/** Types of requests, responses and what they are made of. */

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

/** A site of Tencent Cloud. */
export type Site = "international" | "mainland";

export interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** Never to be shown: a password that is sent, or a signed URL that comes back. */
  readonly secret: boolean;
  /** The only site that has the field; undefined: every site that has the action. */
  readonly onlySite: Site | undefined;
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
  | {
      readonly kind: "literals";
      readonly values: readonly (string | number | boolean)[];
      /** What other values may be; without it there are no others. */
      readonly others?: "string" | "number";
    }
  | { readonly kind: "named"; readonly name: string; readonly module: string }
  | { readonly kind: "array"; readonly items: TypeRef; readonly nullableItems?: true };

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
