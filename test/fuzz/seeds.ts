import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSpec } from "../../packages/codegen/src/docs-sync/read/spec.js";
import { writeSource, type SourceFormat } from "../docs-sync/render/index.js";
import { tellOf } from "../docs-sync/told.js";
import { oddApi, oddExamples } from "../docs-sync/import/odd-api.js";
import type { TargetName } from "./targets.js";

const DOCUMENT = "test/fixtures/hostile/document.yaml";
const OWN_ACTION = "spec/actions/DescribeTaskInfo.yaml";

const FORMATS: Partial<Record<TargetName, SourceFormat>> = {
  html: "html",
  markdown: "markdown",
  text: "text",
  json: "api.json",
};

/** Puts valid inputs into a corpus: what is like them is what goes deep. */
export function writeSeeds(target: TargetName, corpus: string): void {
  mkdirSync(corpus, { recursive: true });
  seedsFor(target).forEach((text, index) =>
    writeFileSync(path.join(corpus, `seed-${index}`), text),
  );
}

function seedsFor(target: TargetName): string[] {
  const document = readFileSync(DOCUMENT, "utf8");
  const format = FORMATS[target];
  if (format !== undefined) return [...pages(format), ...(target === "json" ? pages("facts") : [])];
  if (target === "document") return [document, inFiles(document)];
  const [api = ""] = pages("api.json");
  const odd = JSON.stringify(oddApi());
  return [api, odd, `${odd}\n// examples\n${JSON.stringify(oddExamples())}`];
}

/** The document with an action in a file of its own. */
function inFiles(document: string): string {
  const action = readFileSync(OWN_ACTION, "utf8").replaceAll(
    /\.\.\/types\/\w+\.yaml/g,
    "../types/Own.yaml",
  );
  const listed = "paths:\n  /#DescribeTaskInfo:\n    $ref: actions/Own.yaml\n";
  return [
    document.replace("paths:\n", listed),
    `# file: actions/Own.yaml\n${action}`,
    "# file: types/Own.yaml\ntype: string\ndescription: Its own.\n",
  ].join("");
}

function pages(format: SourceFormat): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "seeds-"));
  try {
    writeSource(tellOf(readSpec(DOCUMENT)), format, folder);
    return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
