import { expect, it } from "vitest";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { load } from "../../generator/load/load.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

it("values that are offered are read from fields that exist, and stand with one action", () => {
  const folder = new SpecFolder({ whole: true });
  folder.edit(
    "actions/DescribeReplicationGroup.yaml",
    "items: Groups, value",
    "items: Group, value",
  );
  folder.edit("actions/DescribeParamTemplates.yaml", "label: Name", "label: TemplateName");
  folder.edit("actions/DescribeInstanceBackups.yaml", "[BackupId]", "[BackupId, GroupId, Backup]");
  folder.edit("actions/DescribeTaskList.yaml", "effect: read", "effect: idempotent-write");
  const edits = /offers\.0(\..*)?$/;
  expect(diagnosticsOf(folder).filter(({ path }) => edits.test(path))).toEqual([
    {
      path: "post.x-tencentcloud.offers.0.fields.2",
      message: "no request has a field Backup. Did you mean BackupId?",
    },
    {
      path: "post.x-tencentcloud.offers.0.label",
      message: "ParamTemplateInfo has no field TemplateName. Did you mean TemplateId?",
    },
    {
      path: "post.x-tencentcloud.offers.0.fields.0",
      message: "DescribeInstanceBackups offers values of GroupId already.",
    },
    {
      path: "post.x-tencentcloud.offers.0.items",
      message: "DescribeReplicationGroupResponse has no field Group. Did you mean Groups?",
    },
    {
      path: "post.x-tencentcloud.offers.0",
      message: "DescribeTaskList changes something, and values are asked for by reading.",
    },
  ]);
});

it("what a call has made is looked up by reading a list", () => {
  const folder = new SpecFolder({ whole: true });
  const lookup = "lookupAction: DescribeInstances";
  folder.edit("actions/CloneInstances.yaml", lookup, "lookupAction: CreateInstances");
  folder.edit("actions/CreateInstances.yaml", lookup, "lookupAction: DescribeProductInfo");
  expect(diagnosticsOf(folder)).toEqual([
    {
      path: "post.x-tencentcloud.lookupAction",
      message:
        "CreateInstances changes something, and what a call has made is looked up by reading.",
    },
    {
      path: "post.x-tencentcloud.lookupAction",
      message: "DescribeProductInfo has no paging, which says where its list is.",
    },
  ]);
});

function diagnosticsOf({ spec }: SpecFolder): { path: string; message: string }[] {
  try {
    load(spec);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.diagnostics.map(({ path, message }) => ({ path, message }));
  }
}
