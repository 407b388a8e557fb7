import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createEmulator, type Fault } from "../../packages/emulator/src/index.js";
import { createRedisClient, type CallEvent, type ClientOptions } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";

const secretKey = "canarySecretKey/0123456789+=";
const token = "canaryToken<0123456789>&";
const Password = 'canary-P"ssw0rd\\<&>';
const credentials = { secretId: "AKIDCANARY", secretKey, token };

/** Everything that somebody might log. */
function shown(value: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [];
  for (let error = value; error instanceof Error && !seen.has(error); error = error.cause) {
    seen.add(error);
    parts.push(error.stack ?? "", error.message, String(error));
    parts.push(JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
  parts.push(inspect(value, { depth: 12, showHidden: true, showProxy: true, getters: true }));
  parts.push(JSON.stringify(value), String(value));
  return parts.join("\n");
}

function expectNoCanary(text: string): void {
  const forms = [secretKey, token, Password].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;"),
  ]);
  for (const form of forms) expect(text).not.toContain(form);
  expect(text).not.toMatch(/canarySecret|canaryToken|canary-P/);
}

async function outputOf(fetch: NonNullable<ClientOptions["fetch"]>): Promise<string> {
  const events: CallEvent[] = [];
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: async () => credentials,
    limiter: false,
    sleep: async () => undefined,
    timeoutMs: 200,
    fetch,
    observe: (event) => void events.push(event),
    logger: { error: log, warn: log, info: log, debug: log },
    logLevel: "debug",
  });
  const deep = { ...cloneRequest, Password };
  const error: unknown = await redis.CloneInstances(deep).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const plain: unknown = await redis.api.POST("/#CloneInstances", { body: deep as never }).then(
    ({ error: body }) => body,
    (thrown: unknown) => thrown,
  );
  expect(lines.length).toBeGreaterThan(1);
  return [error, events, lines, redis, plain instanceof Error ? plain : undefined]
    .map(shown)
    .join("\n");
}

const faults: Fault[] = [
  { kind: "reset-before" },
  { kind: "reset-after" },
  { kind: "half-response" },
  { kind: "delay", milliseconds: 500 },
  { kind: "html", status: 502, acts: false },
  { kind: "internal-error", acts: true },
  { kind: "throttled" },
  { kind: "clock", offsetMs: 600_000 },
  { kind: "expired-token" },
];

describe("a secret", () => {
  it("shows nowhere when all is well", async () => {
    expectNoCanary(await outputOf(createEmulator({ credentials }).fetch));
  });

  it.each(faults)("shows nowhere after $kind", async (fault) => {
    expectNoCanary(await outputOf(createEmulator({ credentials, faults: () => fault }).fetch));
  });

  it("shows nowhere after a refusal, a wrong key, or a broken rule", async () => {
    for (const known of [[credentials], [{ ...credentials, secretKey: "other" }], []]) {
      expectNoCanary(await outputOf(createEmulator({ credentials: known }).fetch));
    }
  });

  it.each<[string, NonNullable<ClientOptions["fetch"]>]>([
    [
      "an answer that echoes the request",
      async (_url, init) =>
        new Response(`${secretKey} ${init.body} ${JSON.stringify(init.headers)}`),
    ],
    [
      "a page that echoes it escaped",
      async (_url, init) =>
        new Response(
          `<p>${encodeURIComponent(Password)} ${token.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")} ${init.body}</p>`,
          { status: 500 },
        ),
    ],
    [
      "a refusal that quotes it",
      async () =>
        Response.json({
          Response: {
            Error: { Code: "X", Message: `${Password} ${secretKey} ${token}` },
            RequestId: "r",
          },
        }),
    ],
    [
      "a refusal whose code and RequestId are it",
      async () =>
        Response.json({
          Response: {
            Error: { Code: Password, Message: "No." },
            RequestId: `${secretKey} ${token}`,
          },
        }),
    ],
    [
      "a success whose RequestId is it",
      async () =>
        Response.json({ Response: { DealId: "d", InstanceIds: [], RequestId: secretKey } }),
    ],
    [
      "a refusal that quotes it in every encoding",
      async () => {
        const secrets = [Password, secretKey, token];
        const spellings = secrets.flatMap((secret) => [
          encodeURIComponent(secret).toLowerCase(),
          JSON.stringify(secret).replaceAll("/", String.raw`\/`),
          Buffer.from(secret).toString("base64"),
          Buffer.from(secret).toString("hex"),
        ]);
        return Response.json({
          Response: {
            Error: { Code: "InternalError", Message: spellings.join(" ") },
            RequestId: spellings.join(" "),
          },
        });
      },
    ],
    [
      "a fetch that throws it",
      async (_url, init) => {
        throw Object.assign(new Error(`cannot send ${init.body}`), { config: init.headers });
      },
    ],
    [
      "a fetch that hides it in a cause",
      async (_url, init) => {
        throw new TypeError("fetch failed", {
          cause: Object.assign(new Error("inner", { cause: new Error(secretKey) }), {
            code: "ECONNREFUSED",
            headers: { ...init.headers },
          }),
        });
      },
    ],
    [
      "a fetch whose error holds it where only printing looks",
      async (_url, init) => {
        const places = {
          headers: new Headers(init.headers),
          map: new Map([["body", init.body]]),
          bytes: Buffer.from(init.body),
          [Symbol("body")]: init.body,
        };
        throw Object.assign(new Error("x", { cause: Object.assign(new Error("y"), places) }), {
          name: `Error of ${secretKey}`,
        });
      },
    ],
    [
      "a fetch that throws a text",
      async (_url, init) => {
        // eslint-disable-next-line no-throw-literal
        throw init.body as unknown as Error;
      },
    ],
  ])("shows nowhere after %s", async (_name, fetch) => {
    expectNoCanary(await outputOf(fetch));
  });

  it.each<[string, (key: string) => object]>([
    ["its cause", (key) => new Error("vault failed", { cause: new Error(`no renewal of ${key}`) })],
    ["a member", (key) => Object.assign(new Error("vault failed"), { config: { old: key } })],
    [
      "a map in it",
      (key) => Object.assign(new Error("failed"), { headers: new Map([["a", key]]) }),
    ],
    ["one of several", (key) => new AggregateError([new Error(key)], "vault failed")],
  ])("shows nowhere after the error of a provider that has it in %s", async (_where, errorWith) => {
    let asked = 0;
    const redis = createRedisClient({
      region: "ap-singapore",
      limiter: false,
      credentials: () => {
        if (asked++ > 0) throw errorWith(credentials.secretKey);
        return credentials;
      },
      fetch: async () => Response.json({ Response: { RequestId: "1" } }),
    });
    await redis.DescribeInstances();
    const error: unknown = await redis.DescribeInstances().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expectNoCanary(shown(error));
  });

  it("shows nowhere at the end of a message that is cut", async () => {
    const Message = `${"x".repeat(9985)}${Password}`;
    const text = await outputOf(async () =>
      Response.json({ Response: { Error: { Code: "No", Message }, RequestId: "1" } }),
    );
    expectNoCanary(text);
  });
});
