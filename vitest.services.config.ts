import { defineConfig } from "vitest/config";

// Tests against real services on this machine. They take seconds, and need what they start.
const conditions = ["tencentcloud-redis:source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/services/**/*.test.ts"],
    reporters: ["default", "./scripts/plain-reporter.ts"],
    // Each starts servers and processes of its own, which share few cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
