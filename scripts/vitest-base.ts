import type { ViteUserConfig } from "vitest/config";

/** Tests run on the sources: `#platform` and the packages' own names resolve to TypeScript files. */
const conditions = ["tencentcloud-redis:source", "node", "import", "default"];

/** What the configurations of tests share. */
export const base = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ["default", "./scripts/plain-reporter.ts"],
    // A bound on what hangs, not on what is slow: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
} satisfies ViteUserConfig;
