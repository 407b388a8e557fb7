import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planApply, writeChanges } from "../../drift/apply-docs.js";
import { checkDocs } from "../../drift/check-docs.js";
import { readSources } from "../../drift/read/index.js";
import { readSpec } from "../../drift/read/spec.js";
import { reportOf, type Report } from "../../drift/report/report.js";
import { seeded } from "../fixtures/random.js";
import { mutations } from "./mutations.js";
import { SOURCE_FORMATS, writeSource, type SourceFormat } from "./render/index.js";
import { writeSyntheticSpec } from "./synthetic-spec.js";
import { tellOf, type ToldApi } from "./told.js";

const SEED = Number(process.env["SEED"] ?? 5);
const PER_FORMAT = 420;
const PER_BATCH = 70;
const ACTIONS = 10;

const home = mkdtempSync(path.join(tmpdir(), "mutation-"));
const original = path.join(home, "original");
let told: ToldApi;

beforeAll(() => {
  told = tellOf(readSpec(writeSyntheticSpec(original, ACTIONS)));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Findings as lines that say as much as a mutation knows. */
function linesOf({ findings }: Report): string[] {
  return findings
    .map((each) => `${each.kind} ${each.subject} ${each.fact ?? "-"} ${each.class}`)
    .sort();
}

function mutate(
  format: SourceFormat,
  random: () => number,
): { api: ToldApi; expected: string[]; made: string[] } {
  const api = structuredClone(told);
  const claimed = new Set<string>();
  const claim = (subject: string) => !claimed.has(subject) && claimed.add(subject) !== undefined;
  const target = { api, format, random, claim };
  const names = Object.keys(mutations);
  const expected: string[] = [];
  const made: string[] = [];
  // What happens to a removed action is no finding, so it goes first.
  const first = mutations["action removed"]?.(target);
  if (first !== undefined) {
    expected.push(...first);
    made.push("action removed");
  }
  while (made.length < PER_BATCH) {
    const name = names[Math.floor(random() * names.length)] ?? "";
    const result = mutations[name]?.(target);
    if (result === undefined) continue;
    expected.push(...result);
    made.push(name);
  }
  return { api, expected: expected.sort(), made };
}

async function applyTo(spec: string, source: string): Promise<void> {
  const applied = await planApply({ sources: readSources([source]), spec, remove: true });
  expect(applied.leftAlone).toEqual([]);
  writeChanges(spec, applied.changes);
}

describe(`mutations (SEED=${SEED})`, { timeout: 300_000 }, () => {
  const seen = new Map<string, number>();

  it.each(SOURCE_FORMATS)("in %s: found exactly, and gone once applied", async (format) => {
    const random = seeded(SEED + SOURCE_FORMATS.indexOf(format));
    const baseline = path.join(home, `baseline-${format}`);
    cpSync(original, baseline, { recursive: true });
    const root = path.join(baseline, "openapi.yaml");
    const unchanged = path.join(home, `unchanged-${format}`);
    writeSource(told, format, unchanged);
    expect(linesOf(checkDocs({ sources: [unchanged], spec: root }))).toEqual([]);
    await applyTo(root, unchanged);

    for (let done = 0; done < PER_FORMAT; done += PER_BATCH) {
      const { api, expected, made } = mutate(format, random);
      const folder = path.join(home, `${format}-${done}`);
      const source = path.join(folder, "source");
      cpSync(baseline, path.join(folder, "spec"), { recursive: true });
      const spec = path.join(folder, "spec", "openapi.yaml");
      writeSource(api, format, source);

      expect(linesOf(checkDocs({ sources: [source], spec }))).toEqual(expected);
      await applyTo(spec, source);
      const again = await planApply({ sources: readSources([source]), spec, remove: true });
      expect(linesOf(reportOf(again.differences))).toEqual([]);
      expect(again.changes).toEqual([]);
      for (const name of made) seen.set(name, (seen.get(name) ?? 0) + 1);
      rmSync(folder, { recursive: true });
    }
  });

  it("were at least 2,000, of every kind", () => {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(2000);
    expect([...seen.keys()].sort()).toEqual(Object.keys(mutations).sort());
  });
});
