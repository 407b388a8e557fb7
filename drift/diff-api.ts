import { compare } from "./compare/index.js";
import { ownTexts } from "./compare/texts.js";
import { readSpecVersion } from "./read/spec-version.js";
import { reportOf, type Report } from "./report/report.js";
import { isMajorBump } from "./version.js";

export interface ApiDiff {
  readonly report: Report;
  readonly oldVersion?: string | undefined;
  readonly newVersion?: string | undefined;
  /** Whether something breaks without a version that says so. */
  readonly isUnannounced: boolean;
}

/**
 * What changed from one version of our document to another, seen from the old one. A place is one in
 * the old version, since that is where everything but the new stands.
 */
export function diffApi(oldName: string, newName: string): ApiDiff {
  const [before, after] = [readSpecVersion(oldName), readSpecVersion(newName)];
  const differences = compare(before.facts, after.facts, ownTexts);
  const report = reportOf(
    differences.map((difference) => ({
      ...difference,
      place: { ...difference.place, file: before.shown(difference.place.file) },
    })),
  );
  const [oldVersion, newVersion] = [before.packageVersion, after.packageVersion];
  const isAnnounced =
    oldVersion !== undefined && newVersion !== undefined && isMajorBump(oldVersion, newVersion);
  return { report, oldVersion, newVersion, isUnannounced: report.bump === "major" && !isAnnounced };
}
