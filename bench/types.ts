import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Measurement } from "./table.js";
import { median, pairedRatio } from "./statistics.js";

const ROUNDS = 7;
const MAX_RATIO = 1.1;

const request = `{
  InstanceId: "crs-exampl01", GoodsNum: 1, ZoneId: 900001, BillingMode: 0, Period: 1,
  SecurityGroupIdList: ["sg-exampl01"], BackupId: "100000001-2000002-300000003",
}`;
const APPS = {
  ours: `import { createRedisClient } from "tencentcloud-redis";
const redis = createRedisClient({ region: "ap-singapore", credentials: { secretId: "i", secretKey: "k" } });
export const { DealId } = await redis.CloneInstances(${request});`,
  sdk: `import { Client } from "tencentcloud-sdk-nodejs/tencentcloud/services/redis/v20180412/redis_client.js";
const redis = new Client({ region: "ap-singapore", credential: { secretId: "i", secretKey: "k" } });
export const { DealId } = await redis.CloneInstances(${request});`,
  paths: `import createClient from "openapi-fetch";
import type { paths } from "tencentcloud-redis/types";
const client = createClient<paths>({ baseUrl: "https://redis.intl.tencentcloudapi.com" });
export const { data } = await client.POST("/#CloneInstances", { body: ${request} });`,
};

interface Checked {
  readonly seconds: number;
  readonly instantiations: number;
}

/** What the compiler takes for an app with one call. */
export const measureTypes: Measurement = async (folder) => {
  const results: Record<keyof typeof APPS, Checked[]> = { ours: [], sdk: [], paths: [] };
  for (const [name, app] of Object.entries(APPS)) {
    writeFileSync(path.join(folder, `types-${name}.ts`), app);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(APPS) as (keyof typeof APPS)[]) {
      results[name].push(check(folder, `types-${name}.ts`));
    }
  }
  const seconds = (name: keyof typeof APPS): number[] => results[name].map((one) => one.seconds);
  const ratio = pairedRatio(seconds("ours"), seconds("sdk"));
  const instantiations = (name: keyof typeof APPS): number =>
    results[name][0]?.instantiations ?? Number.NaN;
  return [
    {
      what: "type-check of an app with one call",
      target: `≤ ${MAX_RATIO} × the SDK`,
      measured: `${ratio.toFixed(2)} × (${median(seconds("ours")).toFixed(2)} s, SDK ${median(seconds("sdk")).toFixed(2)}); ${instantiations("ours")} instantiations (through \`paths\` ${instantiations("paths")})`,
      isMet: ratio <= MAX_RATIO,
    },
  ];
};

function check(folder: string, file: string): Checked {
  const compiler = path.resolve("node_modules/typescript/bin/tsc");
  const flags =
    "--noEmit --extendedDiagnostics --strict --skipLibCheck --target es2022 --types node";
  const resolution = "--module nodenext --moduleResolution nodenext";
  const { stdout } = spawnSync(
    process.execPath,
    [compiler, ...flags.split(" "), ...resolution.split(" "), file],
    { cwd: folder, encoding: "utf8" },
  );
  // openapi-fetch takes no part of a request for less than all of it; that is not what is measured.
  if (stdout.includes("error TS2307")) throw new Error(`bench: ${stdout}`);
  return {
    seconds: Number(/Total time: +([\d.]+)s/.exec(stdout)?.[1]),
    instantiations: Number(/Instantiations: +(\d+)/.exec(stdout)?.[1]),
  };
}
