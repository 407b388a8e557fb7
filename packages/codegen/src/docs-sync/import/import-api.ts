import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compare } from "../compare/index.js";
import { subjectName } from "../compare/difference.js";
import {
  baselineOf,
  formatLock,
  lockFile,
  textHashes,
  withHashes,
  type TextLock,
} from "../lock.js";
import type { ApiFacts, Product } from "../model.js";
import { readFile, readSource } from "../read/index.js";
import { factsOf } from "../read/spec.js";
import { UnreadableSource } from "../read/unreadable.js";
import { load } from "../../../../../generator/load/load.js";
import { objectMember } from "../../../../../generator/load/json.js";
import type { Progress } from "../../../../../generator/progress.js";
import { apply, type Change } from "../../../../../generator/output/write.js";
import { readCallExamples } from "./call-examples.js";
import { documentOf } from "./document.js";
import { filesOf, ROOT, type Files } from "./files.js";
import { pruneExamples } from "./prune-examples.js";
import { Notes, type ImportReport } from "./report.js";

export interface ImportOptions {
  /** The `api.json` of Tencent's command line for one product and version. */
  readonly api: string;
  /** The `examples.json` beside it. */
  readonly examples?: string | undefined;
  /** Folder of the document; `openapi.yaml` is its root. */
  readonly out: string;
  /** Service in host names, where the source does not say or another is meant. */
  readonly service?: string | undefined;
  /** API version, `YYYY-MM-DD`, likewise. */
  readonly version?: string | undefined;
  /** Write over a document that is there already and says something else. */
  readonly force?: boolean | undefined;
  /** Is told what is being done, and how much of it has been. */
  readonly onProgress?: Progress["show"] | undefined;
}

/** There is a document already, which somebody may have worked on. */
export class DocumentExists extends Error {
  override readonly name = "DocumentExists";
}

/**
 * Makes a document of a machine-readable description. It is read back, validated and compared with
 * its source before anything is written.
 * @throws UnreadableSource, DocumentExists
 */
export function importApi(options: ImportOptions): ImportReport {
  const { api, out, onProgress = () => undefined } = options;
  const notes = new Notes();
  onProgress("read");
  const source = readSource(readFile(api), api, () => true);
  if (source.kind !== "api.json") {
    throw new UnreadableSource(api, 1, "api.json (with actions, objects and metadata)");
  }
  const examples =
    options.examples === undefined
      ? new Map()
      : readCallExamples(readFile(options.examples), options.examples, notes);
  const service = serviceOf(source, options);
  onProgress("make", 0, source.actions.size);
  const document = documentOf(source, service, examples, notes);
  onProgress("check examples");
  pruneExamples(document, notes);
  onProgress("lay out");
  const files = new Map(filesOf(document));
  // Changes of the source's texts are seen from now on.
  const lock = withHashes(new Map(), source.kind, textHashes(source));
  files.set(path.basename(lockFile(ROOT)), formatLock(lock));
  checkReadBack(files, lock, source, options, notes);
  onProgress("write", 0, files.size);

  const changes = changesTo(out, files, options.force === true);
  apply(changes);
  const schemas = Object.values(objectMember(document, "components", "schemas") ?? {});
  return {
    ...service,
    spec: path.join(out, ROOT),
    actions: source.actions.size,
    types: [...files.keys()].filter((file) => file.startsWith("types/")).length,
    fields: schemas.reduce<number>(
      (sum, schema) => sum + Object.keys(objectMember(schema, "properties") ?? {}).length,
      0,
    ),
    examples: countExamples(document),
    files: files.size,
    written: changes.length,
    notes: notes.all,
  };
}

const SERVICE = /^[a-z][a-z0-9-]*$/;
const VERSION = /^\d{4}-\d{2}-\d{2}$/;

function serviceOf(source: ApiFacts, options: ImportOptions): Product {
  const service = options.service ?? source.about?.service;
  const version = options.version ?? source.about?.version;
  if (service === undefined || !SERVICE.test(service)) {
    throw new UnreadableSource(
      source.file,
      1,
      "metadata.serviceShortName or endpoint, a name in host names such as cvm (or give it with --service)",
      service,
    );
  }
  if (version === undefined || !VERSION.test(version)) {
    throw new UnreadableSource(
      source.file,
      1,
      "metadata.apiVersion, a date such as 2018-04-12 (or give it with --api-version)",
      version,
    );
  }
  return { service, version };
}

/** The document as others will read it: without diagnostics, and the same as the source but for the notes. */
function checkReadBack(
  files: Files,
  lock: TextLock,
  source: ApiFacts,
  { out, onProgress = () => undefined }: ImportOptions,
  notes: Notes,
): void {
  // There is no such folder, so that nothing on the disk belongs to the document.
  const folder = path.resolve(out, ".read-back");
  const changed = new Map([...files].map(([file, text]) => [path.join(folder, file), text]));
  const loaded = load(path.join(folder, ROOT), {
    changed,
    onStep: () => onProgress("read back"),
  });
  onProgress("compare");
  for (const difference of compare(factsOf(loaded), source, baselineOf(lock, source.kind))) {
    const { subject, fact, kind, after } = difference;
    const what = fact === null ? kind : `${fact} is ${JSON.stringify(after)} in the source`;
    notes.add("left out", subjectName(subject), what);
  }
}

function changesTo(directory: string, files: Files, force: boolean): Change[] {
  const changes: Change[] = [];
  for (const [file, text] of files) {
    const target = path.join(directory, file);
    const before = existsSync(target) ? readFileSync(target, "utf8") : undefined;
    if (before === text) continue;
    if (before !== undefined && !force) {
      throw new DocumentExists(
        `${target} is there already and says something else. Take changes over with docs:apply, give` +
          " another folder, or write over it with --force.",
      );
    }
    changes.push({ kind: before === undefined ? "add" : "change", directory, path: file, text });
  }
  return changes;
}

function countExamples(document: object): number {
  let count = 0;
  JSON.stringify(objectMember(document, "paths"), (key, value: unknown) => {
    if (key === "examples") count += Object.keys(value as object).length;
    return key === "examples" ? undefined : value;
  });
  return count;
}
