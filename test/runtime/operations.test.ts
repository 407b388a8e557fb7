import { describe, expect, it } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { operations } from "../../generated/operations.js";

interface Said {
  readonly effect: string;
  readonly purchases?: boolean;
  readonly destroys?: boolean;
  readonly starts?: Readonly<Record<string, unknown>>;
}

describe("operations", () => {
  it("say of each action what the document says", () => {
    const paths = Object.entries(document.paths).map(([path, { post }]) => ({
      action: path.slice("/#".length),
      said: post["x-tencentcloud"] as unknown as Said,
    }));
    expect(Object.keys(operations)).toEqual(paths.map(({ action }) => action).sort());
    for (const { action, said } of paths) {
      const facts = operations[action as keyof typeof operations];
      expect(facts, action).toMatchObject({
        version: "2018-04-12",
        effect: said.effect,
        purchases: said.purchases ?? false,
        destroys: said.destroys ?? false,
      });
      expect(Object.keys(facts.starts), action).toEqual(Object.keys(said.starts ?? {}));
    }
  });
});
