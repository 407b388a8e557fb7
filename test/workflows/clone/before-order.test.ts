import { describe, expect, it } from "vitest";
import { CloneError } from "../../../index.js";
import { fakeService, JOB, NAME, responses, SOURCE, type Response } from "./fake-service.js";
import { mutated, mutationsOf, shown } from "./mutations.js";

describe("before the order", () => {
  it.each([
    [{ source: "" }, "source: must not be empty, and is empty"],
    [{ from: "" }, "from: must not be empty, and is empty"],
    [{ from: " " }, "from: must not be empty, and is empty"],
    [{ from: "yesterday" }, 'from: must be "latest-backup", the ID of a backup or a Date, and is'],
    [{ from: "2026-01-13" }, "the ID of a backup or a Date, and is"],
    [{ from: "2026-01-13T08:00:00Z" }, "the ID of a backup or a Date, and is"],
    [{ name: "" }, "name: must not be empty, and is empty"],
    [{ order: { VpcId: "" } }, "order.VpcId: must not be empty. Leave it out"],
    [{ order: { SecurityGroupIdList: ["sg-1", " "] } }, "order.SecurityGroupIdList: must not be"],
    [{ source: undefined as never }, "source: must not be empty, and is undefined"],
  ])("a text that can name nothing is not ordered with: %j", async (given, message) => {
    const { clone, orders } = fakeService({});
    const ended = clone({ ...JOB, ...given });
    await expect(ended).rejects.toBeInstanceOf(CloneError);
    await expect(ended).rejects.toThrow(message);
    expect(orders).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["InstanceSet", null],
    ["InstanceSet", { 0: {} }],
    ["InstanceName", [null]],
    ["InstanceId", [{ InstanceId: null, InstanceName: NAME }]],
    ["InstanceId", [{ InstanceId: "", InstanceName: NAME }]],
    ["InstanceName", [{ InstanceId: "crs-older001", InstanceName: null }]],
    ["InstanceName", [{ InstanceId: "crs-older001" }]],
  ])("a list by name that cannot be read could hide a twin: %s %j", async (member, list) => {
    const { clone, orders } = fakeService({
      change: (endpoint, given) =>
        endpoint === "DescribeInstances name" ? { InstanceSet: list, TotalCount: 1 } : given,
    });
    const ended = clone(JOB);
    await expect(ended).rejects.toBeInstanceOf(CloneError);
    await expect(ended).rejects.toThrow(
      `DescribeInstances returned no usable ${member} in the list of instances named ${NAME}`,
    );
    expect(orders).toEqual([]);
  });

  it.each([
    ["DescribeInstanceBackups", "DescribeInstanceBackups returned no usable BackupSet"],
    ["DescribeInstances name", "DescribeInstances returned no usable InstanceSet in the list"],
  ])(
    "a list that ends before its count could hide the newest, or a twin: %s",
    async (cut, message) => {
      let pages = 0;
      const { clone, orders } = fakeService({
        change(endpoint, given) {
          if (endpoint !== cut) return given;
          pages += 1;
          const none = { BackupSet: [], InstanceSet: [] };
          return { ...given, ...(pages > 1 ? none : {}), TotalCount: 500 };
        },
      });
      const ended = clone(JOB);
      await expect(ended).rejects.toBeInstanceOf(CloneError);
      await expect(ended).rejects.toThrow(message);
      expect(pages).toBe(2);
      expect(orders).toEqual([]);
    },
  );

  it("a callback that is none is refused", async () => {
    const { clone, orders } = fakeService({});
    await expect(clone({ ...JOB, onProgress: 1 as never })).rejects.toThrow(
      new TypeError("onProgress: must be a function, and is a number"),
    );
    expect(orders).toEqual([]);
  });

  it("a price or a moment that cannot be read is an error that says so", async () => {
    for (const endpoint of ["InquiryPriceCreateInstance", "DescribeSecondLevelBackupInfo"]) {
      for (const mutation of mutationsOf(responses(false)[endpoint])) {
        const { clone, orders } = fakeService({
          change: (asked, given) => (asked === endpoint ? mutated(given, mutation) : given),
        });
        const job = { ...JOB, from: new Date(500_000), dryRun: true } as const;
        const ended: unknown = await clone(job).catch((error: unknown) => error);
        if (ended instanceof CloneError) {
          expect(ended.message).toMatch(/returned no usable \w+ for crs-source01|no data from/);
        } else {
          // Nothing that the plan is made of is missing.
          expect([shown(mutation), ended]).toEqual([
            shown(mutation),
            expect.objectContaining({
              price: expect.objectContaining({ Price: 2345 }) as object,
              request: expect.objectContaining({ BackupId: "3-3-3" }) as object,
            }),
          ]);
        }
        expect(orders).toEqual([]);
      }
    }
  });

  it("a field of the source that cannot be read can be given", async () => {
    const lacking = { InstanceSet: [{ InstanceId: SOURCE }], TotalCount: 1 };
    const change = (endpoint: string, given: Response): Response =>
      endpoint === "DescribeInstances source" || endpoint === "DescribeInstanceSecurityGroup"
        ? lacking
        : given;
    const service = fakeService({ change });
    const order = {
      ZoneId: 1,
      VPort: 7000,
      VpcId: "vpc-2",
      SubnetId: "subnet-2",
      ProjectId: 5,
      Password: "Example-Passw0rd",
      SecurityGroupIdList: ["sg-5"],
    };
    await service.clone({ ...JOB, order });
    expect(service.orders).toEqual([expect.objectContaining(order)]);
    for (const name of Object.keys(order)) {
      const { [name as "ZoneId"]: _, ...rest } = order;
      await expect(fakeService({ change }).clone({ ...JOB, order: rest })).rejects.toThrow(
        new RegExp(`^Describe.*returned no usable .* Give order\\.${name}`),
      );
    }
  });
});
