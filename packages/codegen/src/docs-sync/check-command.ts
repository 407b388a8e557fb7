import { DRIFT, formatNamed, IN_STEP, print, UsageError, type Command } from "./command-line.js";
import type { Format } from "./report/format.js";
import type { Report } from "./report/report.js";

const OPTIONS_USAGE = `  --spec FILE      root file of the document (default: spec/openapi.yaml)
  --format FORMAT  text, markdown or json (default: text)
  --help           show this
`;

const options = {
  spec: { type: "string", default: "spec/openapi.yaml" },
  format: { type: "string", default: "text" },
} as const;

/** `docs:check`: compares sources with the document. */
export const checkCommand: Command<typeof options> = {
  usage: (invoked) => `Usage: ${invoked} SOURCE... [options]

Compares documentation with the OpenAPI document. A source is a page (.html, .md, or .txt as copied from a
browser), Tencent's api.json, the client of its SDK for Node.js (redis_client.d.ts, with the models
beside it), a facts file, a folder of these, or npm:PACKAGE@TAG, which fetches an SDK by npm.

${OPTIONS_USAGE}
Exit code: 0 in step, 1 drift, 2 failed to read.
`,
  options,
  async run({ spec, format }, sources) {
    const wanted = formatNamed(format);
    if (sources.length === 0) throw new UsageError("Name a source to compare with.");
    const [{ checkDocs }, { withPackages }] = await Promise.all([
      import("./check-docs.js"),
      import("./pull/sources-file.js"),
    ]);
    return tell(checkDocs({ sources: await withPackages(sources, spec), spec }), wanted);
  },
};

/** `spec:facts`: compares a facts file with the document. */
export const factsCommand: Command<typeof options> = {
  usage: (invoked) => `Usage: ${invoked} FILE [options]

Compares the OpenAPI document with a facts file, its hints (values, default, range) included. What the
document says otherwise on purpose needs an override with a reason (x-tencentcloud.overrides).

${OPTIONS_USAGE}
Exit code: 0 no difference, 1 differences, 2 failed to read.
`,
  options,
  async run({ spec, format }, files) {
    const wanted = formatNamed(format);
    if (files.length !== 1) throw new UsageError("Name one facts file.");
    const { checkFacts } = await import("./check-docs.js");
    return tell(checkFacts({ sources: files, spec }), wanted);
  },
};

function tell(report: Report, format: Format): number {
  print(report, format);
  return report.findings.length === 0 ? IN_STEP : DRIFT;
}
