import {
  _,
  Name,
  stringify,
  type CodeGen,
  type CodeKeywordDefinition,
  type KeywordCxt,
} from "ajv/dist/2020.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";

type Code = ReturnType<typeof _>;

/** Functions of `runtime/` that compiled code may call, by the file that has them. */
export const RUNTIME: Readonly<Record<string, readonly string[]>> = {
  "validation-formats.js": ["isDate", "isDateTime"],
  "validation-rules.js": [
    "codePoints",
    "hasTwins",
    "isAllowed",
    "isMultiple",
    "isNumeric",
    "isOfKind",
    "missingDependents",
    "missingMembers",
    "unknownMembers",
  ],
};

const fn = (name: string): Name => new Name(name);

/**
 * Keywords as Ajv is to compile them. Its own do not take bigints, call functions of its package, or
 * copy whole schemas into the code. Every value of a schema goes through `stringify`.
 */
export const keywords: readonly CodeKeywordDefinition[] = [
  limit("minimum", _`<`),
  limit("maximum", _`>`),
  limit("exclusiveMinimum", _`<=`),
  limit("exclusiveMaximum", _`>=`),
  rule(
    "multipleOf",
    undefined,
    limitOf,
    ({ data, schema }) =>
      _`${fn("isNumeric")}(${data}) && !${fn("isMultiple")}(${data}, ${stringify(schema)})`,
  ),
  rule(
    "minLength",
    "string",
    limitOf,
    ({ data, schema }) => _`${fn("codePoints")}(${data}) < ${stringify(schema)}`,
  ),
  rule(
    "maxLength",
    "string",
    limitOf,
    ({ data, schema }) => _`${fn("codePoints")}(${data}) > ${stringify(schema)}`,
  ),
  {
    ...rule("pattern", "string", ({ params }) => _`{pattern: ${params["pattern"]}}`),
    code(cxt) {
      const pattern = usePattern(cxt, cxt.schema as string);
      cxt.setParams({ pattern });
      cxt.fail(_`!${pattern}.test(${cxt.data})`);
    },
  },
  rule(
    "uniqueItems",
    "array",
    () => _`{}`,
    ({ data, schema }) => (schema === true ? _`${fn("hasTwins")}(${data})` : _`false`),
  ),
  rule(
    "kinds",
    undefined,
    ({ schema }) => _`{type: ${stringify(schema)}}`,
    ({ data, schema }) => _`!${fn("isOfKind")}(${data}, ${stringify(schema)})`,
  ),
  rule("format", undefined, ({ schema }) => _`{format: ${stringify(schema)}}`, misformatted),
  values("const"),
  values("enum"),
  values("oneOf"),
  forEachName("required", "missingMembers", (schema) => schema),
  forEachName("members", "unknownMembers", (schema) => schema),
  // As pairs, since a key of an object literal can be one that sets its prototype.
  forEachName("dependentRequired", "missingDependents", (schema) =>
    Object.entries(schema as object),
  ),
];

/** A keyword that a value breaks where the condition `fails` holds. */
function rule(
  keyword: string,
  type: "string" | "array" | "object" | undefined,
  params: (cxt: Pick<KeywordCxt, "schema" | "params">) => Code,
  fails: (cxt: KeywordCxt) => Code = () => _`false`,
): CodeKeywordDefinition {
  return {
    keyword,
    ...(type === undefined ? {} : { type }),
    error: { message: "", params },
    code: (cxt) => cxt.fail(fails(cxt)),
  };
}

function limit(keyword: string, broken: Code): CodeKeywordDefinition {
  return rule(
    keyword,
    undefined,
    limitOf,
    ({ data, schema }) => _`${fn("isNumeric")}(${data}) && ${data} ${broken} ${stringify(schema)}`,
  );
}

function limitOf({ schema }: Pick<KeywordCxt, "schema">): Code {
  return _`{limit: ${stringify(schema)}}`;
}

/** 2^63 and 2^64 are exact as numbers, and comparing them with bigints is exact as well. */
function misformatted({ data, schema }: KeywordCxt): Code {
  const isNumeric = _`${fn("isNumeric")}(${data})`;
  switch (schema as string) {
    case "int64":
      return _`${isNumeric} && (${data} < ${-(2 ** 63)} || ${data} >= ${2 ** 63})`;
    case "uint64":
      return _`${isNumeric} && (${data} < 0 || ${data} >= ${2 ** 64})`;
    case "64-bit":
      return _`typeof ${data} == "bigint" && (${data} < ${-(2 ** 63)} || ${data} >= ${2 ** 64})`;
    case "date":
      return _`typeof ${data} == "string" && !${fn("isDate")}(${data})`;
    case "date-time":
      return _`typeof ${data} == "string" && !${fn("isDateTime")}(${data})`;
    default:
      return _`false`;
  }
}

/** A keyword that lists what a value can be: `{ values, names? }`. */
function values(keyword: string): CodeKeywordDefinition {
  return {
    ...rule(keyword, undefined, ({ schema, params }) => {
      const { names } = schema as { names?: readonly string[] };
      const allowed = params["allowed"];
      return names === undefined
        ? _`{allowed: ${allowed}}`
        : _`{allowed: ${allowed}, names: ${stringify(names)}}`;
    }),
    code(cxt) {
      const { values: list } = cxt.schema as { values: readonly unknown[] };
      const allowed = constant(cxt.gen, list);
      cxt.setParams({ allowed });
      cxt.fail(_`!${fn("isAllowed")}(${cxt.data}, ${allowed})`);
    },
  };
}

/** A keyword of objects that can be broken several times: once for each name that a function gives. */
function forEachName(
  keyword: string,
  finder: string,
  argument: (schema: unknown) => unknown,
): CodeKeywordDefinition {
  const isPair = keyword === "dependentRequired";
  return {
    ...rule(keyword, "object", ({ params: { one } }) =>
      isPair ? _`{name: ${one}[0], asking: ${one}[1]}` : _`{name: ${one}}`,
    ),
    code(cxt) {
      const list = constant(cxt.gen, argument(cxt.schema));
      const found = _`${fn(finder)}(${cxt.data}, ${list})`;
      // In a condition it matters only whether the rule holds.
      if (cxt.allErrors !== true) return cxt.fail(_`${found}.length > 0`);
      cxt.gen.forOf("one", found, (one) => {
        cxt.setParams({ one });
        cxt.error();
      });
    },
  };
}

/** A value outside of the function, made once however often it is called. */
function constant(gen: CodeGen, value: unknown): Name {
  const code = stringify(value);
  return gen.scopeValue("keyword", { ref: code.toString(), key: code.toString(), code });
}
