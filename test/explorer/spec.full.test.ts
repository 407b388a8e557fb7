import path from "node:path";
import { writeFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { CallReport, Confirmation } from "../../packages/explorer/src/protocol.js";
import { readSpec } from "../../packages/cli/src/read-spec.js";
import { service } from "../../generated/service.js";
import { importApi } from "../../packages/codegen/src/docs-sync/import/import-api.js";
import { demoApi, member } from "../fixtures/demo-api.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { SpecFolder } from "../fixtures/spec-folder.js";
import { ask, closeAll, explorer, ownHeaders, post } from "./explorer.js";

afterEach(closeAll);

it("knows of our own document what the generated client knows", () => {
  const { service: read } = readSpec("spec/openapi.yaml");
  expect(read).toEqual(service);
});

it("shows another product's document, and calls what it describes by its version and host", async () => {
  const folder = temporaryFolder();
  const api = path.join(folder, "hut.json");
  writeFileSync(api, JSON.stringify(HUT));
  const { spec } = importApi({ api, out: path.join(folder, "spec") });
  const server = await explorer(readSpec(spec));
  const start = await ask(server.port, { path: "/api/start", headers: ownHeaders(server) });
  expect(start.value["document"]).toMatchObject({
    info: { version: "2020-01-02" },
    "x-tencentcloud": { service: "hut" },
  });
  expect(start.value["isOwnDocument"]).toBe(false);
  const call = { target: "emulator", action: "DescribeHuts", region: "ap-tokyo", request: {} };
  const refused = (await post(server, "/api/calls", call)).value as unknown as CallReport;
  expect(refused.outcome).toMatchObject({ kind: "refused", code: "MissingParameter" });
  const given = { ...call, request: { Name: "x" } };
  const report = (await post(server, "/api/calls", given)).value as unknown as CallReport;
  expect(report.outcome).toMatchObject({ kind: "succeeded", result: { Huts: expect.any(Array) } });
  expect(report.attempts[0]?.sent.headers["x-tc-version"]).toBe("2020-01-02");
  expect(report.attempts[0]?.signature.keyParts[1]).toBe("hut");
  const unknown = await post(server, "/api/calls", { ...given, action: "DescribeInstances" });
  expect(unknown.status).toBe(404);
});

it("asks for the price as an edited document says", async () => {
  const folder = new SpecFolder({ whole: true });
  const renewal = "actions/RenewInstance.yaml";
  folder.edit(
    renewal,
    "priceAction: InquiryPriceRenewInstance",
    "priceAction: InquiryPriceUpgradeInstance",
  );
  const size = "actions/CreateInstances.yaml";
  folder.edit(size, "    priceAction: InquiryPriceCreateInstance\n", "");
  const server = await explorer(readSpec(folder.spec));
  const order = { target: "emulator", region: "ap-singapore" };
  const price = async (action: string, request: object): Promise<Confirmation["price"]> => {
    const asked = await post(server, "/api/confirmations", { ...order, action, request });
    return (asked.value as unknown as Confirmation).price;
  };
  // It is asked now, and says what it misses.
  expect(await price("RenewInstance", { InstanceId: "crs-exampl01" })).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("MemSize"),
  });
  expect(await price("CreateInstances", {})).toEqual({ kind: "none" });
  expect(await price("UpgradeInstance", { InstanceId: "crs-exampl01", MemSize: 8192 })).toEqual({
    kind: "known",
    text: expect.stringMatching(/^\d+\.\d+ [A-Z]{3}$/),
  });
});

it("says where a document is at fault", () => {
  const folder = new SpecFolder();
  folder.edit("actions/CloneInstances.yaml", "effect: non-idempotent-write", "effect: nothing");
  expect(() => readSpec(folder.spec)).toThrow(
    /has 1 diagnostic\.\n.*CloneInstances\.yaml:\d+:\d+ /,
  );
  expect(() => readSpec(path.join(folder.directory, "nothing.yaml"))).toThrow(/nothing\.yaml/);
});

const HUT = {
  ...demoApi({
    DescribeHuts: {
      request: [member("Name", { required: true })],
      response: [member("Huts", { type: "list", output_required: true })],
    },
  }),
  metadata: { apiVersion: "2020-01-02", serviceShortName: "hut" },
};
