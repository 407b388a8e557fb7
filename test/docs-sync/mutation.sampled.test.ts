import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { planApply, writeChanges } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { readSpec } from "../../packages/codegen/src/docs-sync/read/spec.js";
import { reportOf, type Report } from "../../packages/codegen/src/docs-sync/report/report.js";
import { seeded } from "../fixtures/random.js";
import { isFull, oneIn, samples, seedOr } from "../fixtures/samples.js";
import { mutations } from "./mutations/index.js";
import { SOURCE_FORMATS, writeSource, type SourceFormat } from "./render/index.js";
import type { SourceLanguage } from "./render/vocabulary.js";
import { writeSyntheticSpec } from "./synthetic-spec.js";
import { tellOf, type ToldApi } from "./told.js";
import { temporaryFolder } from "../fixtures/folder.js";

const SEED = seedOr(5);
const home = temporaryFolder(afterAll);

/** Findings as lines that say as much as a mutation knows. */
function linesOf({ findings }: Report): string[] {
  return findings
    .map((each) => `${each.kind} ${each.subject} ${each.fact ?? "-"} ${each.class}`)
    .sort();
}

function mutate(
  told: ToldApi,
  format: SourceFormat,
  random: () => number,
  count: number,
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
  while (made.length < count) {
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

const documents = [
  {
    name: "a document with all there is",
    actions: 10,
    batches: samples({ sampled: 1, full: 4 }),
    count: samples({ sampled: 35, full: 70 }),
  },
  { name: "our own document", actions: 0, batches: 1, count: 140 },
];
const seen = new Map<string, number>();

const TEXT_CHANGED = /^changed .* (?:description|examples|summary) docs$/;
/** Chinese in every format with words; a sample has one of them. */
const cases: [SourceFormat, SourceLanguage][] = [
  ...SOURCE_FORMATS.map((format): [SourceFormat, SourceLanguage] => [format, "en"]),
  ...oneIn(4, SOURCE_FORMATS.slice(0, 4)).map((format): [SourceFormat, SourceLanguage] => [
    format,
    "zh",
  ]),
];

/** What differs between the sites has tests of its own: here a source tells all that the document has. */
function asOnOneSite(spec: string): void {
  for (const name of readdirSync(spec, { recursive: true, encoding: "utf8" })) {
    if (!/^(?:actions|types)\W/.test(name)) continue;
    const file = path.join(spec, name);
    const document = parseDocument(readFileSync(file, "utf8"));
    visit(document, {
      Pair: (_, { key }) =>
        isScalar(key) && ["sites", "international", "mainland"].includes(String(key.value))
          ? visit.REMOVE
          : undefined,
    });
    writeFileSync(file, document.toString());
  }
}

describe.each(oneIn(2, documents))("mutations of $name", { timeout: 300_000 }, (options) => {
  const original = path.join(home, options.name);
  let told: ToldApi;

  beforeAll(() => {
    if (options.actions > 0) writeSyntheticSpec(original, options.actions);
    else {
      cpSync("spec", original, { recursive: true });
      asOnOneSite(original);
    }
    // The hashes in it are those of the real texts.
    rmSync(path.join(original, "docs.lock.json"), { force: true });
    told = tellOf(readSpec(path.join(original, "openapi.yaml")));
  });

  it.each(oneIn(2, cases))(
    "in %s, %s: found exactly, and gone once applied",
    async (format, language) => {
      const random = seeded(SEED + SOURCE_FORMATS.indexOf(format));
      const baseline = path.join(original, `../baseline-${options.actions}-${format}-${language}`);
      cpSync(original, baseline, { recursive: true });
      const root = path.join(baseline, "openapi.yaml");
      const unchanged = path.join(baseline, "../unchanged", format);
      writeSource(told, format, unchanged);
      expect(linesOf(checkDocs({ sources: [unchanged], spec: root }))).toEqual([]);
      await applyTo(root, unchanged);
      // Texts of another language than the document's have not changed.
      const isTold = (line: string) => language === "en" || !TEXT_CHANGED.test(line);

      for (let batch = 0; batch < options.batches; batch += 1) {
        const { api, expected, made } = mutate(told, format, random, options.count);
        const folder = path.join(home, `batch-${format}-${batch}`);
        const source = path.join(folder, "source");
        cpSync(baseline, path.join(folder, "spec"), { recursive: true });
        const spec = path.join(folder, "spec", "openapi.yaml");
        writeSource(api, format, source, language);

        expect(linesOf(checkDocs({ sources: [source], spec })), `SEED=${SEED}`).toEqual(
          expected.filter(isTold),
        );
        await applyTo(spec, source);
        const again = await planApply({ sources: readSources([source]), spec, remove: true });
        expect(linesOf(reportOf(again.differences)), `SEED=${SEED}`).toEqual([]);
        expect(again.changes).toEqual([]);
        for (const name of made) seen.set(name, (seen.get(name) ?? 0) + 1);
        rmSync(folder, { recursive: true });
      }
      rmSync(unchanged, { recursive: true });
    },
  );
});

it("there were thousands, of every kind, or a sample of them", () => {
  const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThanOrEqual(samples({ sampled: 105, full: 2000 }));
  if (isFull) expect([...seen.keys()].sort()).toEqual(Object.keys(mutations).sort());
});
