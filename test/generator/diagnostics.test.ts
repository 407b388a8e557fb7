import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentError, type Diagnostic } from "../../generator/load/diagnostic.js";
import { load } from "../../generator/load/load.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

function diagnosticsOf(folder: SpecFolder): readonly Diagnostic[] {
  try {
    load(folder.spec);
  } catch (error) {
    if (error instanceof DocumentError) return error.diagnostics;
    throw error;
  }
  return [];
}

const action = "actions/CloneInstances.yaml";

describe("an invalid document", () => {
  it.each<[string, string, string, string, { path: string; message: RegExp }]>([
    [
      "a misspelt $ref",
      action,
      "$ref: ../types/BillingMode.yaml",
      "$ref: ../types/BilingMode.yaml",
      {
        path: "post.requestBody.content.application/json.schema.properties.BillingMode.$ref",
        message: /no such file\. Did you mean BillingMode\.yaml\?/,
      },
    ],
    [
      "a remote $ref",
      action,
      "$ref: ../types/BillingMode.yaml",
      "$ref: https://example.com/x.yaml",
      {
        path: "post.requestBody.content.application/json.schema.properties.BillingMode.$ref",
        message: /out of the document/,
      },
    ],
    [
      "a $ref out of the folder",
      action,
      "$ref: ../types/BillingMode.yaml",
      "$ref: ../../outside.yaml",
      {
        path: "post.requestBody.content.application/json.schema.properties.BillingMode.$ref",
        message: /out of the document's folder/,
      },
    ],
    [
      "a $ref into a file",
      action,
      "$ref: ../types/BillingMode.yaml",
      "$ref: ../types/BillingMode.yaml#/oneOf",
      {
        path: "post.requestBody.content.application/json.schema.properties.BillingMode.$ref",
        message: /whole file/,
      },
    ],
    [
      "a local $ref to nothing",
      "openapi.yaml",
      "  securitySchemes:",
      "  schemas: { X: { $ref: '#/components/schemas/ResourceTags' } }\n  securitySchemes:",
      { path: "components.schemas.X.$ref", message: /does not exist\. Did you mean ResourceTag\?/ },
    ],
    [
      "a duplicate key",
      action,
      "            VPort:\n",
      "            ZoneId: { type: string }\n            VPort:\n",
      { path: "", message: /keys must be unique/ },
    ],
    [
      "an unknown extension",
      action,
      "  x-tencentcloud:\n    documented",
      "  x-tencentclod: 1\n  x-tencentcloud:\n    documented",
      { path: "post.x-tencentclod", message: /unknown extension\. Did you mean x-tencentcloud\?/ },
    ],
    [
      "a price that no action tells",
      action,
      "    purchases: true",
      "    purchases: true\n    priceAction: CloneInstance",
      {
        path: "post.x-tencentcloud.priceAction",
        message: /no action CloneInstance\. Did you mean CloneInstances\?/,
      },
    ],
    [
      "a price that is asked for by buying",
      action,
      "    purchases: true",
      "    purchases: true\n    priceAction: CloneInstances",
      { path: "post.x-tencentcloud.priceAction", message: /CloneInstances changes something/ },
    ],
    [
      "an unknown key in the extension",
      action,
      "    purchases: true",
      "    purchase: true",
      { path: "post.x-tencentcloud.purchase", message: /unknown key\. Did you mean purchases\?/ },
    ],
    [
      "a misspelt keyword",
      action,
      "              maximum: 65535",
      "              maximun: 65535",
      {
        path: "post.requestBody.content.application/json.schema.properties.VPort.maximun",
        message: /maximum/,
      },
    ],
    [
      "a pattern that is none",
      "types/InstanceName.yaml",
      String.raw`pattern: ^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`,
      "pattern: '^[A-Za-z'",
      {
        path: "pattern",
        message: /regex/,
      },
    ],
    [
      "an effect that is none",
      action,
      "effect: non-idempotent-write",
      "effect: harmless",
      {
        path: "post.x-tencentcloud.effect",
        message: /read, idempotent-write, non-idempotent-write/,
      },
    ],
    [
      "an address that runs code",
      action,
      "url: https://www.tencentcloud.com/document/product/239/54499",
      "url: javascript:alert(1)",
      { path: "post.externalDocs.url", message: /pattern/ },
    ],
    [
      "an example that breaks its schema",
      action,
      "              GoodsNum: 1\n",
      "              GoodsNum: 31\n",
      {
        path: "post.requestBody.content.application/json.examples.payAsYouGo.value.GoodsNum",
        message: /example breaks its schema/,
      },
    ],
    [
      "an example with a misspelt member",
      action,
      "              InstanceName: sessions-clone",
      "              InstanceNam: sessions-clone",
      {
        path: "post.requestBody.content.application/json.examples.payAsYouGo.value.InstanceNam",
        message: /does not list/,
      },
    ],
    [
      "a default that breaks its schema",
      action,
      "              default: 6379",
      "              default: 80",
      {
        path: "post.requestBody.content.application/json.schema.properties.VPort.default",
        message: /default breaks/,
      },
    ],
    [
      "a rule about a property that does not exist",
      action,
      "            VpcId: [SubnetId]",
      "            VpcId: [SubnetID]",
      {
        path: "post.requestBody.content.application/json.schema.dependentRequired.VpcId.0",
        message: /Did you mean SubnetId\?/,
      },
    ],
    [
      "a required property that does not exist",
      "types/ResourceTag.yaml",
      "required: [TagKey, TagValue]",
      "required: [TagKey, TagVal]",
      { path: "required.1", message: /Did you mean TagValue\?/ },
    ],
    [
      "an error code that is not in the catalog",
      action,
      "      - FailedOperation.PayFailed",
      "      - FailedOperation.PayFail",
      {
        path: "post.x-tencentcloud.errors.0",
        message: /Did you mean FailedOperation\.PayFailed\?/,
      },
    ],
    [
      "an error code in no category",
      "errors.yaml",
      "    category: rehearsal\n",
      "    category: rehersal\n",
      {
        path: "codes.DryRunOperation.category",
        message: /no category rehersal\. Did you mean rehearsal\?/,
      },
    ],
    [
      "two codes that would share a name",
      "errors.yaml",
      "  ActionOffline:\n",
      "  Action.Offline: { category: routing, description: Twice. }\n  ActionOffline:\n",
      {
        path: "codes.ActionOffline",
        message: /share the name ErrorCode\.ActionOffline with Action\.Offline/,
      },
    ],
    [
      "a code that is no code",
      "errors.yaml",
      "  ActionOffline:\n",
      "  'x = 1': { category: routing, description: No. }\n  ActionOffline:\n",
      { path: "codes.x = 1", message: /not an error code/ },
    ],
    [
      "a path that is not the action's",
      "openapi.yaml",
      "  /#CloneInstances:",
      "  /#CloneInstance:",
      { path: "paths./#CloneInstance", message: /must be "\/#CloneInstances"/ },
    ],
    [
      "an operationId that is no name",
      action,
      "operationId: CloneInstances",
      "operationId: 'Clone{Instances}'",
      { path: "post.operationId", message: /not the name of an action/ },
    ],
    [
      "an action that would hide what a client has",
      action,
      "operationId: CloneInstances",
      "operationId: api",
      { path: "post.operationId", message: /no client can have a method api: .* Take the action/ },
    ],
    [
      "an action that would make a promise of a client",
      action,
      "operationId: CloneInstances",
      "operationId: then",
      { path: "post.operationId", message: /taken for a promise/ },
    ],
    [
      "a tag that is not listed",
      action,
      "tags: [Instance]",
      "tags: [Instances]",
      { path: "post.tags.0", message: /no tag Instances/ },
    ],
    [
      "an enumeration's value without a name",
      "types/NodeType.yaml",
      "    title: Master\n",
      "",
      { path: "oneOf.0", message: /const, title and description/ },
    ],
    [
      "an enumeration's name that is code",
      "types/NodeType.yaml",
      "title: Master",
      "title: '[evil()]'",
      { path: "oneOf.0.title", message: /not usable as a name/ },
    ],
    [
      "a list of values without the null that the type allows",
      action,
      "            SubnetId:\n              type: string\n",
      '            SubnetId:\n              type: [string, "null"]\n              enum: [a]\n',
      {
        path: "post.requestBody.content.application/json.schema.properties.SubnetId.enum",
        message: /the type allows null, and these values do not/,
      },
    ],
    [
      "one value twice",
      "types/NodeType.yaml",
      "const: 1",
      "const: 0",
      { path: "oneOf.1.const", message: /listed twice/ },
    ],
  ])("%s", (_name, file, from, to, { path: where, message }) => {
    const folder = new SpecFolder();
    const line = folder.edit(file, from, to);
    const found = diagnosticsOf(folder);
    expect(found.length).toBeGreaterThan(0);
    const diagnostic = found.find((candidate) => message.test(candidate.message));
    expect(diagnostic, found.map((f) => `${f.path}: ${f.message}`).join("\n")).toBeDefined();
    expect(diagnostic?.file.endsWith(`spec/${file}`)).toBe(true);
    if (where !== "") expect(diagnostic?.path).toBe(where);
    // The key that is at diagnostic may stand a line or two from where the edit begins.
    expect(diagnostic!.line).toBeGreaterThanOrEqual(line - 1);
    expect(diagnostic!.line).toBeLessThanOrEqual(line + 2);
    expect(diagnostic?.column).toBeGreaterThan(0);
  });

  it("names every diagnostic at once", () => {
    const folder = new SpecFolder();
    folder.edit(action, "$ref: ../types/BillingMode.yaml", "$ref: ../types/Nope.yaml");
    folder.edit(action, "              maximum: 65535", "              maximun: 65535");
    folder.edit(action, "      - FailedOperation.PayFailed\n", "      - FailedOperation.PayFail\n");
    folder.edit("errors.yaml", "    category: rehearsal\n", "    category: rehersal\n");
    folder.edit("types/ResourceTag.yaml", "[TagKey, TagValue]", "[TagKey, TagVal]");
    folder.write("actions/Forgotten.yaml", "post: {}\n");
    const files = diagnosticsOf(folder).map(({ file, line }) => `${path.basename(file)}:${line}`);
    expect(new Set(files.map((entry) => entry.split(":")[0]))).toEqual(
      new Set(["CloneInstances.yaml", "errors.yaml", "ResourceTag.yaml", "openapi.yaml"]),
    );
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(files).toEqual(
      files.toSorted(
        (a, b) =>
          a.split(":")[0]!.localeCompare(b.split(":")[0]!, "en") ||
          Number(a.split(":")[1]) - Number(b.split(":")[1]),
      ),
    );
  });

  it("an action's file that is not listed, and a type's that is not used", () => {
    const folder = new SpecFolder();
    folder.write("actions/DescribeInstances.yaml", folder.read(action));
    folder.write("types/Unused.yaml", "type: object\nproperties: {}\n");
    const messages = diagnosticsOf(folder).map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(
      /actions\/DescribeInstances\.yaml is not listed. Add "\/#DescribeInstances"/,
    );
    expect(messages[1]).toMatch(/types\/Unused\.yaml is not used/);
  });

  it("two actions of one name", () => {
    const folder = new SpecFolder();
    folder.write("actions/Second.yaml", folder.read(action));
    folder.edit(
      "openapi.yaml",
      "    $ref: actions/CloneInstances.yaml",
      "    $ref: actions/CloneInstances.yaml\n  /#Second:\n    $ref: actions/Second.yaml",
    );
    const messages = diagnosticsOf(folder).map(({ message }) => message);
    expect(messages.join("\n")).toMatch(/also the operationId of \/#CloneInstances/);
  });

  it("a link that leads out of the folder", () => {
    const folder = new SpecFolder();
    const outside = path.join(folder.directory, "outside.yaml");
    writeFileSync(outside, "type: string\n");
    symlinkSync(outside, path.join(path.dirname(folder.spec), "types", "Linked.yaml"));
    folder.edit(action, "$ref: ../types/BillingMode.yaml", "$ref: ../types/Linked.yaml");
    expect(diagnosticsOf(folder)[0]?.message).toMatch(/link that leads out/);
  });

  it("YAML that cannot be read, with the place where it goes wrong", () => {
    const folder = new SpecFolder();
    const line = folder.edit("types/NodeType.yaml", "type: integer", "type: [integer");
    const [diagnostic] = diagnosticsOf(folder);
    expect(diagnostic?.file).toMatch(/types\/NodeType\.yaml$/);
    expect(diagnostic?.line).toBeGreaterThanOrEqual(line);
    expect(diagnostic?.message).toMatch(/not readable as YAML/);
  });

  it.each([
    ["nothing", ""],
    ["text", "hello"],
    ["a list", "- 1"],
    [
      "numbers for everything",
      "openapi: 1\ninfo: 2\npaths: 3\ncomponents: 4\nx-tencentcloud: 5\nservers: 6\n",
    ],
    [
      "lists for everything",
      "openapi: []\ninfo: []\npaths: []\ncomponents: []\nx-tencentcloud: []\nservers: []\n",
    ],
    ["a path that is nothing", "paths: { /#A: }\n"],
    ["an operation that is nothing", "paths: { /#A: { post: } }\n"],
    [
      "schemas of odd shapes",
      "components: { schemas: { A: 1, B: [], C: { oneOf: 1, properties: 2, items: 3, allOf: [4], required: 5, enum: 6 } } }\n",
    ],
    [
      "a billion laughs",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
        .split("")
        .map(
          (c, i) =>
            `${c}: &${c} [${Array.from({ length: 9 }, () => `*${"abcdefg"[i]}`).join(",")}]`,
        )
        .join("\n")}\n`,
    ],
  ])("a root file that holds %s is refused in words", (_name, text) => {
    const folder = new SpecFolder();
    folder.write("openapi.yaml", text);
    expect(diagnosticsOf(folder).length).toBeGreaterThan(0);
  });

  it("a root file that does not exist", () => {
    expect(() => load("nowhere/openapi.yaml")).toThrow(/no such file/);
    const folder = new SpecFolder();
    mkdirSync(path.join(folder.directory, "empty"));
    expect(() => load(path.join(folder.directory, "empty"))).toThrow(DocumentError);
  });
});
