import path from "node:path";
import { visible } from "../../../../../generator/load/diagnostic.js";
import { progressOn } from "../../../../../generator/progress.js";
import { FAILED, IN_STEP, UsageError, type Command } from "../command-line.js";
import type { Pulled } from "./pull.js";

const usage = (invoked: string): string => `Usage: ${invoked} [NAME...] [options]

Fetches the sources that the sources.yaml beside the document's root lists, all or those named, into a
folder with one folder for each. What has not changed is not downloaded again. A source that cannot be
fetched or read is named, and what was there of it stays.

  --spec FILE  root file of the document (default: spec/openapi.yaml)
  --out DIR    folder for the sources (default: tencentcloud-codegen/SERVICE in the user's cache)
  --help       show this

HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded. Packages come by the npm command, with its
configuration.

Exit code: 0 all are here, 1 some failed, 2 all failed.
`;

const PARTLY = 1;

const options = {
  spec: { type: "string", default: "spec/openapi.yaml" },
  out: { type: "string" },
} as const;

export const pullCommand: Command<typeof options> = {
  usage,
  options,
  async run({ spec, out }, names) {
    const [{ pull }, { Http }, { cacheFolder }, { productOf, readSourcesFile }] = await Promise.all(
      [import("./pull.js"), import("./http.js"), import("./npm.js"), import("./sources-file.js")],
    );
    const listed = readSourcesFile(spec);
    const unknown = names.find((name) => !listed.some((source) => source.name === name));
    if (unknown !== undefined) {
      const known = listed.map(({ name }) => name).join(", ");
      throw new UsageError(`There is no source ${JSON.stringify(unknown)}, only ${known}.`);
    }
    const folder = out ?? path.join(cacheFolder(), productOf(spec).service);
    const pulled = await pull({
      sources: listed.filter(({ name }) => names.length === 0 || names.includes(name)),
      spec,
      out: folder,
      http: new Http(),
      progress: progressOn(process.stderr, process.env),
    });
    process.stdout.write(`${linesOf(pulled).join("\n")}\nFetched into ${folder}\n`);
    const bad = pulled.filter(({ outcome }) => outcome === "failed").length;
    const good = pulled.filter(({ outcome }) => !["failed", "skipped"].includes(outcome)).length;
    return bad === 0 ? IN_STEP : good === 0 ? FAILED : PARTLY;
  },
};

/** A line for each file that came, changed or failed; many that did not change are counted. */
function linesOf(pulled: readonly Pulled[]): string[] {
  return [...new Set(pulled.map(({ source }) => source))].flatMap((source) => {
    const files = pulled.filter((one) => one.source === source);
    const changed = files.filter(({ outcome }) => outcome !== "unchanged");
    const same = files.length - changed.length;
    if (same <= 1) return files.map(lineOf);
    return [...changed.map(lineOf), `unchanged  ${source}  ${same} pages`];
  });
}

function lineOf({ source, outcome, from, date, why }: Pulled): string {
  const day = date === undefined ? "" : ` of ${date}`;
  const reason = why === undefined ? "" : `: ${why}`;
  return visible(`${outcome.padEnd(9)}  ${source}  ${from}${day}${reason}`);
}
