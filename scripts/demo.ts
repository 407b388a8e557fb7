import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { generate } from "../generator/main.js";
import { hasColours } from "../packages/cli/src/terminal.js";
import { EMULATOR_CREDENTIALS, startEmulator } from "../packages/emulator/src/index.js";

const NEXT = [
  ["npx -y pnpm@10 explorer", "the API in a page, with calls to the emulator"],
  ["npx -y pnpm@10 test", "lint, types and tests"],
  ["README.md", "a first program, recipes, errors and options"],
] as const;

/** Generates the client, then makes two calls to the emulator: the service accepts one and refuses one. */
async function main(): Promise<void> {
  const { files, changes, stages } = await generate({
    spec: "spec/openapi.yaml",
    out: "generated",
  });
  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  title("Generated", `${files} files from spec/openapi.yaml in ${(total / 1000).toFixed(1)} s`);
  say(`${changes.length} of them changed`);

  // Only now: this is the code that was generated a moment ago.
  const { createRedisClient, isErrorOf } = await import("../generated/index.js");
  const { BillingMode } = await import("../generated/types/BillingMode.js");
  const { errorDescriptions } = await import("../generated/error-descriptions.js");
  const credentials = EMULATOR_CREDENTIALS;
  const emulator = await startEmulator({ instances: ["crs-exampl01"] });
  try {
    title("Called", `the emulator at ${emulator.url}`);
    for (const line of shownCode()) say(line, "cyan");
    // The code that is shown begins here.
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials,
      endpoint: emulator.url,
    });
    const order = {
      InstanceId: "crs-exampl01",
      GoodsNum: 2,
      ZoneId: 900001,
      BillingMode: BillingMode.PayAsYouGo,
      Period: 1,
      SecurityGroupIdList: ["sg-exampl01"],
      BackupId: "100000001-2000002-300000003",
    } as const;
    const { DealName, InstanceIds, RequestId } = await redis.CloneInstances(order);
    // It ends here.
    say(`DealName ${DealName}, RequestId ${RequestId}`);
    say(`InstanceIds ${InstanceIds.join(", ")}`);

    title("Refused", "CloneInstances with GoodsNum: 31");
    try {
      await redis.CloneInstances({ ...order, GoodsNum: 31 });
    } catch (error) {
      if (!isErrorOf(error, "CloneInstances")) throw error;
      say(error.code, "red");
      say(errorDescriptions[error.code]?.description ?? error.message);
    }
  } finally {
    await emulator.close();
  }

  title("Now try");
  for (const [command, what] of NEXT) say(`${command.padEnd(25)}${what}`);
}

/** The lines between the two comments above, without their indentation. */
function shownCode(): string[] {
  const lines = readFileSync(import.meta.filename, "utf8").split("\n");
  const from = lines.findIndex((line) => line.endsWith("// The code that is shown begins here."));
  const to = lines.findIndex((line) => line.endsWith("// It ends here."));
  return lines.slice(from + 1, to).map((line) => line.slice(4));
}

function title(name: string, text = ""): void {
  process.stdout.write(`${styled(name, "green")} ${text}`.trimEnd() + "\n");
}

function say(text: string, colour?: "cyan" | "red"): void {
  process.stdout.write(`  ${colour === undefined ? text : styled(text, colour)}\n`);
}

function styled(text: string, style: "green" | "cyan" | "red"): string {
  return hasColours(process.stdout) ? styleText(style, text, { validateStream: false }) : text;
}

await main();
