import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "tsdown";
import { sitePage, writeSamePart } from "../../scripts/page-part.js";
import { codegen } from "../../packages/codegen/tsdown.config.js";
import { machine } from "../table.js";
import { makeDocument, ownDocument } from "./document.js";
import { best, run, type Run } from "./process.js";

/** The document of this project, and numbers of actions of made ones. */
const DOCUMENTS = ["redis", "500", "3000"];

/** Arguments for Node that make a generator read a document and write into a folder. */
type Command = (document: string, out: string) => readonly string[];

const GENERATORS: Readonly<Record<string, Command>> = {
  "ours, everything": ours,
  "ours, --no-format": (document, out) => [...ours(document, out), "--no-format"],
  "openapi-typescript, types": (document, out) => [
    path.resolve("generator/node_modules/openapi-typescript/bin/cli.js"),
    document,
    "-o",
    path.join(out, "types.ts"),
  ],
};

function ours(document: string, out: string): string[] {
  const command = path.resolve("packages/codegen/dist/main.js");
  const places = ["--out", path.join(out, "generated"), "--docs", path.join(out, "docs")];
  return [command, "gen", "--spec", document, ...places, "--runtime", "../runtime"];
}

/** `pnpm bench gen`: what generating takes, beside openapi-typescript on the same documents. */
export async function measureGenerators(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      /** Puts the tables into the guide. */
      write: { type: "boolean", default: false },
      /** Some documents only, commas between them: numbers of actions, or `redis`. */
      documents: { type: "string", default: DOCUMENTS.join(",") },
      rounds: { type: "string", default: "3" },
      folder: { type: "string", default: "node_modules/.cache/tencentcloud-redis-bench-gen" },
    },
  });
  await build({ ...codegen, config: false });
  const lines = values.documents
    .split(",")
    .flatMap((name) =>
      measureDocument(path.resolve(values.folder, name), name, Number(values.rounds)),
    );
  const table = [
    row(["document, by actions", "generator", "time", "memory", "after an edit", "output"]),
    row(Array.from({ length: 6 }, () => "---")),
    ...lines,
    "",
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npx -y pnpm@10 bench gen --write\`: ${machine()}.`,
  ].join("\n");
  console.log(table);
  if (values.write) writeSamePart("bench gen", sitePage("guide/measured"), table);
}

/** A line of the table for each generator, on one document. */
function measureDocument(folder: string, name: string, rounds: number): string[] {
  const text = JSON.stringify(name === "redis" ? ownDocument() : makeDocument(Number(name)));
  const before = path.join(folder, "openapi.json");
  const after = path.join(folder, "edited.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(before, text);
  // The summary of one action is another.
  writeFileSync(after, text.replace(/"operationId":"\w+".*?"summary":"/, "$&Edited. "));
  return Object.entries(GENERATORS).map(([generator, command]) => {
    process.stderr.write(`${name}: ${generator}…\n`);
    const out = path.join(folder, generator.replaceAll(/\W+/g, "-"));
    const fromNothing = (): Run => {
      rmSync(out, { recursive: true, force: true });
      // The generator keeps its cache in the nearest folder for modules.
      mkdirSync(path.join(out, "node_modules"), { recursive: true });
      return run(command(before, out));
    };
    const first = best(rounds, fromNothing);
    const second = best(rounds, () => {
      fromNothing();
      return run(command(after, out));
    });
    return row([
      `${name} (${mb(text.length)})`,
      generator,
      `${first.seconds.toFixed(1)} s`,
      `${first.peak.toFixed(0)} MB`,
      `${second.seconds.toFixed(1)} s`,
      mb(sizeOf(out)),
    ]);
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

function row(parts: readonly string[]): string {
  return `| ${parts.join(" | ")} |`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
