import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  Agent,
  getGlobalDispatcher,
  interceptors,
  MockAgent,
  Pool,
  setGlobalDispatcher,
} from "undici";
import { ConnectionError, createRedisClient, OutcomeUnknownError } from "../../generated/index.js";
import { createUndiciTransport } from "../../runtime/http/undici.js";
import { failureOf } from "../fixtures/failure.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { requestTo } from "./transports.js";

const ANSWER = { Response: { TotalCount: 0, InstanceSet: [], RequestId: "r" } };
const before = getGlobalDispatcher();

afterEach(async () => {
  setGlobalDispatcher(before);
});

function client(transport = createUndiciTransport(), endpoint?: string) {
  return createRedisClient({
    region: "ap-singapore",
    credentials: { secretId: "AKIDEXAMPLE", secretKey: "secret" },
    transport,
    endpoint,
  });
}

function mocked(): MockAgent {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const host = agent.get("https://redis.intl.tencentcloudapi.com");
  host.intercept({ path: "/", method: "POST" }).reply(200, ANSWER);
  return agent;
}

describe("what an app has set up in undici", () => {
  it("answers, where it is a MockAgent", async () => {
    const redis = client(createUndiciTransport({ dispatcher: mocked() }));
    expect((await redis.DescribeInstances()).RequestId).toBe("r");
  });

  it("is used, where it is global, and set after the client was made", async () => {
    const redis = client();
    setGlobalDispatcher(mocked());
    expect((await redis.DescribeInstances()).RequestId).toBe("r");
  });

  it.each([
    ["retries", interceptors.retry({ methods: ["POST"], minTimeout: 1 })],
    ["follows redirects", interceptors.redirect({ maxRedirections: 3 })],
  ])("sends an order once, and to nobody else, where it %s", async (_what, interceptor) => {
    const sent: string[] = [];
    const other = await served((_, response) => {
      sent.push("another host");
      response.end(JSON.stringify(ANSWER));
    });
    const url = await served((_, response) => {
      sent.push("the service");
      if (sent.length > 1) response.end(JSON.stringify(ANSWER));
      else response.writeHead(307, { Location: other }).end();
    });
    const broken = await served(({ socket }) => {
      sent.push("a broken service");
      socket.destroy();
    });
    setGlobalDispatcher(new Agent().compose(interceptor));
    await failureOf(client(undefined, url).CloneInstances(cloneRequest), OutcomeUnknownError);
    await failureOf(client(undefined, broken).CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(sent).toEqual(["the service", "a broken service"]);
  });

  it.each(["Agent", "Pool"])("closes when nothing is under way: %s", async (kind) => {
    const url = await served((_, response) => response.end(JSON.stringify(ANSWER)));
    const dispatcher = kind === "Agent" ? new Agent() : new Pool(url);
    const redis = client(createUndiciTransport({ dispatcher }), url);
    await redis.DescribeInstances();
    await dispatcher.close();
    const error: unknown = await redis.DescribeInstances().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).cause).toMatchObject({ code: "UND_ERR_DESTROYED" });
  });

  it("does not read on faster than it unpacks", async () => {
    // Random bytes, so that what is packed is as large as what is unpacked.
    const bytes = Buffer.from(Array.from({ length: 1_500_000 }, () => Math.random() * 256));
    const text = JSON.stringify({ Response: { RequestId: "r", Text: bytes.toString("base64") } });
    const url = await served((_, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(text));
    });
    const controller = new AbortController();
    const answer = await createUndiciTransport()(
      requestTo(url, { maxBytes: 10_000_000, signal: controller.signal }),
    );
    expect(answer.body).toBe(text);
    // Too late to matter.
    controller.abort();
  });

  it.each(["none", "gzip"])("leaves an answer that goes on for ever: %s", async (encoding) => {
    let left: () => void;
    const isLeft = new Promise<void>((resolve) => (left = resolve));
    const url = await served((_, response) => {
      if (encoding !== "none") response.setHeader("content-encoding", encoding);
      const packer = encoding === "gzip" ? createGzip() : new PassThrough();
      packer.pipe(response);
      const timer = setInterval(() => packer.write(randomBytes(50_000)), 5);
      response.on("close", () => (clearInterval(timer), left()));
    });
    const { isCut } = await createUndiciTransport()(requestTo(url));
    expect(isCut).toBe(true);
    await isLeft;
  });

  it("sends nothing that is no longer wanted when its turn comes", async () => {
    const seen: string[] = [];
    const url = await served((request, response) => {
      seen.push(request.url ?? "");
      setTimeout(() => response.end("{}"), 50);
    });
    const dispatcher = new Pool(url, { connections: 1 });
    const transport = createUndiciTransport({ dispatcher });
    const first = transport(requestTo(`${url}/first`));
    const controller = new AbortController();
    const second = transport(requestTo(`${url}/second`, { signal: controller.signal }));
    controller.abort(new Error("no longer wanted"));
    await expect(second).rejects.toThrow("no longer wanted");
    expect((await first).body).toBe("{}");
    expect(seen).toEqual(["/first"]);
  });
});
