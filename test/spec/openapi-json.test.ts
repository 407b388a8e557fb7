import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { lint, loadConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/main.js";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { isObject, member, objectMember, type JsonObject } from "../../generator/load/json.js";
import { load } from "../../generator/load/load.js";
import { operationsOf } from "../../generator/load/operations.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

const published = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as JsonObject;
const { document } = load("spec/openapi.yaml");

describe("generated/openapi.json, for other tools", () => {
  it("declares with each action the headers that name it", () => {
    const operations = operationsOf(published);
    expect(operations).toHaveLength(operationsOf(document).length);
    for (const { operation } of operations) {
      const { operationId: action, parameters } = operation;
      expect(parameters, String(action)).toEqual([
        header("X-TC-Action", action, expect.stringMatching(/\.$/)),
        header("X-TC-Version", member(document, "info", "version"), expect.stringMatching(/\.$/)),
      ]);
    }
  });

  it("has the words about a server's variables where swagger-parser allows them", () => {
    const servers = published["servers"] as JsonObject[];
    const variables = servers.flatMap((server) => Object.entries(server["variables"] ?? {}));
    expect(variables.length).toBeGreaterThan(0);
    for (const [, variable] of variables) expect(variable).not.toHaveProperty("description");
    expect(servers[2]!["description"]).toBe(
      "One region's own access point, for callers close to it.\n\n" +
        "`region`: Region to call, in the spelling that `X-TC-Region` takes.",
    );
  });

  it("is clean under Redocly's rules, as the document is", async () => {
    const config = await loadConfig({ configPath: "redocly.yaml" });
    expect(await lint({ ref: "generated/openapi.json", config })).toEqual([]);
  });

  it("says nothing else than the document", () => {
    expect(withoutAdditions(published)).toEqual(withoutAdditions(document));
  });

  it("leaves the types of openapi-fetch without the headers, which the signer sets", () => {
    expect(readFileSync("generated/schema.ts", "utf8")).not.toContain("X-TC-Action");
  });
});

describe("a binding of openapi.json", () => {
  it("is the one of the document that it was made from", async () => {
    const folder = new SpecFolder();
    await generate(folder);
    const again = path.join(folder.directory, "again");
    await generate({ spec: path.join(folder.out, "openapi.json"), out: again });
    const files = readdirSync(folder.out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder.out, path.join(entry.parentPath, entry.name)));
    expect(files).toContain("openapi.json");
    for (const file of files) {
      const [first, second] = [folder.out, again].map((out) =>
        readFileSync(path.join(out, file), "utf8"),
      );
      expect(second, file).toBe(first);
    }
  });

  it.each([
    ["another header", "X-TC-Action", "X-TC-Region"],
    ["another place", '"in":"header"', '"in":"query"'],
    ["another action", '"const":"CloneInstances"', '"const":"CreateInstances"'],
    ["another version", '"const":"2018-04-12"', '"const":"2017-03-12"'],
  ])("is refused where a parameter is none of these headers: %s", (_what, from, to) => {
    const folder = new SpecFolder();
    const { parameters } = operationsOf(published).find(
      ({ operation }) => operation["operationId"] === "CloneInstances",
    )!.operation;
    const text = JSON.stringify(parameters).replace(from, to);
    expect(text).not.toBe(JSON.stringify(parameters));
    const line = folder.edit(
      "actions/CloneInstances.yaml",
      "  requestBody:\n",
      `  parameters: ${text}\n  requestBody:\n`,
    );
    expect(() => load(folder.spec)).toThrow(DocumentError);
    expect(() => load(folder.spec)).toThrow(
      new RegExp(`CloneInstances\\.yaml:${line}:3 +post\\.parameters: unknown key`),
    );
  });
});

function header(name: string, value: unknown, description: unknown): JsonObject {
  const schema = { type: "string", const: value, default: value };
  return { name, in: "header", required: true, description, schema };
}

/** The document but for what is written in another way for other tools. */
function withoutAdditions(whole: JsonObject): JsonObject {
  const copy = structuredClone(whole);
  for (const { operation } of operationsOf(copy)) delete operation["parameters"];
  for (const server of copy["servers"] as JsonObject[]) {
    const variables = objectMember(server, "variables");
    if (variables === undefined) continue;
    delete server["description"];
    for (const variable of Object.values(variables)) {
      if (isObject(variable)) delete variable["description"];
    }
  }
  return copy;
}
