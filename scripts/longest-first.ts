import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take long, the longest first: begun at the end, they would keep one core alone at work. */
const LONG = [
  "drift/mutation",
  "hostile/import",
  "docs/code",
  "package/package",
  "hostile/document",
  "generator/hostile",
  "hostile/pages",
  "cli/call",
  "cli/commands",
  "runtime/purchases",
];

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
}

/** Test files in the order that ends soonest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
