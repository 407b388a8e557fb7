import { progressOn } from "../../../../../generator/progress.js";
import { IN_STEP, UsageError, type Command } from "../command-line.js";
import type { ImportReport } from "./report.js";

const usage = (invoked: string): string => `Usage: ${invoked} API_JSON --out DIR [options]

Makes a document in our form of the api.json of Tencent's command line, for any product. It generates
at once (pnpm gen --spec DIR/openapi.yaml --out …). What could not be carried over is listed.

  --out DIR          folder of the document; DIR/openapi.yaml is its root
  --examples FILE    the examples.json beside it
  --service NAME     name in host names, where the file does not say
  --api-version DATE version of the API, likewise
  --force            write over a document that is there already
  --format FORMAT    text or json (default: text)
  --help             show this

Exit code: 0 written, with whatever is listed; 2 failed, and nothing was written.
`;

const options = {
  out: { type: "string" },
  examples: { type: "string" },
  service: { type: "string" },
  "api-version": { type: "string" },
  force: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
} as const;

export const importCommand: Command<typeof options> = {
  usage,
  options,
  async run({ out, examples, service, "api-version": version, force, format }, given) {
    const [api, ...more] = given;
    if (api === undefined || more.length > 0) throw new UsageError("Name one api.json to import.");
    if (out === undefined) throw new UsageError("Name a folder for the document with --out.");
    if (format !== "text" && format !== "json") throw new UsageError("--format takes text, json");
    const [{ importApi }, { formatReport }] = await Promise.all([
      import("./import-api.js"),
      import("./report.js"),
    ]);
    const progress = progressOn(process.stderr, process.env);
    const onProgress = progress.show;
    let report: ImportReport;
    try {
      report = importApi({ api, examples, out, service, version, force, onProgress });
    } finally {
      progress.end();
    }
    const text =
      format === "json" ? `${JSON.stringify(report, undefined, 2)}\n` : formatReport(report);
    process.stdout.write(text);
    return IN_STEP;
  },
};
