import { IN_STEP, runCommand, UsageError } from "../drift/command-line.js";
import { importApi } from "./import-api.js";
import { formatReport } from "./report.js";

const usage = `Usage: pnpm spec:import API_JSON --out DIR [options]

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

process.exitCode = await runCommand(
  {
    usage,
    options: {
      out: { type: "string" },
      examples: { type: "string" },
      service: { type: "string" },
      "api-version": { type: "string" },
      force: { type: "boolean", default: false },
      format: { type: "string", default: "text" },
    },
    run({ out, examples, service, "api-version": version, force, format }, given) {
      const [api, ...more] = given;
      if (api === undefined || more.length > 0)
        throw new UsageError("Name one api.json to import.");
      if (out === undefined) throw new UsageError("Name a folder for the document with --out.");
      if (format !== "text" && format !== "json") throw new UsageError("--format takes text, json");
      const report = importApi({ api, examples, out, service, version, force });
      const text =
        format === "json" ? `${JSON.stringify(report, undefined, 2)}\n` : formatReport(report);
      process.stdout.write(text);
      return IN_STEP;
    },
  },
  process.argv.slice(2),
);
