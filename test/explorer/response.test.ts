import { describe, expect, it } from "vitest";
import { readCatalog } from "../../packages/explorer/src/describe/catalog.js";
import { fieldOrder } from "../../packages/explorer/src/form/field-order.js";
import {
  allFolds,
  firstFolds,
  unfoldedTo,
  withFold,
} from "../../packages/explorer/src/response/folds.js";
import { listTablesIn, preview } from "../../packages/explorer/src/response/list-table.js";
import {
  findInTree,
  lineCount,
  readTree,
  type TreeNode,
} from "../../packages/explorer/src/response/tree.js";
import { parseJson } from "../../runtime/json.js";
import { resolved, type Schema } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";

const catalog = readCatalog(ownDocument());
const schema = catalog.actions.get("DescribeInstances")!.response;

function tree(json: string, of: Schema = schema): TreeNode {
  return readTree(catalog.schemas, of, parseJson(json));
}

function named(node: TreeNode, name: string): TreeNode {
  return node.children.find((child) => child.name === name)!;
}

const LISTED = `{ "TotalCount": 2, "InstanceSet": [
  { "InstanceId": "crs-a", "InstanceName": "", "Status": -2, "Appid": 9007199254740993,
    "InstanceTags": [{ "TagKey": "team", "TagValue": "shop" }], "Later": { "a": 1 } },
  { "InstanceId": "crs-b", "InstanceName": "", "Status": 99, "InstanceTags": [] }
] }`;

describe("a response", () => {
  it("has the names of enumeration values, at any depth", () => {
    const [first, second] = named(tree(LISTED), "InstanceSet").children;
    expect(named(first!, "Status")).toMatchObject({ value: -2, meaning: "Isolated" });
    expect(named(second!, "Status").meaning).toBeUndefined();
    expect(named(first!, "InstanceId").meaning).toBeUndefined();
  });

  it("keeps what the document does not have, and numbers exact", () => {
    const [first] = named(tree(LISTED), "InstanceSet").children;
    expect(named(named(first!, "Later"), "a").value).toBe(1);
    expect(named(first!, "Appid").value).toBe(9_007_199_254_740_993n);
    const odd = tree('{ "__proto__": { "constructor": 1 } }');
    expect(named(named(odd, "__proto__"), "constructor").value).toBe(1);
    expect(tree("null").kind).toBe("plain");
  });

  it("is counted in lines as it is printed", () => {
    for (const json of ["{}", '{ "a": [1, { "b": [] }], "c": {} }', LISTED]) {
      const printed = JSON.stringify(JSON.parse(json), undefined, 2).split("\n").length;
      expect(lineCount(tree(json))).toBe(printed);
    }
  });

  it("starts with its items folded if it is long, and unfolds down to a match", () => {
    expect(firstFolds(tree(LISTED)).size).toBe(0);
    const items = Array.from({ length: 40 }, (_, at) => ({ InstanceId: `crs-${at}` }));
    const long = tree(JSON.stringify({ InstanceSet: items }));
    const folds = firstFolds(long);
    expect([...folds]).toEqual(named(long, "InstanceSet").children.map(({ key }) => key));
    const [match] = findInTree(long, "crs-7");
    const open = unfoldedTo(allFolds(long), match);
    expect(match!.slice(0, -1).some(({ key }) => open.has(key))).toBe(false);
    // The list and its item are unfolded; the other items stay.
    expect(open.size).toBe(allFolds(long).size - 2);
    expect(unfoldedTo(open, match)).toBe(open);
    expect(withFold(folds, match!.at(-2)!.key, false).size).toBe(folds.size - 1);
  });

  it("is searched by names, texts and meanings, from top to bottom", () => {
    const found = (text: string): (string | undefined)[] =>
      findInTree(tree(LISTED), text).map((way) => way.at(-1)!.name);
    expect(found("isolated")).toEqual(["Status"]);
    expect(found("CRS-")).toEqual(["InstanceId", "InstanceId"]);
    expect(found("tag")).toEqual(["InstanceTags", "TagKey", "TagValue", "InstanceTags"]);
    expect(found(" 99 ")).toEqual(["Appid", "Status"]);
    expect(found("  ")).toEqual([]);
    const [way] = findInTree(tree(LISTED), "shop");
    expect(way!.map(({ name }) => name)).toEqual([
      undefined,
      "InstanceSet",
      undefined,
      "InstanceTags",
      undefined,
      "TagValue",
    ]);
  });

  it("has a table for each list of objects, without the columns that are empty", () => {
    const tables = listTablesIn(tree(LISTED));
    expect(tables.map(({ name, columns }) => [name, columns])).toEqual([
      ["InstanceSet", ["InstanceId", "Status", "Appid", "InstanceTags", "Later"]],
    ]);
    const [first] = tables[0]!.rows;
    expect(preview(named(first!, "InstanceTags"))).toBe("TagKey: team, TagValue: shop");
    expect(preview(first!)).toBe("InstanceId: crs-a, Status: -2, Appid: 9007199254740993, …");
    const inside = tree('{ "Data": { "Items": [{ "a": 1 }], "Ids": [1], "None": [] } }');
    expect(listTablesIn(inside).map(({ name }) => name)).toEqual(["Data.Items"]);
  });
});

describe("the form of a request", () => {
  it("has required parameters first, and reserved and deprecated ones last", () => {
    const order = (action: string): { required: string[]; optional: string[] } => {
      const request = resolved(catalog.schemas, catalog.actions.get(action)!.request);
      const { required, optional } = fieldOrder(catalog.schemas, request);
      const names = (members: typeof required): string[] => members.map(([name]) => name);
      return { required: names(required), optional: names(optional) };
    };
    expect(order("DescribeInstances").optional.slice(-3)).toEqual([
      "VpcIds",
      "SubnetIds",
      "RegionIds",
    ]);
    expect(order("DescribeInstances").optional[0]).toBe("Limit");
    expect(order("CloneInstances").required[0]).toBe("InstanceId");
    expect(order("CloneInstances").required).toHaveLength(7);
    const made = fieldOrder({}, {
      required: ["b"],
      properties: {
        a: { deprecated: true },
        b: {},
        c: { description: "Reserved." },
        d: { description: "Reservations to list." },
      },
    } as Schema);
    expect(made.optional.map(([name]) => name)).toEqual(["d", "c", "a"]);
  });
});
