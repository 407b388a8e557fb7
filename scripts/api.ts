import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { changedRecords, packedFiles, recordsOf, writeRecords } from "./api/records.js";

/** Builds, and compares what the package offers and holds with `api/`; `--write` accepts it. */
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

execFileSync(process.execPath, ["node_modules/tsdown/dist/run.mjs"], {
  stdio: "inherit",
});
const records = recordsOf([".", "packages/emulator"], packedFiles());
const changed = changedRecords(records);
if (changed.length === 0) {
  process.stdout.write("api/ is up to date\n");
} else if (values.write) {
  writeRecords(records);
  process.stdout.write(`Written, for you to review: ${changed.join(", ")}\n`);
} else {
  process.stdout.write(
    `The package is not what is on record in ${changed.join(", ")}. ` +
      "If the change is meant, run `npx tsx scripts/api.ts --write`, and review and commit the diff.\n",
  );
  process.exitCode = 1;
}
