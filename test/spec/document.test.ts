import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { isObject, member, objectMember, type JsonObject } from "../../generator/load/json.js";
import { load } from "../../generator/load/load.js";
import type { Action, Model, ObjectType } from "../../generator/model/model.js";
import { operationsOf } from "../../generator/load/operations.js";

let document: JsonObject;
let model: Model;

beforeAll(() => {
  ({ document } = load("spec/openapi.yaml"));
  model = buildModel(document);
});

const MEDIA = ["content", "application/json"] as const;

/** Names of the actions that a rule finds fault with. */
function offenders(isAtFault: (action: Action) => boolean): string[] {
  return model.actions.filter(isAtFault).map(({ name }) => name);
}

describe("the document of this repository", () => {
  it("has all actions of the version, one file each", () => {
    const files = readdirSync("spec/actions").map((file) => file.replace(/\.yaml$/, ""));
    expect(files.length).toBeGreaterThan(0);
    expect(files.sort()).toEqual(model.actions.map(({ name }) => name));
    expect(JSON.stringify(document)).not.toContain(process.cwd());
  });

  it("lists actions in the order of their names", () => {
    const names = Object.keys(document["paths"] as object);
    expect(names).toEqual([...names].sort());
  });

  it("says what every object, field, action and value is", () => {
    const objects: ObjectType[] = [
      ...model.objects,
      ...model.actions.flatMap(({ request, response }) => [request, response]),
    ];
    const silent = objects.flatMap(({ name, description, fields }) => [
      ...(description === undefined ? [name] : []),
      ...fields.filter((field) => !isDescribed(field)).map((field) => `${name}.${field.name}`),
    ]);
    expect(silent).toEqual([]);
    const values = model.enumerations.flatMap(({ name, description, members }) =>
      description !== undefined && members.every((one) => one.description !== "") ? [] : [name],
    );
    expect(values).toEqual([]);
    expect(offenders(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
  });

  it("has no note of its making left in it", () => {
    for (const folder of ["spec", "spec/actions", "spec/types"]) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
        expect(readFileSync(`${folder}/${file}`, "utf8"), file).not.toMatch(
          /\b(?:TODO|FIXME|HINT|DRAFT)\b/,
        );
      }
    }
  });

  it("has a request and an answer as an example of every action", () => {
    const lacking = operationsOf(document).flatMap(({ operation }) => {
      const request = objectMember(operation, "requestBody", ...MEDIA, "examples");
      const answer = objectMember(operation, "responses", "200", ...MEDIA, "examples");
      return isFilled(request) && isFilled(answer) ? [] : [String(operation["operationId"])];
    });
    expect(lacking).toEqual([]);
  });

  it("calls reading what the service calls so, and nothing else", () => {
    const isNamedRead = ({ name }: Action): boolean => /^(?:Describe|Inquiry)/.test(name);
    expect(offenders((action) => isNamedRead(action) !== (action.effect === "read"))).toEqual([]);
    expect(
      offenders(({ effect, purchases, destroys }) => effect === "read" && (purchases || destroys)),
    ).toEqual([]);
  });

  it("never calls a purchase repeatable", () => {
    expect(
      offenders(({ effect, purchases }) => purchases && effect !== "non-idempotent-write"),
    ).toEqual([]);
    expect(offenders(({ purchases }) => purchases)).toEqual([
      "CloneInstances",
      "CreateInstances",
      "ModifyInstanceChargeType",
      "ModifyInstanceLogDelivery",
      "ModifyLog",
      "OpenLog",
      "RenewInstance",
      "StartupInstance",
      "UpgradeInstance",
      "UpgradeInstanceVersion",
    ]);
  });

  it("has writes asked about, but for those that cost, lose and interrupt nothing", () => {
    const isHarmless = ({ effect, purchases, destroys }: Action): boolean =>
      effect !== "read" && !purchases && !destroys;
    expect(offenders(isHarmless)).toEqual([
      "AllocateWanAddress",
      "ApplyParamsTemplate",
      "AssociateSecurityGroups",
      "CreateExportTask",
      "CreateInstanceAccount",
      "CreateParamTemplate",
      "CreateReplicationGroup",
      "EnableReplicaReadonly",
      "ManualBackupInstance",
      "ModifyAutoBackupConfig",
      "ModifyBackupDownloadRestriction",
      "ModifyConnectionConfig",
      "ModifyInstance",
      "ModifyInstanceBackupMode",
      "ModifyInstanceEvent",
      "ModifyInstanceParams",
      "ModifyInstancePasswordPolicy",
      "ModifyMaintenanceWindow",
      "ModifyParamTemplate",
      "ModifyReplicationGroup",
    ]);
  });

  it("marks every password that is sent as a secret", () => {
    const open = [...model.actions.map(({ request }) => request), ...model.objects]
      .filter(({ direction }) => direction !== "response")
      .flatMap(({ name, fields }) =>
        fields
          .filter((field) => /Password$|Secret/.test(field.name) && isText(field.type))
          .filter(({ secret }) => !secret)
          .map((field) => `${name}.${field.name}`),
      );
    expect(open).toEqual([]);
  });

  it("knows how to page wherever a limit goes with an offset or a page", () => {
    const pages = (name: string): boolean => /^(?:Offset|PageNo)$/.test(name);
    expect(
      offenders(
        ({ request, paging }) =>
          paging === undefined && request.fields.some(({ name }) => pages(name)),
      ),
    ).toEqual([
      // Its limit and offset are without effect.
      "DescribeInstanceNodeInfo",
    ]);
  });

  it("cannot name a host for the client", () => {
    const files = ["generated/client.ts", "generated/service.ts"];
    const client = files.map((file) => readFileSync(file, "utf8")).join("");
    expect(client).not.toContain("tencentcloudapi");
  });

  it("gives each error code of CloneInstances once, and every common code", () => {
    const clone = model.actions.find(({ name }) => name === "CloneInstances");
    expect(clone?.errors).toHaveLength(32);
    expect(model.errorCodes.filter(({ common }) => common)).toHaveLength(39);
    expect(model.errorCodes.length).toBeGreaterThanOrEqual(111);
  });
});

function isDescribed(field: ObjectType["fields"][number]): boolean {
  return field.description !== undefined || field.type.kind === "named";
}

function isText(type: ObjectType["fields"][number]["type"]): boolean {
  return type.kind === "scalar" && type.name === "string";
}

function isFilled(examples: JsonObject | undefined): boolean {
  return isObject(examples) && Object.values(examples).every((one) => member(one, "value"));
}
