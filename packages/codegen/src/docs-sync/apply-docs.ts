import path from "node:path";
import { format, resolveConfig } from "prettier";
import { apply } from "../../../../generator/output/write.js";
import { compareSource, type ComparedSource } from "./compare-source.js";
import { listDates } from "./compare/age.js";
import type { Difference } from "./compare/difference.js";
import type { LeftAlone, PlanOptions } from "./edit/edit-context.js";
import { keyOf } from "./edit/merge.js";
import { planEdits } from "./edit/plan.js";
import { problemsOf, tidy, type TakenOut } from "./edit/tidy.js";
import { WorkingCopy, type FileChange } from "./edit/working-copy.js";
import { KnownGaps } from "./known-gaps.js";
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
  /** Examples, defaults and unused types that had to go. */
  readonly takenOut: readonly TakenOut[];
  /** What the generator will refuse besides drafts: a person has to see to it. */
  readonly problems: readonly string[];
  readonly changes: readonly FileChange[];
}

/** What a change brings with it is found in the next round; one that needs more than this is none. */
const MOST_ROUNDS = 5;

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
  const gaps = new KnownGaps(ours.file);
  const copy = new WorkingCopy(ours.file);
  const isTooOld = (each: ComparedSource) => !older && each.older.length > 0;
  const compared = sources
    .map((source) => compareSource(ours, source, { lock, gaps, trustsLists: remove }))
    // The texts of the first source that has something new become its draft.
    .sort((a, b) => Number(hasTextsOf(ours, b.source)) - Number(hasTextsOf(ours, a.source)));
  const differences = compared.flatMap((each) => (isTooOld(each) ? each.older : each.differences));
  const whole = compared
    .filter((each) => !isTooOld(each) && !isSuspect(each.differences))
    .map(({ source }) => source);
  const leftAlone = applyInRounds(copy, differences, { ours, sources: whole, remove, gaps });
  const hasEdits = copy.changes().length > 0;
  const takenOut = hasEdits ? tidy(copy, { remove }) : [];
  await formatEdited(copy);
  const problems = hasEdits ? problemsOf(copy) : [];
  writeLock(copy, lock, { ours, sources: whole, differences });
  return { differences, leftAlone, takenOut, problems, changes: copy.changes() };
}

/**
 * Edits, reads the document as it will be, and compares again: a type that a response starts to use,
 * say, has more to say of its members than before.
 */
function applyInRounds(
  copy: WorkingCopy,
  differences: readonly Difference[],
  options: PlanOptions & { readonly gaps: KnownGaps },
): LeftAlone[] {
  const { sources, gaps, remove: trustsLists } = options;
  const leftAlone: LeftAlone[] = [];
  const seen = sources
    .filter((source) => hasTextsOf(options.ours, source))
    .reduce(
      (lock, source) => withHashes(lock, source.kind, textHashes(source)),
      new Map() as TextLock,
    );
  let { ours } = options;
  let found = differences;
  for (let round = 1; found.length > 0; round += 1) {
    if (round > MOST_ROUNDS) {
      return [...leftAlone, ...found.map((difference) => ({ difference, why: STAYS }))];
    }
    leftAlone.push(...planEdits(copy, found, { ...options, ours }));
    if (copy.changes().length === 0) break;
    ours = readSpec(copy.root, { changed: copy.changed() });
    const left = new Set(leftAlone.map(({ difference }) => keyOf(difference)));
    found = sources
      .flatMap(
        (source) => compareSource(ours, source, { lock: seen, gaps, trustsLists }).differences,
      )
      .filter((difference) => !left.has(keyOf(difference)));
    if (found.every(isTypeRemoved)) {
      return [...leftAlone, ...found.map((difference) => ({ difference, why: REFERRED_TO }))];
    }
  }
  return leftAlone;
}

function isTypeRemoved({ kind, subject }: Difference): boolean {
  return kind === "removed" && subject.at === "type";
}

const REFERRED_TO = "something in the document still refers to it";

const STAYS = "it is still there after the edits; take it over by hand";

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

/** Whether so much is missing that nothing of the source can be relied on. */
function isSuspect(differences: readonly Difference[]): boolean {
  return differences.some(({ kind, subject }) => kind === "suspect" && subject.at === "source");
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
