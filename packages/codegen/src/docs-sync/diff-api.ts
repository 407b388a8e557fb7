import type { Difference } from "./compare/difference.js";
import { compare } from "./compare/index.js";
import { placeOfList } from "./compare/suspects.js";
import { ownTexts } from "./compare/texts.js";
import { unexplainedFiles } from "./compare/unexplained.js";
import type { ApiFacts } from "./model.js";
import { readSpecVersion } from "./read/spec-version.js";
import { reportOf, type Report } from "./report/report.js";

export interface ApiDiff {
  readonly report: Report;
  readonly oldVersion?: string | undefined;
  readonly newVersion?: string | undefined;
  /** Whether something breaks without a version that says so. */
  readonly isUnannounced: boolean;
  /** Whether the generator could read both versions, so that their code was compared as well. */
  readonly isCodeCompared: boolean;
}

/**
 * What changed from one version of our document to another, seen from the old one. A place is one in
 * the old version, since that is where everything but the new stands.
 */
export function diffApi(oldName: string, newName: string): ApiDiff {
  const [before, after] = [readSpecVersion(oldName), readSpecVersion(newName)];
  const known = compare(before.facts, after.facts, ownTexts);
  const files = unexplainedFiles(before.document, after.document, known);
  const differences = [...known, ...(files ?? []).map((file) => unexplained(file, before.facts))];
  const report = reportOf(
    differences.map((difference) => ({
      ...difference,
      place: { ...difference.place, file: before.shown(difference.place.file) },
    })),
  );
  const [oldVersion, newVersion] = [before.packageVersion, after.packageVersion];
  const isAnnounced =
    oldVersion !== undefined && newVersion !== undefined && isMajorBump(oldVersion, newVersion);
  const isUnannounced = report.bump === "major" && !isAnnounced;
  return { report, oldVersion, newVersion, isUnannounced, isCodeCompared: files !== undefined };
}

/** A net under the comparison: what it does not see is taken for the worst. */
function unexplained(file: string, before: ApiFacts): Difference {
  return {
    kind: "unexplained",
    subject: { at: "source", name: `generated/${file}` },
    fact: null,
    class: "breaking-request",
    before: null,
    after: null,
    place: placeOfList(before, "actions"),
  };
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)/;

/** Whether a version may break what the other promised. Before 1.0.0 the minor number says so. */
export function isMajorBump(before: string, after: string): boolean {
  const [oldMajor = 0, oldMinor = 0] = numbers(before);
  const [newMajor = 0, newMinor = 0] = numbers(after);
  if (newMajor !== oldMajor) return newMajor > oldMajor;
  return newMajor === 0 && newMinor > oldMinor;
}

function numbers(version: string): number[] {
  const match = VERSION.exec(version);
  if (match === null) throw new Error(`${JSON.stringify(version)} is not a version like 1.2.3`);
  return match.slice(1).map(Number);
}
