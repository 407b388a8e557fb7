import { defineConfig } from "vitest/config";

// The tests run on the sources: `#platform` and the package's own name resolve to TypeScript files.
const conditions = ["tencentcloud-redis:source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/services/**", "test/browser/**"],
    globalSetup: ["test/cli/build-once.ts"],
    // By default one core is left for watching, and half of two is much.
    maxWorkers: "100%",
    // A bound on what hangs, not on what is slow: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./scripts/plain-reporter.ts"],
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      checker: "node_modules/typescript/bin/tsc",
      tsconfig: "tsconfig.json",
    },
  },
});
