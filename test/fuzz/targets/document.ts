import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildModel } from "../../../generator/model/build-model.js";
import { DocumentError } from "../../../generator/load/diagnostic.js";
import { load } from "../../../generator/load/load.js";
import { requestSchemas } from "../../../generator/model/request-schema/index.js";
import { readOrRefused } from "../refusal.js";

/** Begins another file of the document, with its name. */
const FILE = /^# file: ([a-z]{1,8}\/[A-Za-z0-9]{1,20}\.yaml)\n/m;

/** The loader and the model: a root file, and behind lines that begin so, other files. */
export function fuzz(data: Buffer): void {
  const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
  try {
    const [root = "", ...others] = data.toString("utf8").split(FILE);
    const spec = path.join(folder, "openapi.yaml");
    // Bytes that are no UTF-8 are part of what is tried.
    writeFileSync(spec, others.length === 0 ? data : root);
    for (let index = 0; index < others.length; index += 2) {
      const file = path.join(folder, others[index]!);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, others[index + 1] ?? "");
    }
    readOrRefused(() => {
      const { document } = load(spec);
      const schemas = requestSchemas(document);
      for (const { name } of buildModel(document).actions) schemas.of(name);
    }, [DocumentError]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
