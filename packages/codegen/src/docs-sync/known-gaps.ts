import { existsSync } from "node:fs";
import { subjectName, type Difference } from "./compare/difference.js";
import type { ApiFacts } from "./model.js";
import { readSourcesFile, sourcesFile, type ListedSource } from "./pull/sources-file.js";

/** What each source is known to lack, as the `sources.yaml` of a document lists it. */
export class KnownGaps {
  readonly #file: string;
  readonly #listed: readonly ListedSource[];

  constructor(rootFile: string) {
    this.#file = sourcesFile(rootFile);
    this.#listed = existsSync(this.#file) ? readSourcesFile(rootFile) : [];
  }

  /** The differences without what the source is known to lack, and with what it does not lack any more. */
  applyTo(source: ApiFacts, differences: readonly Difference[]): Difference[] {
    const lacks = this.#listed.find((listed) => isFrom(source, listed))?.lacks ?? [];
    const used = new Set<string>();
    const others = differences.filter(({ kind, subject }) => {
      if (kind !== "removed" && !(kind === "suspect" && subject.at !== "source")) return true;
      const name = subjectName(subject);
      const gap = lacks.find((each) => name === each || name.startsWith(`${each}.`));
      if (gap !== undefined) used.add(gap);
      return gap === undefined;
    });
    const filled = lacks.filter((gap) => !used.has(gap)).map((gap) => this.#filled(source, gap));
    return [...filled, ...others];
  }

  #filled({ file }: ApiFacts, gap: string): Difference {
    return {
      kind: "stale",
      subject: { at: "source", name: file },
      fact: null,
      class: "curation",
      before: gap,
      after: null,
      place: { file: this.#file, line: 1, column: 1, path: "" },
    };
  }
}

function isFrom({ from }: ApiFacts, listed: ListedSource): boolean {
  if (from === undefined) return false;
  if ("npm" in listed) return withoutVersion(from) === withoutVersion(`npm:${listed.npm}`);
  return "url" in listed ? from === listed.url : from.startsWith(listed.at);
}

/** `npm:tencentcloud-sdk-nodejs`; a scope begins with the sign that a version does. */
function withoutVersion(reference: string): string {
  return reference.replace(/(?<=.)(?<!:)@[^@/]*$/, "");
}
