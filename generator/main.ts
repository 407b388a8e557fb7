import path from "node:path";
import type { Progress } from "./progress.js";
import { load } from "./load/load.js";
import { buildModel } from "./model/build-model.js";
import { emit } from "./emit/index.js";
import { emitPages } from "./emit/pages/index.js";
import { runtimeFor } from "./emit/runtime.js";
import { BANNER, filesOf } from "./output/files.js";
import { asPrinted, createFormatter } from "./output/formatter.js";
import { PAGE_BANNER, pagesOf } from "./output/markdown/print.js";
import { cacheFileNear, OutputCache } from "./output/output-cache.js";
import { apply, assertGenerated, plan, type Change } from "./output/write.js";

export interface GenerateOptions {
  /** Root file of the document. */
  readonly spec: string;
  /** Folder that holds the output and nothing else. */
  readonly out: string;
  /** Folder that holds the pages of the reference and nothing else; without it there are none. */
  readonly docs?: string | undefined;
  /** Whether to write nothing, and only tell what would change. Default: false. */
  readonly check?: boolean;
  /** Whether prettier formats the output. Default: true. Without it, huge documents take less time. */
  readonly format?: boolean;
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
  /** What each stage took, in milliseconds. */
  readonly stages: readonly { name: string; milliseconds: number }[];
}

/**
 * From the OpenAPI document to the binding and its reference. Everything is in memory until the last
 * stage, so a run that fails leaves the old output as it was.
 * @throws DocumentError with the diagnostics of an invalid document; Error where files of somebody's
 *   own would be lost.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { spec, out, docs, check = false, onProgress = () => undefined } = options;
  assertApart(out, docs);
  const runtime = runtimeFor(out, options.runtime);
  const stages: { name: string; milliseconds: number }[] = [];

  async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    onProgress(name);
    const start = performance.now();
    const result = await work();
    stages.push({ name, milliseconds: performance.now() - start });
    return result;
  }

  const { document } = await stage("load", () => load(spec, { onStep: () => onProgress("load") }));
  const model = await stage("model", () => buildModel(document));
  const drafts = await stage("emit", () => emit(model, runtime));

  const formatter = options.format === false ? asPrinted : await createFormatter(out);
  const cache = new OutputCache(cacheFileNear(out));
  const files = await stage("print", () =>
    filesOf(drafts, formatter, cache, (done) => onProgress("print", done, drafts.length)),
  );
  const pages =
    docs === undefined
      ? []
      : await stage("pages", () => pagesOf(emitPages(model), formatter, cache));

  const changes = await stage("write", () => {
    assertGenerated(out, BANNER);
    const planned = plan(out, files);
    if (docs !== undefined) planned.push(...plan(docs, pages, PAGE_BANNER));
    if (!check) apply(planned);
    return planned;
  });
  if (!check) cache.save();
  return { changes, files: files.length + pages.length, stages };
}

function assertApart(out: string, docs: string | undefined): void {
  if (docs === undefined || !(isInside(docs, out) || isInside(out, docs))) return;
  throw new Error(`${docs} and ${out} overlap. Give the pages and the code a folder each.`);
}

function isInside(folder: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(folder));
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
