import { defineConfig } from "vitest/config";
import { base } from "./scripts/vitest-base.js";
import { isFull } from "./test/fixtures/samples.js";

/** The files of a folder that this run takes, see `test/fixtures/samples.ts`. */
const filesOf = (folder: string): string =>
  isFull ? `${folder}/*.{full,sampled}.test.ts` : `${folder}/!(*.full).test.ts`;

/** They run the command, in processes of their own: it is built once before them. */
const COMMAND = ["test/cli", "test/docs", "test/package"];

/** It packs and installs the package: all of it belongs to the full tests. */
const PACKAGE = "test/package/*.test.ts";

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // By default one core is left for watching, and half of two is much.
    maxWorkers: "100%",
    // Most of what tests import is the generator and its libraries, which takes a second to load.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "command",
          include: [...COMMAND.map(filesOf), ...(isFull ? [PACKAGE] : [])],
          exclude: isFull ? [] : [PACKAGE],
          globalSetup: ["test/cli/build-once.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "sources",
          include: [filesOf("test/**")],
          exclude: [...COMMAND, "test/services", "test/browser", "**/node_modules"].map(
            (folder) => `${folder}/**`,
          ),
        },
      },
    ],
  },
});
