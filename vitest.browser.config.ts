import { defineConfig } from "vitest/config";
import { base } from "./scripts/vitest-base.js";

// Tests of the explorer's page in a real Chromium, which is installed when it is not there.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/build-once.ts"],
    // One browser at a time: it takes what a machine has.
    fileParallelism: false,
    isolate: false,
    hookTimeout: 300_000,
  },
});
