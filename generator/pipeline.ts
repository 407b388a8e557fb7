import { buildModel } from "./build-model.js";
import { load } from "./load.js";
import { apply, plan, type Change } from "./write.js";

export interface GenerateOptions {
  /** Root file of the document. */
  readonly spec: string;
  /** Folder that holds the output and nothing else. */
  readonly out: string;
  /** Plan only. */
  readonly check?: boolean;
}

export interface Generated {
  readonly changes: readonly Change[];
  /** Number of generated files. */
  readonly files: number;
  /** Files that the document is made of, absolute. */
  readonly sources: readonly string[];
  /** What each stage took, in milliseconds. */
  readonly stages: readonly { name: string; milliseconds: number }[];
}

/**
 * From document to binding: load and validate, model, emit, format, write. Everything is in memory
 * until the last stage, so a run that fails leaves the old output as it was.
 * @throws DocumentError where the document is at fault.
 */
export async function generate({ spec, out, check = false }: GenerateOptions): Promise<Generated> {
  const stages: { name: string; milliseconds: number }[] = [];
  async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    stages.push({ name, milliseconds: performance.now() - start });
    return result;
  }

  const { document, files: sources } = await stage("load", () => load(spec));
  const model = await stage("model", () => buildModel(document));
  // The two compilers behind these take longer to load than all the rest takes to run; a faulty
  // document never needs them.
  const [{ emit }, { format }] = await stage("compiler", () =>
    Promise.all([import("./emit/index.js"), import("./format.js")]),
  );
  const drafts = await stage("emit", () => emit(model));
  const files = await stage("format", () => format(drafts));
  const changes = await stage("write", () => {
    const planned = plan(out, files);
    if (!check) apply(out, planned);
    return planned;
  });
  return { changes, files: files.length, sources, stages };
}
