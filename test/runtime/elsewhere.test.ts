import { describe, expect, it } from "vitest";
import {
  createNodeTransport,
  createUndiciTransport,
} from "../../runtime/http/transports.unsupported.js";

describe("what stands in for Node's parts elsewhere", () => {
  it.each([
    ["createNodeTransport", "node", async () => createNodeTransport()],
    ["createUndiciTransport", "undici", async () => createUndiciTransport()],
  ])("says that %s, of /%s, needs Node, and what to do", async (name, entry, use) => {
    await expect(use()).rejects.toThrow(
      `${name}, of tencentcloud-redis/${entry}, works only on Node, Deno and Bun: `,
    );
  });
});
