import { describe, expect, it } from "vitest";
import type { HttpResponse } from "../../runtime/http/transport.js";
import type { Outcome } from "../../runtime/outcome.js";
import { SeenRequestIds } from "../../runtime/seen-request-ids.js";

function accepted(requestId: string | undefined, more: Partial<HttpResponse> = {}): Outcome {
  const response = { status: 200, headers: {}, body: "", isCut: false, ...more };
  return { kind: "accepted", requestId, result: {}, response };
}
const shared = { isShared: true };

describe("a response with a RequestId that was there before", () => {
  it("is no result of a write at the same address, for any client, however many addresses there are", () => {
    for (let port = 1; port <= 200; port++) {
      const url = `https://host-${port}.example/`;
      const check = () =>
        new SeenRequestIds().check(accepted("r-1", shared), "non-idempotent-write", url).kind;
      expect([check(), check()]).toEqual(["accepted", "lost"]);
    }
  });

  it("stays known at an address in use, while many others come and go", () => {
    const check = (host: string, id: string) =>
      new SeenRequestIds().check(
        accepted(id, shared),
        "non-idempotent-write",
        `https://${host}.example/`,
      ).kind;
    expect(check("in-use", "r-4")).toBe("accepted");
    for (let turn = 1; turn <= 200; turn++) {
      check(`other-${turn}`, "r-4");
      check("in-use", `r-4-${turn}`);
    }
    expect(check("in-use", "r-4")).toBe("lost");
  });

  it("is compared on its connection alone, where that is known, and not on a new one", () => {
    const [one, other] = [{}, {}];
    const check = (connection: object, id?: string) =>
      new SeenRequestIds().check(accepted(id, { connection }), "idempotent-write", "u").kind;
    expect(check(one, "r-2")).toBe("accepted");
    expect(check(one, "r-2")).toBe("lost");
    expect(check(one)).toBe("lost");
    expect(check(other, "r-2")).toBe("accepted");
    expect(check({})).toBe("accepted");
  });

  it("is what mocks give to reads", () => {
    const seen = new SeenRequestIds();
    const read = () => seen.check(accepted("r-3"), "read", "u").kind;
    expect([read(), read()]).toEqual(["accepted", "accepted"]);
  });
});
