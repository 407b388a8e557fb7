import { formatProblems, lint, loadConfig } from "@redocly/openapi-core";

/** Redocly's recommended rules over the document; the exceptions stand in redocly.yaml. */
const config = await loadConfig({ configPath: "redocly.yaml" });
const problems = await lint({ ref: "spec/openapi.yaml", config });
if (problems.length > 0) {
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  formatProblems(problems, {
    totals: { errors: count("error"), warnings: count("warn"), ignored: 0 },
    version: "",
  });
  process.stderr.write(`${problems.length} findings in spec/\n`);
  process.exitCode = 1;
} else {
  process.stdout.write("spec/ is clean under Redocly's recommended rules\n");
}
