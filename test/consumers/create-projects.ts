import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { packPackage } from "../fixtures/pack.js";
import { unpackedChromium } from "../runtimes/chromium.js";
import { installBrowser } from "../runtimes/install.js";
import { CHROMIUM } from "../runtimes/versions.js";
import { NODE_22, type Project } from "./projects.js";

/** More at a time would wait for each other. */
const AT_A_TIME = 4;

export interface Workspace {
  /** What a project installs, and the tests. Projects that install the same share it. */
  readonly folderOf: (project: Project) => string;
  readonly nodeOf: (project: Project) => string;
  /** Variables that its tests read. */
  readonly environmentOf: (project: Project) => NodeJS.ProcessEnv;
  readonly remove: () => void;
}

/** Packs the package and installs it as its users would, beside what else a project needs. */
export async function createProjects(projects: readonly Project[]): Promise<Workspace> {
  const root = mkdtempSync(path.join(tmpdir(), "consumers-"));
  const [client, emulator] = [packPackage("client", root), packPackage("emulator", root)];
  const folderOf = ({ packages, isLinked }: Project): string => {
    const name = [isLinked ? "linked" : "with", ...Object.entries(packages).flat()].join("-");
    return path.join(root, name.replaceAll("/", "_"));
  };
  const all = new Map(projects.map((project) => [folderOf(project), project]));
  const installs = [...all].map(([folder, { packages, isLinked }]) => async () => {
    const dependencies = {
      ...packages,
      "tencentcloud-redis": `file:${client.tarball}`,
      "tencentcloud-redis-emulator": `file:${emulator.tarball}`,
    };
    await install(folder, dependencies, isLinked ? "linked" : "hoisted");
    copyTests(folder);
  });
  const node22 = path.join(root, "node22");
  if (projects.some(({ isOnNode22 }) => isOnNode22)) {
    installs.push(() => install(node22, { node22: NODE_22.package }));
  }
  const next = async (): Promise<void> => {
    for (let one = installs.shift(); one; one = installs.shift()) await one();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
  const browser = projects.some(({ needsBrowser }) => needsBrowser) ? chromium() : {};
  return {
    folderOf,
    environmentOf: ({ needsBrowser }) => (needsBrowser ? browser : {}),
    nodeOf: ({ isOnNode22 }) =>
      isOnNode22 ? path.join(node22, NODE_22.program) : process.execPath,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Where Chromium is, for `programs/vite.test.mjs`. */
function chromium(): NodeJS.ProcessEnv {
  const { program, libraries } = unpackedChromium(path.join(installBrowser(), CHROMIUM.folder));
  return { CHROMIUM: program, CHROMIUM_LIBRARIES: libraries };
}

function copyTests(folder: string): void {
  cpSync("test/consumers/programs", folder, { recursive: true });
  for (const name of ["localhost-key.pem", "localhost-cert.pem"]) {
    cpSync(path.join("test/fixtures", name), path.join(folder, name));
  }
}

/** @throws Error with what npm said, where a package cannot be installed. */
async function install(
  folder: string,
  dependencies: Project["packages"],
  strategy: "hoisted" | "linked" = "hoisted",
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies }, undefined, 2);
  writeFileSync(path.join(folder, "package.json"), manifest);
  try {
    const quiet = ["--no-audit", "--no-fund", "--no-package-lock"];
    await promisify(execFile)(
      "npm",
      [
        "install",
        "--prefer-offline",
        "--ignore-scripts",
        `--install-strategy=${strategy}`,
        ...quiet,
      ],
      { cwd: folder },
    );
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Error(
      `npm cannot install ${Object.keys(dependencies).join(", ")} of test/consumers/projects.ts. ` +
        `They come from the npm registry, so this needs a network the first time.\n${stderr}`,
      { cause: error },
    );
  }
}
