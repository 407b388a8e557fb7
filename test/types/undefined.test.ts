import { describe, expect, it } from "vitest";
import { compile } from "../fixtures/compile.js";
import {
  actions,
  fieldsOf,
  objectOf,
  schemaNamed,
  schemas,
  sent,
  type Schema,
} from "./document-types.js";

const received = Object.keys(schemas).filter(
  (name) => schemas[name]?.type === "object" && !sent.has(name),
);

/** An object with its required fields, of which one, or one besides them, is `undefined`. */
function withUndefined(schema: Schema, field: string): string {
  const others = fieldsOf(schema, "required").filter(([name]) => name !== field);
  const parts = [
    ...(others.length === 0 ? [] : [objectOf(others, "required").slice(1, -1)]),
    `${JSON.stringify(field)}: undefined`,
  ];
  return `{ ${parts.join(", ")} }`;
}

/** A line for each field of a type that may be left out, or for each that may not. */
function linesFor(
  name: string,
  which: "optional" | "required",
  line: (value: string) => string,
): string[] {
  const schema = schemaNamed(name);
  return fieldsOf(schema, "all")
    .map(([field]) => field)
    .filter((field) => (schema.required?.includes(field) === true) === (which === "required"))
    .map((field) => line(withUndefined(schema, field)));
}

const call = (action: string, which: "optional" | "required") =>
  linesFor(`${action}Request`, which, (value) => `void redis.${action}(${value});`);
const take = (name: string, which: "optional" | "required") =>
  linesFor(name, which, (value) => `take<sdk.${name}>(${value});`);

/** What the compiler says of an app that imports the package by its name. */
function faultsOf(lines: readonly string[], options = {}) {
  const code = [
    'import type { RedisClient } from "tencentcloud-redis";',
    'import type * as sdk from "tencentcloud-redis/types";',
    "declare const redis: RedisClient;",
    "declare function take<T>(value: T): void;",
    ...lines,
  ];
  return compile(new Map([["app.ts", code.join("\n")]]), options)
    .slice(0, 20)
    .map(({ line, message }) => ({ code: code[line - 1], message }));
}

const refused = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => ["// @ts-expect-error undefined is no value here", line]);

describe("undefined for a field", () => {
  const accepted = [
    ...actions.flatMap((action) => call(action, "optional")),
    ...[...sent].flatMap((name) => take(name, "optional")),
    ...["InstanceName: maybe", "NodeSet: [{ NodeType: 0, ZoneName: maybe }]"].map(
      (field) =>
        `{ const request = {} as sdk.CloneInstancesRequest; const maybe = "" as string | undefined;` +
        ` void redis.CloneInstances({ ...request, ${field} }); }`,
    ),
  ];

  it("is accepted where a request, or a type inside of one, may leave the field out", () => {
    expect(accepted.length).toBeGreaterThan(actions.length);
    expect(sent).toContain("RedisNodeInfo");
    expect(faultsOf(accepted)).toEqual([]);
    expect(faultsOf(accepted, { exactOptionalPropertyTypes: false })).toEqual([]);
  });

  it("is refused for what is required, and is not what a response has", () => {
    const right = received.map(
      (name) =>
        `take<sdk.${name}>(${objectOf(fieldsOf(schemaNamed(name), "required"), "required")});`,
    );
    const wrong = [
      ...actions.flatMap((action) => call(action, "required")),
      ...[...sent].flatMap((name) => take(name, "required")),
      ...received.flatMap((name) => take(name, "optional")),
    ];
    expect(wrong.length).toBeGreaterThan(actions.length);
    expect(faultsOf([...right, ...refused(wrong)])).toEqual([]);
  });
});
