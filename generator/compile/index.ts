import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import type { JsonObject } from "../json.js";
import { freeNames } from "./free-names.js";
import { keywords, RUNTIME } from "./keywords.js";

/** A compiled validator: an expression that gives it, and the functions of `runtime/` it calls. */
export interface Compiled {
  /** `(() => { … return check; })()`. */
  readonly expression: string;
  /** Files of `runtime/` and what is imported from them. */
  readonly imports: readonly { from: string; names: readonly string[] }[];
}

/** What compiled code uses of the language besides its own and the runtime's functions. */
const GLOBALS = new Set(["Array", "RegExp", "isFinite", "undefined"]);

const START = /^"use strict";export const validate = (\w+);export default \1;/;
/** Says where in the schema a rule stands, which nobody asks. Quotes inside texts are escaped. */
const SCHEMA_PATH = /schemaPath:"(?:[^"\\]|\\.)*",/g;

/** What has been compiled already: under `--watch` most actions stay as they are. */
const done = new Map<string, Promise<Compiled>>();

/**
 * Compiles a schema of `request-schema.ts` into JavaScript. The same schema gives the same text.
 * @throws Error where the code would use a name that is not known: no text may have become code.
 */
export function compile(schema: JsonObject): Promise<Compiled> {
  const key = JSON.stringify(schema);
  const result = done.get(key) ?? compileAnew(schema);
  done.set(key, result);
  return result;
}

async function compileAnew(schema: JsonObject): Promise<Compiled> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    meta: false,
    validateSchema: false,
    messages: false,
    logger: false,
    code: { source: true, esm: true, optimize: true },
  });
  // No rule here needs the bookkeeping behind `unevaluatedProperties` and `$dynamicRef`.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const definition of keywords) {
    ajv.removeKeyword(definition.keyword as string);
    ajv.addKeyword(definition);
  }
  const source = standalone.default(ajv, ajv.compile(schema));
  const [start, name] = START.exec(source) ?? [];
  if (start === undefined) throw new Error("Ajv's standalone code does not begin as expected");
  const body = source.slice(start.length).replaceAll(SCHEMA_PATH, "");
  const expression = await minified(`${body}\nexport { ${name} as check };`);
  return { expression, imports: importsFor(expression) };
}

/**
 * A module that exports `check`, as an expression that gives the same. Ajv's copies of the schema,
 * which nothing uses, fall out. Lines have some 100 characters, so that a diff shows what changed.
 */
async function minified(module: string): Promise<string> {
  const { code } = await transform(module, {
    minify: true,
    treeShaking: true,
    format: "esm",
    target: "es2022",
    lineLimit: 100,
    // Whether a text holds a line break should not change how it is written.
    supported: { "template-literal": false },
  });
  const [end, name] = /export\{(\w+) as check\};\n$/.exec(code) ?? [];
  if (end === undefined) throw new Error("esbuild's code does not end as expected");
  return `(() => {\n${code.slice(0, -end.length)}return ${name};\n})()`;
}

function importsFor(expression: string): Compiled["imports"] {
  const used = freeNames(expression);
  const known = Object.entries(RUNTIME);
  const strange = [...used].filter(
    (name) => !GLOBALS.has(name) && !known.some(([, names]) => names.includes(name)),
  );
  if (strange.length > 0) {
    throw new Error(`a compiled validator would use ${strange.join(", ")}`);
  }
  return known
    .map(([file, names]) => ({
      from: `runtime/${file}`,
      names: names.filter((name) => used.has(name)),
    }))
    .filter(({ names }) => names.length > 0);
}
