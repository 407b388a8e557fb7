import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { entriesOf, isObject } from "../../generator/load/json.js";
import { load } from "../../generator/load/load.js";
import { problemsOf } from "../../generator/load/rules/schema-errors.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

const FILES = filesIn("spec").filter(
  // The list of sources is no part of the OpenAPI document.
  (file) => file.endsWith(".yaml") && file !== "sources.yaml",
);

const OPTIONS = {
  allErrors: true,
  verbose: true,
  ownProperties: true,
  strictTypes: false,
  strictRequired: false,
} as const;

/** By the kind of file. A keyword that does not exist is refused: it would check nothing. */
const validators = Object.fromEntries(
  ["root", "action", "type", "errors"].map((kind) => {
    const ajv = new Ajv2020({ ...OPTIONS });
    addFormats.default(ajv, ["regex"]);
    const schema = JSON.parse(readFileSync(`generated/spec-schema/${kind}.json`, "utf8")) as object;
    return [kind, ajv.compile(schema)];
  }),
);

function kindOf(file: string): string {
  if (file === "openapi.yaml") return "root";
  if (file === "errors.yaml") return "errors";
  return file.startsWith("actions/") ? "action" : "type";
}

/** What an editor says of a file: the place, and why. */
function editorsWords(file: string, text: string): string[] {
  const validate = validators[kindOf(file)]!;
  const value = parse(text) as unknown;
  validate(value);
  return problemsOf(validate.errors ?? [], value)
    .map((problem) => `${file} ${problem.path.join(".")}: ${problem.message}`)
    .sort();
}

/** What the generator says of a document. */
function generatorsWords(folder: SpecFolder): string[] {
  try {
    load(folder.spec);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const home = path.dirname(folder.spec);
    return error.diagnostics
      .map((one) => `${path.relative(home, one.file)} ${one.path}: ${one.message}`)
      .sort();
  }
  return [];
}

describe("the schemas of the document's files", () => {
  it("are named in the first line of each file, and allow it", () => {
    expect(FILES.length).toBeGreaterThan(2);
    for (const file of FILES) {
      const text = readFileSync(path.join("spec", file), "utf8");
      const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      const target = path.join("spec", path.dirname(file), schema);
      expect(target, file).toBe(path.join("generated/spec-schema", `${kindOf(file)}.json`));
      expect(editorsWords(file, text), file).toEqual([]);
    }
  });

  it.each([
    [
      "an unknown key of the extension",
      "actions/CloneInstances.yaml",
      "  purchases: ",
      "  purchase: ",
    ],
    ["an effect that there is not", "actions/CloneInstances.yaml", "non-idempotent-write", "write"],
    ["a key of the operation", "actions/CloneInstances.yaml", "  summary:", "  summery:"],
    ["a type that there is not", "types/ResourceTag.yaml", "type: object", "type: map"],
    ["a keyword of JSON Schema", "types/ResourceTag.yaml", "required:", "require:"],
    ["a missing address", "actions/CloneInstances.yaml", "    url: http", "    href: http"],
    ["a bad date", "actions/CloneInstances.yaml", 'documented: "20', 'documented: "'],
    ["when to retry, misspelt as a key", "errors.yaml", /^ {4}retry:/m, "    retries:"],
    ["when to retry, with another value", "errors.yaml", /^ {4}retry: \w+/m, "    retry: always"],
    ["what became of the call", "errors.yaml", /^ {4}outcome: \w+/m, "    outcome: maybe"],
    ["the version", "openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.3"],
    ["a server without an address", "openapi.yaml", /- url: https/, "- uri: https"],
    ["the service's name", "openapi.yaml", "service: redis", "service: Redis DB"],
  ] as const)("say of a slip what the generator says: %s", (_what, file, from, to) => {
    const folder = new SpecFolder();
    const text = folder.read(file).replace(from, to);
    expect(text).not.toBe(folder.read(file));
    folder.write(file, text);
    const words = editorsWords(file, text);
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual(generatorsWords(folder));
  });

  it("explain every key", () => {
    const silent: string[] = [];
    for (const [kind, { schema }] of Object.entries(validators)) findSilent(schema, [kind], silent);
    expect(silent).toEqual([]);
  });

  it("are for editors: nothing that is made of the document names them", () => {
    const generated = ["generated", "docs/reference"].flatMap((folder) =>
      filesIn(folder).map((file) => path.join(folder, file)),
    );
    const naming = generated.filter((file) =>
      readFileSync(file, "utf8").includes("yaml-language-server"),
    );
    expect(naming).toEqual([]);
  });
});

/** Keys without a word of their own, or of what they refer to. */
function findSilent(schema: unknown, at: readonly string[], silent: string[]): void {
  if (!isObject(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    // The keys of these are names; others hold a schema, or what has no `properties`.
    const isMap = key === "properties" || key === "$defs";
    for (const [name, inner] of isMap ? entriesOf(value) : [[key, value] as const]) {
      const here = [...at, name];
      findSilent(inner, here, silent);
      if (key !== "properties" || !isObject(inner)) continue;
      if (!("description" in inner || "$ref" in inner)) silent.push(here.join("."));
    }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
