import { readFileSync } from "node:fs";
import { PACKAGES } from "../runtimes/versions.js";

/** A project of a consumer, which mocks HTTP in its tests, bundles an app, or compiles one. */
export interface Project {
  readonly name: string;
  /** What it installs beside the packed package: exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** What runs one of `programs/`, in the project's folder. */
  readonly command: readonly string[];
  /** On Node 22, where a library wants that. Default: the Node that runs this. */
  readonly isOnNode22?: boolean;
  /** Installed as pnpm does it: a package sees only what it depends on. */
  readonly isLinked?: boolean;
  /** Opens a page in Chromium. */
  readonly needsBrowser?: boolean;
}

interface Manifest {
  readonly devDependencies: Readonly<Record<"undici" | "undici-6" | "vitest", string>>;
}

const read = (manifest: string) => JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
const devDependencies = {
  ...read("package.json").devDependencies,
  ...read("test/package.json").devDependencies,
};

/** As it comes: CommonJS, and modules in a VM that refuses `import()`. */
const JEST = ["node_modules/jest/bin/jest.js", "--ci", "--testTimeout=60000", "jest.test.js"];
const JEST_30 = { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" };

export const PROJECTS: readonly Project[] = [
  { name: "Jest 29, node", packages: { jest: "29.7.0" }, command: [...JEST, "--env=node"] },
  { name: "Jest 30, node", packages: JEST_30, command: [...JEST, "--env=node"] },
  { name: "Jest 30, jsdom", packages: JEST_30, command: [...JEST, "--env=jsdom"] },
  {
    name: "Vitest 4",
    packages: { vitest: devDependencies.vitest },
    command: ["node_modules/vitest/vitest.mjs", "run", "--testTimeout=60000", "vitest.test.mjs"],
  },
  { name: "node:test", packages: {}, command: ["node-test.test.mjs"] },
  { name: "Sinon 22", packages: { sinon: "22.1.0" }, command: ["sinon.test.cjs"] },
  { name: "msw 2", packages: { msw: "2.15.0" }, command: ["msw.test.mjs"] },
  { name: "msw 3", packages: { msw: "3.0.5" }, command: ["msw.test.mjs"], isOnNode22: true },
  { name: "nock 13", packages: { nock: "13.5.6" }, command: ["nock.test.mjs"] },
  { name: "nock 14", packages: { nock: "14.0.17" }, command: ["nock.test.mjs"] },
  { name: "nock 15", packages: { nock: "15.0.6" }, command: ["nock.test.mjs"], isOnNode22: true },
  {
    name: "undici 6",
    packages: { undici: devDependencies["undici-6"] },
    command: ["undici.test.cjs"],
  },
  { name: "undici 7", packages: { undici: devDependencies.undici }, command: ["undici.test.cjs"] },
  {
    name: "undici 8",
    packages: { undici: PACKAGES.undici8 },
    command: ["undici.test.cjs"],
    isOnNode22: true,
  },
  { name: "Node", packages: {}, command: ["plain.test.mjs"] },
  {
    name: "TypeScript 5.9, linked packages",
    packages: { typescript: PACKAGES.typescript59.replace("npm:typescript@", "") },
    command: ["declarations.test.mjs"],
    isLinked: true,
  },
  { name: "esbuild", packages: { esbuild: "0.28.2" }, command: ["esbuild.test.mjs"] },
  { name: "webpack 5", packages: { webpack: "5.113.0" }, command: ["webpack.test.mjs", "webpack"] },
  {
    name: "Rspack 2",
    packages: { "@rspack/core": "2.3.4" },
    command: ["webpack.test.mjs", "@rspack/core"],
  },
  {
    name: "Rollup 4",
    packages: { rollup: "4.68.8", "@rollup/plugin-node-resolve": "16.0.3" },
    command: ["rollup.test.mjs"],
  },
  { name: "Vite 8", packages: { vite: "8.4.0" }, command: ["vite.test.mjs"], needsBrowser: true },
  {
    name: "Miniflare 4",
    packages: { esbuild: "0.28.2", miniflare: "4.20260730.0" },
    command: ["miniflare.test.mjs"],
    isOnNode22: true,
  },
  {
    name: "Next.js 16",
    packages: { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" },
    command: ["next.test.mjs"],
  },
  { name: "Yarn 4", packages: { "@yarnpkg/cli-dist": "4.18.1" }, command: ["yarn.test.mjs"] },
  {
    name: "Deno 2",
    packages: { "@deno/linux-x64-glibc": PACKAGES["@deno/linux-x64-glibc"] },
    command: ["deno.test.mjs"],
  },
  {
    name: "Bun 1",
    packages: { "@oven/bun-linux-x64": PACKAGES["@oven/bun-linux-x64"] },
    command: ["bun.test.mjs"],
  },
];

/** Node 22 as a package, with its program in it. */
export const NODE_22 = { package: PACKAGES.node22, program: "node_modules/node22/bin/node" };
