import { readFileSync } from "node:fs";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { expect, it } from "vitest";
import { compile } from "../fixtures/compile.js";
import { actions, schemas } from "./document-types.js";

/**
 * openapi-typescript makes its types of the same document. Ours have to take and give what its do;
 * only that a list that is sent may be frozen is ours alone.
 */
it("types the plain client as openapi-typescript does, for every action and every schema", async () => {
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenAPI3;
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    // Which fields go together is no matter of types; of such an object theirs say `unknown`.
    if ("anyOf" in schema && schema.type === "object") delete schema.anyOf;
  }
  const theirs = astToString(
    await openapiTS(document, { silent: true, defaultNonNullable: false }),
  );
  const lines = [
    'import type * as ours from "./generated/schema.js";',
    'import type * as theirs from "./theirs.js";',
    "type Thawed<T> = T extends readonly (infer Item)[] ? Thawed<Item>[]",
    "  : T extends object ? { -readonly [K in keyof T]: Thawed<T[K]> } : T;",
    "type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    "declare function both<_ extends true>(): void;",
    ...["paths", "operations", "components", 'components["schemas"]'].map(
      (part) => `both<Both<keyof ours.${part}, keyof theirs.${part}>>();`,
    ),
    ...actions.flatMap((action) => [
      pair(`paths["/#${action}"]`),
      pair(`paths["/#${action}"]["post"]["requestBody"]["content"]["application/json"]`),
      pair(`paths["/#${action}"]["post"]["responses"][200]["content"]["application/json"]`),
      pair(`operations["${action}"]`),
    ]),
    ...Object.keys(schemas).map((name) => pair(`components["schemas"]["${name}"]`)),
  ];
  const files = new Map([
    ["theirs.ts", theirs],
    ["check.ts", lines.join("\n")],
  ]);
  expect(actions.length).toBeGreaterThan(100);
  expect(compile(files)).toEqual([]);
});

function pair(part: string): string {
  return `both<Both<Thawed<ours.${part}>, Thawed<theirs.${part}>>>();`;
}
