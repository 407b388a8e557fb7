import { stat } from "node:fs/promises";
import { sign } from "../runtime/signer/sign.js";
import { startEmulator, EMULATOR_CREDENTIALS } from "../packages/emulator/src/index.js";
import { generate } from "../generator/main.js";
import type { FetchInit } from "../runtime/http/fetch.js";

/** Generates the binding, then makes two calls of it against the emulator: one granted, one refused. */
async function main(): Promise<void> {
  title("1. Generate the binding from spec/openapi.yaml");
  const { files, changes, stages } = await generate({
    spec: "spec/openapi.yaml",
    out: "generated",
  });
  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  say(`${files} files in ${total.toFixed(0)} ms, ${changes.length} changed`);
  say(`generated/openapi.json has ${(await stat("generated/openapi.json")).size} bytes`);

  // Only now: this is the code that was generated a moment ago.
  const { createRedisClient, ErrorCode, isErrorOf } = await import("../generated/index.js");
  const { BillingMode, NodeType } = await import("../generated/types.js");

  title("2. Start the emulator");
  const emulator = await startEmulator({ instances: ["crs-exampl01"] });
  say(`${emulator.url}, secret ID ${EMULATOR_CREDENTIALS.secretId}`);
  try {
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      endpoint: emulator.url,
      fetch: async (url, init) => {
        await explain(url, init);
        return fetch(url, init);
      },
    });

    title("3. A call that is granted");
    const request = {
      InstanceId: "crs-exampl01",
      GoodsNum: 2,
      ZoneId: 900001,
      BillingMode: BillingMode.PayAsYouGo,
      Period: 1,
      SecurityGroupIdList: ["sg-exampl01"],
      BackupId: "100000001-2000002-300000003",
      InstanceName: "sessions-clone",
      NodeSet: [
        { NodeType: NodeType.Master, ZoneName: "ap-singapore-1" },
        { NodeType: NodeType.Replica, ZoneName: "ap-singapore-2" },
      ],
    } as const;
    const { DealName, InstanceIds, RequestId } = await redis.CloneInstances(request);
    say("answered with");
    say(`  DealName     ${DealName}`);
    say(`  InstanceIds  ${InstanceIds.join(", ")}`);
    say(`  RequestId    ${RequestId}`);
    say(`the emulator now has ${emulator.instances().length} instances`);

    title("4. A call that is refused: 31 instances, where 30 are the most");
    try {
      await redis.CloneInstances({ ...request, GoodsNum: 31 });
    } catch (error) {
      if (!isErrorOf(error, "CloneInstances")) throw error;
      say("refused with");
      say(`  code         ${error.code}`);
      say(`  message      ${error.message}`);
      say(`  requestId    ${error.requestId}`);
      if (error.code === ErrorCode.LimitExceededInvalidParameterGoodsNumNotInRange) {
        const { errorDescriptions } = await import("../generated/error-descriptions.js");
        const known = errorDescriptions[error.code];
        say(`  meaning      ${known?.description} ${known?.advice}`);
      }
    }
  } finally {
    await emulator.close();
  }
}

/** Shows a request as it leaves, and how its signature came about. */
async function explain(url: string, { method, headers, body }: FetchInit): Promise<void> {
  const { host, pathname } = new URL(url);
  say(`sent to ${host}`);
  say(`  ${method} ${pathname}`);
  for (const [name, value] of Object.entries(headers)) say(`  ${name}: ${value}`);
  say(`  ${body}`);
  // The same parts in the same order give the same signature; this is what it was made of.
  const signed = await sign({
    method,
    host,
    path: pathname,
    contentType: headers["content-type"] ?? "",
    body,
    service: "redis",
    action: headers["x-tc-action"] ?? "",
    timestamp: Number(headers["x-tc-timestamp"]),
    credentials: EMULATOR_CREDENTIALS,
  });
  say("signed with");
  say(`  secret key         ${mask(EMULATOR_CREDENTIALS.secretKey)}`);
  say(`  canonical request  ${JSON.stringify(signed.canonicalRequest)}`);
  say(`  string to sign     ${JSON.stringify(signed.stringToSign)}`);
  say(`  matches            ${signed.authorization === headers["authorization"]}`);
}

function title(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function say(text: string): void {
  process.stdout.write(`   ${text}\n`);
}

function mask(secret: string): string {
  return `${secret.slice(0, 2)}${"*".repeat(secret.length - 2)}`;
}

await main();
