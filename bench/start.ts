import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Measurement } from "./table.js";
import { median } from "./statistics.js";

const ROUNDS = 41;
const MAX_RATIO = 0.2;
const MAX_FILES = 5;

/** Importing the package and making a client, over a Node that does nothing. */
export const measureStart: Measurement = async (folder) => {
  const variants = {
    bare: ["-e", "0"],
    empty: [path.join(folder, "child/start-empty.mjs")],
    ours: [path.join(folder, "child/start-ours.mjs")],
    sdk: [path.join(folder, "child/start-sdk.mjs")],
  };
  const walls = { bare: [], empty: [], ours: [], sdk: [] } as Record<
    keyof typeof variants,
    number[]
  >;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, parameters] of Object.entries(variants)) {
      const begun = performance.now();
      const { status } = spawnSync(process.execPath, parameters, { cwd: folder });
      if (status !== 0) throw new Error(`bench: ${name} cannot be started`);
      walls[name as keyof typeof variants].push(performance.now() - begun);
    }
  }
  const over = (name: keyof typeof variants): number =>
    median(walls[name].map((wall, round) => wall - (walls.bare[round] ?? Number.NaN)));
  const ratio = over("ours") / over("sdk");
  const files = filesLoaded(variants.ours);
  return [
    {
      what: "importing and making a client, over bare Node",
      target: `≤ ${MAX_RATIO} × the SDK`,
      measured: `${ratio.toFixed(3)} × (${over("ours").toFixed(1)} ms; an empty module ${over("empty").toFixed(1)}, SDK ${over("sdk").toFixed(1)})`,
      isMet: ratio <= MAX_RATIO,
      summary: {
        what: { en: "import, and create a client", zh: "导入并创建客户端" },
        ours: `${over("ours").toFixed(1)} ms`,
        sdk: `${over("sdk").toFixed(1)} ms`,
      },
    },
    {
      what: "files loaded at start",
      target: `≤ ${MAX_FILES}`,
      measured: `${files} (SDK ${filesLoaded(variants.sdk)})`,
      isMet: files <= MAX_FILES,
    },
  ];
};

/** The program itself does not count. */
export function filesLoaded(parameters: readonly string[]): number {
  const hook = path.join(path.dirname(parameters[0] ?? ""), "count-files.mjs");
  const { stdout } = spawnSync(process.execPath, ["--import", hook, ...parameters], {
    encoding: "utf8",
  });
  return Number(stdout);
}
