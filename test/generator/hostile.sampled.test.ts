import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { buildModel } from "../../generator/model/build-model.js";
import { emit } from "../../generator/emit/index.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import { filesOf, type GeneratedFile } from "../../generator/output/files.js";
import { asPrinted } from "../../generator/output/formatter.js";
import { load } from "../../generator/load/load.js";
import { printPage } from "../../generator/output/markdown/print.js";
import { codeShape } from "../fixtures/code-shape.js";
import { payloads } from "../fixtures/payloads.js";
import { oneIn } from "../fixtures/samples.js";
import { expectHarmless } from "../fixtures/harmless-pages.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

interface Place {
  readonly file: string;
  readonly keys: readonly (string | number)[];
}

function place(file: string, ...keys: (string | number)[]): Place {
  return { file, keys };
}

const requestExample = [
  "actions/CloneInstances.yaml",
  "post",
  "requestBody",
  "content",
  "application/json",
  "examples",
] as const;

/** Where a document takes any words. */
const prose: Place[] = [
  place("openapi.yaml", "info", "title"),
  place("openapi.yaml", "info", "description"),
  place("openapi.yaml", "servers", 0, "url"),
  place("openapi.yaml", "servers", 0, "description"),
  place("openapi.yaml", "servers", 2, "variables", "region", "default"),
  place("openapi.yaml", "tags", 0, "description"),
  place("openapi.yaml", "components", "securitySchemes", "tc3", "description"),
  place("errors.yaml", "codes", "ActionOffline", "description"),
  place("errors.yaml", "codes", "ActionOffline", "advice"),
  place("errors.yaml", "categories", "routing", "advice"),
  place("errors.yaml", "categories", "routing", "description"),
  place("actions/CloneInstances.yaml", "post", "summary"),
  place("actions/CloneInstances.yaml", "post", "description"),
  place("actions/CloneInstances.yaml", "post", "responses", "200", "description"),
  place(...requestExample, "payAsYouGo", "summary"),
  place(...requestExample, "payAsYouGo", "value", "InstanceId"),
  place("types/ResourceTag.yaml", "description"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "title"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "description"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "default"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "examples", 0),
  place("types/NodeType.yaml", "oneOf", 0, "description"),
];

/** Where it takes few or none. */
const strict: Place[] = [
  place("openapi.yaml", "info", "version"),
  place("openapi.yaml", "externalDocs", "url"),
  place("openapi.yaml", "x-tencentcloud", "service"),
  place("errors.yaml", "codes", "ActionOffline", "category"),
  place("actions/CloneInstances.yaml", "post", "operationId"),
  place("actions/CloneInstances.yaml", "post", "tags", 0),
  place("actions/CloneInstances.yaml", "post", "externalDocs", "url"),
  place("actions/CloneInstances.yaml", "post", "x-tencentcloud", "documented"),
  place("actions/CloneInstances.yaml", "post", "x-tencentcloud", "effect"),
  place("actions/CloneInstances.yaml", "post", "x-tencentcloud", "errors", 0),
  place("types/ResourceTag.yaml", "properties", "TagKey", "pattern"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "format"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "type"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "$ref"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "const"),
  place("types/ResourceTag.yaml", "properties", "TagKey", "enum", 0),
  place("types/ResourceTag.yaml", "required", 0),
  place("types/NodeType.yaml", "oneOf", 0, "title"),
  place("types/NodeType.yaml", "oneOf", 0, "const"),
];

/** Keys that a document makes up: the payload becomes the name of something. */
const names: Place[] = [
  place("types/ResourceTag.yaml", "properties"),
  place("errors.yaml", "codes"),
  place("errors.yaml", "categories"),
  place("openapi.yaml", "paths"),
  place("actions/CloneInstances.yaml", "post"),
  place("actions/CloneInstances.yaml", "post", "x-tencentcloud"),
];

async function generated(folder: SpecFolder): Promise<GeneratedFile[] | DocumentError> {
  try {
    const model = buildModel(load(folder.spec).document);
    const pages = emitPages(model).map((page) => ({ path: page.path, text: printPage(page) }));
    return [...(await filesOf(await emit(model, BESIDE), asPrinted)), ...pages];
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

/** What a module imports: functions that only call those that they are given. */
const imported = new Proxy(
  {},
  {
    get: () =>
      // Not an arrow function: the client extends it.
      function call(...given: unknown[]): object {
        for (const one of given) if (typeof one === "function") (one as () => void)();
        return {};
      },
  },
);

/** Runs a module in an empty world in which imports do nothing, and tells whether `P` has run. */
function runs(text: string): boolean {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const world = createContext({ exports: {}, require: () => imported });
  runInContext(outputText, world);
  return runInContext("'pwned' in globalThis", world) as boolean;
}

/** What a field that every object has may be as well. */
const INHERITED = ' | {}["constructor"]';

/** Nothing of the payload runs, and the output has the shape of a harmless document's. */
async function check(folder: SpecFolder, twin: () => Promise<GeneratedFile[]>): Promise<void> {
  const result = await generated(folder);
  if (result instanceof DocumentError) {
    for (const diagnostic of result.diagnostics) {
      expect(diagnostic.file).toContain("spec/");
      expect(diagnostic.line).toBeGreaterThan(0);
    }
    return;
  }
  for (const { path, text } of result) {
    if (path.endsWith(".md")) {
      expectHarmless(text, (await twin()).find((file) => file.path === path)?.text ?? text);
    }
    if (!path.endsWith(".ts")) continue;
    expect(runs(text), `${path} ran the payload`).toBe(false);
    // A key of an object is written in one of three ways; test/validation looks at the shape.
    if (path.startsWith("validators/")) continue;
    const same = (await twin()).find((file) => file.path === path);
    if (same !== undefined) {
      expect(codeShape(text.replaceAll(INHERITED, "")), path).toBe(codeShape(same.text));
    }
  }
}

/** The output for a harmless text in the same places; made when it is first asked for. */
function twinOf(make: (text: string) => SpecFolder): () => Promise<GeneratedFile[]> {
  let files: Promise<GeneratedFile[]> | undefined;
  return async () => {
    files ??= (async () => {
      const result = await generated(make("Harmless"));
      return result instanceof DocumentError ? [] : result;
    })();
    return files;
  };
}

function put(places: readonly Place[], value: unknown): SpecFolder {
  const folder = new SpecFolder();
  for (const { file, keys } of places) {
    const document = parseDocument(folder.read(file));
    document.setIn(keys, value);
    folder.write(file, document.toString());
  }
  return folder;
}

/** Each payload in some places, and each place with some; test/hostile goes through all pairs. */
function turnOf(position: number): readonly string[] {
  return oneIn(
    8,
    payloads.filter((_, index) => index % 4 === position % 4),
  );
}

describe("a hostile document", { timeout: 120_000 }, () => {
  it("does not run, whatever stands where words are taken", async () => {
    const twin = twinOf((text) => put(prose, text));
    for (const payload of oneIn(24, payloads)) await check(put(prose, payload), twin);
  });

  it.each(strict)("does not run, whatever stands at $file $keys", async (where) => {
    const twin = twinOf((text) => put([where], text));
    for (const payload of turnOf(strict.indexOf(where))) {
      await check(put([where], payload), twin);
    }
  });

  it.each(names)("does not run, whatever is named in $file $keys", async (where) => {
    const { file, keys } = where;
    const named = (text: string) =>
      put(
        [place(file, ...keys, text)],
        file === "errors.yaml"
          ? { category: "request", description: text }
          : { type: "string", description: text },
      );
    const twin = twinOf(named);
    for (const payload of turnOf(names.indexOf(where))) await check(named(payload), twin);
  });

  it("has its values in the output byte by byte, and is not refused for words alone", async () => {
    const wellFormed = payloads.filter((text) => text.isWellFormed());
    for (const payload of oneIn(12, wellFormed)) {
      const where = place("errors.yaml", "codes", "ActionOffline", "description");
      const files = await generated(put([where], `${payload} end`));
      if (files instanceof DocumentError) throw files;
      const { text } = files.find(({ path }) => path === "error-descriptions.ts")!;
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.CommonJS },
      });
      const world = createContext({ exports: {}, require: () => imported });
      runInContext(outputText, world);
      const written: unknown = runInContext(
        "exports.errorDescriptions.ActionOffline.description",
        world,
      );
      expect(written).toBe(`${payload} end`);
    }
  });

  it("refuses half of a surrogate pair, in a value and in a name", async () => {
    for (const where of [prose[0]!, place("types/ResourceTag.yaml", "properties", "\ud800")]) {
      const result = await generated(put([where], "\ud800"));
      expect(result).toBeInstanceOf(DocumentError);
      expect((result as DocumentError).message).toContain("surrogate");
    }
  });

  it("cannot name a host for the client", () => {
    const files = ["generated/client.ts", "generated/service.ts"];
    const client = files.map((file) => readFileSync(file, "utf8")).join("");
    expect(client).not.toContain("tencentcloudapi");
  });
});
