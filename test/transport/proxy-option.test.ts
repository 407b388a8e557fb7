import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMULATOR_CREDENTIALS, startEmulator } from "../../packages/emulator/src/index.js";
import {
  ConnectionError,
  createRedisClient,
  type CallEvent,
  type ClientOptions,
} from "../../generated/index.js";
import { firstOf, fromAssumeRole, fromInstanceRole } from "../../runtime/credentials/index.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { isExcepted } from "../../runtime/http/proxy.js";
import { roleAnswer } from "../credentials/fake-metadata.js";
import { granted } from "../credentials/fake-sts.js";
import { failureOf } from "../fixtures/failure.js";
import { serve } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { startProxy, type ConnectProxy } from "./connect-proxy.js";

const tls = {
  cert: readFileSync("test/fixtures/localhost-cert.pem", "utf8"),
  key: readFileSync("test/fixtures/localhost-key.pem", "utf8"),
};
/** No name server knows it: a call of it comes through a proxy, or not at all. */
const endpoint = "https://redis.example.test";

const cleanUps: (() => Promise<unknown>)[] = [];
let emulator: Awaited<ReturnType<typeof startEmulator>>;
let proxy: ConnectProxy;
let address: string;

beforeEach(async () => {
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"]) {
    vi.stubEnv(name, "");
    vi.stubEnv(name.toLowerCase(), "");
  }
  // The certificate is that of localhost. A test below shows that certificates are verified.
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  emulator = await startEmulator({ tls });
  proxy = await startProxy(emulator.port);
  address = `http://127.0.0.1:${proxy.port}`;
  cleanUps.push(emulator.close, proxy.close);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function clientOf(options: Partial<ClientOptions> = {}) {
  return createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    retry: false,
    endpoint,
    ...options,
  });
}

/** The name is looked up only where no proxy is used. */
async function expectDirect(options: Partial<ClientOptions> = {}): Promise<void> {
  const error = await failureOf(clientOf(options).DescribeInstances());
  expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  expect(proxy.asked).toEqual([]);
}

describe("a proxy that the environment names", () => {
  it.each(["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy"])(
    "is used without code: %s",
    async (name) => {
      vi.stubEnv(name, address);
      await clientOf().CloneInstances(cloneRequest);
      expect(proxy.asked).toEqual(["redis.example.test:443"]);
      expect(emulator.ledger()).toHaveLength(1);
    },
  );

  it("may leave out http://", async () => {
    vi.stubEnv("HTTPS_PROXY", `127.0.0.1:${proxy.port}`);
    await clientOf().DescribeInstances();
    expect(proxy.asked).toEqual(["redis.example.test:443"]);
  });

  it("is that of the lower-case variable, and that for HTTPS first of all", async () => {
    vi.stubEnv("https_proxy", address);
    for (const name of ["HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"]) {
      vi.stubEnv(name, "http://127.0.0.1:9");
    }
    await clientOf().DescribeInstances();
    expect(proxy.asked).toHaveLength(1);
  });

  it("is not that of HTTP_PROXY in a CGI program, where a request can set it", async () => {
    vi.stubEnv("HTTP_PROXY", address);
    vi.stubEnv("REQUEST_METHOD", "POST");
    await expectDirect();
  });

  it("is not used for what NO_PROXY excepts, or with proxy: false", async () => {
    vi.stubEnv("HTTPS_PROXY", address);
    await expectDirect({ proxy: false });
    vi.stubEnv("NO_PROXY", "localhost,.example.test");
    await expectDirect();
  });

  it("is not used for loopback", async () => {
    vi.stubEnv("HTTPS_PROXY", address);
    vi.stubEnv("HTTP_PROXY", address);
    await clientOf({ endpoint: emulator.url }).DescribeInstances();
    const plain = await startEmulator();
    cleanUps.push(plain.close);
    await clientOf({ endpoint: plain.url }).DescribeInstances();
    expect(proxy.asked).toEqual([]);
  });

  it("that is no HTTP proxy fails the call at once, and nothing is sent or shown", async () => {
    vi.stubEnv("ALL_PROXY", "socks5://user:canary@127.0.0.1:1080");
    const events: CallEvent[] = [];
    const redis = clientOf({ retry: {}, observe: (event) => void events.push(event) });
    const error = await failureOf(redis.CloneInstances(cloneRequest), ConnectionError);
    expect(error.message).toMatch(/^CloneInstances could not be sent: ALL_PROXY: must be the /);
    expect(error.message).not.toContain("canary");
    expect(events.filter(({ type }) => type === "signed")).toHaveLength(1);
  });
});

describe("the option proxy", () => {
  it("sends through a proxy, with its own user and password", async () => {
    const redis = clientOf({ proxy: `http://user%40corp:p%40ss:w%2Frd@127.0.0.1:${proxy.port}` });
    await redis.CloneInstances(cloneRequest);
    expect(proxy.asked).toEqual(["redis.example.test:443"]);
    const [, encoded = ""] = proxy.authorizations[0]?.split(" ") ?? [];
    expect(Buffer.from(encoded, "base64").toString()).toBe("user@corp:p@ss:w/rd");
  });

  it("is used whatever the environment says", async () => {
    vi.stubEnv("HTTPS_PROXY", "http://127.0.0.1:9");
    vi.stubEnv("NO_PROXY", "*");
    await clientOf({ proxy: address }).DescribeInstances();
    expect(proxy.asked).toHaveLength(1);
  });

  it("reaches a proxy over TLS", async () => {
    const secure = await startProxy(emulator.port, tls);
    cleanUps.push(secure.close);
    await clientOf({ proxy: `https://localhost:${secure.port}` }).DescribeInstances();
    expect(secure.asked).toEqual(["redis.example.test:443"]);
  });

  it("keeps connections, but not for purchases", async () => {
    const redis = clientOf({ proxy: address });
    await redis.DescribeInstances();
    await redis.DescribeInstances();
    expect(proxy.asked).toHaveLength(1);
    await redis.CloneInstances(cloneRequest);
    await redis.CloneInstances(cloneRequest);
    expect(proxy.asked).toHaveLength(3);
    await redis.close();
    await redis.DescribeInstances();
    expect(proxy.asked).toHaveLength(4);
  });

  it("names the proxy that cannot be reached or refuses, and not its password", async () => {
    const { port } = proxy;
    await proxy.close();
    const unreachable = clientOf({ proxy: `http://user:canary@127.0.0.1:${port}` });
    const dead = await failureOf(unreachable.CloneInstances(cloneRequest), ConnectionError);
    expect(dead.message).toContain(`proxy 127.0.0.1:${port}: connect ECONNREFUSED`);
    const refusing = await serve(() => undefined);
    cleanUps.push(refusing.close);
    refusing.server.on("connect", (_request, socket) => {
      socket.end("HTTP/1.1 407 canary\r\nContent-Length: 0\r\n\r\n");
    });
    const { host } = new URL(refusing.url);
    const redis = clientOf({ proxy: `http://user:canary@${host}` });
    const refused = await failureOf(redis.CloneInstances(cloneRequest), ConnectionError);
    expect(refused.message).toContain(`proxy ${host}: responded to CONNECT with HTTP 407`);
    for (const error of [dead, refused]) {
      expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
        /canary|dXNlcjpjYW5hcnk/,
      );
    }
  });

  it.each(["socks5://user:canary@127.0.0.1", "http://", "http://a b", "", true, "http://%:x@a"])(
    "is refused as %j where the client is created, and not shown",
    (option) => {
      const create = () => clientOf({ proxy: option as string });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(
        /^proxy: must be the address of an HTTP proxy, such as http:\/\/127\.0\.0\.1:3128$/,
      );
    },
  );

  it.each([
    [{ fetch }, "proxy, fetch: only one of them can be used"],
    [{ transport: createNodeTransport() }, "proxy, transport: only one of them can be used"],
  ])("is refused beside another way to send", (options, message) => {
    expect(() => clientOf({ ...options, proxy: false })).toThrow(new TypeError(message));
    expect(() => createNodeTransport({ agent: {}, proxy: address })).toThrow(TypeError);
  });

  it("is refused where the platform sends", async () => {
    const { createTransport } = await import("../../runtime/on-web.js");
    for (const option of [address, false] as const) {
      expect(() => createTransport(option)).toThrow(/^proxy: works only on Node/);
    }
  });
});

describe("a certificate behind a proxy", () => {
  const program = `
    import { createRedisClient } from ${JSON.stringify(path.resolve("generated/index.ts"))};
    const [endpoint, proxy] = process.argv.slice(1);
    const credentials = ${JSON.stringify(EMULATOR_CREDENTIALS)};
    const redis = createRedisClient({ region: "ap-singapore", credentials, endpoint, proxy });
    console.log(await redis.DescribeInstances().then(({ TotalCount }) => String(TotalCount > 0), String));`;

  async function run(env: Record<string, string>): Promise<string> {
    const loader = ["--conditions=tencentcloud-redis:source", "--import", "tsx"];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...loader, "--input-type=module", "-e", program, "--", emulator.url, address],
      { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "1", ...env } },
    );
    return stdout.trim();
  }

  it("is verified, and NODE_EXTRA_CA_CERTS adds an authority", async () => {
    expect(await run({})).toMatch(/could not be sent: .*self.signed certificate/);
    const authority = path.resolve("test/fixtures/localhost-cert.pem");
    expect(await run({ NODE_EXTRA_CA_CERTS: authority })).toBe("true");
    expect(new Set(proxy.asked)).toEqual(new Set([`localhost:${emulator.port}`]));
  });
});

describe("credentials", () => {
  const role = {
    source: { secretId: "AKIDsource", secretKey: "keyOfTheSource" },
    roleArn: "qcs::cam::uin/100000001:roleName/reader",
  };
  const grant = JSON.stringify({ Response: { ...granted(1), RequestId: "r" } });
  const empty = '{"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"r"}}';

  /** A transport that notes where it is asked to send to. */
  function noting() {
    const urls: string[] = [];
    const transport: ClientOptions["transport"] = async ({ url }) => {
      urls.push(url);
      return { status: 200, headers: {}, body: url.includes("sts") ? grant : empty, isCut: false };
    };
    return { urls, transport };
  }

  it("of STS are asked for through the proxy of the client", async () => {
    const credentials = fromAssumeRole(role);
    await failureOf(clientOf({ proxy: address, credentials }).DescribeInstances());
    expect(proxy.asked).toEqual(["sts.tencentcloudapi.com:443"]);
  });

  it("of STS are asked for through that of the environment, without a client too", async () => {
    vi.stubEnv("HTTPS_PROXY", address);
    await failureOf(Promise.resolve(fromAssumeRole(role)()));
    expect(proxy.asked).toEqual(["sts.tencentcloudapi.com:443"]);
  });

  it("of STS go by the client's transport, unless they have a fetch of their own", async () => {
    const { urls, transport } = noting();
    const redis = clientOf({ credentials: firstOf(fromAssumeRole(role)), transport });
    await redis.DescribeInstances();
    expect(urls).toEqual(["https://sts.tencentcloudapi.com/", `${endpoint}/`]);
    const own = fromAssumeRole({ ...role, fetch: async () => new Response(grant) });
    await redis.withOptions({ credentials: own }).DescribeInstances();
    expect(urls.slice(2)).toEqual([`${endpoint}/`]);
  });

  it("of the metadata service are never asked for through a proxy, nor by a transport", async () => {
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"]) vi.stubEnv(name, address);
    for (const metadataUrl of ["http://metadata.example.test/", "https://metadata.example.test/"]) {
      const ask = fromInstanceRole({ metadataUrl, timeoutMs: 5000 });
      expect((await failureOf(Promise.resolve(ask()))).message).toMatch(
        /cannot be reached|no resp/,
      );
    }
    const metadata = await serve((request, response) => {
      response.end(request.url?.endsWith("/reader") ? roleAnswer(1).body : "reader");
    });
    cleanUps.push(metadata.close);
    const { urls, transport } = noting();
    const credentials = fromInstanceRole({ metadataUrl: `${metadata.url}/roles/` });
    await clientOf({ credentials, transport }).DescribeInstances();
    expect(urls).toEqual([`${endpoint}/`]);
    expect(proxy.asked).toEqual([]);
  });
});

describe("NO_PROXY", () => {
  it.each<[list: string, url: string, excepted: boolean]>([
    ["*", "https://redis.example.test", true],
    ["a.test, *", "https://redis.example.test", true],
    ["", "https://redis.example.test", false],
    ["example.test", "https://redis.example.test", true],
    ["example.test", "https://example.test", true],
    [".example.test", "https://redis.example.test", true],
    [".example.test", "https://example.test", true],
    ["*.example.test", "https://redis.example.test", true],
    ["EXAMPLE.test.", "https://redis.example.test", true],
    ["example.test", "https://redis.example.test.", true],
    ["ample.test", "https://redis.example.test", false],
    ["redis.example.test.evil", "https://redis.example.test", false],
    ["localhost,127.0.0.1  example.test", "https://redis.example.test", true],
    ["example.test:443", "https://redis.example.test", true],
    ["example.test:443", "https://redis.example.test:8443", false],
    ["example.test:8443", "https://redis.example.test:8443", true],
    ["*:8443", "https://redis.example.test", false],
    ["10.0.0.1", "https://10.0.0.1", true],
    ["0.0.1", "https://10.0.0.1", false],
    ["2001:db8::1", "https://[2001:db8::1]", true],
    ["db8::1", "https://[2001:db8::1]", false],
    ["[2001:db8::1]:443", "https://[2001:db8::1]", true],
    ["[2001:db8::1]:444", "https://[2001:db8::1]", false],
  ])("as %j, and %s: %s", (list, url, excepted) => {
    expect(isExcepted(list, new URL(url))).toBe(excepted);
  });
});
