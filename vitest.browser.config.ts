import { defineConfig } from "vitest/config";

// Tests of the explorer's page in a real Chromium, which is installed when it is not there.
const conditions = ["tencentcloud-redis:source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/build-once.ts"],
    reporters: ["default", "./scripts/plain-reporter.ts"],
    // One browser at a time: it takes what a machine has.
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
