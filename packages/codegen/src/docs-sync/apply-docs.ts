import path from "node:path";
import { format, resolveConfig } from "prettier";
import { apply } from "../../../../generator/output/write.js";
import { compareSource, type ComparedSource } from "./compare-source.js";
import { listDates } from "./compare/age.js";
import type { Difference } from "./compare/difference.js";
import type { LeftAlone } from "./edit/edit-context.js";
import { planEdits } from "./edit/plan.js";
import { WorkingCopy, type FileChange } from "./edit/working-copy.js";
import {
  formatLock,
  hasTextsOf,
  lockFile,
  readLock,
  withHashes,
  type TextLock,
  textHashes,
} from "./lock.js";
import type { ApiFacts } from "./model.js";
import { readSpec } from "./read/spec.js";

export interface ApplyOptions {
  readonly sources: readonly ApiFacts[];
  /** Root file of our document. */
  readonly spec: string;
  /** Take out what the sources no longer have. */
  readonly remove?: boolean;
  /** Take over sources that are older than the document, too. */
  readonly older?: boolean;
}

export interface Applied {
  /** What the sources and the document differed in. */
  readonly differences: readonly Difference[];
  /** Which of these the document still differs in, and why. */
  readonly leftAlone: readonly LeftAlone[];
  readonly changes: readonly FileChange[];
}

/**
 * Works out what has to be written to bring the document in step with its sources. Writes nothing.
 * @throws SourcesDisagree, DocumentError
 */
export async function planApply({
  sources,
  spec,
  remove = false,
  older = false,
}: ApplyOptions): Promise<Applied> {
  const ours = readSpec(spec);
  const lock = readLock(ours.file);
  const copy = new WorkingCopy(ours.file);
  const isTooOld = (each: ComparedSource) => !older && each.older.length > 0;
  const compared = sources
    .map((source) => compareSource(ours, source, lock))
    // The texts of the first source that has something new become its draft.
    .sort((a, b) => Number(hasTextsOf(ours, b.source)) - Number(hasTextsOf(ours, a.source)));
  const differences = compared.flatMap((each) => (isTooOld(each) ? each.older : each.differences));
  const whole = compared
    .filter((each) => !isTooOld(each) && !isSuspect(each.differences))
    .map(({ source }) => source);
  const leftAlone = planEdits(copy, differences, { ours, sources: whole, remove });
  await formatEdited(copy);
  writeLock(copy, lock, { ours, sources: whole, differences });
  return { differences, leftAlone, changes: copy.changes() };
}

/** Writes all changes, or, where one of them fails, none. */
export function writeChanges(spec: string, changes: readonly FileChange[]): void {
  const directory = path.dirname(spec);
  apply(
    changes.map(({ file, before, after }) => ({
      kind: after === undefined ? "remove" : before === undefined ? "add" : "change",
      directory,
      path: path.relative(directory, file),
      text: after ?? "",
    })),
  );
}

function isSuspect(differences: readonly Difference[]): boolean {
  return differences.some(({ kind }) => kind === "suspect");
}

/** Edits keep the layout that prettier gives; files that have another layout keep theirs. */
async function formatEdited(copy: WorkingCopy): Promise<void> {
  for (const { file, before, after } of copy.changes()) {
    if (after === undefined) continue;
    const config = (await resolveConfig(file)) ?? { printWidth: 100 };
    const options = { ...config, parser: "yaml" };
    if (before !== undefined && (await format(before, options)) !== before) continue;
    copy.write(file, await format(after, options));
  }
}

/** A first sight is kept too: from now on a change can be seen. */
function writeLock(
  copy: WorkingCopy,
  lock: TextLock,
  {
    ours,
    sources,
    differences,
  }: { ours: ApiFacts; sources: readonly ApiFacts[]; differences: readonly Difference[] },
): void {
  const unused = new Set(
    differences.flatMap(({ kind, subject }) =>
      kind === "added" &&
      subject.at === "type" &&
      !copy.has(copy.beside(`types/${subject.type}.yaml`))
        ? [subject.type]
        : [],
    ),
  );
  const next = sources.reduce((kept, source) => {
    const texts = hasTextsOf(ours, source) ? textHashes(source) : [];
    const hashes = [...texts].filter(([key]) => !unused.has(key.split(/[.#]/)[0] ?? ""));
    return withHashes(kept, source.kind, new Map([...hashes, ...listDates(source)]));
  }, lock);
  const text = formatLock(next);
  if (text !== formatLock(lock)) copy.write(lockFile(copy.root), text);
}
