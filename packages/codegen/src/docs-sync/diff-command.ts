import { DRIFT, formatNamed, IN_STEP, print, UsageError, type Command } from "./command-line.js";

const usage = (invoked: string): string => `Usage: ${invoked} OLD NEW [options]

Compares two versions of the OpenAPI document: root files, folders, or git revisions such as HEAD~1 or v0.1.0
(HEAD~1:folder where the document is not in spec/). Fails where a breaking change comes without a major
bump of package.json's version; before 1.0.0, a minor one.

  --format FORMAT  text, markdown or json (default: text)
  --help           show this

Exit code: 0 fine, 1 breaking without the version to match, 2 failed to read.
`;

const options = { format: { type: "string", default: "text" } } as const;

export const diffCommand: Command<typeof options> = {
  usage,
  options,
  async run({ format }, versions) {
    const wanted = formatNamed(format);
    const [before, after, ...more] = versions;
    if (before === undefined || after === undefined || more.length > 0) {
      throw new UsageError("Name two versions to compare.");
    }
    const { diffApi } = await import("./diff-api.js");
    const { report, oldVersion, newVersion, isUnannounced, isCodeCompared } = diffApi(
      before,
      after,
    );
    print(report, wanted);
    if (!isCodeCompared) {
      process.stderr.write(
        "The generator cannot read one of the versions: their generated code was not compared.\n",
      );
    }
    if (!isUnannounced) return IN_STEP;
    const versionNow = `package.json says ${oldVersion ?? "no version"}, then ${newVersion ?? "no version"}`;
    process.stderr.write(
      `A breaking change needs a major bump (minor before 1.0.0): ${versionNow}.\n`,
    );
    return DRIFT;
  },
};
