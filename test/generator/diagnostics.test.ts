import { mkdirSync } from "node:fs";
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
const BODY = "post.requestBody.content.application/json";
const SCHEMA = `${BODY}.schema`;

describe("an invalid document", () => {
  it.each<[string, string, string, string, string, RegExp]>([
    [
      "a misspelt $ref",
      action,
      "$ref: ../types/BillingMode.yaml",
      "$ref: ../types/BilingMode.yaml",
      `${SCHEMA}.properties.BillingMode.$ref`,
      /no such file\. Did you mean BillingMode\.yaml\?/,
    ],
    [
      "a local $ref to nothing",
      "openapi.yaml",
      "  securitySchemes:",
      "  schemas: { X: { $ref: '#/components/schemas/ResourceTags' } }\n  securitySchemes:",
      "components.schemas.X.$ref",
      /does not exist\. Did you mean ResourceTag\?/,
    ],
    [
      "an unknown extension",
      action,
      "  x-tencentcloud:\n    pages",
      "  x-tencentclod: 1\n  x-tencentcloud:\n    pages",
      "post.x-tencentclod",
      /unknown extension\. Did you mean x-tencentcloud\?/,
    ],
    [
      "a price that no action tells",
      action,
      "    purchases: true",
      "    purchases: true\n    priceAction: CloneInstance",
      "post.x-tencentcloud.priceAction",
      /no action CloneInstance\. Did you mean CloneInstances\?/,
    ],
    [
      "a price that is asked for by buying",
      action,
      "    purchases: true",
      "    purchases: true\n    priceAction: CloneInstances",
      "post.x-tencentcloud.priceAction",
      /CloneInstances changes something/,
    ],
    [
      "an unknown key in the extension",
      action,
      "    purchases: true",
      "    purchase: true",
      "post.x-tencentcloud.purchase",
      /unknown key\. Did you mean purchases\?/,
    ],
    [
      "a misspelt keyword",
      action,
      "              maximum: 65535",
      "              maximun: 65535",
      `${SCHEMA}.properties.VPort.maximun`,
      /maximum/,
    ],
    [
      "a pattern that is none",
      "types/InstanceName.yaml",
      String.raw`pattern: ^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`,
      "pattern: '^[A-Za-z'",
      "pattern",
      /regex/,
    ],
    [
      "an effect that is none",
      action,
      "effect: non-idempotent-write",
      "effect: harmless",
      "post.x-tencentcloud.effect",
      /read, idempotent-write, non-idempotent-write/,
    ],
    [
      "an address that runs code",
      action,
      "url: https://www.tencentcloud.com/document/product/239/54499",
      "url: javascript:alert(1)",
      "post.externalDocs.url",
      /pattern/,
    ],
    [
      "an example that breaks its schema",
      action,
      "              GoodsNum: 1\n",
      "              GoodsNum: 31\n",
      `${BODY}.examples.payAsYouGo.value.GoodsNum`,
      /example breaks its schema/,
    ],
    [
      "an example with a misspelt member",
      action,
      "              InstanceName: sessions-clone",
      "              InstanceNam: sessions-clone",
      `${BODY}.examples.payAsYouGo.value.InstanceNam`,
      /does not list/,
    ],
    [
      "a default that breaks its schema",
      action,
      "              default: 6379",
      "              default: 80",
      `${SCHEMA}.properties.VPort.default`,
      /default breaks/,
    ],
    [
      "a rule about a property that does not exist",
      action,
      "            VpcId: [SubnetId]",
      "            VpcId: [SubnetID]",
      `${SCHEMA}.dependentRequired.VpcId.0`,
      /Did you mean SubnetId\?/,
    ],
    [
      "a required property that does not exist",
      "types/ResourceTag.yaml",
      "required: [TagKey, TagValue]",
      "required: [TagKey, TagVal]",
      "required.1",
      /Did you mean TagValue\?/,
    ],
    [
      "an error code that is not in the catalog",
      action,
      "      - FailedOperation.PayFailed",
      "      - FailedOperation.PayFail",
      "post.x-tencentcloud.errors.0",
      /Did you mean FailedOperation\.PayFailed\?/,
    ],
    [
      "an error code in no category",
      "errors.yaml",
      "    category: rehearsal\n",
      "    category: rehersal\n",
      "codes.DryRunOperation.category",
      /no category rehersal\. Did you mean rehearsal\?/,
    ],
    [
      "two codes that would share a name",
      "errors.yaml",
      "  ActionOffline:\n",
      "  Action.Offline: { category: routing, description: Twice. }\n  ActionOffline:\n",
      "codes.ActionOffline",
      /share the name ErrorCode\.ActionOffline with Action\.Offline/,
    ],
    [
      "a code that is no code",
      "errors.yaml",
      "  ActionOffline:\n",
      "  'x = 1': { category: routing, description: No. }\n  ActionOffline:\n",
      "codes.x = 1",
      /not an error code/,
    ],
    [
      "a path that is not the action's",
      "openapi.yaml",
      "  /#CloneInstances:",
      "  /#CloneInstance:",
      "paths./#CloneInstance",
      /must be "\/#CloneInstances"/,
    ],
    [
      "an operationId that is no name",
      action,
      "operationId: CloneInstances",
      "operationId: 'Clone{Instances}'",
      "post.operationId",
      /not the name of an action/,
    ],
    [
      "an action that would hide what a client has",
      action,
      "operationId: CloneInstances",
      "operationId: api",
      "post.operationId",
      /no client can have a method api: .* Take the action/,
    ],
    [
      "an action that would make a promise of a client",
      action,
      "operationId: CloneInstances",
      "operationId: then",
      "post.operationId",
      /taken for a promise/,
    ],
    [
      "a tag that is not listed",
      action,
      "tags: [Instance]",
      "tags: [Instances]",
      "post.tags.0",
      /no tag Instances/,
    ],
    [
      "an enumeration's value without a name",
      "types/NodeType.yaml",
      "    title: Master\n",
      "",
      "oneOf.0",
      /const, title and description/,
    ],
    [
      "an enumeration's name that is code",
      "types/NodeType.yaml",
      "title: Master",
      "title: '[evil()]'",
      "oneOf.0.title",
      /not usable as a name/,
    ],
    [
      "a list of values without the null that the type allows",
      action,
      "            SubnetId:\n              type: string\n",
      '            SubnetId:\n              type: [string, "null"]\n              enum: [a]\n',
      `${SCHEMA}.properties.SubnetId.enum`,
      /the type allows null, and these values do not/,
    ],
    [
      "one value twice",
      "types/NodeType.yaml",
      "const: 1",
      "const: 0",
      "oneOf.1.const",
      /listed twice/,
    ],
  ])("%s", (_name, file, from, to, where, message) => {
    const folder = new SpecFolder();
    const line = folder.edit(file, from, to);
    const found = diagnosticsOf(folder);
    expect(found.length).toBeGreaterThan(0);
    const diagnostic = found.find((candidate) => message.test(candidate.message));
    expect(diagnostic, found.map((f) => `${f.path}: ${f.message}`).join("\n")).toBeDefined();
    expect(diagnostic?.file.endsWith(`spec/${file}`)).toBe(true);
    expect(diagnostic?.path).toBe(where);
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
