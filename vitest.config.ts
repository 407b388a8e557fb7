import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.js";

// The tests run on the sources: `#platform` and the package's own name resolve to TypeScript files.
const conditions = ["tencentcloud-redis:source", "node", "import", "default"];

/** Of these, each test file has a process of its own: they change what a process has but once. */
const ALONE = ["cli", "credentials", "package", "runtime", "transport"].map(
  (folder) => `test/${folder}/**`,
);

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ["test/cli/build-once.ts"],
    // By default one core is left for watching, and half of two is much.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./scripts/plain-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "alone",
          include: ALONE.map((folder) => `${folder}/*.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...ALONE, "test/services/**", "test/browser/**"],
          // Most of what they import is the generator and its libraries, which takes a second to load.
          isolate: false,
        },
      },
    ],
    // A bound on what hangs, not on what is slow: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
