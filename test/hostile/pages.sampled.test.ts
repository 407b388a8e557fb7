import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { planApply, writeChanges } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { readSpec } from "../../packages/codegen/src/docs-sync/read/spec.js";
import { UnreadableSource } from "../../packages/codegen/src/docs-sync/read/unreadable.js";
import { load } from "../../generator/load/load.js";
import { importApi } from "../../packages/codegen/src/docs-sync/import/import-api.js";
import { SOURCE_FORMATS, writeSource, type SourceFormat } from "../docs-sync/render/index.js";
import type { SourceLanguage } from "../docs-sync/render/vocabulary.js";
import { tellOf, type ToldApi } from "../docs-sync/told.js";
import { problemOfRefusal } from "../fuzz/refusal.js";
import { oneIn } from "../fixtures/samples.js";
import { isLong, readAtoms } from "./atoms.js";
import { judgeMade, otherShape, type Made } from "./made.js";
import { temporaryFolder } from "../fixtures/folder.js";

const folder = temporaryFolder(afterAll);
const ours = path.join(folder, "ours");
importApi({ api: "test/fixtures/hostile/api.json", out: ours });

const isWhole = (process.env["HOSTILE"] ?? "1") !== "1";
const atoms = readAtoms().filter((atom) => typeof atom.value === "string" && !isLong(atom));

/** A source that says what our document says, with the same hostile words everywhere. */
function hostile(text: string): ToldApi {
  const told = tellOf(readSpec(path.join(ours, "openapi.yaml")));
  for (const { facts, fields } of told.types) {
    facts.description = text;
    for (const field of fields) field.facts.description = text;
  }
  for (const action of told.actions) {
    // Pages have no word for a field of any type.
    action.request = action.request.filter((field) => field.facts.type !== "any");
    const { facts, request, response, errors } = action;
    facts.description = text;
    for (const field of [...request, ...response]) field.facts.description = text;
    for (const error of errors) error.text = text;
  }
  // Something new, so that a draft is made of it.
  told.types.push({ ...structuredClone(told.types[0]!), name: "Brandnew" });
  told.actions[0]!.request.push({ name: "Extra", facts: { type: "string", description: text } });
  told.codes.push({ code: "FailedOperation.Fresh", text, common: false });
  return told;
}

/** How many sources have been taken over, and not refused. */
let taken = 0;

/** How many of them could be compared with what harmless words give. */
let compared = 0;

/**
 * Takes pages over into a copy of our document, as if somebody had agreed to every draft without
 * reading it; what has been written can be loaded and generated. Problems, where it is refused.
 */
async function takeOver(
  format: SourceFormat,
  language: SourceLanguage,
  text: string,
): Promise<Made | string[]> {
  const place = path.join(folder, "run");
  rmSync(place, { recursive: true, force: true });
  writeSource(hostile(text), format, path.join(place, "pages"), language);
  cpSync(ours, path.join(place, "spec"), { recursive: true });
  const spec = path.join(place, "spec/openapi.yaml");
  try {
    const sources = readSources([path.join(place, "pages")], () => true);
    const { changes } = await planApply({ sources, spec });
    writeChanges(spec, changes);
  } catch (error) {
    const isMeant = error instanceof UnreadableSource;
    const problem = isMeant ? problemOfRefusal(error) : String((error as Error).stack);
    return problem === undefined ? [] : [problem];
  }
  try {
    load(spec, { drafts: "accepted" });
    for (const file of readdirSync(path.join(place, "spec"), {
      recursive: true,
      encoding: "utf8",
    })) {
      if (!file.endsWith(".yaml")) continue;
      const target = path.join(place, "spec", file);
      writeFileSync(target, readFileSync(target, "utf8").replaceAll("DRAFT:", "Agreed:"));
    }
    return await judgeMade(load(spec, { rules: "skipped" }));
  } catch (error) {
    return [`broken: ${String((error as Error).stack).slice(0, 800)}`];
  }
}

async function problemsOf([format, language]: Case, text: string, twin: Made): Promise<string[]> {
  const own = await takeOver(format, language, text);
  if (Array.isArray(own)) return own;
  taken += 1;
  if (own.skeleton !== twin.skeleton) return [...own.problems];
  compared += 1;
  return [...own.problems, ...otherShape(own, twin)];
}

type Case = readonly [SourceFormat, SourceLanguage];

/** Chinese in every format with words; a sample has one of them. */
const cases: Case[] = [
  ...SOURCE_FORMATS.map((format): Case => [format, "en"]),
  ...oneIn(4, SOURCE_FORMATS.slice(0, 4)).map((format): Case => [format, "zh"]),
];

it.each(cases)(
  "hostile words in pages as %s, %s, stay words in the drafts and in code",
  { timeout: 7_200_000 },
  async (format, language) => {
    const offset = SOURCE_FORMATS.indexOf(format);
    const own = isWhole
      ? atoms
      : oneIn(
          20,
          atoms.filter((_, index) => index % 12 === offset),
        );
    const findings: string[] = [];
    const twin = await takeOver(format, language, "Words that do no harm.");
    if (Array.isArray(twin)) throw new Error(`harmless words are refused: ${twin.join()}`);
    taken = compared = 0;
    for (const { name, value } of own) {
      for (const problem of await problemsOf([format, language], String(value), twin))
        findings.push(`${name}: ${problem}`);
    }
    expect(findings).toEqual([]);
    // Copied text is refused where it could be read in two ways.
    if (format !== "text") expect(taken).toBeGreaterThan(own.length / 2);
    expect(compared).toBeGreaterThan(taken / 2);
  },
);
