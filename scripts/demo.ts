import { stat } from "node:fs/promises";
import { sign } from "#sign";
import { startEmulator, EMULATOR_CREDENTIALS } from "../emulator/index.js";
import { generate } from "../generator/pipeline.js";

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
  const { BillingMode, createRedisClient, ErrorCode, isErrorOf, NodeType } =
    await import("../generated/index.js");

  title("2. Start the emulator");
  const emulator = await startEmulator({ instances: ["crs-exampl01"] });
  say(`${emulator.url}, secret ID ${EMULATOR_CREDENTIALS.secretId}`);
  try {
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      endpoint: emulator.url,
    });
    redis.api.use({
      onRequest: ({ request }) => void say(`${request.method} ${request.url}`),
    });

    title("3. What a signature is made of");
    const signed = await sign({
      method: "POST",
      host: new URL(emulator.url).host,
      path: "/",
      contentType: "application/json",
      body: "{}",
      service: "redis",
      action: "CloneInstances",
      timestamp: Math.floor(Date.now() / 1000),
      credentials: EMULATOR_CREDENTIALS,
    });
    say(`secret key         ${mask(EMULATOR_CREDENTIALS.secretKey)}`);
    say(`canonical request  ${JSON.stringify(signed.canonicalRequest)}`);
    say(`string to sign     ${JSON.stringify(signed.stringToSign)}`);
    say(`Authorization      ${signed.authorization}`);

    title("4. A call that is granted");
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
    say(JSON.stringify(request));
    const { DealId, InstanceIds, RequestId } = await redis.CloneInstances(request);
    say(`DealId       ${DealId}`);
    say(`InstanceIds  ${InstanceIds.join(", ")}`);
    say(`RequestId    ${RequestId}`);
    say(`the emulator now has ${emulator.instances().length} instances`);

    title("5. A call that is refused");
    try {
      await redis.CloneInstances({ ...request, GoodsNum: 31 });
    } catch (error) {
      if (!isErrorOf(error, "CloneInstances")) throw error;
      say(`code       ${error.code}`);
      say(`message    ${error.message}`);
      say(`requestId  ${error.requestId}`);
      if (error.code === ErrorCode.LimitExceededInvalidParameterGoodsNumNotInRange) {
        const { errorDescriptions } = await import("../generated/error-descriptions.js");
        const known = errorDescriptions[error.code];
        say(`meaning    ${known?.description} ${known?.advice}`);
      }
    }
  } finally {
    await emulator.close();
  }
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
