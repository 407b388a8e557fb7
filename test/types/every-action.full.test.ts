import { describe, expect, it } from "vitest";
import { compile } from "../fixtures/compile.js";
import {
  actions,
  fieldsOf,
  objectOf,
  received,
  schemaNamed,
  schemas,
  sent,
  typeOf,
  valueOf,
  wrongValues,
} from "./document-types.js";

/**
 * What the document says of types, said once more in TypeScript and compiled against the binding.
 * `take` has to accept a value, or not to where an error is expected; `same` wants two equal types.
 */
const lines: string[] = [];

function compiles(code: string): void {
  lines.push(code);
}

function doesNot(why: string, code: string): void {
  lines.push(`// @ts-expect-error ${why}`, code);
}

function same(one: string, other: string): void {
  lines.push(`same<Equal<${one}, ${other}>>();`);
}

const objects = Object.keys(schemas).filter((name) => schemas[name]?.type === "object");
const enumerations = Object.keys(schemas).filter((name) => schemas[name]?.oneOf !== undefined);
const imported = [...objects, ...enumerations].sort();

lines.push(
  `import type { ${imported.join(", ")} } from "./generated/types.js";`,
  'import type { RedisClient } from "./generated/client.js";',
  "declare const redis: RedisClient;",
  "declare function take<T>(value: T): void;",
  "declare function same<_ extends true>(): void;",
  "type Equal<A, B> =",
  "  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  // A property's own type, whether or not it may be left out; and whether it may.
  "type Value<T, K extends keyof T> = Required<T>[K];",
  "type IsOptional<T, K extends keyof T> = {} extends Pick<T, K> ? true : false;",
);

/** An object's fields: which there are, what each is, and which may be left out. */
function checkShape(name: string): void {
  const schema = schemaNamed(name);
  const all = fieldsOf(schema, "all");
  const keys = all.map(([key]) => JSON.stringify(key)).join(" | ");
  same(`keyof ${name}`, keys === "" ? "string" : keys);
  for (const [key, field] of all) {
    const isRequired = schema.required?.includes(key) === true;
    const place = `${name}, ${JSON.stringify(key)}`;
    // What is sent may be given as undefined, which leaves it out.
    const orUndefined = sent.has(name) && !isRequired ? " | undefined" : "";
    same(`Value<${place}>`, `${typeOf(name, field)}${orUndefined}`);
    same(`IsOptional<${place}>`, String(!isRequired));
  }
}

/** Values that an object's type takes, and values with one thing wrong with each. */
function checkValues(name: string, call: (value: string) => string): void {
  const schema = schemaNamed(name);
  const required = fieldsOf(schema, "required");
  compiles(call(valueOf(schema, "required")));
  compiles(call(valueOf(schema, "all")));
  for (const [missing] of required) {
    const rest = required.filter(([key]) => key !== missing);
    doesNot(`without ${missing}`, call(objectOf(rest, "required")));
  }
  const [some] = fieldsOf(schema, "all");
  if (some !== undefined) {
    const misspelt = [...required, [`${some[0]}x`, some[1]] as const];
    doesNot(`${some[0]} misspelt`, call(objectOf(misspelt, "required")));
  }
  // Every field's type is compared already, so of each kind of wrong value one will do.
  const tried = new Set<string>();
  for (const [key, field] of fieldsOf(schema, "all")) {
    const rest = required.filter(([other]) => other !== key);
    const mayBeUndefined = sent.has(name) && schema.required?.includes(key) !== true;
    for (const { value, what } of wrongValues(field, received.has(name)).filter(
      (wrong) => !tried.has(wrong.what),
    )) {
      if (mayBeUndefined && value === "undefined") continue;
      tried.add(what);
      const others = objectOf(rest, "required").slice(1, -1).trim();
      const fields = [...(others === "" ? [] : [others]), `${JSON.stringify(key)}: ${value}`];
      doesNot(`${key} is ${what}`, call(`{ ${fields.join(", ")} }`));
    }
  }
}

for (const name of objects) {
  checkShape(name);
  if (!actions.some((action) => name === `${action}Request`)) {
    checkValues(name, (value) => `take<${name}>(${value});`);
  }
}

for (const action of actions) {
  checkValues(`${action}Request`, (value) => `void redis.${action}(${value});`);
  const isOptional = fieldsOf(schemaNamed(`${action}Request`), "required").length === 0;
  if (isOptional) compiles(`void redis.${action}();`);
  else doesNot("without a request", `void redis.${action}();`);
  same(
    `Parameters<RedisClient["${action}"]>[0]`,
    `${action}Request${isOptional ? " | undefined" : ""}`,
  );
  same(`Awaited<ReturnType<RedisClient["${action}"]>>`, `${action}Response`);
}

for (const name of enumerations) {
  const members = (schemaNamed(name).oneOf ?? []).map(
    (branch) => `readonly ${branch.title}: ${JSON.stringify(branch.const)}`,
  );
  same(`typeof ${name}`, `{ ${members.join("; ")} }`);
  same(name, (schemaNamed(name).oneOf ?? []).map((one) => JSON.stringify(one.const)).join(" | "));
}

describe("the types of all actions", () => {
  it("are what the document says", { timeout: 120_000 }, () => {
    // Each action has lines of its own, and so has each type: none is passed over.
    expect(actions.length).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(10 * (actions.length + imported.length));
    const faults = compile(new Map([["every-action.ts", `${lines.join("\n")}\n`]]));
    const shown = faults.slice(0, 20).map(({ line, message }) => ({
      code: lines.slice(line - 1, line + 1).map((code) => code.slice(0, 200)),
      message,
    }));
    expect(shown).toEqual([]);
  });
});
