import { differencesOf } from "./check-docs.js";
import { DRIFT, formatNamed, IN_STEP, print, runCommand, UsageError } from "./command-line.js";
import { readSources } from "./read/index.js";
import { UnreadableSource } from "./read/unreadable.js";
import { reportOf } from "./report/report.js";

const usage = (invoked: string): string => `Usage: ${invoked} FILE [options]

Compares the document with a facts file, its hints (values, default, range) included. What the
document says otherwise on purpose needs an exception with a reason (x-tencentcloud.differs).

  --spec FILE      root file of the document (default: spec/openapi.yaml)
  --format FORMAT  text, markdown or json (default: text)
  --help           show this

Exit code: 0 no difference, 1 differences, 2 failed to read.
`;

process.exitCode = await runCommand(
  {
    usage,
    options: {
      spec: { type: "string", default: "spec/openapi.yaml" },
      format: { type: "string", default: "text" },
    },
    run({ spec, format }, files) {
      const wanted = formatNamed(format);
      if (files.length !== 1) throw new UsageError("Name one facts file.");
      const sources = readSources(files);
      for (const { kind, file } of sources) {
        if (kind !== "facts") throw new UnreadableSource(file, 1, "a facts file", kind);
      }
      const report = reportOf(differencesOf(spec, sources));
      print(report, wanted);
      return report.findings.length === 0 ? IN_STEP : DRIFT;
    },
  },
  process.argv.slice(2),
  "pnpm spec:facts",
);
