import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { actions, deprecatedActions, regions, schemaNamed, valuesOf } from "./document-types.js";

/** What somebody types. A comment stands before each place that is asked about. */
const APP = `
import { createRedisClient } from "tencentcloud-redis";
import { BillingMode, type InstanceType } from "tencentcloud-redis/types";

const redis = /*create*/createRedisClient({ region: /*region*/"ap-singapore", credentials: { secretId: "i", secretKey: "k" } });
await redis./*clone*/CloneInstances({
  InstanceId: "crs-exampl01", GoodsNum: 1, ZoneId: 1,
  /*field*/BillingMode: /*value*/0,
  Period: 1, SecurityGroupIdList: [], BackupId: "1",
  NodeSet: [{ /*nested*/NodeType: 0 }],
});
const mode = /*constant*/BillingMode./*member*/PayAsYouGo;
const [status] = (await redis./*list*/DescribeInstances({ /*filter*/Status: [2], /*long*/Type: 8 })).InstanceSet;
void status?./*received*/Status;
await redis./*clear*/ClearInstance({ InstanceId: "crs-exampl01" });
export const type: /*type*/InstanceType = 8;
void mode;
redis./*methods*/DescribeInstances;
`;

const file = path.resolve("hover-app.ts");

/** The service that editors ask, with the project's options; the app exists in memory only. */
function languageService(): ts.LanguageService {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, ".");
  const textOf = (name: string) => (name === file ? APP : ts.sys.readFile(name));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => path.resolve("."),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getScriptVersion: () => "1",
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: textOf,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

const service = languageService();

function placeOf(mark: string): number {
  const comment = `/*${mark}*/`;
  const at = APP.indexOf(comment);
  expect(at, mark).toBeGreaterThan(0);
  return at + comment.length;
}

/** What an editor offers at a place, best first. Inside of a text, the place is after its first quote. */
function offered(mark: string, offset = 0): string[] {
  const { entries } = service.getCompletionsAtPosition(file, placeOf(mark) + offset, undefined)!;
  const ordered = [...entries].sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
  return ordered.map(({ name }) => name);
}

/** What an editor shows where the pointer rests: the prose, and the text of each tag. */
function hover(mark: string) {
  const info = service.getQuickInfoAtPosition(file, placeOf(mark));
  const tags = info?.tags ?? [];
  return {
    prose: ts.displayPartsToString(info?.documentation),
    tag: (name: string) =>
      tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text)),
    /** Names in tags that lead to a declaration, and the files that those are in. */
    links: tags
      .flatMap(({ text }) => text ?? [])
      .filter((part): part is ts.JSDocLinkDisplayPart => "target" in part)
      .map(({ text, target }) => `${text} in ${path.relative(".", target.fileName)}`),
  };
}

describe("what an editor shows", () => {
  it("of the app has no errors to it", () => {
    expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  });

  it("at a field says what its values mean, also inside of a request, a list and a response", () => {
    expect(hover("field").prose).toBe(
      [
        "How an instance is paid for.",
        "",
        "- `0` PayAsYouGo: Billed by the hour, until the instance is released.",
        "- `1` MonthlySubscription: Paid in advance for whole months.",
      ].join("\n"),
    );
    expect(hover("nested").prose).toContain("- `0` Master: ");
    expect(hover("filter").prose).toContain("- `2` Running: In service.");
    expect(hover("received").prose).toContain("- `2` Running: In service.");
  });

  it("at a field of many values shows the first, and leads to the type, which has all", () => {
    const all = valuesOf(schemaNamed("InstanceType"))!.length;
    const { prose } = hover("long");
    const shown = prose.match(/^- `/gm)!.length;
    expect(shown).toBeLessThan(all);
    expect(prose).toContain(`\n- ${all - shown} more: see {@link InstanceType}.`);
    expect(hover("type").prose.match(/^- `/gm)).toHaveLength(all);
  });

  it("at a constant says the same, once, and at its member what that means", () => {
    expect(hover("constant").prose).toBe(hover("field").prose);
    expect(hover("member").prose).toBe("Billed by the hour, until the instance is released.");
  });

  it("completes a field with its values", () => {
    const { entries } = service.getCompletionsAtPosition(file, placeOf("value"), undefined)!;
    const literals = entries.filter(({ kind }) => kind === ts.ScriptElementKind.string);
    expect(literals.map(({ name }) => name)).toEqual(["0", "1"]);
    const details = service.getCompletionEntryDetails(
      file,
      placeOf("member"),
      "PayAsYouGo",
      undefined,
      undefined,
      undefined,
      undefined,
    );
    expect(ts.displayPartsToString(details?.documentation)).toBe(hover("member").prose);
  });

  it("completes the client with its actions, the deprecated ones last", () => {
    const names = offered("methods");
    expect(names).toEqual(expect.arrayContaining([...actions, "api", "callWithResponse"]));
    expect(deprecatedActions.length).toBeGreaterThan(0);
    expect(names.slice(-deprecatedActions.length).sort()).toEqual([...deprecatedActions].sort());
  });

  it("completes a region with those of the document", () => {
    expect(offered("region", 1).sort()).toEqual(Object.keys(regions).sort());
  });

  it("at a method says what a call does, takes, returns and throws, and where to read more", () => {
    const clone = hover("clone");
    expect(clone.prose).toContain("Not idempotent: a call that may have succeeded is not retried.");
    expect(clone.prose).toContain("**A successful call costs money.**");
    expect(clone.tag("param")).toEqual([
      "request What to clone, where to put it, and how to pay.",
      "options Region, time limits and abort signal of this call.",
    ]);
    expect(clone.tag("returns")).toEqual(["What was ordered."]);
    expect(clone.tag("throws")).toHaveLength(3);
    expect(clone.tag("see")).toEqual([
      "{@link https://www.tencentcloud.com/document/product/239/54499} (as of 2026-08-17)",
    ]);
    expect(clone.links).toEqual([
      "TencentCloudError in runtime/errors.ts",
      "OutcomeUnknownError in runtime/errors.ts",
      "CallError in runtime/errors.ts",
    ]);
    // What only reads cannot have done anything.
    expect(hover("list").links.join()).not.toContain("OutcomeUnknownError");
  });

  it("at a method shows the line that gets the whole list, or waits", () => {
    expect(hover("list").prose).toContain(
      '`for await (const item of paginate(redis, "DescribeInstances", request)) console.log(item);`',
    );
    expect(hover("clear").prose).toContain('`await waitFor(redis, "Task", response);`');
    expect(hover("clone").prose).toContain('`await waitFor(redis, "InstanceRunning", response);`');
  });

  it("at the function that makes a client shows how to, and what it throws", () => {
    const create = hover("create");
    expect(create.tag("param")).toHaveLength(1);
    expect(create.tag("returns")).toHaveLength(1);
    expect(create.tag("throws")).toEqual(["A {@link TypeError} if an option cannot be used."]);
    expect(create.tag("example").join()).toContain("createRedisClient({ region:");
  });
});
