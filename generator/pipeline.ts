import path from "node:path";
import { buildModel } from "./model/build-model.js";
import type { GeneratedFile } from "./output/format.js";
import type { Run } from "./last-run.mjs";
import { load } from "./load/load.js";
import { importRuntimeFrom, runtimeSpecifier } from "./runtime-imports.js";
import { PAGE_BANNER, printPages } from "./output/markdown/print.js";
import type { Progress } from "./progress.js";
import { apply, plan, type Change } from "./output/write.js";

export interface GenerateOptions {
  /** Root file of the document. */
  readonly spec: string;
  /** Folder that holds the output and nothing else. */
  readonly out: string;
  /** Folder that holds the pages of the reference and nothing else; without it there are none. */
  readonly docs?: string | undefined;
  /** Plan only. */
  readonly check?: boolean;
  /** Is told what is being done, and how much of it has been. */
  readonly onProgress?: Progress["show"] | undefined;
  /**
   * Package, or entry of one, that generated code imports the runtime from. Default: the package's
   * own entry; for output beside this project's `runtime/`, the files there.
   */
  readonly runtime?: string | undefined;
}

export interface Generated {
  readonly changes: readonly Change[];
  /** Number of generated files. */
  readonly files: number;
  /** What came of what, to tell whether it would come out the same again. */
  readonly run: Run;
  /** What each stage took, in milliseconds. */
  readonly stages: readonly { name: string; milliseconds: number }[];
}

/**
 * From document to binding and reference: load and validate, model, emit, format, write. Everything is in memory
 * until the last stage, so a run that fails leaves the old output as it was.
 * @throws DocumentError where the document is at fault.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { spec, out, docs, check = false, onProgress = () => undefined } = options;
  const runtime = runtimeSpecifier(out, options.runtime);
  if (docs !== undefined && (isInside(docs, out) || isInside(out, docs))) {
    throw new Error(`${docs} and ${out} overlap. Give the pages and the code a folder each.`);
  }
  const stages: { name: string; milliseconds: number }[] = [];
  async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    onProgress(name);
    const start = performance.now();
    const result = await work();
    stages.push({ name, milliseconds: performance.now() - start });
    return result;
  }

  const { document, ...read } = await stage("load", () =>
    load(spec, { onStep: () => onProgress("load") }),
  );
  const model = await stage("model", () => buildModel(document));
  // The two compilers behind these take longer to load than all the rest takes to run; a faulty
  // document never needs them.
  const [{ emit }, { emitPages }, { format }] = await stage("compiler", () =>
    Promise.all([
      import("./emit/index.js"),
      import("./emit/pages/index.js"),
      import("./output/format.js"),
    ]),
  );
  const drafts = await stage("emit", async () => {
    const emitted = await emit(model);
    return runtime === undefined ? emitted : importRuntimeFrom(emitted, runtime);
  });
  const files = await stage("format", () =>
    format(drafts, (done) => onProgress("format", done, drafts.length)),
  );
  const pages = docs === undefined ? [] : await stage("pages", () => printPages(emitPages(model)));
  const changes = await stage("write", () => {
    const planned = plan(out, files);
    if (docs !== undefined) planned.push(...plan(docs, pages, PAGE_BANNER));
    if (!check) apply(planned);
    return planned;
  });
  const outputs = new Map([[path.resolve(out), textsOf(files)]]);
  if (docs !== undefined) outputs.set(path.resolve(docs), textsOf(pages));
  const run = {
    spec: { named: path.resolve(spec), file: read.rootFile },
    sources: read.texts,
    folders: read.folders,
    outputs,
  };
  return { changes, files: files.length + pages.length, run, stages };
}

function textsOf(files: readonly GeneratedFile[]): Map<string, string> {
  return new Map(files.map((file) => [file.path, file.text]));
}

function isInside(folder: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(folder));
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
