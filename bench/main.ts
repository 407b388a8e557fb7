import path from "node:path";
import { parseArgs } from "node:util";
import { measureBundle } from "./bundle.js";
import { measureCalls } from "./calls.js";
import { measureInstalled } from "./installed.js";
import { measureMemory } from "./memory.js";
import { prepare } from "./prepare.js";
import { measureSigning } from "./signing.js";
import { measureStart } from "./start.js";
import { tableOf, writeTables, type Measurement, type Row } from "./table.js";
import { measureTypes } from "./types.js";

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  signing: measureSigning,
  calls: measureCalls,
  start: measureStart,
  bundle: measureBundle,
  installed: measureInstalled,
  memory: measureMemory,
  types: measureTypes,
};

const [command, ...rest] = process.argv.slice(2);
if (command === "gen") {
  const { measureGenerators } = await import("./gen/main.js");
  await measureGenerators(rest);
  process.exit();
}

const { values } = parseArgs({
  options: {
    /** Puts the tables into READMEs and guides. */
    write: { type: "boolean", default: false },
    /** Some measurements only, by name, commas between them. */
    only: { type: "string" },
    /** Uses what is installed from the last time. */
    installed: { type: "boolean", default: false },
    folder: { type: "string", default: "node_modules/.cache/tencentcloud-redis-bench" },
  },
});
const names = values.only?.split(",") ?? Object.keys(MEASUREMENTS);
const folder = path.resolve(values.folder);
if (values.write && values.only !== undefined)
  throw new TypeError("--write: of the whole table only");
if (!values.installed) prepare(folder);
const rows: Row[] = [];
for (const name of names) {
  const measure = MEASUREMENTS[name];
  if (measure === undefined) throw new TypeError(`--only: there is no ${name}`);
  process.stderr.write(`${name}…\n`);
  rows.push(...(await measure(path.join(folder, "all"))));
}
const today = new Date().toISOString().slice(0, 10);
console.log(tableOf(rows, today));
if (values.write) writeTables(rows, today);
