import { defineConfig } from "vitest/config";

// The tests of types, for which the compiler checks all that `tsconfig.json` has: TypeScript 7, which takes a
// third of the time of the one that users have.
export default defineConfig({
  test: {
    include: [],
    reporters: ["default", "./scripts/plain-reporter.ts"],
    typecheck: {
      enabled: true,
      only: true,
      include: ["test/types/**/*.test-d.ts"],
      checker: "test/node_modules/typescript-7/bin/tsc",
      tsconfig: "tsconfig.json",
    },
  },
});
