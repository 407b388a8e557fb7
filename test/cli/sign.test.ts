import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare, type Comparison } from "../../packages/cli/src/sign/compare.js";
import {
  canonicalRequestOf,
  sha256,
  Signing,
  stringToSignOf,
  type SigningOptions,
} from "../../packages/explorer/src/signature/signing-options.js";
import {
  mistakesFor,
  withMistake,
  type SentRequest,
} from "../../packages/cli/src/sign/common-mistakes.js";
import { sign } from "../../runtime/signer/node.js";
import { dayOf } from "../../runtime/signer/tc3.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { run } from "./tcredis.js";

const ID = "AKIDEXAMPLE";
const KEY = "  keyOfTheExample ";
const TIME = 1_767_225_600;
const BODY = Buffer.from(
  '{"Limit": 1, "Filters": [{"Name": "zürich/<a>", "Values": ["x"]}], "A": 1}\n',
);
const HOST = "Redis.tencentcloudapi.com:8443";
const ACTION = "DescribeInstances";
const TYPE = "application/json; Charset=UTF-8";

const right: SigningOptions = {
  method: "POST",
  path: "/",
  query: "",
  headers: {
    "content-type": TYPE.toLowerCase(),
    host: HOST.toLowerCase(),
    "x-tc-action": ACTION.toLowerCase(),
  },
  signedHeaders: "content-type;host;x-tc-action",
  bodyHash: sha256(BODY),
  timestamp: `${TIME}`,
  date: dayOf(TIME),
  service: "redis",
  prefix: "TC3",
  secretKey: KEY,
  headersEnd: "\n",
};
const sentRequest: SentRequest = {
  body: BODY,
  secretId: ID,
  host: HOST,
  contentType: TYPE,
  action: ACTION,
};

/** The header that a signer makes that goes about it like this. */
function headerOf(options: SigningOptions, claims: SigningOptions = options): string {
  const scope = `${claims.date}/${claims.service}/tc3_request`;
  return `TC3-HMAC-SHA256 Credential=${ID}/${scope}, SignedHeaders=${claims.signedHeaders}, Signature=${new Signing().signatureOf(options)}`;
}

function judge(header: string, theirs?: string): Comparison {
  return compare(header, right, sentRequest, theirs);
}

describe("signing options", () => {
  it("give the signature that the client gives", () => {
    const timestamps = fc.integer({ min: 0, max: 4_000_000_000 });
    return fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        timestamps,
        fc.string({ minLength: 1 }),
        async (body, timestamp, secretKey) => {
          const signed = await sign({
            method: "POST",
            host: HOST,
            path: "/",
            contentType: TYPE,
            service: "redis",
            action: ACTION,
            body,
            timestamp,
            credentials: {
              secretId: ID,
              secretKey,
            },
          });
          const options: SigningOptions = {
            ...right,
            bodyHash: sha256(body),
            timestamp: `${timestamp}`,
            date: dayOf(timestamp),
            secretKey,
          };
          const request = canonicalRequestOf(options);
          expect(request).toBe(signed.canonicalRequest);
          expect(stringToSignOf(options, request)).toBe(signed.stringToSign);
          expect(headerOf(options)).toBe(signed.authorization);
        },
      ),
    );
  });
});

describe("an Authorization header", () => {
  it("that is right is said to be right", () => {
    expect(judge(headerOf(right))).toEqual({ matches: true, findings: [] });
  });

  const groups = mistakesFor(right, sentRequest);
  const all = groups.flat();

  it.each(all.map((mistake) => [mistake.description, mistake] as const))(
    "is told that %s",
    (say, mistake) => {
      // The header claims what is right, or else it would show in it.
      const { matches, findings } = judge(headerOf(withMistake(right, mistake), right));
      expect(matches).toBe(false);
      const said = findings.find((finding) => finding.includes("exactly like this"));
      const signature = new Signing().signatureOf(withMistake(right, mistake));
      const same = all.filter(
        (each) => new Signing().signatureOf(withMistake(right, each)) === signature,
      );
      expect(same.some((each) => said?.includes(each.description))).toBe(true);
      expect(same).toContain(mistake);
      expect(say).not.toBe("");
    },
  );

  it("in Base64 is told that and nothing else, and what else is wrong all the same", () => {
    const inBase64 = (header: string): string =>
      header.replace(/[0-9a-f]{64}$/, (hex) => Buffer.from(hex, "hex").toString("base64"));
    const fault = "Signature has to be 64 digits of hex in lower case, and is Base64.";
    expect(judge(inBase64(headerOf(right)))).toEqual({ matches: false, findings: [fault] });
    const options = { ...right, prefix: "" };
    const { findings } = judge(inBase64(headerOf(options, right)));
    expect(findings).toEqual([fault, expect.stringContaining('without "TC3" before it')]);
  });

  it("is told of two mistakes together", () => {
    const pair = [groups[0]?.[0], groups[2]?.[0]];
    const options = pair.reduce(
      (made, mistake) => (mistake ? withMistake(made, mistake) : made),
      right,
    );
    const [finding] = judge(headerOf(options, right)).findings;
    expect(finding).toContain("(1) the host was signed without its port");
    expect(finding).toContain("(2) an empty body was signed");
  });

  it("is told that the clock was read twice", () => {
    const [finding] = judge(headerOf({ ...right, timestamp: `${TIME + 3}` }, right)).findings;
    expect(finding).toContain(`the time ${TIME + 3} was signed, and ${TIME} is sent`);
  });

  it("of another key is not explained away", () => {
    const { matches, findings } = judge(headerOf({ ...right, secretKey: "another" }, right));
    expect(matches).toBe(false);
    expect(findings.join("\n")).toContain("Most likely it was made with another secret key");
    expect(findings.join("\n")).not.toContain("exactly like this");
  });

  it.each([
    [{ date: "2025-12-31" }, "Its date is 2025-12-31"],
    [{ service: "cvm" }, 'Its service is "cvm"'],
  ])("%j is seen at once, if it is signed like that too", (change, words) => {
    const { matches, findings } = judge(headerOf({ ...right, ...change }));
    expect(matches).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(words);
  });

  it.each([
    ["HmacSHA256 x", "signature version 1"],
    ["Bearer x", "has to begin with"],
    ["TC3-HMAC-SHA256 Credential=a/b/c/tc3_request", "has to read: TC3-HMAC-SHA256"],
    [headerOf(right).replace("/tc3_request", ""), "has 3 parts"],
    [headerOf(right).replace(ID, "AKIDOTHER"), 'It is signed as "AKIDOTHER"'],
    [
      headerOf(right).replace("content-type;host", "Content-Type;Host"),
      "SignedHeaders has capitals",
    ],
    [headerOf(right).replace("content-type;host", "host;content-type"), "not in order"],
    [headerOf(right).replace("content-type;host;", ""), "lacks host"],
    [headerOf(right).replace("x-tc-action", "x-tc-region"), "value is not known here"],
    [headerOf(right).replace(/[0-9a-f]{64}$/, (hex) => hex.toUpperCase()), "has capitals"],
  ])("%s is told so", (header, words) => {
    const { matches, findings } = judge(header);
    expect(matches).toBe(false);
    expect(findings.join("\n")).toContain(words);
  });

  it("is compared with what was hashed, line by line", () => {
    const theirs = canonicalRequestOf({ ...right, method: "GET", bodyHash: sha256("") });
    const options = { ...right, method: "GET", bodyHash: sha256("") };
    const { findings } = judge(headerOf(options, right), theirs);
    expect(findings[0]).toContain("The secret key, date, service and time are right");
    expect(findings.slice(1)).toEqual([
      'Line 1 of the canonical request (method) should be "POST", and is "GET".',
      expect.stringContaining("Line 9 of the canonical request (hash of the body) should be"),
    ]);
    const other = judge(headerOf({ ...options, secretKey: "another" }, right), `${theirs}\n`);
    expect(other.findings[0]).toContain("is not that of the given canonical request either");
    expect(other.findings.at(-1)).toContain("not even a line end");
  });
});

describe("tcredis sign", () => {
  const folder = temporaryFolder(afterAll);
  const body = path.join(folder, "body.json");
  beforeAll(() => writeFileSync(body, BODY));

  const secret = "keyOfTheExample";
  const args = [
    "sign",
    "--action",
    ACTION,
    "--timestamp",
    `${TIME}`,
    "--body",
    body,
    "--host",
    "h",
    "--secret-stdin",
    "--secret-id",
    ID,
  ];

  it("shows every step, and no key", async () => {
    const ran = await run(args, { input: `${secret}\n` });
    const { authorization, canonicalRequest } = await sign({
      method: "POST",
      host: "h",
      path: "/",
      contentType: "application/json",
      body: BODY,
      service: "redis",
      action: ACTION,
      timestamp: TIME,
      credentials: {
        secretId: ID,
        secretKey: secret,
      },
    });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain(authorization);
    expect(ran.stdout).toContain(sha256(canonicalRequest));
    expect(ran.stdout).toContain("2026-01-01T00:00:00.000Z");
    expect(ran.stdout).not.toContain(secret);
  });

  it("takes the headers of a request as they were sent, and judges them", async () => {
    const made = await run([...args, "--output", "json"], { input: secret });
    const { authorization } = JSON.parse(made.stdout) as { authorization: string };
    const sent = [
      `Authorization: ${authorization}`,
      "Host: h",
      "Content-Type: application/json",
      `X-TC-Action: ${ACTION}`,
      `X-TC-Timestamp: ${TIME}`,
    ].flatMap((line) => ["--header", line]);
    const good = await run(["sign", "--secret-stdin", "--body", body, ...sent], { input: secret });
    expect(good.code).toBe(0);
    expect(good.stdout).toContain("It is correct.");
    const bad = await run(["sign", "--secret-stdin", ...sent, "--output", "json"], {
      input: secret,
    });
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ comparison: { matches: false } });
  });

  it.each([
    [["sign"], "No action"],
    [["sign", "--action", "A", "--authorization", "x"], "Give --timestamp"],
    [["sign", "--action", "A", "--timestamp", `${TIME}000`], "this looks like milliseconds"],
    [["sign", "--action", "A", "--header", "no colon"], "--header must be a line"],
    [["sign", "--action", "A", "--secret-stdin"], "--secret-stdin needs --secret-id"],
    [["sign", "--action", "A", "--secret-stdin", "--secret-id", "x"], "Standard input is empty"],
    [["sign", "--action", "A", "--secret-stdin", "--body", "-"], "both read standard input"],
    [["sign", "--action", "A", "--signed-headers", "host"], "This cannot be signed"],
    [["sign", "--action", "A", "--secret-key", "x"], "unknown option"],
  ])("%j is wrong usage", async (wrong, words) => {
    const ran = await run(wrong);
    expect(ran.stderr).toContain(words);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
  });
});
