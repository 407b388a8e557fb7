import { DRIFT, formatNamed, IN_STEP, print, UsageError, type Command } from "./command-line.js";

const usage = (invoked: string): string => `Usage: ${invoked} SOURCE... [options]

Compares documentation with the document. A source is a page (.html, .md, or .txt as copied from a
browser), Tencent's api.json, a facts file, or a folder of these.

  --spec FILE      root file of the document (default: spec/openapi.yaml)
  --format FORMAT  text, markdown or json (default: text)
  --help           show this

Exit code: 0 in step, 1 drift, 2 failed to read.
`;

const options = {
  spec: { type: "string", default: "spec/openapi.yaml" },
  format: { type: "string", default: "text" },
} as const;

export const checkCommand: Command<typeof options> = {
  usage,
  options,
  async run({ spec, format }, sources) {
    const wanted = formatNamed(format);
    if (sources.length === 0) throw new UsageError("Name a source to compare with.");
    const { checkDocs } = await import("./check-docs.js");
    const report = checkDocs({ sources, spec });
    print(report, wanted);
    return report.findings.length === 0 ? IN_STEP : DRIFT;
  },
};
