import path from "node:path";
import { parseArgs } from "node:util";
import { DocumentError } from "./fault.js";
import { generate, type Generated } from "./pipeline.js";
import { watch } from "./watch.js";

const USAGE = `Usage: pnpm gen [options]

Generates the binding and its reference from the OpenAPI document.

  --check       write nothing; fail if the output is not what the document gives
  --watch       generate again whenever a file of the document changes
  --spec FILE   root file of the document (default: spec/openapi.yaml)
  --out DIR     output folder; it holds generated files only (default: generated)
  --docs DIR    folder of the reference pages; it holds generated pages only (default:
                docs/reference; none where --spec or --out is given)
  --no-docs     no reference pages
  --runtime PKG package that the binding imports its runtime from (default:
                tencentcloud-redis/runtime; for output beside this project's files, ../runtime)
  --help        show this
`;

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.watch) {
    await watch(options.spec, () => run(options));
    return 0;
  }
  return run(options);
}

type Options = Exclude<ReturnType<typeof readOptions>, string>;

async function run(options: Options): Promise<number> {
  try {
    const result = await generate(options);
    return options.check ? reportCheck(result) : reportWritten(result);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}

function reportWritten({ changes, files, stages }: Generated): number {
  for (const { name, milliseconds } of stages) {
    process.stdout.write(`${name.padEnd(10)}${milliseconds.toFixed(0).padStart(6)} ms\n`);
  }
  for (const { kind, directory, path: file } of changes) {
    process.stdout.write(`${kind.padEnd(8)} ${path.join(directory, file)}\n`);
  }
  const changed = changes.length === 0 ? "nothing changed" : `${changes.length} changed`;
  process.stdout.write(`${files} files, ${changed}\n`);
  return 0;
}

function reportCheck({ changes, files }: Generated): number {
  if (changes.length === 0) {
    process.stdout.write(`${files} files, all as the document gives them\n`);
    return 0;
  }
  for (const { kind, directory, path: file } of changes) {
    process.stderr.write(`would ${kind} ${path.join(directory, file)}\n`);
  }
  process.stderr.write("The output is not what the document gives. Run `pnpm gen`.\n");
  return 1;
}

function explain(error: unknown): string {
  if (error instanceof DocumentError) {
    const count = error.faults.length;
    return `${error.message}\n${count} ${count === 1 ? "fault" : "faults"}; nothing was written.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Generation failed, nothing was written: ${message}`;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        spec: { type: "string" },
        out: { type: "string" },
        docs: { type: "string" },
        "no-docs": { type: "boolean", default: false },
        runtime: { type: "string" },
      },
    });
    if (values.check && values.watch) return "--check and --watch do not go together.";
    if (values.docs !== undefined && values["no-docs"]) {
      return "--docs and --no-docs do not go together.";
    }
    // A run for some other document or place has no pages in this project.
    const isElsewhere = values.spec !== undefined || values.out !== undefined;
    const docs = values.docs ?? (isElsewhere ? undefined : "docs/reference");
    return {
      ...values,
      spec: values.spec ?? "spec/openapi.yaml",
      out: values.out ?? "generated",
      docs: values["no-docs"] ? undefined : docs,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = await main(process.argv.slice(2));
