import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UnreadableSource } from "../../../packages/codegen/src/docs-sync/read/unreadable.js";
import { importApi } from "../../../packages/codegen/src/docs-sync/import/import-api.js";
import { readOrRefused } from "../refusal.js";

/** Between an api.json and the examples.json beside it. */
const EXAMPLES = "\n// examples\n";

/** The importer: what it makes is read back by itself, validated and compared with the source. */
export function fuzz(data: Buffer): void {
  const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
  try {
    const [text = "", given] = data.toString("utf8").split(EXAMPLES);
    const api = path.join(folder, "api.json");
    const examples = path.join(folder, "examples.json");
    writeFileSync(api, given === undefined ? data : text);
    if (given !== undefined) writeFileSync(examples, given);
    readOrRefused(
      () =>
        void importApi({
          api,
          examples: given === undefined ? undefined : examples,
          out: path.join(folder, "out"),
        }),
      [UnreadableSource],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
