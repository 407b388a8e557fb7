/**
 * The only makers of text that ends up in generated code. What comes from the document is either
 * checked against an allowlist and refused (names), encoded (values), or made harmless (prose). The
 * results are branded, and emitters take nothing else.
 */

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

const NAME = /^[A-Z][A-Za-z0-9]*$/;
const WIRE_NAME = /^[A-Za-z0-9_]{1,200}$/;
const DECLARABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
const CODE = /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9_]*)*$/;

/** Words that no type can be called: the language has its own use for them. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const" +
    " constructor continue debugger declare default delete do else enum eval export extends false" +
    " finally for from function get globalThis if implements import in infer instanceof interface is keyof let module namespace" +
    " never new null number object of out override package private protected public readonly" +
    " require return satisfies set static string super switch symbol this throw true try type" +
    " typeof undefined unique unknown using var void while with yield"
  ).split(" "),
);

/** Whether the document may give a name to one of its own parts: letters and digits, a capital first. */
export function isIdentifier(name: string): boolean {
  return NAME.test(name);
}

/**
 * Whether an action or a type may be called so: letters, digits and underscores. What every object
 * inherits (`constructor`, `__proto__`) is refused: as a key it would lead to something else.
 */
export function isWireName(name: string): boolean {
  return WIRE_NAME.test(name) && !(name in Object.prototype);
}

/** Names that mean something else on a client, though an action could have them. */
const NO_METHOD: ReadonlyMap<string, string> = new Map([
  ["api", "every client has an api beside its methods"],
  ["call", "every client has a call beside its methods"],
  ["then", "whatever has a then is taken for a promise"],
  ["toJSON", "JSON.stringify calls what is named so"],
]);

/** Why no method of a client can have this name; undefined where one can. */
export function whyNoMethod(name: string): string | undefined {
  if (name in Object.prototype) return "every object has a member of this name";
  return NO_METHOD.get(name);
}

/** Whether the language allows a type of this name. */
export function isDeclarable(name: string): boolean {
  return DECLARABLE.test(name) && !RESERVED.has(name);
}

export function identifier(name: string): Identifier {
  if (!isDeclarable(name)) throw new Error(`refused as an identifier: ${JSON.stringify(name)}`);
  return name as Identifier;
}

/** A name that the generator itself made up, such as `createRedisClient`. */
export function ownName(name: string): Identifier {
  if (!KEY.test(name)) throw new Error(`refused as a name: ${JSON.stringify(name)}`);
  return name as Identifier;
}

/** `FailedOperation.PayFailed` as a name: `FailedOperationPayFailed`. Undefined for other text. */
export function errorCodeName(code: string): Identifier | undefined {
  return CODE.test(code) ? (code.replaceAll(/[._]/g, "") as Identifier) : undefined;
}

export function propertyKey(name: string): PropertyKey {
  const plain = KEY.test(name) && name !== "__proto__";
  return (plain ? name : literal(name)) as string as PropertyKey;
}

/** A key as an object literal has to have it: there, `"__proto__": value` sets the prototype. */
export function memberKey(key: PropertyKey | Literal): PropertyKey {
  return (key === '"__proto__"' ? `[${key}]` : key) as PropertyKey;
}

/** What follows an object to name one of its members: `.Name`, or `["2nd"]`. */
export function access(name: string): Expression {
  return (KEY.test(name) ? `.${name}` : `[${literal(name)}]`) as Expression;
}

export function literal(value: string | number | boolean | null): Literal {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error("refused as a literal: a number that is not finite");
  }
  return escapeSeparators(JSON.stringify(value)) as Literal;
}

/** A value as JSON. */
export function json(value: unknown): Expression {
  return escapeSeparators(JSON.stringify(value)) as Expression;
}

/** JSON allows these two in strings; older parsers of JavaScript end the line there. */
function escapeSeparators(text: string): string {
  return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

export const type = {
  string: "string" as TypeText,
  number: "number" as TypeText,
  boolean: "boolean" as TypeText,
  unknown: "unknown" as TypeText,
  undefined: "undefined" as TypeText,
  null: "null" as TypeText,
  bytes: "Uint8Array" as TypeText,
  never: "never" as TypeText,
  reference: (name: Identifier): TypeText => name as string as TypeText,
  literals: (values: readonly Literal[]): TypeText =>
    (values.length === 0 ? "never" : values.join(" | ")) as TypeText,
  union: (members: readonly TypeText[]): TypeText =>
    (members.length === 0 ? "never" : members.join(" | ")) as TypeText,
  array: (items: TypeText): TypeText => `Array<${items}>` as TypeText,
  readonlyArray: (items: TypeText): TypeText => `ReadonlyArray<${items}>` as TypeText,
  generic: (name: Identifier, ...args: readonly TypeText[]): TypeText =>
    `${name}<${args.join(", ")}>` as TypeText,
  /** `(typeof Name)[keyof typeof Name]`: the values of a constant object. */
  valuesOf: (name: Identifier): TypeText => `(typeof ${name})[keyof typeof ${name}]` as TypeText,
  keyOf: (name: Identifier): TypeText => `keyof ${name}` as TypeText,
  indexed: (name: Identifier, key: Identifier): TypeText => `${name}[${key}]` as TypeText,
  /** `Name["member"]`, where the name can be that of a type parameter's member. */
  member: (of: TypeText, name: string): TypeText => `${of}[${literal(name)}]` as TypeText,
  /** What every object has under this name. */
  inherited: (name: string): TypeText => `{}[${literal(name)}]` as TypeText,
  /** An object of read-only members. */
  object: (members: readonly { key: PropertyKey; type: TypeText }[]): TypeText =>
    `{\n${members.map(({ key, type: inner }) => `readonly ${key}: ${inner};\n`).join("")}}` as TypeText,
  /** `Readonly<Record<string, Name>>` */
  recordOf: (name: Identifier): TypeText => `Readonly<Record<string, ${name}>>` as TypeText,
  guard: (parameter: Identifier, wanted: TypeText): TypeText =>
    `${parameter} is ${wanted}` as TypeText,
} as const;

export interface Entry {
  readonly key: PropertyKey;
  readonly value: Literal | Expression;
  readonly doc?: DocText;
}

export const expression = {
  object: (entries: readonly Entry[]): Expression => {
    const lines = entries.map(({ key, value, doc: prose }) => {
      const comment = prose === undefined ? "" : `/**\n${starred(prose)}\n */\n`;
      return `${comment}${memberKey(key)}: ${value},\n`;
    });
    return `{\n${lines.join("")}}` as Expression;
  },
  array: (items: readonly (Literal | Expression)[]): Expression =>
    `[${items.join(", ")}]` as Expression,
  asConst: (inner: Expression): Expression => `${inner} as const` as Expression,
  call: (
    name: Identifier,
    args: readonly (Literal | Identifier | Expression)[],
    types: readonly TypeText[] = [],
  ): Expression =>
    `${name}${types.length > 0 ? `<${types.join(", ")}>` : ""}(${args.join(", ")})` as Expression,
} as const;

/** A template over source text: the fixed parts are the generator's own code. */
export function source(
  parts: TemplateStringsArray,
  ...values: readonly (Identifier | PropertyKey | Literal | TypeText | Expression)[]
): Expression {
  return String.raw({ raw: parts }, ...values) as Expression;
}

/** Two spaces more before every line but the first. Literals have no lines: they stay as they are. */
export function indented(lines: Expression): Expression {
  return lines.replaceAll("\n", "\n  ") as Expression;
}

/** `// prose`, on one line. */
export function lineComment(prose: string): Expression {
  return `// ${docText(prose).replaceAll(/\s+/g, " ")}`.trimEnd() as Expression;
}

/** A doc comment, on one line if its text is. Its lines are not indented. */
export function docComment(prose: DocText): Expression {
  return (prose.includes("\n") ? `/**\n${starred(prose)}\n */` : `/** ${prose} */`) as Expression;
}

function starred(prose: DocText): string {
  return prose
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n");
}

/** Controls and formats break lines, hide text or turn its direction around. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Half of a surrogate pair. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Prose of the document as the inside of a doc comment. Line breaks of every kind become newlines,
 * the end of a comment is broken up, and what TSDoc would read as a tag is escaped.
 */
export function docText(prose: string): DocText {
  return prose
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
    .replaceAll(INVISIBLE, "")
    .replaceAll(LONE_SURROGATE, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replaceAll(/(^|[\s{])@/g, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim() as DocText;
}

/** Paragraphs with a line between them, then tags without; empty ones left out. */
export function docBlocks(...blocks: readonly (DocText | undefined)[]): DocText {
  let text = "";
  let previous = "";
  for (const block of blocks) {
    if (block === undefined || block === "") continue;
    const isRun = previous.startsWith("@") && block.startsWith("@");
    text += text === "" ? block : `${isRun ? "\n" : "\n\n"}${block}`;
    previous = block;
  }
  return text as DocText;
}

/** Prose on one line, for a place that ends with the line. A `{` at its start would begin a type. */
export function docLine(prose: string): DocText {
  return docText(prose).replaceAll(/\s+/g, " ").replace(/^\{/, "\\{") as DocText;
}

/** A list in Markdown; each item is one line. */
export function docList(items: readonly DocText[]): DocText {
  return items.map((item) => `- ${item}`).join("\n") as DocText;
}

type Tag = "defaultValue" | "deprecated" | "example" | "param" | "returns" | "see" | "throws";

/** `@tag text`, the text being harmless already. */
export function docTag(tag: Tag, text: DocText): DocText {
  return `@${tag} ${text}` as DocText;
}

/** A link to what is declared or imported under a name. */
export function docLink(name: Identifier): DocText {
  return `{@link ${name}}` as DocText;
}

/** Addresses without what would end a link, or a comment. */
const ADDRESS = /^https?:\/\/[\w.~:/?#[\]!$&'()+,;=%-]+$/;

/** A link to a page; an address that could be something else as well stays text. */
export function docPage(url: string): DocText {
  return ADDRESS.test(url) ? (`{@link ${url}}` as DocText) : docLine(url);
}

/** A program in a fence. Backticks inside are fenced off by more of them. */
export function docProgram(code: Expression): DocText {
  const text = docText(code);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}ts\n${text}\n${fence}` as DocText;
}

/** A value in code style. Backticks inside are fenced off by more of them. */
export function docValue(value: unknown): DocText {
  const text = docText(typeof value === "string" ? value : JSON.stringify(value)).replaceAll(
    "\n",
    " ",
  );
  const longest = longestRun(text);
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${text}${space}${fence}` as DocText;
}

/** How many backticks stand side by side at most. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A template over doc texts: the fixed parts are the generator's own words. */
export function doc(parts: TemplateStringsArray, ...values: readonly DocText[]): DocText {
  return String.raw({ raw: parts }, ...values) as DocText;
}

/** `redis` as part of a name: `Redis`. */
export function productName(service: string): string {
  return service
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

export function modulePath(path: string): ModulePath {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]*(\/[A-Za-z0-9_][A-Za-z0-9_-]*)*$/.test(path)) {
    throw new Error(`refused as a module path: ${JSON.stringify(path)}`);
  }
  return path as ModulePath;
}
