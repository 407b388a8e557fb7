import { describe, expect, it } from "vitest";
import { methodDoc } from "../../generator/emit/client-doc.js";
import { usageOf, type UsageLine } from "../../generator/emit/usage.js";
import { load } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Action, Model } from "../../generator/model/model.js";
import { compile } from "../fixtures/compile.js";

const redis = buildModel(load("spec/openapi.yaml").document);

describe("the lines of code in the comments of methods", () => {
  /** The lines of an action's comment, which have to be all of those that it is due. */
  function linesOf(model: Model, action: Action): UsageLine[] {
    const usage = usageOf(model);
    const lines = action.starts.map((start) => usage.waitFor(action, start));
    if (action.paging !== undefined) lines.push(usage.paginate(action));
    const doc = methodDoc(action, usage);
    for (const { code, imported, from } of lines) {
      expect(doc).toContain(`\`${code}\``);
      expect(doc).toContain(`use \`${imported}\` of \`${from}\``);
    }
    return lines;
  }

  it.each([
    ["of the package", redis, (from: string) => from],
    [
      "of a binding that is not published",
      { ...redis, package: undefined },
      (from: string) => from.replace("./", "./generated/"),
    ],
  ])("%s compile, with the types of each action", (_, model, moduleOf) => {
    const imports = new Map<string, string>();
    const functions = model.actions.flatMap((action) =>
      linesOf(model, action).map(({ code, imported, from }) => {
        imports.set(imported, moduleOf(from));
        const { request, response } = action;
        const parameters = `request: sdk.${request.name}, response: sdk.${response.name}`;
        return `export async function f(${parameters}) { void request; void response; ${code} }`;
      }),
    );
    const paged = model.actions.filter(({ paging }) => paging !== undefined);
    const started = model.actions.flatMap(({ starts }) => starts);
    expect(functions).toHaveLength(paged.length + started.length);
    const program = [
      'import type * as sdk from "tencentcloud-redis";',
      ...[...imports].map(([name, from]) => `import { ${name} } from ${JSON.stringify(from)};`),
      "declare const redis: sdk.RedisClient;",
      ...functions.map((code, index) => code.replace(" f(", ` f${index}(`)),
    ];
    const problems = compile(new Map([["lines.ts", program.join("\n")]]));
    expect(problems.map(({ line, message }) => [program[line - 1], message])).toEqual([]);
  });

  it("does not wait for everything where a response leaves out what to wait for", () => {
    const clone = redis.actions.find(({ name }) => name === "CloneInstances")!;
    const codes = linesOf(redis, clone).map(({ code }) => code as string);
    expect(codes).toContain(
      'if (response.DealName !== undefined) await waitFor(redis, "Deal", response);',
    );
  });
});
