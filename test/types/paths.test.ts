import { expect, it } from "vitest";
import { compile } from "../fixtures/compile.js";
import { actions, schemas } from "./document-types.js";

/** Schemas with a type of their own; the others are scalars. */
const named = Object.entries(schemas)
  .filter(([, { type, oneOf }]) => type === "object" || oneOf !== undefined)
  .map(([name]) => name);

/**
 * openapi-typescript types the plain client, and we the methods: for every action and schema the two
 * have to take and give the same. A list that is sent may be frozen.
 */
it("types the plain client and the methods alike, for every action and every schema", () => {
  const lines = [
    'import type { components, paths } from "./generated/schema.js";',
    `import type { ${named.join(", ")} } from "./generated/types.js";`,
    "type Thawed<T> = T extends readonly (infer Item)[] ? Thawed<Item>[]",
    // Before objects: a compiler takes `string & {}` for one.
    "  : T extends string | number ? T",
    "  : T extends object ? { -readonly [K in keyof T]: Thawed<T[K]> } : T;",
    "type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    "declare function both<_ extends true>(): void;",
    ...actions.map((action) =>
      pair(
        `paths["/#${action}"]["post"]["requestBody"]["content"]["application/json"]`,
        `${action}Request`,
      ),
    ),
    ...named.map((name) => pair(`components["schemas"]["${name}"]`, name)),
  ];
  expect(actions.length).toBeGreaterThan(0);
  expect(compile(new Map([["check.ts", lines.join("\n")]]))).toEqual([]);
});

function pair(plain: string, ours: string): string {
  return `both<Both<Thawed<${plain}>, Thawed<${ours}>>>();`;
}
