import { defineConfig } from "vitest/config";
import { base } from "./scripts/vitest-base.js";

// Tests against real services on this machine. They take seconds, and need what they start.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/services/**/*.test.ts"],
    // Each starts servers and processes of its own, which share few cores.
    fileParallelism: false,
  },
});
