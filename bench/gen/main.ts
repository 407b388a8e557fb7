import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sitePage, writeSamePart } from "../../scripts/page-part.js";
import { measureApp, type App } from "./apps.js";
import { makeDocument } from "./document.js";
import { generators, install, measure, type Generated } from "./generators.js";
import { NotWaitedFor } from "./processes.js";

/** The document of this project, and numbers of actions of made ones. 3000 takes half an hour more. */
const DOCUMENTS = ["redis", "10", "118", "500"];
/** An app is compiled with these: of larger documents nobody has asked how that goes on. */
const WITH_APP = new Set(["10", "118", "500"]);

/**
 * `pnpm bench gen`: what generating takes, beside what others take for the same documents in the same run. Each runs in a process of its own.
 */
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
  const folder = path.resolve(values.folder);
  const rounds = Number(values.rounds);
  await install(folder);
  const lines: string[] = [];
  const apps: string[] = [];
  for (const name of values.documents.split(",")) {
    const place = path.join(folder, name);
    mkdirSync(place, { recursive: true });
    const documents = {
      before: path.join(place, "openapi.json"),
      after: path.join(place, "edited.json"),
    };
    const text = JSON.stringify(documentNamed(name));
    writeFileSync(documents.before, text);
    const summaryOfAnAction = /"operationId":"\w+".*?"summary":"/;
    writeFileSync(documents.after, text.replace(summaryOfAnAction, "$&Edited. "));
    for (const generator of generators(folder)) {
      process.stderr.write(`${name}: ${generator.name}…\n`);
      const out = path.join(place, generator.name.replaceAll(/\W+/g, "-"));
      const result = attempt(() => measure(generator, documents, out, rounds));
      lines.push(row([`${name} (${mb(text.length)})`, generator.name, ...cells(result)]));
      if (generator.name === "ours, everything" && WITH_APP.has(name)) {
        apps.push(row([name, ...appCells(await measureApp(out, rounds))]));
      }
    }
  }
  const table = [
    row(["document, by actions", "generator", "time", "memory", "after an edit", "output"]),
    row(Array.from({ length: 6 }, () => "---")),
    ...lines,
    "",
    row(["actions", "check of an app with one call", "the same through `paths`", "its bundle"]),
    row(Array.from({ length: 4 }, () => "---")),
    ...apps,
    "",
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npx -y pnpm@10 bench gen --write\`: ${machine()}.`,
  ].join("\n");
  console.log(table);
  if (values.write) writeSamePart("bench gen", sitePage("guide/measured"), table);
}

function documentNamed(name: string): object {
  if (name !== "redis") return makeDocument(Number(name));
  return JSON.parse(readFileSync("generated/openapi.json", "utf8")) as object;
}

function attempt(work: () => Generated): Generated | NotWaitedFor {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotWaitedFor) return error;
    throw error;
  }
}

function cells(result: Generated | NotWaitedFor): string[] {
  if (result instanceof NotWaitedFor) return [result.message, "", "", ""];
  const { first, second, size } = result;
  return [
    `${first.seconds.toFixed(1)} s`,
    `${first.peak.toFixed(0)} MB`,
    `${second.seconds.toFixed(1)} s`,
    mb(size),
  ];
}

function appCells({ typed, plain, bundle }: App): string[] {
  return [
    `${typed.seconds.toFixed(2)} s, ${typed.instantiations} instantiations`,
    `${plain.seconds.toFixed(2)} s, ${plain.instantiations} instantiations`,
    `${bundle.min} B, ${bundle.gzip} B packed`,
  ];
}

function row(parts: readonly string[]): string {
  return `| ${parts.join(" | ")} |`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${model}, ${cpus().length} cores, Node ${process.versions.node}`;
}
