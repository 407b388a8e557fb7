import path from "node:path";
import { DocumentError } from "../../../generator/load/diagnostic.js";
import type { Generated } from "../../../generator/main.js";
import { isWatched, progressOn } from "../../../generator/progress.js";
import { UsageError, type Command } from "./docs-sync/command-line.js";

const usage = (invoked: string): string => `Usage: ${invoked} [options]

Generates the binding and its reference from the OpenAPI document.

  --check       write nothing; fail if the output is not what the OpenAPI document gives
  --watch       generate again whenever a file of the document changes
  --spec FILE   root file of the document (default: spec/openapi.yaml)
  --out DIR     output folder; it holds generated files only (default: generated)
  --docs DIR    folder of the reference pages; it holds generated pages only (default:
                docs/reference; none where --spec or --out is given)
  --no-docs     no reference pages
  --no-format   leave out prettier, which takes most of the time with huge documents
  --runtime PKG package that the binding imports its runtime from (default:
                tencentcloud-redis/runtime; for output beside this project's files, ../runtime)
  --help        show this
`;

const options = {
  check: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  spec: { type: "string" },
  out: { type: "string" },
  docs: { type: "string" },
  "no-docs": { type: "boolean", default: false },
  "no-format": { type: "boolean", default: false },
  runtime: { type: "string" },
} as const;

export const genCommand: Command<typeof options> = {
  usage,
  options,
  async run(values, given, invoked) {
    const { check, watch, spec = "spec/openapi.yaml", out = "generated", runtime } = values;
    if (given.length > 0) throw new UsageError(`What is ${JSON.stringify(given[0])}?`);
    if (check && watch) throw new UsageError("--check and --watch do not go together.");
    if (values.docs !== undefined && values["no-docs"]) {
      throw new UsageError("--docs and --no-docs do not go together.");
    }
    // A run for some other document or place has no pages in this project.
    const isElsewhere = values.spec !== undefined || values.out !== undefined;
    const usualDocs = isElsewhere || values["no-docs"] ? undefined : "docs/reference";
    const { docs = usualDocs } = values;
    const format = !values["no-format"];
    const run = () => generateOnce({ spec, out, docs, check, format, runtime }, invoked);
    if (!watch) return run();
    const { watch: watchFiles } = await import("../../../generator/watch.js");
    await watchFiles(spec, run);
    return 0;
  },
};

async function generateOnce(
  given: Parameters<typeof import("../../../generator/main.js").generate>[0],
  invoked: string,
): Promise<number> {
  const progress = progressOn(process.stderr, process.env);
  try {
    // Not before: to say how it is used, nothing of it is needed.
    const { generate } = await import("../../../generator/main.js");
    const result = await generate({ ...given, onProgress: progress.show });
    progress.end();
    return given.check === true ? reportCheck(result, invoked) : reportWritten(result);
  } catch (error) {
    progress.end();
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}

function reportWritten({ changes, files, stages }: Generated): number {
  // For a person who waited; in a log, times would only make each run look different.
  for (const { name, milliseconds } of isWatched(process.stdout, process.env) ? stages : []) {
    process.stdout.write(`${name.padEnd(10)}${milliseconds.toFixed(0).padStart(6)} ms\n`);
  }
  for (const { kind, directory, path: file } of changes) {
    process.stdout.write(`${kind.padEnd(8)} ${path.join(directory, file)}\n`);
  }
  const changed = changes.length === 0 ? "nothing changed" : `${changes.length} changed`;
  process.stdout.write(`${files} files, ${changed}\n`);
  return 0;
}

function reportCheck({ changes, files }: Generated, invoked: string): number {
  if (changes.length === 0) {
    process.stdout.write(`${files} files, all as the OpenAPI document gives them\n`);
    return 0;
  }
  for (const { kind, directory, path: file } of changes) {
    process.stderr.write(`would ${kind} ${path.join(directory, file)}\n`);
  }
  process.stderr.write(`The output is not what the OpenAPI document gives. Run \`${invoked}\`.\n`);
  return 1;
}

function explain(error: unknown): string {
  if (error instanceof DocumentError) {
    const count = error.diagnostics.length;
    return `${error.message}\n${count} ${count === 1 ? "diagnostic" : "diagnostics"}; nothing was written.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Generation failed, nothing was written: ${message}`;
}
