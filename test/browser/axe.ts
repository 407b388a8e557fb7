import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** To be evaluated in a page before `findings`. */
export const AXE: string = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds in the page as it is, in light and in dark. */
export async function findings(page: Page, where: string, skip: string[] = []): Promise<unknown[]> {
  const all: unknown[] = [];
  const context = JSON.stringify({ include: ["html"], exclude: skip });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Between light and dark only colours differ.
    const options = colorScheme === "light" ? {} : { runOnly: ["color-contrast"] };
    const run = `axe.run(${context}, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`;
    const { violations } = (await page.evaluate(run)) as { violations: Finding[] };
    for (const { id, nodes } of violations) {
      const seen = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`);
      all.push([where, colorScheme, id, seen.slice(0, 3)]);
    }
  }
  return all;
}
