/** The tests of `vitest.config.ts`. */
export const VITEST = "node_modules/vitest/vitest.mjs run";

/** Parts of `test` and `test:full`, by the name that `test:only` takes; each as the arguments of `node`. */
export const RUNS = {
  types: `${VITEST} --config vitest.types.config.ts`,
  hostile: `${VITEST} test/hostile`,
  site: "--import tsx site/build/main.ts",
  services: "--import tsx scripts/test-services.ts",
  runtimes: "--import tsx test/runtimes/main.ts",
  consumers: "--import tsx test/consumers/main.ts",
  tools: "--import tsx test/tools/main.ts",
  browser: `${VITEST} --config vitest.browser.config.ts`,
  fuzz: "--import tsx test/fuzz/main.ts",
} as const;
