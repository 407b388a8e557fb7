import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Those it is compared with, and what the comparisons need. In no lockfile: only here. */
const COMPETITORS = {
  "tencentcloud-sdk-nodejs-intl-en": "3.0.1335",
  "tencentcloud-sdk-nodejs": "4.1.313",
  "openapi-fetch": "0.17.0",
  undici: "7.30.2",
  "@types/node": "20.19.43",
};
const SDK_PACKAGE = "tencentcloud-sdk-nodejs-intl-en";
/** Tencent's own client, with its version. */
export const SDK: string = `${SDK_PACKAGE} ${COMPETITORS[SDK_PACKAGE]}`;

function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "bench", private: true, type: "module", dependencies }),
  );
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
}

/**
 * Packs the package as it would be published, and installs it with its competitors into the folder;
 * by themselves into `alone` and `sdk-alone`, to measure the size of each.
 */
export function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed.replace(/^[^[]*/, "")) as [{ filename: string }];
  const own = { "tencentcloud-redis": `file:${path.join(folder, filename)}` };
  install(path.join(folder, "all"), { ...COMPETITORS, ...own });
  install(path.join(folder, "alone"), own);
  install(path.join(folder, "sdk-alone"), { [SDK_PACKAGE]: COMPETITORS[SDK_PACKAGE] });
  cpSync("bench/child", path.join(folder, "all/child"), { recursive: true });
}
