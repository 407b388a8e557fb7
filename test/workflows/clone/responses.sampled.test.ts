import { describe, expect, it } from "vitest";
import { CloneError, CloneUnfinishedError, type Clone } from "../../../index.js";
import { oneIn, samples } from "../../fixtures/samples.js";
import { CLONE, end, fakeService, NAME, ORDERS, responses, type Response } from "./fake-service.js";
import { mutated, mutationsOf, shown } from "./mutations.js";

/** What is wrong with how it ended; nothing where it is right. */
function fault(ended: unknown, { orders, lost }: ReturnType<typeof fakeService>, isLost: boolean) {
  if (orders.length === 0) {
    if (!(ended instanceof CloneError)) return `without an order: ${String(ended)}`;
    const isClear = /returned no usable \w+|has no finished backup|no instance|no data/.test(
      ended.message,
    );
    return isClear ? undefined : `not clear: ${ended.message}`;
  }
  if (orders.length > 1) return "ordered again";
  if (isLost && ended === lost) return undefined;
  const { purchase, connection, instanceId } = ended as Clone;
  if (ended instanceof CloneUnfinishedError) {
    if (ended.cause instanceof TypeError) return `a fault of the job: ${ended.cause.message}`;
    if (!ended.message.startsWith(CLONE) && !ended.message.startsWith(NAME)) return ended.message;
  } else {
    if (ended instanceof Error) return `after the order: ${String(ended)}`;
    if (instanceId !== CLONE) return `another instance: ${instanceId}`;
    const { host, port, vpcId } = connection;
    if (typeof host !== "string" || typeof port !== "number" || typeof vpcId !== "string") {
      return `a connection that is none: ${JSON.stringify(connection)}`;
    }
  }
  if (purchase.name !== NAME) return "the purchase has no name";
  if (purchase.wasReconciled !== isLost) return "the purchase is mistaken about the response";
  return purchase.instanceIds.every((id) => id === CLONE) ? undefined : "other instances";
}

describe.each(Object.entries(ORDERS))("%s", (_name, { isLost = false, response }) => {
  /** The order's response is the one of this order, whatever else happens. */
  const ofOrder = (endpoint: string, given: Response): Response =>
    endpoint === "CloneInstances" ? { ...given, ...response } : given;

  it("is a clone where all else is as documented", async () => {
    const service = fakeService({ isLost, change: ofOrder });
    const made = (await end(service)) as Clone;
    expect(made).toMatchObject({ instanceId: CLONE, purchase: { instanceIds: [CLONE] } });
    expect(made.connection).toEqual({
      host: "10.0.0.10",
      port: 6379,
      vpcId: "vpc-1",
      subnetId: "subnet-1",
    });
    expect(service.orders).toEqual([
      expect.objectContaining({ BackupId: "2-2-2", SecurityGroupIdList: ["sg-1", "sg-2"] }),
    ]);
  });

  it("ends with all that is known of it, whatever member of a response is missing", async () => {
    const faults: string[] = [];
    let count = 0;
    for (const [endpoint, documented] of Object.entries(responses(true))) {
      for (const mutation of oneIn(3, [...mutationsOf(documented)])) {
        for (const when of ["always", "before the order", "after the order"]) {
          const service = fakeService({
            isLost,
            change(asked, given, isOrdered) {
              const usual = ofOrder(asked, given);
              const isNow = when === (isOrdered ? "after the order" : "before the order");
              const isMeant = asked === endpoint && (isNow || when === "always");
              return isMeant ? mutated(usual, mutation) : usual;
            },
          });
          count += 1;
          const wrong = fault(await end(service), service, isLost);
          if (wrong !== undefined) {
            faults.push(`${endpoint}: ${shown(mutation)} ${when}: ${wrong}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(samples({ sampled: 300, full: 1000 }));
  });

  it("ends with all that is known of it, whatever call fails after it", async () => {
    const failures = [new TypeError("bug"), new Error("x"), "text", undefined, Object.create(null)];
    for (const endpoint of Object.keys(responses(true))) {
      if (endpoint === "CloneInstances") continue;
      for (const failure of failures as unknown[]) {
        const service = fakeService({
          isLost,
          change(asked, given, isOrdered) {
            if (asked === endpoint && isOrdered) throw failure;
            return ofOrder(asked, given);
          },
        });
        const ended = await end(service);
        expect(service.orders).toHaveLength(1);
        if (ended === service.lost) continue;
        expect((ended as Clone).purchase.name).toBe(NAME);
      }
    }
  });
});
